package org.isnad.analyze.name;

import java.util.Map;
import java.util.TreeMap;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
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

  /// Persons of the user's gazetteer by the position where they begin.
  private final Map<Integer, Phrases.Match<NameLists.Entry>> broughtPersons = new TreeMap<>();

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
    broughtPersons();
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
      Phrases.Match<Boolean> phrase = words.longest(lexicon.notNames(), i);
      if (phrase == null || isArmyOf(i, phrase.end()) || isWithinKnown(i, phrase.end())) {
        continue;
      }
      Phrases.Match<NameLists.Entry> known = words.longest(lexicon.lists().entries(), i);
      if (known == null || known.end() <= phrase.end()) {
        for (int k = i; k < phrase.end(); k++) {
          words.close(k);
        }
        i = phrase.end() - 1;
      }
    }
  }

  /// «مجلس الشؤون الخارجية»: the phrase ends a known name that begins shortly before.
  private boolean isWithinKnown(int at, int end) {
    for (int i = at - 1; i >= 0 && i >= at - 2 && words.continues(i + 1); i--) {
      if (words.has(i, WordClass.GAZETTEER)) {
        Phrases.Match<NameLists.Entry> known = words.longest(lexicon.lists().entries(), i);
        if (known != null && known.end() >= end && !known.value().common()) {
          return true;
        }
      }
    }
    return false;
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
  private Phrases.@Nullable Match<NameLists.Entry>[] known() {
    @SuppressWarnings({"unchecked", "rawtypes"})
    Phrases.@Nullable Match<NameLists.Entry>[] found = new Phrases.Match[words.size()];
    for (int i = 0; i < words.size(); i++) {
      if (words.isTime(i)) {
        continue;
      }
      if (words.has(i, WordClass.GAZETTEER)) {
        found[i] = words.longest(lexicon.lists().entries(), i);
      } else if (words.skip(i) == 0 && words.isWord(i) && words.continues(i + 1)) {
        found[i] = boundPhrase(i);
      }
    }
    if (!lexicon.brought().isEmpty()) {
      addBrought(found);
    }
    return found;
  }

  /// Takes a user's name where it is longer than what the program's own lists know; persons are kept for when persons are looked for.
  private void addBrought(Phrases.@Nullable Match<NameLists.Entry>[] found) {
    BroughtNames brought = new BroughtNames(words, lexicon.brought());
    for (int i = 0; i < words.size(); i++) {
      Phrases.Match<NameLists.Entry> match = brought.at(i);
      Phrases.Match<NameLists.Entry> known = found[i];
      if (match == null || known != null && known.end() >= match.end()) {
        continue;
      }
      if (match.value().kind() == NameLists.Kind.PERSON) {
        broughtPersons.put(i, match);
      } else {
        found[i] = match;
        if (words.skip(i) != match.skip()) {
          words.read(i, match.skip(), words.whole(i).substring(match.skip()));
        }
      }
    }
  }

  /// Persons whose full name the user brings; the grammar may know more of a name than the gazetteer.
  private void broughtPersons() {
    broughtPersons.forEach((first, match) -> {
      boolean full = match.end() > first + 1;
      if (match.value().common() && !full || draft.isCovered(first, match.end())) {
        return;
      }
      if (words.skip(first) != match.skip()) {
        words.read(first, match.skip(), words.whole(first).substring(match.skip()));
      }
      int end = Math.max(match.end(), full ? PersonGrammar.end(draft, first, true) : first);
      if (!draft.isCovered(first, end)) {
        draft.add(
            new Draft.Find(
                Entity.Type.PER,
                first,
                end,
                end == match.end() ? match.value().bearer() : null,
                "brought name"));
      }
    });
  }

  /// «لبي بي سي»: a known name of several words after a particle, where the word alone is read as another.
  private Phrases.@Nullable Match<NameLists.Entry> boundPhrase(int at) {
    int splits = words.tokens().splits(words.token(at));
    String whole = words.whole(at);
    for (int k = 1; k <= 2; k++) {
      long key = words.tokens().key(words.token(at), k);
      if ((splits & (1 << k)) != 0
          && lexicon.lists().mayBeginLonger(key)
          && (lexicon.words().get(key, whole, k) & WordClass.GAZETTEER) != 0) {
        Phrases.Match<NameLists.Entry> match =
            lexicon.lists().entries().longest(key, whole.substring(k), at, k, words);
        if (match != null && match.end() > at + 1 && !match.value().common()) {
          words.read(at, k, whole.substring(k));
          return match;
        }
      }
    }
    return null;
  }

  private void bodies() {
    for (int i = 0; i < words.size(); i++) {
      Phrases.Match<NameLists.Entry> known = draft.known(i);
      boolean head = words.has(i, WordClass.ORGANIZATION_HEAD | WordClass.MINISTRY);
      if (known == null && !head) {
        continue;
      }
      Draft.Find body = head ? OrganizationGrammar.at(draft, lexicon, i) : null;
      if (known != null
          && !known.value().common()
          && known.end() > i + 1
          && (body == null || !goesOn(known.end(), body.end()))) {
        NameLists.Entry told = knownNames.outletToldIn(known);
        knownNames.addKnown(known, told == null ? known.value() : told);
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
          words.continues(i)
              && isUnknown(i - 1)
              && draft.at(i - 1) == null
              && (words.isForm(i, "بن") || isForeignSurname(i) && mayBeGiven(i - 1));
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

  /// A surname that is no Arabic name, no place and no ordinary word.
  private boolean isForeignSurname(int at) {
    return words.has(at, WordClass.KNOWN_SURNAME | WordClass.SURNAME)
        && !words.has(at, WordClass.GIVEN)
        && !words.isDefinite(at)
        && !words.hasParticle(at)
        && words.ordinary(at) == 0
        && !words.form(at).endsWith("ي")
        && draft.known(at) == null;
  }

  /// A word that no lexicon knows and that looks like neither a verb nor an inflected noun.
  private boolean mayBeGiven(int at) {
    String form = words.form(at);
    return form.length() > 3
        && !words.isDefinite(at)
        && !words.hasTanwin(at)
        && !words.has(at, ~WordClass.ANY_NAME)
        && Letters.isArabic(form.charAt(0))
        && !NameShape.looksInflected(form)
        && !NameShape.looksLikeVerb(form, false)
        && form.charAt(0) != Letters.TEH
        && (lexicon.looksForeign(form)
            || !NameShape.mayBeParticle(form)
                && "اوهت".indexOf(form.charAt(form.length() - 1)) < 0);
  }

  /// «مارتن دولان، رئيس مكتب …»: words that no lexicon knows, before a comma and a title.
  private void beforeTitle(Draft.Title title) {
    boolean marked = words.is(title.first() - 1, Kind.COMMA);
    int comma = marked ? title.first() - 1 : title.first();
    if (comma < 1
        || title.person() >= 0
        || draft.at(comma - 1) != null
        || !marked && (!title.head().definite() || words.hasParticle(comma))) {
      return;
    }
    int first = comma;
    while (first > 0 && comma - first < 3 && draft.at(first - 1) == null && isUnknown(first - 1)) {
      first--;
      if (words.breaksBefore(first)) {
        break;
      }
    }
    boolean spoken = marked || words.has(first - 1, WordClass.SPEECH) && words.continues(first);
    if (comma - first >= 2 && spoken && PersonGrammar.end(draft, first, true) == comma) {
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
