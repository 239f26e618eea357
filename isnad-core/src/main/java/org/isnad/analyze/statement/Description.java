package org.isnad.analyze.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Mention;
import org.isnad.text.Kind;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// What somebody is called beside his name: «وزير الكهرباء المرجاني» as the noun وزير and the stems of the words after it.
///
/// @param head what the first noun is taken up by, folded
/// @param rest stems of the other words in their order: without the article, ل, and the ending of a nisba, so that «الكاردوني» and «كاردونيا»
///     are one
record Description(String head, List<String> rest) {
  /// Offices that mean something else where a word stands between them and the state: «الرئيس الروسي», «رئيس اللجنة الروسية».
  private static final Set<String> OWN_OFFICES = Set.of("رييس", "ملك", "امير", "سلطان", "بابا");

  private static final int SHORTEST_STEM = 3;

  Description {
    rest = List.copyOf(rest);
  }

  /// The description that tokens `[first, end)` hold, persons' names left out; null where they begin with no noun.
  static @Nullable Description of(Scene scene, SpeakerNouns nouns, int first, int skip, int end) {
    Tokens tokens = scene.tokens;
    int at = first;
    while (at < end && (!tokens.is(at, Kind.WORD) || isPassed(scene, at))) {
      at++;
    }
    if (at >= end) {
      return null;
    }
    String head = bare(tokens.word(at, at == first ? skip : 0));
    SpeakerNoun noun = nouns.get(head);
    List<String> rest = new ArrayList<>();
    for (int i = at + 1; i < end; i++) {
      if (tokens.is(i, Kind.WORD) && !isPassed(scene, i)) {
        rest.add(stem(tokens.word(i)));
      }
    }
    return new Description(noun == null || noun.head().isEmpty() ? head : noun.head(), rest);
  }

  /// A person's name, or an honorific.
  private static boolean isPassed(Scene scene, int token) {
    Mention mention = scene.mention(token);
    if (mention != null && scene.entity(mention).type() == Entity.Type.PER) {
      return true;
    }
    SpeakerNoun noun = scene.words.noun(token);
    return noun != null && noun.is(SpeakerNoun.Use.HONORIFIC);
  }

  /// Whether the other, fuller or shorter, may describe the same one.
  boolean meets(Description other) {
    if (!head.equals(other.head)) {
      return false;
    }
    if (rest.isEmpty()) {
      return true;
    }
    if (other.rest.isEmpty()) {
      return false;
    }
    boolean sameFirst = rest.getFirst().equals(other.rest.getFirst());
    return other.rest.containsAll(rest) && (sameFirst || !OWN_OFFICES.contains(head))
        || sameFirst && rest.containsAll(other.rest);
  }

  private static String stem(String folded) {
    String word = bare(folded);
    for (String ending : new String[] {"يه", "يا", "ي", "ا", "ه"}) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private static String bare(String folded) {
    return (folded.startsWith("ال") || folded.startsWith("لل")) && folded.length() > SHORTEST_STEM
        ? folded.substring(2)
        : folded;
  }
}
