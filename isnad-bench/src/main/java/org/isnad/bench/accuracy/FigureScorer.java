package org.isnad.bench.accuracy;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.bench.accuracy.Sheet.Note;
import org.isnad.bench.accuracy.Topic.Attribute;
import org.isnad.bench.accuracy.Topic.Layer;

/// Figures by the overlap of their words; right where the value is within a thousandth and the unit the same. What is counted, and how
/// exactly, is told apart.
final class FigureScorer {
  private static final double TOLERANCE = 1e-3;

  private FigureScorer() {}

  static void score(GoldDocument document, Answer answer, Sheet sheet) {
    List<Gold.Figure> gold = document.gold().figures();
    List<Answer.Figure> answers = answer.figures();
    LooseMatch match =
        LooseMatch.of(
            document,
            gold.stream().map(Gold.Figure::span).toList(),
            answers.stream().map(Answer.Figure::span).toList());
    int right = 0;
    for (Pair pair : match.pairs()) {
      Gold.Figure wanted = gold.get(pair.gold());
      Answer.Figure found = answers.get(pair.answer());
      String item = Sheet.gold(pair.gold());
      boolean valued = isNear(wanted, found);
      boolean ok = valued && wanted.unit().equals(found.unit());
      String kind =
          valued
              ? "figure wrong: unit of a " + sort(wanted)
              : "figure wrong: value of a " + sort(wanted);
      Note note = new Note(kind, wanted.span(), found.span(), told(wanted) + " ← " + told(found));
      right += ok ? 1 : 0;
      if (ok) {
        sheet.right(Layer.FIGURES, item, note.words(document));
      } else {
        sheet.miss(Layer.FIGURES, item, note);
      }
      attributes(item, wanted, found, sheet);
    }
    sheet.count(Layer.FIGURES, right, answers.size(), gold.size());
    match.tell(
        sheet,
        Layer.FIGURES,
        "figure",
        g -> sort(gold.get(g)),
        g -> told(gold.get(g)),
        a -> told(answers.get(a)));
  }

  private static boolean isNear(Gold.Figure wanted, Answer.Figure found) {
    Double value = found.value();
    return value != null
        && Math.abs(value - wanted.value()) <= TOLERANCE * Math.abs(wanted.value());
  }

  private static void attributes(
      String item, Gold.Figure wanted, Answer.Figure found, Sheet sheet) {
    if (!wanted.of().isEmpty()) {
      Set<String> of = Folded.wordSet(wanted.of());
      Set<String> answered = Folded.wordSet(found.of());
      Set<String> shared = new HashSet<>(of);
      shared.retainAll(answered);
      int either = of.size() + answered.size() - shared.size();
      sheet.attribute(
          Attribute.OF,
          item,
          new Note(
              answered.isEmpty() ? "what is counted: none" : "what is counted: other words",
              wanted.span(),
              null,
              wanted.of() + " ← " + Sheet.told(found.of())),
          shared.size() * 2 >= either);
    }
    sheet.attribute(
        Attribute.APPROXIMATION,
        item,
        new Note(
            "approximation: " + found.approximation() + " for " + wanted.approximation(),
            wanted.span(),
            null,
            wanted.approximation() + " ← " + found.approximation()),
        Objects.equals(wanted.approximation(), found.approximation()));
  }

  private static String sort(Gold.Figure figure) {
    return switch (figure.unit()) {
      case "" -> "count";
      case "%" -> "percentage";
      default -> "measure or price";
    };
  }

  private static String told(Gold.Figure figure) {
    return figure.value() + " " + figure.unit();
  }

  private static String told(Answer.Figure figure) {
    return figure.value() + " " + figure.unit();
  }
}
