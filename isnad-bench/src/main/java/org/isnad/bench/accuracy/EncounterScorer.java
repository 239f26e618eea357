package org.isnad.bench.accuracy;

import java.util.BitSet;
import java.util.List;
import org.isnad.bench.accuracy.Sheet.Note;
import org.isnad.bench.accuracy.Topic.Attribute;
import org.isnad.bench.accuracy.Topic.Layer;
import org.jspecify.annotations.Nullable;

/// Encounters: right where the kind is the same, two parties are (one where only one is given) and no more are wrong than right. Place
/// and date are told apart.
final class EncounterScorer {
  private static final int PARTIES = 2;

  private EncounterScorer() {}

  static void score(GoldDocument document, Answer answer, Sheet sheet) {
    List<Gold.Encounter> gold = document.gold().encounters();
    List<Answer.Encounter> answers = answer.encounters();
    BitSet used = new BitSet();
    for (int g = 0; g < gold.size(); g++) {
      Gold.Encounter wanted = gold.get(g);
      String told = wanted.kind() + " " + wanted.parties();
      int found = -1;
      for (int a = used.nextClearBit(0);
          a < answers.size() && found < 0;
          a = used.nextClearBit(a + 1)) {
        found = isRight(document, wanted, answers.get(a)) ? a : -1;
      }
      if (found < 0) {
        sheet.miss(Layer.ENCOUNTERS, Sheet.gold(g), missed(document, wanted, answers, told));
        continue;
      }
      used.set(found);
      sheet.right(Layer.ENCOUNTERS, Sheet.gold(g), told);
      attributes(document, Sheet.gold(g), wanted, answers.get(found), sheet);
    }
    sheet.count(Layer.ENCOUNTERS, used.cardinality(), answers.size(), gold.size());
    for (int a = used.nextClearBit(0); a < answers.size(); a = used.nextClearBit(a + 1)) {
      Answer.Encounter found = answers.get(a);
      String told = found.kind() + " " + found.parties();
      sheet.miss(
          Layer.ENCOUNTERS,
          "answer " + told,
          new Note("encounter too many: " + found.kind(), null, found.span(), told));
    }
  }

  private static boolean isRight(
      GoldDocument document, Gold.Encounter wanted, Answer.Encounter found) {
    long right = rightParties(document, wanted, found);
    return wanted.kind().equals(found.kind())
        && right >= Math.min(PARTIES, wanted.parties().size())
        && 2 * right >= found.parties().size();
  }

  private static long rightParties(
      GoldDocument document, Gold.Encounter wanted, Answer.Encounter found) {
    return wanted.parties().stream()
        .filter(party ->
            found.parties().stream()
                .anyMatch(answered -> document.names().isRight(answered, party)))
        .count();
  }

  private static Note missed(
      GoldDocument document, Gold.Encounter wanted, List<Answer.Encounter> answers, String told) {
    Answer.@Nullable Encounter near = null;
    for (Answer.Encounter answer : answers) {
      if (rightParties(document, wanted, answer) > 0
          && (near == null || !wanted.kind().equals(near.kind()))) {
        near = answer;
      }
    }
    if (near == null) {
      return new Note("encounter missed: " + wanted.kind(), null, null, told);
    }
    String kind =
        wanted.kind().equals(near.kind())
            ? "encounter missed: parties of a " + wanted.kind()
            : "encounter missed: " + near.kind() + " for " + wanted.kind();
    return new Note(kind, null, near.span(), told + " ← " + near.kind() + " " + near.parties());
  }

  private static void attributes(
      GoldDocument document,
      String item,
      Gold.Encounter wanted,
      Answer.Encounter found,
      Sheet sheet) {
    if (!wanted.place().isEmpty()) {
      boolean right = document.names().isRight(found.place(), wanted.place());
      sheet.attribute(
          Attribute.PLACE, item, changed("place", wanted.place(), found.place(), found), right);
    }
    if (!wanted.date().isEmpty()) {
      sheet.attribute(
          Attribute.DATE,
          item,
          changed("date", wanted.date(), found.date(), found),
          wanted.date().equals(found.date()));
    }
  }

  private static Note changed(
      String what, String wanted, @Nullable String answered, Answer.Encounter found) {
    return new Note(
        "encounter's " + what + (answered == null ? ": none" : ": another"),
        null,
        found.span(),
        wanted + " ← " + Sheet.told(answered));
  }
}
