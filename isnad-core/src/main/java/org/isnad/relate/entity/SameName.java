package org.isnad.relate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.SpellingVariants;
import org.jspecify.annotations.Nullable;

/// Compares two full names of different reports by their words alone. Immutable and thread-safe.
final class SameName {
  /// Below this an edit makes another word of a word.
  private static final int SHORTEST_EDITED = 6;

  private static final int SHORTEST_ARTICLED = 7;

  /// A body's name of fewer words begins that of many others.
  private static final int SHORTEST_PREFIX = 3;

  private final Predicate<String> isGiven;

  /// @param isGiven whether a word is a given name of Arabic stock: two such that differ are two names
  SameName(Predicate<String> isGiven) {
    this.isGiven = isGiven;
  }

  /// Why both are spellings of one name, word by word; null where they are not.
  @Nullable String spelling(NameForm a, NameForm b) {
    if (a.known() && b.known() || a.type() != b.type()) {
      return null;
    }
    if (joined(a.words()).equals(joined(b.words()))) {
      return "the same letters, spaced otherwise";
    }
    if (a.words().size() != b.words().size()) {
      return null;
    }
    String reason = "";
    int differing = 0;
    for (int i = 0; i < a.words().size(); i++) {
      String found = word(a.type(), a.words().get(i), b.words().get(i));
      if (found == null) {
        return null;
      }
      if (!found.isEmpty()) {
        reason = found;
        differing++;
      }
    }
    return differing > 0 && (differing < a.words().size() || differing == 1) || isForeign(a, b)
        ? reason
        : null;
  }

  /// All words differ, yet none is Arabic: «فلاديمير بوتين», «فلاديمر بوتن».
  private static boolean isForeign(NameForm a, NameForm b) {
    return a.type() == Entity.Type.PER
        && joined(a.words()).length() >= 2 * SHORTEST_EDITED
        && joined(b.words()).length() >= 2 * SHORTEST_EDITED;
  }

  /// Why both are spellings of one word, "" where they are the same; null where they are two words.
  @Nullable String word(Entity.Type type, String a, String b) {
    if (a.equals(b)) {
      return "";
    }
    if (type == Entity.Type.ORG) {
      // Words of the language differ by as little as spellings do: سياسة, سياسية.
      return null;
    }
    if (isGiven.test(a) && isGiven.test(b)
        || type == Entity.Type.LOC && Math.min(a.length(), b.length()) < SHORTEST_EDITED) {
      return null;
    }
    if (isArticled(a) || isArticled(b)) {
      return isArticled(a) && isArticled(b) && a.length() >= SHORTEST_ARTICLED
          ? likeSounds(a, b, 2)
          : null;
    }
    String reason = SpellingVariants.reason(a, b);
    return reason != null ? reason : likeSounds(a, b, 0);
  }

  /// One letter put for another of like sound: غوتيريس / غوتيريش.
  private static @Nullable String likeSounds(String a, String b, int from) {
    if (a.length() != b.length() || a.length() - from < SHORTEST_EDITED - 1) {
      return null;
    }
    int at = -1;
    for (int i = from; i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i)) {
        if (at >= 0) {
          return null;
        }
        at = i;
      }
    }
    return at >= 0 && isLike(a.charAt(at), b.charAt(at))
        ? "like sounds: " + a.charAt(at) + "/" + b.charAt(at)
        : null;
  }

  private static boolean isLike(char a, char b) {
    return sounds(a) == sounds(b);
  }

  private static char sounds(char c) {
    return switch (c) {
      case 'ش', 'س', 'ص', 'ز', 'ث' -> 'س';
      case 'ج', 'غ', 'ق', 'ك', 'خ' -> 'غ';
      case 'ط', 'ت', 'د', 'ض', 'ذ', 'ظ' -> 'ت';
      case 'ف', 'ب', 'و' -> 'ف';
      case 'ح', 'ه' -> 'ه';
      default -> c;
    };
  }

  private static boolean isArticled(String word) {
    return word.startsWith("ال");
  }

  /// Why the shorter of both is the fuller one with names left out; null where it is not. That is no proof: many share such a short form.
  @Nullable String shorter(NameForm a, NameForm b) {
    if (a.type() != b.type() || a.words().size() == b.words().size()) {
      return null;
    }
    boolean aLonger = a.words().size() > b.words().size();
    List<String> full = aLonger ? a.words() : b.words();
    List<String> part = aLonger ? b.words() : a.words();
    return switch (a.type()) {
      case PER -> shorterPerson(full, part);
      case ORG ->
          part.size() >= SHORTEST_PREFIX
                  && part.getFirst().length() > 3
                  && full.subList(0, part.size()).equals(part)
              ? "beginning of the full name: " + String.join(" ", part)
              : null;
      case LOC -> null;
    };
  }

  private @Nullable String shorterPerson(List<String> full, List<String> part) {
    if (part.size() < 2) {
      return null;
    }
    boolean begins = word(Entity.Type.PER, full.getFirst(), part.getFirst()) != null;
    boolean prefix =
        (isGiven.test(full.getFirst()) || isHouse(full.get(part.size())))
            && full.subList(0, part.size()).equals(part);
    boolean ends = word(Entity.Type.PER, full.getLast(), part.getLast()) != null;
    if (!begins || !prefix && !ends) {
      return null;
    }
    int at = 0;
    for (String word : part) {
      boolean found = false;
      while (at < full.size() && !found) {
        found = word(Entity.Type.PER, full.get(at++), word) != null;
      }
      if (!found) {
        return null;
      }
    }
    return "shorter form of the full name: " + String.join(" ", part);
  }

  /// What follows a name without making another of it: the father's name, the house, a surname with the article.
  private static boolean isHouse(String word) {
    return NameFormReader.isPatronymic(word) || isArticled(word);
  }

  /// Keys such that names that are spellings or shorter forms of one another share one.
  List<String> blocks(NameForm form) {
    String type = form.type().name();
    List<String> words = form.words();
    StringBuilder all = new StringBuilder(type).append('~');
    for (String word : words) {
      all.append(sound(word));
    }
    String joined = all.toString();
    return switch (form.type()) {
      case LOC -> List.of(joined);
      case ORG ->
          words.size() < SHORTEST_PREFIX
              ? List.of(joined)
              : List.of(joined, type + '>' + String.join(" ", words.subList(0, SHORTEST_PREFIX)));
      case PER ->
          words.size() < 2
              ? List.of(joined)
              : List.of(
                  joined,
                  type + '<' + sound(words.getFirst()) + ' ' + sound(words.getLast()),
                  type + '>' + sound(words.getFirst()) + ' ' + sound(second(words)));
    };
  }

  /// The first word after the given name that is a name: «سلمان» of «محمد بن سلمان».
  private static String second(List<String> words) {
    boolean patronymic = words.size() > 2 && NameFormReader.isPatronymic(words.get(1));
    return words.get(patronymic ? 2 : 1);
  }

  /// Keys by which a surname finds the full names that end with it, and a given name those that begin with it; of a part of a name the keys that it is
  /// found by.
  List<String> surnames(NameForm form) {
    if (form.type() != Entity.Type.PER) {
      return List.of();
    }
    List<String> words = form.words();
    List<String> keys = new ArrayList<>(3);
    if (form.sort() == NameForm.Sort.PART) {
      keys.add("$" + sound(joined(words)));
      if (words.size() == 1) {
        keys.add("^" + sound(words.getFirst()));
      }
      return keys;
    }
    keys.add("^" + sound(words.getFirst()));
    keys.add("$" + sound(words.getLast()));
    keys.add("$" + sound(joined(words.subList(words.size() - 2, words.size()))));
    for (int i = 1; i + 2 < words.size(); i++) {
      if (NameFormReader.isPatronymic(words.get(i))) {
        keys.add("$" + sound(joined(words.subList(i, i + 2))));
      }
    }
    return keys;
  }

  /// Whether the part is the given name of the full name.
  boolean isGivenName(NameForm part, NameForm full) {
    return part.words().size() == 1
        && word(Entity.Type.PER, part.words().getFirst(), full.words().getFirst()) != null;
  }

  /// Whether the part is the surname of the full name, or the father's name by which its bearer is called («بن سلمان»).
  boolean isSurname(NameForm part, NameForm full) {
    List<String> words = full.words();
    int last = words.size() - 1;
    if (part.words().size() == 1) {
      String surname = part.words().getFirst();
      return (word(Entity.Type.PER, surname, words.get(last)) != null
              || isJoined(surname, words.get(last - 1), words.get(last)))
          && !(NameFormReader.isPatronymic(words.get(last - 1)) && isGiven.test(surname));
    }
    String joined = joined(part.words());
    for (int i = 1; i < last; i++) {
      if (isJoined(joined, words.get(i), words.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJoined(String joined, String a, String b) {
    return joined.length() == a.length() + b.length()
        && joined.startsWith(a)
        && joined.startsWith(b, a.length());
  }

  /// The skeleton with the letters of like sound put together.
  private static String sound(String word) {
    String skeleton = SpellingVariants.skeleton(word);
    StringBuilder out = new StringBuilder(skeleton.length());
    for (int i = 0; i < skeleton.length(); i++) {
      out.append(sounds(skeleton.charAt(i)));
    }
    return out.toString();
  }

  static String joined(List<String> words) {
    return String.join("", words);
  }
}
