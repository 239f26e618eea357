package org.isnad.relate.entity;

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
  static final int SHORTEST_PREFIX = 3;

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
    if (areJoinedTheSame(a.words(), b.words())) {
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
        && length(a.words()) >= 2 * SHORTEST_EDITED
        && length(b.words()) >= 2 * SHORTEST_EDITED;
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
    return sound(a) == sound(b);
  }

  /// The letter that stands for those of like sound.
  static char sound(char c) {
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

  /// Whether both are the same but for the spaces.
  private static boolean areJoinedTheSame(List<String> a, List<String> b) {
    if (length(a) != length(b)) {
      return false;
    }
    int word = 0;
    int at = 0;
    for (String own : a) {
      for (int i = 0; i < own.length(); i++) {
        while (at == b.get(word).length()) {
          word++;
          at = 0;
        }
        if (own.charAt(i) != b.get(word).charAt(at++)) {
          return false;
        }
      }
    }
    return true;
  }

  private static int length(List<String> words) {
    int length = 0;
    for (String word : words) {
      length += word.length();
    }
    return length;
  }

  static String joined(List<String> words) {
    return String.join("", words);
  }
}
