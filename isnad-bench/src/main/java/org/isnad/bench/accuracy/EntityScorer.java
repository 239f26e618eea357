package org.isnad.bench.accuracy;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.bench.accuracy.Sheet.Note;
import org.isnad.bench.accuracy.Topic.Layer;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Entities once a report: right where the type is the same and at least half of the answer's distinct forms are the gold's.
final class EntityScorer {
  private EntityScorer() {}

  static void score(GoldDocument document, Answer answer, Sheet sheet) {
    List<Gold.Entity> gold = document.gold().entities();
    List<Answer.Entity> answers = answer.entities();
    List<Set<String>> forms = answers.stream().map(entity -> forms(document, entity)).toList();
    List<Set<String>> wanted = gold.stream().map(EntityScorer::wanted).toList();
    BitSet used = new BitSet();
    for (int g = 0; g < gold.size(); g++) {
      String item = Sheet.gold(g);
      int found = find(gold.get(g), wanted.get(g), answers, forms, used);
      if (found >= 0) {
        used.set(found);
        sheet.right(Layer.ENTITIES, item, gold.get(g).name());
      } else {
        sheet.miss(
            Layer.ENTITIES, item, missed(document, gold.get(g), wanted.get(g), answers, forms));
      }
    }
    sheet.count(Layer.ENTITIES, used.cardinality(), answers.size(), gold.size());
    for (int a = used.nextClearBit(0); a < answers.size(); a = used.nextClearBit(a + 1)) {
      sheet.miss(
          Layer.ENTITIES,
          "answer " + answers.get(a).mentions(),
          tooMany(answers.get(a), forms.get(a), gold, wanted));
    }
  }

  private static int find(
      Gold.Entity entity,
      Set<String> wanted,
      List<Answer.Entity> answers,
      List<Set<String>> forms,
      BitSet used) {
    for (int a = used.nextClearBit(0); a < answers.size(); a = used.nextClearBit(a + 1)) {
      if (entity.type().equals(answers.get(a).type()) && isMostly(forms.get(a), wanted)) {
        return a;
      }
    }
    return -1;
  }

  private static boolean isMostly(Set<String> forms, Set<String> wanted) {
    return !forms.isEmpty() && 2 * shared(forms, wanted) >= forms.size();
  }

  private static long shared(Set<String> forms, Set<String> wanted) {
    return forms.stream().filter(wanted::contains).count();
  }

  private static Set<String> forms(GoldDocument document, Answer.Entity entity) {
    Set<String> forms = new HashSet<>();
    for (Span mention : entity.mentions()) {
      int end = Math.min(mention.end(), document.plain().length());
      forms.add(Folded.words(document.plain().substring(Math.min(mention.start(), end), end)));
    }
    return forms;
  }

  private static Set<String> wanted(Gold.Entity entity) {
    Set<String> wanted = new HashSet<>();
    wanted.add(Folded.words(entity.name()));
    entity.forms().forEach(form -> wanted.add(Folded.words(form)));
    return wanted;
  }

  private static Note missed(
      GoldDocument document,
      Gold.Entity entity,
      Set<String> wanted,
      List<Answer.Entity> answers,
      List<Set<String>> forms) {
    String told = entity.type() + " " + entity.name();
    Span place = place(document, entity);
    for (int a = 0; a < answers.size(); a++) {
      if (shared(forms.get(a), wanted) > 0) {
        Answer.Entity answer = answers.get(a);
        boolean typed = entity.type().equals(answer.type());
        String kind =
            !typed
                ? "entity missed: " + answer.type() + " for " + entity.type()
                : isMostly(forms.get(a), wanted)
                    ? "entity missed: " + entity.type() + " run together with another"
                    : "entity missed: " + entity.type() + " with foreign mentions";
        return new Note(kind, place, null, told + " ← " + answer.type() + " " + answer.name());
      }
    }
    boolean partly =
        forms.stream()
            .flatMap(Set::stream)
            .anyMatch(form -> wanted.stream().anyMatch(one -> overlap(one, form)));
    String kind = partly ? ", other words taken" : ", not seen";
    return new Note("entity missed: " + entity.type() + kind, place, null, told);
  }

  private static boolean overlap(String wanted, String form) {
    String longer = " " + (wanted.length() > form.length() ? wanted : form) + " ";
    String shorter = " " + (wanted.length() > form.length() ? form : wanted) + " ";
    return !shorter.isBlank() && longer.contains(shorter);
  }

  /// Where a form of it stands first; null where none is found.
  private static @Nullable Span place(GoldDocument document, Gold.Entity entity) {
    for (String form : entity.forms()) {
      int at = document.text().indexOf(form);
      if (at >= 0) {
        return new Span(at, at + form.length());
      }
    }
    return null;
  }

  private static Note tooMany(
      Answer.Entity answer, Set<String> forms, List<Gold.Entity> gold, List<Set<String>> wanted) {
    Span first = answer.mentions().isEmpty() ? null : answer.mentions().getFirst();
    String kind = "entity too many: " + answer.type() + strangeness(answer, forms, gold, wanted);
    return new Note(kind, null, first, answer.type() + " " + answer.name());
  }

  private static String strangeness(
      Answer.Entity answer, Set<String> forms, List<Gold.Entity> gold, List<Set<String>> wanted) {
    for (int g = 0; g < gold.size(); g++) {
      if (shared(forms, wanted.get(g)) > 0) {
        return gold.get(g).type().equals(answer.type())
            ? ", a second time or with foreign mentions"
            : " for " + gold.get(g).type();
      }
    }
    boolean partly =
        wanted.stream()
            .flatMap(Set::stream)
            .anyMatch(one -> forms.stream().anyMatch(form -> overlap(one, form)));
    return partly ? ", other words of a name" : ", no name there";
  }
}
