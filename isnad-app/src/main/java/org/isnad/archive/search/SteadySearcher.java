package org.isnad.archive.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.jspecify.annotations.Nullable;

/// Weighs by the statistics of a question's first page. For one request.
final class SteadySearcher extends IndexSearcher {
  private final Statistics statistics;

  SteadySearcher(IndexReader reader, Statistics statistics) {
    super(reader);
    this.statistics = statistics;
  }

  @Override
  public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) {
    int frequency = statistics.frequency(term, docFreq);
    return new TermStatistics(term.bytes(), frequency, Math.max(frequency, totalTermFreq));
  }

  @Override
  public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
    CollectionStatistics now = super.collectionStatistics(field);
    if (now == null) {
      return null;
    }
    Statistics.Texts texts =
        statistics.texts(field, new Statistics.Texts(now.docCount(), now.sumTotalTermFreq()));
    return texts == null
        ? now
        : new CollectionStatistics(
            field, texts.documents(), texts.documents(), texts.words(), texts.documents());
  }
}
