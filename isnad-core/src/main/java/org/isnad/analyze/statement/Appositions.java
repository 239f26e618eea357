package org.isnad.analyze.statement;

import org.isnad.analyze.name.TitleMention;
import org.isnad.text.Kind;
import org.isnad.text.Tokens;

/// Finds where a speaker's name ends with all that stands beside it: titles, descriptions, adjectives, brackets. Holds the report's scene.
final class Appositions {
  private static final int MOST_ADJECTIVES = 3;

  private final Scene scene;
  private final Tokens tokens;
  private final PhraseStops stops;
  private final PhraseEnds ends;

  Appositions(Scene scene, PhraseStops stops, PhraseEnds ends) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.stops = stops;
    this.ends = ends;
  }

  /// After the titles and descriptions that follow a person's name, after a comma or not: «، وزير الخارجية الروسي،».
  int afterPerson(int at, Bound bound) {
    int limit = bound.limit();
    int end = at;
    while (end < limit) {
      boolean comma = tokens.is(end, Kind.COMMA);
      int next = comma || tokens.is(end, Kind.BRACKET_OPEN) ? end + 1 : end;
      TitleMention title = scene.titleStarting(next);
      if (title != null && title.end() <= limit && (title.skip() == 0 || title.skip() == 2)) {
        end = ends.afterBracket(ends.after(title.end(), bound, true), limit);
      } else if (comma && next < limit && isDescription(next)) {
        end = ends.after(next, bound, true);
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isDescription(int token) {
    return tokens.is(token, Kind.WORD)
        && scene.words.noun(token) != null
        && !stops.isAdverbial(token);
  }

  /// After the adjectives that agree with a body's name («وكالة سبوتنيك الروسية») and its abbreviation in brackets.
  int afterBody(int at, Bound bound) {
    int end = at;
    while (end < bound.limit() && end < at + MOST_ADJECTIVES && isAdjective(end)) {
      end++;
    }
    return ends.afterBracket(end, bound.limit());
  }

  private boolean isAdjective(int token) {
    return tokens.is(token, Kind.WORD)
        && tokens.startsWithArticle(token)
        && isNisba(tokens.word(token))
        && scene.mention(token) == null
        && scene.title(token) == null;
  }

  static boolean isNisba(String word) {
    return word.length() > 4
        && (word.endsWith("ي")
            || word.endsWith("يه")
            || word.endsWith("يين")
            || word.endsWith("يون"));
  }
}
