package org.isnad.analyze.name;

import java.util.List;
import org.isnad.text.Kind;
import org.isnad.text.Phrases;
import org.jspecify.annotations.Nullable;

/// Finds names in one report, stage by stage; later stages see what earlier ones took: bodies by grammar, titles, persons beside titles, persons
/// by their own words, places after nouns of place, then every known name that is left. Used by one thread for one report.
final class NameFinder {
  private static final int SPORT_WORDS = 3;

  private static final String KINGDOM = "المملكة";
  private static final List<String> KINGDOMS =
      List.of("السعودية", "المغرب", "الأردن", "البحرين", "بريطانيا");

  private final Words words;
  private final Lexicon lexicon;
  private final Draft draft;

  NameFinder(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    shield();
    this.draft = new Draft(words, lexicon, known(), isSport());
  }

  Draft run() {
    bodies();
    titles();
    persons();
    places();
    knownNames();
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
      if (phrase == null) {
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
          && (body == null || known.end() >= body.end())) {
        addKnown(known, known.value());
        i = known.end() - 1;
      } else if (body != null) {
        draft.add(body);
        i = body.end() - 1;
      }
    }
  }

  private void titles() {
    for (int i = 0; i < words.size(); i++) {
      Draft.Title title = TitleGrammar.at(draft, lexicon, i);
      if (title == null || draft.isInside(i)) {
        continue;
      }
      title = withPerson(title);
      boolean complete = title.head().definite() || title.end() > title.of() || title.person() >= 0;
      if (title.head().kind().isTitle() && complete && !isMereNoun(title)) {
        draft.add(title);
      }
      if (title.end() > i + 1) {
        i = title.end() - 1;
      }
    }
  }

  /// «الفنان», «العالم», «الفريق» without a name or complement is a title only where it speaks.
  private boolean isMereNoun(Draft.Title title) {
    boolean soft =
        title.head().kind() == TitleHead.Kind.OCCUPATION
            || title.head().kind() == TitleHead.Kind.RANK;
    if (words.hasTanwin(title.first())) {
      return true;
    }
    return soft
        && title.person() < 0
        && !words.has(title.first() - 1, WordClass.SPEECH)
        && !(words.is(title.end(), Kind.COLON) || words.isForm(title.end(), "ان"));
  }

  private Draft.Title withPerson(Draft.Title title) {
    int at = title.end();
    boolean comma = words.is(at, Kind.COMMA) && !words.breaksBefore(at);
    if (comma) {
      at++;
    }
    if (!words.isWord(at) || words.breaksBefore(at)) {
      return title;
    }
    boolean trusted =
        !comma
            && (title.head().definite()
                || title.end() > title.of()
                || title.head().kind() == TitleHead.Kind.KIN
                || title.head().kind() == TitleHead.Kind.HONORIFIC
                || title.head().kind() == TitleHead.Kind.RANK);
    int first = at;
    int end =
        words.hasParticle(first) && words.skip(first) > 0
            ? first
            : PersonGrammar.end(draft, first, trusted);
    if (end == first && trusted && isSurnameAfterTitle(first, title)) {
      end = first + 1;
    }
    if (end == first) {
      return title;
    }
    if (draft.isCovered(first, end)
        && !draft.add(new Draft.Find(Entity.Type.PER, first, end, null, "after a title"))) {
      return title;
    }
    draft.add(new Draft.Find(Entity.Type.PER, first, end, null, "after a title"));
    return new Draft.Title(title.head(), title.first(), title.of(), title.end(), first);
  }

  /// «الرئيس السيسي», «النائب الخطيب»: a surname with the article right after a title.
  private boolean isSurnameAfterTitle(int at, Draft.Title title) {
    if (!words.continues(at)
        || words.isTime(at)
        || !words.isDefinite(at)
        || draft.sure(at) != null
        || words.hasParticle(at)) {
      return false;
    }
    if (words.has(at, WordClass.KNOWN_SURNAME)) {
      return true;
    }
    boolean plain =
        words.ordinary(at) == 0
            && !words.has(
                at,
                WordClass.NATIONALITY
                    | WordClass.TITLE
                    | WordClass.ORGANIZATION_HEAD
                    | WordClass.TITLE_ADJECTIVE
                    | WordClass.PORTFOLIO
                    | WordClass.PLACE_HEAD);
    String form = words.form(at);
    return plain
        && takesSurname(title)
        && title.end() == title.of()
        && !form.endsWith("يه")
        && !form.endsWith("ات")
        && !form.endsWith("ين")
        && (!form.endsWith("ي")
            || words.has(at, WordClass.ANY_SURNAME)
            || title.head().kind() == TitleHead.Kind.HONORIFIC);
  }

  private boolean takesSurname(Draft.Title title) {
    return switch (title.head().kind()) {
      case HONORIFIC, RANK -> title.head().definite();
      case OFFICE ->
          title.head().definite()
              && (words.isForm(title.first(), "الرييس")
                  || words.isForm(title.first(), "الوزير")
                  || words.isForm(title.first(), "الناطق")
                  || words.isForm(title.first(), "النايب")
                  || words.isForm(title.first(), "المدرب")
                  || words.isForm(title.first(), "اللاعب")
                  || words.isForm(title.first(), "السفير"));
      case OCCUPATION, FIXED, PERSON, KIN -> false;
    };
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

  private void places() {
    for (int i = 0; i < words.size(); i++) {
      if (!words.has(i, WordClass.PLACE_HEAD) || draft.isInside(i)) {
        continue;
      }
      int at = i + 1;
      if (words.is(at, Kind.QUOTE_NEUTRAL) || words.is(at, Kind.QUOTE_OPEN)) {
        at++;
      }
      if (!words.isWord(at) || words.breaksBefore(at) || words.isTime(at) || draft.at(at) != null) {
        continue;
      }
      Phrases.Match<Gazetteer.Entry> known = draft.known(at);
      boolean keeps = lexicon.keepsPlaceHead(words.form(i));
      if (known != null && known.skip() == 0) {
        Gazetteer.Entry place = placeOf(known.value());
        if (place != null) {
          draft.add(
              new Draft.Find(
                  Entity.Type.LOC, at, known.end(), place.bearer(), "place after its kind"));
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
                  && lexicon.isLandscape(words.form(i)))) {
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
            new Draft.Find(Entity.Type.LOC, keeps ? i : at, end, null, "place after its kind"));
        i = end - 1;
      }
    }
  }

  private static Gazetteer.@Nullable Entry placeOf(Gazetteer.Entry entry) {
    for (Gazetteer.Entry e = entry; e != null; e = e.other()) {
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

  private void knownNames() {
    for (int i = 0; i < words.size(); i++) {
      Phrases.Match<Gazetteer.Entry> known = draft.known(i);
      if (known == null || draft.isCovered(i, known.end())) {
        continue;
      }
      Gazetteer.Entry entry = choose(known);
      if (entry != null && !isAdjective(known) && !isAccusative(known)) {
        addKnown(known, entry);
        i = known.end() - 1;
      }
    }
  }

  /// Which bearer the name means here; null where it is an ordinary word.
  private Gazetteer.@Nullable Entry choose(Phrases.Match<Gazetteer.Entry> known) {
    for (Gazetteer.Entry entry = known.value(); entry != null; entry = entry.other()) {
      boolean club = entry.kind() == Gazetteer.Kind.CLUB;
      if (club && !draft.isSport()) {
        continue;
      }
      if (!entry.common()
          && !(known.end() == known.first() + 1
              && words.mayBeParticleAndNoun(known.first())
              && !isAfterPlaceWord(known.first()))
          && !(draft.isSport() && hasClub(entry) && !isAfterPlaceWord(known.first()))) {
        return entry;
      }
      if (entry.common()
          && (club && !isAfterPlaceWord(known.first()) && words.ordinary(known.first()) == 0
              || shows(entry, known))) {
        return entry;
      }
    }
    return null;
  }

  private static boolean hasClub(Gazetteer.Entry entry) {
    for (Gazetteer.Entry e = entry.other(); e != null; e = e.other()) {
      if (e.kind() == Gazetteer.Kind.CLUB) {
        return true;
      }
    }
    return false;
  }

  private boolean isAfterPlaceWord(int at) {
    return at > 0
        && !words.breaksBefore(at)
        && (words.has(at - 1, WordClass.PLACE_HEAD)
            || words.isForm(at - 1, "في")
            || words.isForm(at - 1, "الي")
            || words.isForm(at - 1, "من"));
  }

  /// «بين النصر والهلال», «البحرين، وقطر»: a name of the same kind stands before it.
  private boolean isBesideFellow(Gazetteer.Entry entry, Phrases.Match<Gazetteer.Entry> known) {
    int before = known.first() - 1;
    if (words.is(before, Kind.COMMA)) {
      before--;
    } else if (known.skip() != 1 || !words.whole(known.first()).startsWith("و")) {
      return false;
    }
    Draft.Find find = draft.at(before);
    if (find == null || find.bearer() == null) {
      return false;
    }
    Phrases.Match<Gazetteer.Entry> fellow = draft.known(find.first());
    for (Gazetteer.Entry e = fellow == null ? null : fellow.value(); e != null; e = e.other()) {
      if (e.kind() == entry.kind()) {
        return true;
      }
    }
    return false;
  }

  /// Whether a noun of its kind, marks or brackets show that the ordinary word is a name here.
  private boolean shows(Gazetteer.Entry entry, Phrases.Match<Gazetteer.Entry> known) {
    int before = known.first() - 1;
    if (before < 0 || words.breaksBefore(known.first())) {
      return false;
    }
    if (isBesideFellow(entry, known)) {
      return true;
    }
    boolean inBrackets =
        words.is(before, Kind.BRACKET_OPEN) && words.is(known.end(), Kind.BRACKET_CLOSE);
    boolean inMarks =
        (words.is(before, Kind.QUOTE_OPEN) || words.is(before, Kind.QUOTE_NEUTRAL))
            && (words.is(known.end(), Kind.QUOTE_CLOSE)
                || words.is(known.end(), Kind.QUOTE_NEUTRAL));
    OrganizationHead head =
        words.has(inMarks || inBrackets ? before - 1 : before, WordClass.ORGANIZATION_HEAD)
            ? lexicon.organizationHead(words.form(inMarks || inBrackets ? before - 1 : before))
            : null;
    return switch (entry.kind()) {
      case AGENCY, OUTLET, PLATFORM -> head != null && head.isMedium() || inBrackets;
      case STATE, CITY, PLACE, VENUE -> words.has(before, WordClass.PLACE_HEAD);
      case UNION, BODY, PARTY, GROUP, COMPANY -> head != null && head.takesName();
      case CLUB -> head != null && head.noun().equals("نادي");
    };
  }

  /// «الحكومة السعودية»: the name of the state is the feminine adjective here.
  private boolean isAdjective(Phrases.Match<Gazetteer.Entry> known) {
    int at = known.first();
    return words.has(at, WordClass.NATIONALITY)
        && known.end() == at + 1
        && words.continues(at)
        && !words.hasParticle(at)
        && (words.isDefinite(at - 1) && !words.has(at - 1, WordClass.FUNCTION)
            || words.has(at - 1, WordClass.NATIONALITY));
  }

  /// «11 سوريا», «جوازا روسياً»: an adjective in the accusative that is written as the state is.
  private boolean isAccusative(Phrases.Match<Gazetteer.Entry> known) {
    return known.end() == known.first() + 1
        && (words.hasTanwin(known.first())
            || words.has(known.first(), WordClass.NATIONALITY)
                && !words.breaksBefore(known.first())
                && (words.is(known.first() - 1, Kind.NUMBER) || isAccusative(known.first() - 1)));
  }

  /// A noun with the accusative's alef: «دبلوماسيا».
  private boolean isAccusative(int at) {
    return words.isWord(at)
        && words.form(at).length() > 4
        && words.form(at).endsWith("ا")
        && !words.has(at, WordClass.ANY_NAME | WordClass.GAZETTEER | WordClass.FUNCTION)
        && (words.ordinary(at) & (WordClass.NOUN | WordClass.ADJECTIVE)) != 0;
  }

  private void addKnown(Phrases.Match<Gazetteer.Entry> known, Gazetteer.Entry entry) {
    String bearer = entry.bearer().equals(KINGDOM) ? kingdom() : entry.bearer();
    draft.add(
        new Draft.Find(entry.kind().type(), known.first(), known.end(), bearer, "known name"));
  }

  /// Which kingdom «المملكة» is: the one that the report names, Saudi Arabia before others.
  private String kingdom() {
    String only = KINGDOM;
    for (int i = 0; i < words.size(); i++) {
      Gazetteer.Entry state = draft.sure(i);
      if (state != null && KINGDOMS.contains(state.bearer())) {
        if (state.bearer().equals(KINGDOMS.getFirst())) {
          return state.bearer();
        }
        only = only.equals(KINGDOM) || only.equals(state.bearer()) ? state.bearer() : KINGDOM;
      }
    }
    return only;
  }
}
