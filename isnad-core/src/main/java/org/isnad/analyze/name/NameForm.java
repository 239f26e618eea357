package org.isnad.analyze.name;

import java.util.Arrays;
import java.util.List;

/// The folded words of a name, marks left out, with what forms are compared by. Not thread-safe.
final class NameForm {
  private final String[] words;

  /// How many letters the words have together.
  private final int letters;

  /// What each word sounds like; see [SpellingVariants#sound(String)].
  private final long[] sounds;

  private String joined = "";

  private NameForm(String[] words) {
    this.words = words;
    this.sounds = new long[words.length];
    int sum = 0;
    for (int i = 0; i < words.length; i++) {
      sum += words[i].length();
      sounds[i] = SpellingVariants.sound(words[i]);
    }
    this.letters = sum;
  }

  /// The form of a find.
  static NameForm of(Words words, Draft.Find find) {
    return new NameForm(words(words, find));
  }

  /// The same, with «عبد الله» as one word, as others write it.
  static NameForm joiningSlaves(Words words, Draft.Find find) {
    String[] all = words(words, find);
    for (int i = 0; i + 1 < all.length; i++) {
      if (all[i].equals("عبد")) {
        return new NameForm(joinedSlaves(all));
      }
    }
    return new NameForm(all);
  }

  private static String[] joinedSlaves(String[] all) {
    String[] joined = new String[all.length];
    int size = 0;
    for (int i = 0; i < all.length; i++) {
      boolean slave = all[i].equals("عبد") && i + 1 < all.length;
      joined[size++] = slave ? all[i] + all[++i] : all[i];
    }
    return Arrays.copyOf(joined, size);
  }

  /// The folded words of a find, marks left out.
  static String[] words(Words words, Draft.Find find) {
    int first = find.first();
    if (find.end() == first + 1 && words.isWord(first)) {
      return new String[] {words.form(first)};
    }
    String[] form = new String[find.end() - first];
    int size = 0;
    for (int i = first; i < find.end(); i++) {
      if (words.isWord(i) || Character.isLetterOrDigit(words.whole(i).charAt(0))) {
        form[size++] = i == first ? words.form(i) : words.whole(i);
      }
    }
    return size == form.length ? form : Arrays.copyOf(form, size);
  }

  int size() {
    return words.length;
  }

  String word(int i) {
    return words[i];
  }

  String first() {
    return words[0];
  }

  String last() {
    return words[words.length - 1];
  }

  /// What the word sounds like.
  long sound(int i) {
    return sounds[i];
  }

  /// The words without space between.
  String joined() {
    if (joined.isEmpty()) {
      joined = words.length == 1 ? words[0] : String.join("", words);
    }
    return joined;
  }

  /// The words with spaces between.
  String spaced() {
    return words.length == 1 ? words[0] : String.join(" ", words);
  }

  List<String> toList() {
    return List.of(words);
  }

  /// Whether both are written with the same letters, be they parted into words otherwise.
  boolean hasLettersOf(NameForm other) {
    return letters == other.letters && joined().equals(other.joined());
  }

  boolean hasWordsOf(NameForm other) {
    return Arrays.equals(words, other.words);
  }

  /// Whether the letters end with those of the other.
  boolean endsWithLettersOf(NameForm other) {
    return letters >= other.letters && joined().endsWith(other.joined());
  }

  /// Whether some word sounds like the first of the other: without one the two are no forms of one name, but for those that
  /// [#hasLettersOf].
  boolean mayShareName(NameForm other) {
    if (letters == other.letters) {
      return true;
    }
    if (other.words.length == 0) {
      return false;
    }
    for (long sound : sounds) {
      if (sound == other.sounds[0]) {
        return true;
      }
    }
    return false;
  }

  boolean contains(String word) {
    for (String own : words) {
      if (own.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the words from `from` on begin with all those of the other.
  boolean hasAt(int from, NameForm other) {
    return words.length - from >= other.words.length
        && Arrays.equals(
            words, from, from + other.words.length, other.words, 0, other.words.length);
  }

  boolean containsAll(NameForm other) {
    for (String word : other.words) {
      if (!contains(word)) {
        return false;
      }
    }
    return true;
  }
}
