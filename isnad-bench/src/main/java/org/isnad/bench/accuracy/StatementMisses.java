package org.isnad.bench.accuracy;

import java.util.BitSet;
import java.util.List;
import org.isnad.bench.accuracy.Sheet.Note;
import org.isnad.bench.accuracy.Topic.Layer;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// In which way statements were missed, and what the statements too many are. Immutable but for the pairs' sets.
final class StatementMisses {
  private static final int NEAR = 200;

  private final GoldDocument document;
  private final List<Answer.Statement> answers;
  private final List<WordRange> gold;
  private final List<WordRange> ranges;
  private final BitSet matchedGold = new BitSet();
  private final BitSet matchedAnswers = new BitSet();

  StatementMisses(
      GoldDocument document,
      List<Answer.Statement> answers,
      List<WordRange> gold,
      List<WordRange> ranges,
      List<Pair> pairs) {
    this.document = document;
    this.answers = answers;
    this.gold = gold;
    this.ranges = ranges;
    for (Pair pair : pairs) {
      matchedGold.set(pair.gold());
      matchedAnswers.set(pair.answer());
    }
  }

  void tell(Sheet sheet) {
    for (int g = matchedGold.nextClearBit(0);
        g < gold.size();
        g = matchedGold.nextClearBit(g + 1)) {
      sheet.miss(Layer.STATEMENTS, Sheet.gold(g), missed(g));
    }
    for (int a = matchedAnswers.nextClearBit(0);
        a < ranges.size();
        a = matchedAnswers.nextClearBit(a + 1)) {
      sheet.miss(Layer.STATEMENTS, Sheet.answer(answers.get(a).span()), tooMany(a));
    }
  }

  /// How the edges of two spans that overlap differ.
  static String edges(WordRange gold, WordRange answer) {
    StringBuilder edges = new StringBuilder("statement off: ");
    if (answer.first() != gold.first()) {
      edges.append(answer.first() < gold.first() ? "starts too early" : "starts too late");
    }
    if (answer.end() != gold.end()) {
      edges
          .append(answer.first() == gold.first() ? "" : ", ")
          .append(answer.end() < gold.end() ? "ends too early" : "ends too late");
    }
    return edges.toString();
  }

  private Note missed(int g) {
    Gold.Statement statement = document.gold().statements().get(g);
    int nearest = nearest(gold.get(g), ranges);
    String cue = "cue " + statement.cue();
    if (nearest < 0) {
      return new Note("statement missed: " + unseen(statement), statement.span(), null, cue);
    }
    Answer.Statement answer = answers.get(nearest);
    return new Note(
        "statement missed: " + misread(g, nearest),
        statement.span(),
        answer.span(),
        cue + ", rule " + answer.manner().rule());
  }

  private String unseen(Gold.Statement statement) {
    if ("headline".equals(statement.mode())) {
      return "headline not read";
    }
    if (Folded.cue(statement.cue()).isEmpty()) {
      return "quotation without a cue";
    }
    Span place = cuePlace(statement);
    boolean seen =
        place != null
            && answers.stream()
                .map(Answer.Statement::cue)
                .anyMatch(cue -> {
                  Span span = cue == null ? null : cue.span();
                  return span != null && span.overlaps(place);
                });
    return seen ? "cue found, but other words taken" : "no cue found";
  }

  private String misread(int g, int nearest) {
    WordRange wanted = gold.get(g);
    WordRange answer = ranges.get(nearest);
    if (matchedAnswers.get(nearest)) {
      return "run together with another";
    }
    if (answer.contains(wanted)) {
      return "span too long";
    }
    if (wanted.contains(answer)) {
      long pieces = ranges.stream().filter(range -> range.shared(wanted) > 0).count();
      return pieces > 1 ? "found in pieces" : "span too short";
    }
    return "span begins and ends elsewhere";
  }

  /// Where the cue of the gold stands: its occurrence nearest to the statement, before it or after.
  private @Nullable Span cuePlace(Gold.Statement statement) {
    String cue = statement.cue();
    if (cue == null || cue.isEmpty()) {
      return null;
    }
    String text = document.text();
    Span words = statement.span();
    int before = text.lastIndexOf(cue, Math.max(0, words.start() - cue.length()));
    int after = text.indexOf(cue, words.end());
    int toBefore = before < 0 ? Integer.MAX_VALUE : words.start() - before - cue.length();
    int toAfter = after < 0 ? Integer.MAX_VALUE : after - words.end();
    int at = toBefore <= toAfter ? before : after;
    return at < 0 || Math.min(toBefore, toAfter) > NEAR ? null : new Span(at, at + cue.length());
  }

  private Note tooMany(int a) {
    Answer.Statement answer = answers.get(a);
    int nearest = nearest(ranges.get(a), gold);
    String rule = "rule " + answer.manner().rule();
    if (nearest < 0) {
      return new Note("statement too many: nothing is said there", null, answer.span(), rule);
    }
    return new Note(
        matchedGold.get(nearest)
            ? "statement too many: a piece of one that was found"
            : "statement too many: of one that was missed by its span",
        document.gold().statements().get(nearest).span(),
        answer.span(),
        rule);
  }

  /// The range that shares most words with `range`; -1 where none shares any.
  private static int nearest(WordRange range, List<WordRange> among) {
    int best = -1;
    for (int i = 0; i < among.size(); i++) {
      int shared = among.get(i).shared(range);
      if (shared > 0 && (best < 0 || shared > among.get(best).shared(range))) {
        best = i;
      }
    }
    return best;
  }
}
