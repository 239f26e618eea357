package org.isnad.bench.accuracy;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.isnad.bench.accuracy.Sheet.Note;
import org.isnad.text.Span;

/// Short findings (times, figures) matched by half of their words, and those left over.
///
/// @param goldRanges the words of `gold`, one by one; `answerRanges` those of `answers`
record LooseMatch(
    List<Span> gold,
    List<Span> answers,
    List<WordRange> goldRanges,
    List<WordRange> answerRanges,
    List<Pair> pairs) {
  private static final double HALF = 0.5;

  static LooseMatch of(GoldDocument document, List<Span> gold, List<Span> answers) {
    List<WordRange> goldRanges = document.ranges(gold);
    List<WordRange> answerRanges = document.ranges(answers);
    return new LooseMatch(
        gold, answers, goldRanges, answerRanges, Pair.match(goldRanges, answerRanges, HALF));
  }

  /// Writes down what was missed and what is too many.
  ///
  /// @param name of the finding, for kinds
  /// @param sort of a missed one, for kinds
  /// @param wanted what the gold says of one
  /// @param found what the answer says of one
  void tell(
      Sheet sheet,
      Topic.Layer layer,
      String name,
      IntFunction<String> sort,
      IntFunction<String> wanted,
      IntFunction<String> found) {
    BitSet matchedGold = new BitSet();
    BitSet matchedAnswers = new BitSet();
    for (Pair pair : pairs) {
      matchedGold.set(pair.gold());
      matchedAnswers.set(pair.answer());
    }
    for (int g = matchedGold.nextClearBit(0);
        g < gold.size();
        g = matchedGold.nextClearBit(g + 1)) {
      boolean touched = touches(goldRanges.get(g), answerRanges);
      String kind = name + (touched ? " missed: span off, " : " missed: ") + sort.apply(g);
      sheet.miss(layer, Sheet.gold(g), new Note(kind, gold.get(g), null, wanted.apply(g)));
    }
    for (int a = matchedAnswers.nextClearBit(0);
        a < answers.size();
        a = matchedAnswers.nextClearBit(a + 1)) {
      boolean touched = touches(answerRanges.get(a), goldRanges);
      String kind = name + (touched ? " too many: in or over another" : " too many");
      Span span = answers.get(a);
      sheet.miss(layer, Sheet.answer(span), new Note(kind, null, span, found.apply(a)));
    }
  }

  private static boolean touches(WordRange range, List<WordRange> among) {
    return among.stream().anyMatch(other -> other.shared(range) > 0);
  }
}
