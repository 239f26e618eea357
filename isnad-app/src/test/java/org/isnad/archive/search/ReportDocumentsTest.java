package org.isnad.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class ReportDocumentsTest {
  private final List<Document> documents =
      ReportDocuments.load()
          .of(
              7,
              Newsroom.analysis(
                  "r7",
                  null,
                  null,
                  "جسر جديد",
                  "قال الوزير سالم الأيوبي إن الجسر سيفتح غدا. وأكد سالم الأيوبي أن العمل انتهى."));

  @Test
  void aReportIsADocumentAndEachOfItsStatements() {
    assertThat(documents)
        .hasSizeGreaterThan(1)
        .last()
        .satisfies(last -> assertThat(last.get(Fields.SCOPE)).isEqualTo(Fields.REPORT));
    assertThat(documents)
        .allSatisfy(document -> assertThat(document.get(Fields.OWNER)).isEqualTo("7"));
  }

  /// Else Lucene looks for the length of each text from the first document on.
  @Test
  void theLengthOfEveryTextIsKnownForEveryDocument() throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(ArabicNewsAnalyzer.load()))) {
      writer.addDocuments(documents);
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        LeafReader leaf = reader.leaves().getFirst().reader();
        for (String field : List.of(Fields.TITLE, Fields.BODY, Fields.WORDS)) {
          NumericDocValues lengths = leaf.getNormValues(field);
          int known = 0;
          while (lengths.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            known++;
          }
          assertThat(known).as(field).isEqualTo(documents.size());
        }
      }
    }
  }
}
