package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.FSDirectory;
import org.isnad.analyze.Analysis;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.Documents;
import org.isnad.archive.record.RecordStore;
import org.isnad.archive.search.ArabicNewsAnalyzer;
import org.isnad.archive.search.ReportDocuments;
import org.isnad.clean.Article;
import org.isnad.text.Span;

/// The reports of an archive into an index at one go: one writer, one commit at the end, nobody who searches meanwhile.
///
/// @param archive that holds the reports
/// @param folder of the index
record PlainIndexing(Path archive, Path folder) {
  private static final int BATCH = 500;
  private static final double BUFFER_MEGABYTES = 64;

  /// Makes documents of a report.
  private interface Making {
    List<Document> of(long number, Analysis analysis);
  }

  private record Numbered(long number, Analysis analysis) {}

  /// The documents that the archive's own index has.
  void sameDocuments(Cpu cpu) throws IOException {
    ReportDocuments documents = ReportDocuments.load();
    index(documents::of, cpu);
  }

  /// One document a report, of two fields: title and body.
  void text(Cpu cpu) throws IOException {
    index((_, analysis) -> List.of(document(analysis.article())), cpu);
  }

  private void index(Making making, Cpu cpu) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(ArabicNewsAnalyzer.load());
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    // Merges are part of the work: on the thread that is measured, not beside one that is not.
    config.setMergeScheduler(new SerialMergeScheduler());
    List<Numbered> batch = new ArrayList<>();
    try (RecordStore record = RecordStore.open(ArchiveFolder.of(archive));
        FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      record.read(handle -> {
        Documents.each(
            handle,
            Documents.Order.ARRIVAL,
            document -> {
              batch.add(new Numbered(document.number(), document.analysis()));
              if (batch.size() == BATCH) {
                add(batch, making, writer, cpu);
              }
            });
        return true;
      });
      add(batch, making, writer, cpu);
      cpu.measure(writer::commit);
    }
  }

  private static void add(List<Numbered> batch, Making making, IndexWriter writer, Cpu cpu)
      throws IOException {
    cpu.measure(() -> {
      for (Numbered one : batch) {
        writer.addDocuments(making.of(one.number(), one.analysis()));
      }
      return batch.size();
    });
    batch.clear();
  }

  private static Document document(Article article) {
    Document document = new Document();
    Span title = article.layout().title();
    if (title != null) {
      document.add(new TextField("title", title.of(article.text()), Field.Store.NO));
    }
    StringBuilder body = new StringBuilder();
    // The title is part of the content.
    int from = title == null ? 0 : title.end();
    for (Span content : article.layout().content()) {
      if (title != null && content.start() < title.start()) {
        body.append(article.text(), content.start(), Math.min(content.end(), title.start()));
      }
      if (content.end() > from) {
        body.append('\n').append(article.text(), Math.max(content.start(), from), content.end());
      }
    }
    document.add(new TextField("body", body.toString(), Field.Store.NO));
    return document;
  }
}
