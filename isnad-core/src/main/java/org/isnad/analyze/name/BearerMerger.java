package org.isnad.analyze.name;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Merges the names of one bearer within a report, each merge with its reason. Two persons of different given names are never one. Used by one
/// thread for one report.
final class BearerMerger {
  private final Words words;
  private final Predicate<String> isGiven;
  private final BearerIndex persons = new BearerIndex();
  private final BearerIndex bodies = new BearerIndex();
  private final BearerIndex places = new BearerIndex();

  /// @param isGiven whether a folded word is a given name
  BearerMerger(Words words, Predicate<String> isGiven) {
    this.words = words;
    this.isGiven = isGiven;
  }

  /// The bearer of each of the finds, which are in the order of the text. The longest names come first, so that shorter ones find who bears them.
  Bearer[] merge(List<Draft.Find> finds) {
    Bearer[] bearers = new Bearer[finds.size()];
    int longest = 0;
    for (Draft.Find find : finds) {
      longest = Math.max(longest, find.end() - find.first());
    }
    for (int length = longest; length > 0; length--) {
      for (int i = 0; i < bearers.length; i++) {
        Draft.Find find = finds.get(i);
        if (find.end() - find.first() == length) {
          bearers[i] = place(find);
        }
      }
    }
    return bearers;
  }

  private BearerIndex index(Entity.Type type) {
    return switch (type) {
      case PER -> persons;
      case ORG -> bodies;
      case LOC -> places;
    };
  }

  /// Gives the find to its bearer, a new one where it fits none.
  private Bearer place(Draft.Find find) {
    Entity.Type type = find.type();
    NameForm form =
        type == Entity.Type.PER ? NameForm.joiningSlaves(words, find) : NameForm.of(words, find);
    String known = find.bearer();
    BearerIndex index = index(type);
    Bearer bearer = known == null ? null : index.known(known);
    if (bearer != null) {
      if (!bearer.form.hasWordsOf(form)) {
        bearer.addReason("known names of one bearer: " + form.spaced());
      }
    } else {
      bearer =
          type == Entity.Type.PER && form.size() == 1
              ? nearest(find, form, index)
              : index.first(form, other -> reason(other, form, known) != null);
      String reason = bearer == null ? null : reason(bearer, form, known);
      if (bearer != null && reason != null && !reason.isEmpty()) {
        bearer.addReason(reason);
      }
    }
    if (bearer == null) {
      bearer = new Bearer(type, known, index.size(), form);
      index.add(bearer);
    }
    if (bearer.add(find, form)) {
      index.renew(bearer);
    }
    if (known != null) {
      index.know(known, bearer);
    }
    return bearer;
  }

  /// Of those that a single word may name, the one who was named last before.
  private @Nullable Bearer nearest(Draft.Find find, NameForm form, BearerIndex index) {
    Nearest nearest = new Nearest(find.first());
    Bearer only =
        index.first(
            form,
            bearer ->
                (find.bearer() == null || bearer.known == null)
                    && names(bearer.form, form)
                    && nearest.offer(bearer));
    return only == null ? nearest.best : only;
  }

  /// Keeps the bearer that was named last before a position, the first offered where several were.
  private static final class Nearest {
    private final int position;
    private @Nullable Bearer best;
    private int last;

    Nearest(int position) {
      this.position = position;
    }

    /// Never ends the search.
    boolean offer(Bearer bearer) {
      if (best == null) {
        best = bearer;
        last = -2;
      } else {
        last = last == -2 ? best.lastBefore(position) : last;
        int other = bearer.lastBefore(position);
        if (other > last) {
          best = bearer;
          last = other;
        }
      }
      return false;
    }
  }

  /// Why the form names the bearer; null where it does not.
  private @Nullable String reason(Bearer bearer, NameForm form, @Nullable String known) {
    if (known != null && bearer.known != null) {
      return null;
    }
    return bearer.type == Entity.Type.PER
        ? samePerson(bearer.form, form)
        : sameName(bearer.form, form, bearer.known == null && known == null);
  }

  /// Whether the form, a single word, names the person of the fuller: what [#samePerson] tells the reason of.
  private boolean names(NameForm full, NameForm form) {
    if (full.hasLettersOf(form)) {
      return true;
    }
    String word = form.first();
    return full.size() > 1
        ? full.first().equals(word)
            || isSpelling(full, full.size() - 1, form, 0) && !isFather(full, word)
        : isSpelling(full, 0, form, 0);
  }

  private static boolean isSpelling(NameForm full, int i, NameForm form, int k) {
    return spelling(full, i, form, k) != null;
  }

  /// Why word `i` of the one and word `k` of the other are spellings of one word; null where they are not.
  private static @Nullable String spelling(NameForm full, int i, NameForm form, int k) {
    return full.sound(i) == form.sound(k)
        ? SpellingVariants.reason(full.word(i), form.word(k))
        : null;
  }

  /// Whether the last word is the name of the father of him whose full name it is.
  private boolean isFather(NameForm full, String word) {
    return isPatronymic(full.word(full.size() - 2)) && isGiven.test(word);
  }

  /// Why the shorter form names the person of the fuller; null where it does not.
  private @Nullable String samePerson(NameForm full, NameForm form) {
    if (full.hasLettersOf(form)) {
      return "";
    }
    if (form.size() == 1 && full.size() > 1) {
      String last = spelling(full, full.size() - 1, form, 0);
      if (last != null && !isFather(full, form.first())) {
        return last.isEmpty()
            ? "surname of the full name: " + form.first()
            : "surname of the full name, " + last;
      }
      return full.first().equals(form.first())
          ? "given name of the full name: " + form.first()
          : null;
    }
    int suffix = full.size() - form.size();
    if (full.contains(form.first())
        && full.endsWithLettersOf(form)
        && !(suffix > 0 && isPatronymic(full.word(suffix - 1)))) {
      return "surname of the full name: " + form.spaced();
    }
    if (!isSpelling(full, 0, form, 0)) {
      return null;
    }
    String reason = "";
    int at = 0;
    for (int k = 0; k < form.size(); k++) {
      String found = null;
      while (at < full.size() && found == null) {
        found = spelling(full, at++, form, k);
      }
      if (found == null) {
        return null;
      }
      if (!found.isEmpty()) {
        reason = found;
      }
    }
    return reason.isEmpty() ? "shorter form of the full name: " + form.spaced() : reason;
  }

  /// Why the shorter form names the body or place of the fuller; null where it does not.
  private static @Nullable String sameName(NameForm full, NameForm form, boolean unknown) {
    if (full.hasLettersOf(form)) {
      return "";
    }
    if (unknown && full.size() == 2 && form.size() == 1 && full.last().equals(form.first())) {
      return "the name without the noun of its kind: " + form.first();
    }
    if (form.size() >= 2 && full.size() > form.size()) {
      if (full.hasAt(0, form)) {
        return "beginning of the full name: " + form.spaced();
      }
      if (full.size() == form.size() + 1 && full.hasAt(1, form)) {
        return "the full name without its first noun: " + form.spaced();
      }
      return full.first().equals(form.first())
              && full.last().equals(form.last())
              && full.containsAll(form)
          ? "shorter form of the full name: " + form.spaced()
          : null;
    }
    if (full.size() == form.size()) {
      String reason = "";
      for (int i = 0; i < full.size(); i++) {
        String found = spelling(full, i, form, i);
        if (found == null || !found.isEmpty() && full.word(i).startsWith(Lexicon.ARTICLE)) {
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
}
