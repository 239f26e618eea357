package org.isnad.archive.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.isnad.analyze.Analysis;
import org.isnad.text.Letters;
import org.isnad.text.Span;

/// Chooses the sentences that show the most of a question and cuts long ones around its words. Static and thread-safe.
final class Snippets {
  private static final int LONGEST = 280;

  /// How much of a long sentence is shown before its first mark.
  private static final int BEFORE = 60;

  private Snippets() {}

  /// @param within what is shown: the whole text or a statement; the title is shown only where nothing else has a mark
  static List<Snippet> of(Analysis analysis, Span within, List<Marker.Found> found, int most) {
    Span title = analysis.article().layout().title();
    List<Candidate> candidates = new ArrayList<>();
    for (Span sentence : analysis.sentences()) {
      if (sentence.overlaps(within)) {
        Span part =
            new Span(
                Math.max(sentence.start(), within.start()), Math.min(sentence.end(), within.end()));
        boolean inTitle = title != null && title.overlaps(part);
        candidates.add(candidate(part, inTitle, found));
      }
    }
    return candidates.stream()
        .filter(one -> found.isEmpty() ? !one.inTitle() : !one.marks().isEmpty())
        .sorted(
            Comparator.comparing(Candidate::inTitle)
                .thenComparing(Candidate::leaves, Comparator.reverseOrder())
                .thenComparing(one -> one.sentence().start()))
        .limit(most)
        .map(one -> cut(one, analysis.article().text()))
        .sorted(Comparator.comparing(Snippet::span))
        .toList();
  }

  private record Candidate(Span sentence, boolean inTitle, int leaves, List<Span> marks) {}

  private static Candidate candidate(Span sentence, boolean inTitle, List<Marker.Found> found) {
    BitSet leaves = new BitSet();
    List<Span> marks = new ArrayList<>();
    for (Marker.Found one : found) {
      if (one.marks().stream().allMatch(sentence::contains)) {
        leaves.set(one.leaf());
        marks.addAll(one.marks());
      }
    }
    return new Candidate(
        sentence, inTitle, leaves.cardinality(), marks.stream().sorted().distinct().toList());
  }

  private static Snippet cut(Candidate from, String text) {
    Span sentence = from.sentence();
    if (sentence.length() <= LONGEST) {
      return new Snippet(sentence, from.marks(), false, false);
    }
    int first = from.marks().isEmpty() ? sentence.start() : from.marks().getFirst().start();
    int start =
        first - sentence.start() <= BEFORE
            ? sentence.start()
            : wordStart(text, first - BEFORE, first);
    int end = sentence.end();
    if (end - start > LONGEST) {
      end = wordEnd(text, start + LONGEST, Math.min(first + 1, sentence.end()));
    }
    Span span = new Span(start, end);
    return new Snippet(
        span,
        from.marks().stream().filter(span::contains).toList(),
        start > sentence.start(),
        end < sentence.end());
  }

  /// The first word that begins at or behind `from`.
  private static int wordStart(String text, int from, int limit) {
    int at = from;
    while (at < limit && !Letters.isSpace(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  /// The end of the last word that ends at or before `from`.
  private static int wordEnd(String text, int from, int limit) {
    int at = from;
    while (at > limit && !Letters.isSpace(text.charAt(at))) {
      at--;
    }
    while (at > limit && Letters.isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at > limit ? at : from;
  }
}
