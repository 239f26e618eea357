package org.isnad.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.isnad.text.Folding;

/// Completes names and words as the archive writes them. Static and thread-safe.
final class Suggestions {
  /// So many terms are looked at: behind one letter stand more than anybody waits for.
  private static final int LOOKED_AT = 50_000;

  private static final Comparator<Suggestion> RAREST_FIRST =
      Comparator.comparing(Suggestion::reports)
          .thenComparing(Suggestion::text, Comparator.reverseOrder());

  private Suggestions() {}

  /// Names and words, the most frequent first.
  static List<Suggestion> complete(IndexReader reader, String prefix, int limit)
      throws IOException {
    String folded = Folding.fold(prefix.strip());
    if (folded.isEmpty() || limit < 1) {
      return List.of();
    }
    List<Suggestion> all = new ArrayList<>(top(reader, Fields.SPELLING, folded, limit));
    for (Suggestion name : top(reader, Fields.NAME, folded, limit)) {
      if (all.stream().noneMatch(word -> word.text().equals(name.text()))) {
        all.add(name);
      }
    }
    all.sort(RAREST_FIRST.reversed());
    return all.stream().limit(limit).toList();
  }

  /// The most frequent way in which a folded word is written; the word itself where it is nowhere.
  static String written(IndexReader reader, String folded) throws IOException {
    List<Suggestion> ways = top(reader, Fields.SPELLING, folded + Fields.BETWEEN, 1);
    return ways.isEmpty() ? folded : ways.getFirst().text();
  }

  private static List<Suggestion> top(IndexReader reader, String field, String prefix, int limit)
      throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return List.of();
    }
    BytesRef start = new BytesRef(prefix);
    TermsEnum each = terms.iterator();
    Map<String, Integer> reports = new HashMap<>();
    int looked = 0;
    if (each.seekCeil(start) == TermsEnum.SeekStatus.END) {
      return List.of();
    }
    for (BytesRef term = each.term();
        term != null && looked < LOOKED_AT && StringHelper.startsWith(term, start);
        term = each.next()) {
      String value = term.utf8ToString();
      reports.merge(value.substring(value.indexOf(Fields.BETWEEN) + 1), each.docFreq(), Math::max);
      looked++;
    }
    return top(reports, limit);
  }

  private static List<Suggestion> top(Map<String, Integer> reports, int limit) {
    PriorityQueue<Suggestion> best = new PriorityQueue<>(RAREST_FIRST);
    reports.forEach((text, count) -> {
      best.add(new Suggestion(text, count));
      if (best.size() > limit) {
        best.poll();
      }
    });
    List<Suggestion> sorted = new ArrayList<>(best);
    sorted.sort(RAREST_FIRST.reversed());
    return sorted;
  }
}
