package org.isnad.clean;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.isnad.text.Kind;
import org.isnad.text.Phrases;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The words that give furniture away (`furniture.tsv`). Immutable and thread-safe.
final class FurnitureCues {
  static final String TABLE = "furniture.tsv";

  private final Phrases<Set<Place>> phrases;
  private final List<String> heads;

  private FurnitureCues(Phrases<Set<Place>> phrases, List<String> heads) {
    this.phrases = phrases;
    this.heads = List.copyOf(heads);
  }

  static FurnitureCues load() {
    Map<String, Set<Place>> places = new LinkedHashMap<>();
    List<String> heads = new ArrayList<>();
    for (DataTable.Row row : DataTable.read(FurnitureCues.class, TABLE).rows()) {
      Place place = Place.named(row.required(0));
      if (place == Place.HEAD) {
        heads.add(Folding.fold(row.required(1)));
      } else {
        places
            .computeIfAbsent(Folding.fold(row.required(1)), p -> EnumSet.noneOf(Place.class))
            .add(place);
      }
    }
    Phrases.Builder<Set<Place>> phrases = Phrases.builder();
    places.forEach((phrase, own) -> phrases.add(phrase, inherited(phrase, own, places)));
    return new FurnitureCues(phrases.build(), heads);
  }

  /// The longest cue is the one found: it also stands wherever a cue that it begins with does.
  private static Set<Place> inherited(
      String phrase, Set<Place> own, Map<String, Set<Place>> places) {
    Set<Place> all = EnumSet.copyOf(own);
    for (int space = phrase.indexOf(' '); space > 0; space = phrase.indexOf(' ', space + 1)) {
      Set<Place> shorter = places.get(phrase.substring(0, space));
      if (shorter != null) {
        shorter.stream().filter(Place::goesOn).forEach(all::add);
      }
    }
    return all;
  }

  /// The cue that begins at the token, and its places.
  Phrases.@Nullable Match<Set<Place>> at(Tokens tokens, int token) {
    return phrases.exact(tokens, token);
  }

  /// Whether a line before the article begins with the words of a menu. They may be glued to what follows («الرئيسيةمحليات»).
  boolean opensMenu(Tokens tokens, int first, int end) {
    int token = firstWord(tokens, first, end);
    if (token == end) {
      return false;
    }
    for (String head : heads) {
      if (beginsWith(tokens, token, end, head)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsWith(Tokens tokens, int token, int end, String phrase) {
    int at = 0;
    for (int i = token; i < end; i++) {
      String rest = phrase.substring(at);
      String word = tokens.word(i);
      if (word.startsWith(rest)) {
        return true;
      }
      if (!rest.startsWith(word + " ")) {
        return false;
      }
      at += word.length() + 1;
    }
    return false;
  }

  /// The first word of a line after marks, numbers and Latin words; `end` where there is none.
  static int firstWord(Tokens tokens, int first, int end) {
    int token = first;
    while (token < end && !isArabicWord(tokens, token)) {
      token++;
    }
    return token;
  }

  /// Whether nothing but marks, numbers and Latin words stands in `[first, end)`.
  static boolean isOnlyMarks(Tokens tokens, int first, int end) {
    return firstWord(tokens, first, end) == end;
  }

  static boolean isArabicWord(Tokens tokens, int token) {
    return tokens.is(token, Kind.WORD) && tokens.word(token).charAt(0) >= 0x0600;
  }
}
