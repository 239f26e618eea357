package org.isnad.analyze.name;

import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.jspecify.annotations.Nullable;

/// Finds places after the noun of their kind: «مدينة الرياض», «بلدة الخرنوبية», «جبل النور». Used by one thread for one report.
final class PlaceFinder {
  private final Words words;
  private final Lexicon lexicon;
  private final Draft draft;

  PlaceFinder(Draft draft, Lexicon lexicon) {
    this.words = draft.words();
    this.lexicon = lexicon;
    this.draft = draft;
  }

  /// Finds places after nouns of place from left to right.
  void run() {
    for (int i = 0; i < words.size(); i++) {
      if (!words.has(i, WordClass.PLACE_HEAD) || draft.isInside(i) || isVerb(i)) {
        continue;
      }
      int at = i + 1;
      if (words.is(at, Kind.QUOTE_NEUTRAL)
          || words.is(at, Kind.QUOTE_OPEN)
          || words.is(at, Kind.BRACKET_OPEN)) {
        at++;
      }
      if (!words.isWord(at) || words.breaksBefore(at) || words.isTime(at) || draft.at(at) != null) {
        continue;
      }
      Phrases.Match<NameLists.Entry> known = draft.known(at);
      boolean keeps = lexicon.keepsPlaceHead(words.form(i));
      if (known != null && known.skip() == 0) {
        NameLists.Entry place = placeOf(known.value());
        if (place != null) {
          boolean landscape = lexicon.isLandscape(words.form(i)) && at == i + 1;
          draft.add(
              new Draft.Find(
                  Entity.Type.LOC,
                  landscape ? i : at,
                  known.end(),
                  landscape ? null : place.bearer(),
                  "place after its kind"));
          i = known.end() - 1;
        }
      } else if (words.skip(at) == 0
          && !words.isBound(at)
          && !words.hasTanwin(at)
          && (mayBePlace(at) || words.isDefinite(at) && lexicon.isLandscape(words.form(i)))
          && !words.has(at, WordClass.NATIONALITY)
          && (words.ordinary(at) == 0
              || words.ordinary(at) == WordClass.NOUN
                  && words.isDefinite(at)
                  && lexicon.isLandscape(words.form(i))
              || isNamedAfterWord(i, at))) {
        int end = at + 1;
        if (words.continues(end)
            && !words.hasParticle(end)
            && !words.isTime(end)
            && !words.isDefinite(at)
            && words.ordinary(end) == 0
            && draft.at(end) == null
            && mayBePlace(end)
            && (words.isDefinite(end) || words.form(at).length() < 4)) {
          end++;
        }
        draft.add(
            new Draft.Find(
                Entity.Type.LOC,
                keeps || words.ordinary(at) != 0 ? i : at,
                end,
                null,
                "place after its kind"));
        i = end - 1;
      }
    }
  }

  /// «حي الزيتون», «محافظة الحرج»: quarters and provinces are always called something, be it an ordinary word with the article.
  private boolean isNamedAfterWord(int head, int at) {
    return words.isDefinite(at)
        && (words.isForm(head, "حي") || words.isForm(head, "محافظه"))
        && (words.ordinary(at) & (WordClass.VERB | WordClass.FUNCTION)) == 0
        && mayBePlace(at)
        && !NameShape.looksInflected(words.form(at));
  }

  /// «وأدى الفريق»: not the valley, which has no hamza.
  private boolean isVerb(int at) {
    return words.isForm(at, "وادي") && words.hasLetter(at, 1, Letters.ALEF_WITH_HAMZA_ABOVE);
  }

  private static NameLists.@Nullable Entry placeOf(NameLists.Entry entry) {
    for (NameLists.Entry e = entry; e != null; e = e.other()) {
      if (e.kind().type() == Entity.Type.LOC) {
        return e;
      }
    }
    return null;
  }

  private boolean mayBePlace(int at) {
    return words.form(at).length() > 2
        && !words.has(
            at,
            WordClass.NATIONALITY
                | WordClass.TITLE
                | WordClass.ORGANIZATION_HEAD
                | WordClass.TITLE_ADJECTIVE
                | WordClass.PORTFOLIO
                | WordClass.GIVEN
                | WordClass.SPEECH
                | WordClass.PLACE_HEAD
                | WordClass.FUNCTION);
  }
}
