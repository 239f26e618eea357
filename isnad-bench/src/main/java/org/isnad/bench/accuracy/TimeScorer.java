package org.isnad.bench.accuracy;

import java.util.List;
import org.isnad.bench.accuracy.Sheet.Note;
import org.isnad.bench.accuracy.Topic.Layer;

/// Times by the overlap of their words; right where type and value are the same.
final class TimeScorer {
  private TimeScorer() {}

  static void score(GoldDocument document, Answer answer, Sheet sheet) {
    List<Gold.Time> gold = document.gold().times();
    List<Answer.Time> answers = answer.times();
    LooseMatch match =
        LooseMatch.of(
            document,
            gold.stream().map(Gold.Time::span).toList(),
            answers.stream().map(Answer.Time::span).toList());
    int right = 0;
    for (Pair pair : match.pairs()) {
      Gold.Time wanted = gold.get(pair.gold());
      Answer.Time found = answers.get(pair.answer());
      boolean typed = wanted.type().equals(found.type());
      boolean ok = typed && wanted.value().equals(found.value());
      String kind =
          typed
              ? "time wrong: value of a " + wanted.type()
              : "time wrong: " + found.type() + " for " + wanted.type();
      String told =
          wanted.type() + " " + wanted.value() + " ← " + found.type() + " " + found.value();
      Note note = new Note(kind, wanted.span(), found.span(), told);
      right += ok ? 1 : 0;
      if (ok) {
        sheet.right(Layer.TIMES, Sheet.gold(pair.gold()), note.words(document));
      } else {
        sheet.miss(Layer.TIMES, Sheet.gold(pair.gold()), note);
      }
    }
    sheet.count(Layer.TIMES, right, answers.size(), gold.size());
    match.tell(
        sheet,
        Layer.TIMES,
        "time",
        g -> gold.get(g).type(),
        g -> gold.get(g).type() + " " + gold.get(g).value(),
        a -> answers.get(a).type() + " " + answers.get(a).value());
  }
}
