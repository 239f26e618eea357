package org.isnad.relate.entity;

import java.util.Arrays;
import java.util.List;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.SpellingVariants;
import org.isnad.relate.report.Hashes;

/// Under which keys a name is found by those that may be spellings, shorter forms or parts of it: hashes of how its words sound. Who is found is compared
/// word by word after that, so that two keys of one hash do no harm. Immutable and thread-safe.
final class BlockKeys {
  private static final long[] NONE = {};

  /// Hashes of a key are made of its letters, each spread by this.
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /// What keys are made of: all words, the first and the last, the first two or three; and of persons alone the given name, and a surname.
  private static final char ALL = '~';

  private static final char ENDS = '<';
  private static final char BEGINNING = '>';
  private static final char GIVEN = '^';
  private static final char SURNAME = '$';

  /// Keys such that names that are spellings or shorter forms of one another share one.
  long[] blocks(NameForm form) {
    List<String> words = form.words();
    Entity.Type type = form.type();
    long joined = key(type, ALL);
    for (String word : words) {
      joined = add(joined, soundOf(word));
    }
    joined = Hashes.mix(joined);
    return switch (type) {
      case LOC -> new long[] {joined};
      case ORG ->
          words.size() < SameName.SHORTEST_PREFIX
              ? new long[] {joined}
              : new long[] {joined, prefix(words)};
      case PER ->
          words.size() < 2
              ? new long[] {joined}
              : new long[] {
                joined,
                pair(ENDS, words.getFirst(), words.getLast()),
                pair(BEGINNING, words.getFirst(), second(words))
              };
    };
  }

  private static long prefix(List<String> words) {
    long hash = key(Entity.Type.ORG, BEGINNING);
    for (int i = 0; i < SameName.SHORTEST_PREFIX; i++) {
      hash = add(hash, words.get(i)) * SPREAD;
    }
    return Hashes.mix(hash);
  }

  private long pair(char kind, String first, String second) {
    long hash = add(key(Entity.Type.PER, kind), soundOf(first)) * SPREAD;
    return Hashes.mix(add(hash, soundOf(second)));
  }

  /// The first word after the given name that is a name: «سلمان» of «محمد بن سلمان».
  private static String second(List<String> words) {
    boolean patronymic = words.size() > 2 && NameFormReader.isPatronymic(words.get(1));
    return words.get(patronymic ? 2 : 1);
  }

  /// The key under which a part of a name finds the full names that end with it.
  long surname(NameForm part) {
    return surname(SameName.joined(part.words()));
  }

  /// The key under which it finds those that begin with it.
  long given(NameForm part) {
    return given(SameName.joined(part.words()));
  }

  /// Keys under which a full name is found by its surname, and by its given name.
  long[] surnames(NameForm form) {
    if (form.type() != Entity.Type.PER) {
      return NONE;
    }
    List<String> words = form.words();
    int last = words.size() - 1;
    long[] keys = new long[words.size() + 1];
    keys[0] = given(words.getFirst());
    keys[1] = surname(words.getLast());
    keys[2] = surname(words.get(last - 1) + words.get(last));
    int size = 3;
    for (int i = 1; i + 2 < words.size(); i++) {
      if (NameFormReader.isPatronymic(words.get(i))) {
        keys[size++] = surname(words.get(i) + words.get(i + 1));
      }
    }
    return Arrays.copyOf(keys, size);
  }

  private long given(String word) {
    return Hashes.mix(add(key(Entity.Type.PER, GIVEN), soundOf(word)));
  }

  private long surname(String word) {
    return Hashes.mix(add(key(Entity.Type.PER, SURNAME), soundOf(word)));
  }

  private static long key(Entity.Type type, char kind) {
    return (kind + 1) * SPREAD + type.ordinal() + 1;
  }

  private static long add(long hash, String letters) {
    long more = hash;
    for (int i = 0; i < letters.length(); i++) {
      more = more * SPREAD + letters.charAt(i) + 1;
    }
    return more;
  }

  /// The skeleton with the letters of like sound put together.
  private static String soundOf(String word) {
    String skeleton = SpellingVariants.skeleton(word);
    StringBuilder out = new StringBuilder(skeleton.length());
    for (int i = 0; i < skeleton.length(); i++) {
      out.append(SameName.sound(skeleton.charAt(i)));
    }
    return out.toString();
  }
}
