package org.isnad.analyze.name;

import org.isnad.text.Kind;
import org.isnad.text.Phrases;
import org.jspecify.annotations.Nullable;

/// Finds names in one report, stage by stage; later stages see what earlier ones took: bodies by grammar, titles, persons beside titles, persons
/// by their own words, places after nouns of place, then every known name that is left. Used by one thread for one report.
final class NameFinder {
  private static final int SPORT_WORDS = 3;

  private final Words words;
  private final Lexicon lexicon;
  private final Draft draft;
  private final KnownNames knownNames;

  NameFinder(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    shield();
    this.draft = new Draft(words, lexicon, known(), isSport());
    this.knownNames = new KnownNames(draft, lexicon);
  }

  Draft run() {
    bodies();
    new TitleFinder(draft, lexicon).run();
    persons();
    new PersonNeighbors(draft).run();
    new PlaceFinder(draft, lexicon).run();
    knownNames.run();
    new ReportPlaces(draft, lexicon).run();
    new OutletFinder(draft, lexicon).run();
    return draft;
  }

  private boolean isSport() {
    int found = 0;
    for (int i = 0; i < words.size() && found < SPORT_WORDS; i++) {
      if (words.has(i, WordClass.SPORT)) {
        found++;
      }
    }
    return found >= SPORT_WORDS;
  }

  /// Closes the phrases that look like names and are none, as times are closed, unless a longer known name begins there.
  private void shield() {
    for (int i = 0; i < words.size(); i++) {
      if (!words.has(i, WordClass.SHIELD)) {
        continue;
      }
      Phrases.Match<Boolean> phrase =
          lexicon.notNames().longest(words.form(i), i, words.skip(i), words::following);
      if (phrase == null || isArmyOf(i, phrase.end())) {
        continue;
      }
      Phrases.Match<Gazetteer.Entry> known =
          lexicon.gazetteer().longest(words.form(i), i, words.skip(i), words::following);
      if (known == null || known.end() <= phrase.end()) {
        for (int k = i; k < phrase.end(); k++) {
          words.close(k);
        }
        i = phrase.end() - 1;
      }
    }
  }

  /// «قوات الأمن الأفغانية»: with its state the phrase is a body's name after all.
  private boolean isArmyOf(int at, int end) {
    return (words.isForm(at, "قوات") || words.isForm(at, "القوات"))
        && words.continues(end)
        && words.isDefinite(end)
        && !words.hasParticle(end)
        && words.has(end, WordClass.STATE_ADJECTIVE)
        && words.has(end, WordClass.FEMININE)
        && !words.has(end, WordClass.PLURAL);
  }

  /// The longest known names from left to right.
  private Phrases.@Nullable Match<Gazetteer.Entry>[] known() {
    @SuppressWarnings({"unchecked", "rawtypes"})
    Phrases.@Nullable Match<Gazetteer.Entry>[] found = new Phrases.Match[words.size()];
    for (int i = 0; i < words.size(); i++) {
      if (words.has(i, WordClass.GAZETTEER) && !words.isTime(i)) {
        found[i] = lexicon.gazetteer().longest(words.form(i), i, words.skip(i), words::following);
      }
    }
    return found;
  }

  private void bodies() {
    for (int i = 0; i < words.size(); i++) {
      Phrases.Match<Gazetteer.Entry> known = draft.known(i);
      Draft.Find body = OrganizationGrammar.at(draft, lexicon, i);
      if (known != null
          && !known.value().common()
          && known.end() > i + 1
          && (body == null || !goesOn(known.end(), body.end()))) {
        knownNames.addKnown(known, known.value());
        i = known.end() - 1;
      } else if (body != null) {
        draft.add(body);
        i = body.end() - 1;
      }
    }
  }

  /// Whether a body goes on after a known name by adjectives alone: «مجلس النواب اللبناني», not «مجلس الأمن لبحث …».
  private boolean goesOn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.isWord(i) || !words.isDefinite(i) || words.hasParticle(i)) {
        return false;
      }
    }
    return to > from;
  }

  private void persons() {
    for (int i = 0; i < words.size(); i++) {
      if (draft.at(i) != null || !words.isWord(i)) {
        continue;
      }
      if (!words.has(
          i,
          WordClass.ANY_NAME
              | WordClass.SLAVE
              | WordClass.KUNYA
              | WordClass.PATRONYMIC
              | WordClass.FOREIGN_PARTICLE)) {
        continue;
      }
      boolean ofUnknown =
          words.isForm(i, "بن")
              && words.continues(i)
              && isUnknown(i - 1)
              && draft.at(i - 1) == null;
      int first = ofUnknown ? i - 1 : i;
      int end = PersonGrammar.end(draft, first, ofUnknown);
      if (end > i && !draft.isCovered(first, end)) {
        draft.add(new Draft.Find(Entity.Type.PER, first, end, null, "name"));
        i = end - 1;
      }
    }
    for (Draft.Title title : draft.titles()) {
      beforeTitle(title);
    }
  }

  /// «مارتن دولان، رئيس مكتب …»: words that no lexicon knows, before a comma and a title.
  private void beforeTitle(Draft.Title title) {
    int comma = title.first() - 1;
    if (comma < 1
        || !words.is(comma, Kind.COMMA)
        || title.person() >= 0
        || draft.at(comma - 1) != null) {
      return;
    }
    int first = comma;
    while (first > 0 && comma - first < 3 && draft.at(first - 1) == null && isUnknown(first - 1)) {
      first--;
      if (words.breaksBefore(first)) {
        break;
      }
    }
    if (comma - first >= 2 && PersonGrammar.end(draft, first, true) == comma) {
      draft.add(new Draft.Find(Entity.Type.PER, first, comma, null, "before a title"));
    }
  }

  private boolean isUnknown(int at) {
    return words.isWord(at)
        && !words.hasParticle(at)
        && !words.isTime(at)
        && words.ordinary(at) == 0
        && draft.sure(at) == null
        && !words.has(at, WordClass.SPEECH);
  }
}
