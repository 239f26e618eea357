package org.isnad.analyze.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Merges the names of one bearer within a report, each merge with its reason. Two persons of different given names are never one. Used by one
/// thread for one report.
final class BearerMerger {
  private final Words words;
  private final Predicate<String> isGiven;
  private final List<Bearer> bearers = new ArrayList<>();
  private final Map<String, Bearer> byKnown = new HashMap<>();
  private final Map<Question, Asked> askedBefore = new HashMap<>();

  /// How often a bearer's fullest form has changed.
  private int changes;

  /// @param isGiven whether a folded word is a given name
  BearerMerger(Words words, Predicate<String> isGiven) {
    this.words = words;
    this.isGiven = isGiven;
  }

  /// The bearers of the finds, in no order; every find belongs to one.
  List<Bearer> merge(List<Draft.Find> finds) {
    List<Draft.Find> longestFirst = new ArrayList<>(finds);
    longestFirst.sort(
        Comparator.comparingInt((Draft.Find find) -> find.first() - find.end())
            .thenComparingInt(Draft.Find::first));
    for (Draft.Find find : longestFirst) {
      place(find);
    }
    return bearers;
  }

  List<Bearer> bearers() {
    return bearers;
  }

  /// Gives the find to its bearer, a new one where it fits none.
  void place(Draft.Find find) {
    List<String> form =
        find.type() == Entity.Type.PER ? joinedSlaves(form(words, find)) : form(words, find);
    String known = find.bearer();
    if (known != null) {
      Bearer bearer = byKnown.get(find.type() + known);
      if (bearer != null) {
        if (!bearer.words.equals(form)) {
          bearer.reasons.add("known names of one bearer: " + String.join(" ", form));
        }
        add(bearer, find, form);
        return;
      }
    }
    Bearer best = null;
    String why = "";
    for (Match match : matches(find.type(), form, known)) {
      if (best == null || isNearer(match.bearer(), best, find)) {
        best = match.bearer();
        why = match.reason();
      }
      if (form.size() > 1 || best.type != Entity.Type.PER) {
        break;
      }
    }
    if (best != null) {
      if (!why.isEmpty()) {
        best.reasons.add(why);
      }
      add(best, find, form);
      if (known != null) {
        byKnown.putIfAbsent(find.type() + known, best);
      }
      return;
    }
    Bearer bearer = new Bearer(find.type(), known, form);
    bearer.add(find, form);
    bearers.add(bearer);
    if (known != null) {
      byKnown.put(find.type() + known, bearer);
    }
  }

  private void add(Bearer bearer, Draft.Find find, List<String> form) {
    changes += form.size() > bearer.words.size() ? 1 : 0;
    bearer.add(find, form);
  }

  /// The bearers that the form may name, in their order. A form that comes again asks those alone that have come since, or whose fullest form has
  /// changed: a long report says the same names over and over.
  private List<Match> matches(Entity.Type type, List<String> form, @Nullable String known) {
    Asked asked =
        askedBefore.computeIfAbsent(new Question(type, form, known == null), q -> new Asked());
    if (asked.changes != changes) {
      asked.changes = changes;
      asked.upTo = 0;
      asked.matches.clear();
    }
    for (; asked.upTo < bearers.size(); asked.upTo++) {
      Bearer bearer = bearers.get(asked.upTo);
      if (bearer.type == type && (known == null || bearer.known == null)) {
        String reason =
            type == Entity.Type.PER
                ? samePerson(bearer.words, form)
                : sameName(bearer.words, form, bearer.known == null && known == null);
        if (reason != null) {
          asked.matches.add(new Match(bearer, reason));
        }
      }
    }
    return asked.matches;
  }

  /// What is asked of the bearers.
  private record Question(Entity.Type type, List<String> form, boolean unknown) {}

  /// A bearer that a form names, and why.
  private record Match(Bearer bearer, String reason) {}

  /// How far the bearers were asked about a form, and which it may name.
  private static final class Asked {
    private final List<Match> matches = new ArrayList<>();
    private int upTo;
    private int changes;
  }

  /// Whether the find, a part of a name that two may bear, follows a mention of `bearer` more closely than one of `best`.
  private static boolean isNearer(Bearer bearer, Bearer best, Draft.Find find) {
    return lastBefore(bearer, find) > lastBefore(best, find);
  }

  private static int lastBefore(Bearer bearer, Draft.Find find) {
    int last = -1;
    for (Draft.Find other : bearer.finds) {
      if (other.first() < find.first()) {
        last = Math.max(last, other.first());
      }
    }
    return last;
  }

  /// «عبد الله» as one word, as others write it.
  private static List<String> joinedSlaves(List<String> form) {
    int at = form.indexOf("عبد");
    if (at < 0 || at + 1 == form.size()) {
      return form;
    }
    List<String> joined = new ArrayList<>(form.size());
    for (int i = 0; i < form.size(); i++) {
      boolean slave = form.get(i).equals("عبد") && i + 1 < form.size();
      joined.add(slave ? form.get(i) + form.get(++i) : form.get(i));
    }
    return joined;
  }

  /// The folded words of a name, marks left out.
  static List<String> form(Words words, Draft.Find find) {
    List<String> form = new ArrayList<>(find.end() - find.first());
    for (int i = find.first(); i < find.end(); i++) {
      if (words.isWord(i) || Character.isLetterOrDigit(words.whole(i).charAt(0))) {
        form.add(i == find.first() ? words.form(i) : words.whole(i));
      }
    }
    return form;
  }

  /// Why the shorter form names the person of the fuller; null where it does not.
  private @Nullable String samePerson(List<String> full, List<String> form) {
    String joinedFull = joined(full);
    String joinedForm = joined(form);
    if (joinedFull.equals(joinedForm)) {
      return "";
    }
    if (form.size() == 1 && full.size() > 1) {
      String last = SpellingVariants.reason(full.getLast(), form.getFirst());
      boolean father = isPatronymic(full.get(full.size() - 2)) && isGiven.test(form.getFirst());
      if (last != null && !father) {
        return last.isEmpty()
            ? "surname of the full name: " + form.getFirst()
            : "surname of the full name, " + last;
      }
      String first = full.getFirst().equals(form.getFirst()) ? "" : null;
      return first == null ? null : "given name of the full name: " + form.getFirst();
    }
    int suffix = full.size() - form.size();
    if (joinedFull.endsWith(joinedForm)
        && full.contains(form.getFirst())
        && !(suffix > 0 && isPatronymic(full.get(suffix - 1)))) {
      return "surname of the full name: " + String.join(" ", form);
    }
    String reason = "";
    int at = 0;
    String firstReason = SpellingVariants.reason(full.getFirst(), form.getFirst());
    if (firstReason == null) {
      return null;
    }
    for (String word : form) {
      String found = null;
      while (at < full.size() && found == null) {
        found = SpellingVariants.reason(full.get(at++), word);
      }
      if (found == null) {
        return null;
      }
      if (!found.isEmpty()) {
        reason = found;
      }
    }
    return reason.isEmpty() ? "shorter form of the full name: " + String.join(" ", form) : reason;
  }

  /// Why the shorter form names the body or place of the fuller; null where it does not.
  private static @Nullable String sameName(List<String> full, List<String> form, boolean unknown) {
    if (joined(full).equals(joined(form))) {
      return "";
    }
    if (unknown && full.size() == 2 && form.size() == 1 && full.getLast().equals(form.getFirst())) {
      return "the name without the noun of its kind: " + form.getFirst();
    }
    if (form.size() >= 2
        && full.size() > form.size()
        && full.subList(0, form.size()).equals(form)) {
      return "beginning of the full name: " + String.join(" ", form);
    }
    if (form.size() >= 2
        && full.size() == form.size() + 1
        && full.subList(1, full.size()).equals(form)) {
      return "the full name without its first noun: " + String.join(" ", form);
    }
    if (form.size() >= 2
        && form.size() < full.size()
        && full.getFirst().equals(form.getFirst())
        && full.getLast().equals(form.getLast())
        && full.containsAll(form)) {
      return "shorter form of the full name: " + String.join(" ", form);
    }
    if (full.size() == form.size()) {
      String reason = "";
      for (int i = 0; i < full.size(); i++) {
        String found = SpellingVariants.reason(full.get(i), form.get(i));
        if (found == null || !found.isEmpty() && full.get(i).startsWith(Lexicon.ARTICLE)) {
          return null;
        }
        reason = found.isEmpty() ? reason : found;
      }
      return reason;
    }
    return null;
  }

  /// «محمد بن سلمان»: what follows is the father's name.
  private static boolean isPatronymic(String word) {
    return word.equals("بن") || word.equals("ابن") || word.equals("بنت");
  }

  private static String joined(List<String> form) {
    return String.join("", form);
  }
}
