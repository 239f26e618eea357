package org.isnad.analyze.encounter;

import org.isnad.analyze.encounter.Lexicon.Word;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Mention;
import org.isnad.text.Kind;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds where somebody went when the place has no name that another layer knows: «زيارة إلى الوادي», «زيارتها في المستشفى».
final class UnknownPlaces {
  private static final int FARTHEST = 4;

  private final Scene scene;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final PartyReader reader;

  UnknownPlaces(Scene scene, Lexicon lexicon, PartyReader reader) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.lexicon = lexicon;
    this.reader = reader;
  }

  /// The place that «إلى» or «لل» names right after the token, where no other layer knows it: «زيارة إلى الوادي»; null where none follows.
  @Nullable Party find(int from, int limit) {
    for (int at = from; at < Math.min(limit, from + FARTHEST); at++) {
      boolean in = tokens.isWord(at, "في") && at + 1 < limit && isKindOfPlace(at + 1);
      boolean to = in || (tokens.isWord(at, "الي") && at + 1 < limit);
      int token = to ? at + 1 : at;
      boolean of = !to && tokens.word(at).startsWith("لل");
      // «لعدد من دول الخليج»
      if (!to && !of && scene.isBehind(Word.COUNTRIES, at, 1)) {
        for (int next = at + 1; next < Math.min(limit, at + FARTHEST); next++) {
          Mention mention = scene.mention(next);
          if (mention != null && scene.names.entity(mention).type() == Entity.Type.LOC) {
            return reader.named(next, mention.skip(), mention);
          }
        }
      }
      if (scene.timeEnd(at) > 0 || reader.isBoundary(at) || tokens.is(at, Kind.PERIOD)) {
        return null;
      }
      if ((to && (reader.isDefinite(token) || scene.is(Word.PLACE, token)))
          || (of && at <= from + 1 && tokens.word(at).length() > 4)) {
        int end = token + 1;
        while (end < Math.min(limit, token + 3)
            && reader.isDefinite(end)
            && scene.mention(end) == null) {
          end++;
        }
        // «للوادي» is «الوادي» after ل.
        Span span = of ? tokens.span(token, 1, end) : tokens.span(token, end);
        String name = of ? "ا" + span.of(tokens.text()) : span.of(tokens.text());
        return scene.mention(token) != null || scene.title(token) != null
            ? null
            : new Party(token, 0, end, -1, name, Party.Sort.PLACE, span);
      }
    }
    return null;
  }

  private boolean isKindOfPlace(int token) {
    String word = tokens.word(token);
    return lexicon.is(Word.PLACE, word.startsWith("ال") ? word.substring(2) : word);
  }
}
