package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.FSDirectory;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.Analyzer;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.Documents;
import org.isnad.archive.record.Documents.DayCount;
import org.isnad.archive.record.RecordStore;
import org.isnad.archive.search.ArabicNewsAnalyzer;
import org.isnad.clean.Article;
import org.isnad.clean.Cleaner;
import org.isnad.intake.Analyst;
import org.isnad.intake.Given;
import org.isnad.intake.OrderedWork;
import org.isnad.relate.RelateState;
import org.isnad.relate.Relater;
import org.isnad.relate.Relation;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.ReportReader;
import org.isnad.relate.report.Step;
import org.isnad.text.Span;

/// The stages of an ingest, each by itself over the reports of an archive that was made from the same input. What a stage needs that is another's work is not
/// measured with it.
///
/// @param archive that was made
/// @param folder for what the stages write
record IngestStages(Path archive, Path folder) {
  private static final int BATCH = 500;
  private static final double BUFFER_MEGABYTES = 64;

  /// The stages, in the order in which they are measured.
  enum Stage {
    ANALYSIS,
    RELATING,
    INDEXING,
    INSERTING;

    String words() {
      return switch (this) {
        case ANALYSIS -> "analysis";
        case RELATING -> "relating";
        case INDEXING -> "Lucene, title and body";
        case INSERTING -> "rows into tables";
      };
    }
  }

  /// The processor time of the stage.
  Cpu measure(Stage stage, OrderedWork.Producer<Given> input) throws IOException {
    Cpu cpu = new Cpu();
    switch (stage) {
      case ANALYSIS -> cpu.measure(() -> analyze(input));
      case RELATING -> relate(cpu);
      case INDEXING -> index(cpu);
      case INSERTING -> new RowCopy(archive, folder.resolve("rows")).copy(cpu);
    }
    return cpu;
  }

  private static long analyze(OrderedWork.Producer<Given> input) throws IOException {
    Analyst analyst = new Analyst(Cleaner.load(), Analyzer.load());
    long[] found = new long[1];
    input.produce(given -> {
      if (analyst.analyze(given) instanceof Analyst.Outcome.Done(Analysis analysis)) {
        found[0] += analysis.statements().size();
      }
    });
    return found[0];
  }

  private void relate(Cpu cpu) throws IOException {
    Relater relater = cpu.measure(Relater::load);
    ReportReader reader = ReportReader.load();
    RelateState state = RelateState.EMPTY;
    try (RecordStore record = RecordStore.open(ArchiveFolder.of(archive))) {
      for (DayCount day : record.read(Documents::days)) {
        List<Analysis> analyses = new ArrayList<>();
        record.read(handle -> {
          Documents.ofDay(handle, day.date()).forEach(one -> analyses.add(one.analysis()));
          return true;
        });
        RelateState before = state;
        Step<RelateState, Relation> step =
            cpu.measure(() -> {
              List<Report> reports = analyses.stream().map(reader::read).toList();
              return relater.fold(before, Day.of(day.date(), reports));
            });
        state = step.state();
      }
    }
    RelateState last = state;
    cpu.measure(() -> relater.close(last).size());
  }

  private void index(Cpu cpu) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(ArabicNewsAnalyzer.load());
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    // Merges are part of the work: on the thread that is measured, not beside one that is not.
    config.setMergeScheduler(new SerialMergeScheduler());
    List<Analysis> batch = new ArrayList<>();
    try (RecordStore record = RecordStore.open(ArchiveFolder.of(archive));
        FSDirectory directory = FSDirectory.open(folder.resolve("index"));
        IndexWriter writer = new IndexWriter(directory, config)) {
      record.read(handle -> {
        Documents.each(
            handle,
            Documents.Order.ARRIVAL,
            document -> {
              batch.add(document.analysis());
              if (batch.size() == BATCH) {
                add(batch, writer, cpu);
              }
            });
        return true;
      });
      add(batch, writer, cpu);
      cpu.measure(writer::commit);
    }
  }

  private static void add(List<Analysis> batch, IndexWriter writer, Cpu cpu) throws IOException {
    cpu.measure(() -> {
      for (Iterator<Analysis> all = batch.iterator(); all.hasNext(); ) {
        writer.addDocument(document(all.next().article()));
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
