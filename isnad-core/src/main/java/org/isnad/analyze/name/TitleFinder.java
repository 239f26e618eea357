package org.isnad.analyze.name;

import org.isnad.text.Kind;
import org.isnad.text.Phrases;

/// Finds the titles of a report and the names right after them. Used by one thread for one report.
final class TitleFinder {
  private final Words words;
  private final Lexicon lexicon;
  private final Draft draft;

  TitleFinder(Draft draft, Lexicon lexicon) {
    this.words = draft.words();
    this.lexicon = lexicon;
    this.draft = draft;
  }

  /// Finds every title from left to right.
  void run() {
    for (int i = 0; i < words.size(); i++) {
      Draft.Title title = TitleGrammar.at(draft, lexicon, i);
      if (title == null || draft.isInside(i) || isNameHere(title)) {
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

  /// «سلطان بن عاطي», «عبد الملك سرور»: a given name that is written as a title.
  private boolean isNameHere(Draft.Title title) {
    int at = title.first();
    boolean slave = words.has(at - 1, WordClass.SLAVE) && words.continues(at);
    return slave
        || title.end() == at + 1
            && words.has(at, WordClass.GIVEN)
            && !words.isDefinite(at)
            && words.continues(at + 1)
            && (words.has(at + 1, WordClass.PATRONYMIC)
                || title.head().kind() == TitleHead.Kind.OCCUPATION
                    && words.has(at + 1, WordClass.GIVEN | WordClass.KNOWN_SURNAME)
                || words.isForm(at, "سلطان") && words.has(at + 1, WordClass.ANY_NAME));
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
    int at = pastPlace(title);
    boolean comma = words.is(at, Kind.COMMA) && !words.breaksBefore(at);
    if (comma) {
      at++;
    }
    if (title.head().kind() == TitleHead.Kind.KIN && isOwnNationality(at)) {
      at++;
    }
    if (!words.isWord(at)
        || words.breaksBefore(at)
        || title.head().kind() == TitleHead.Kind.KIN && isOffice(at)) {
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
    boolean bound = words.hasParticle(first) && words.skip(first) > 0;
    int end = bound ? first : PersonGrammar.end(draft, first, trusted);
    if (end == first && comma && !bound && title.head().kind().isTitle()) {
      end = apposed(title, first);
    }
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

  /// «المفوض السامي لحقوق الإنسان في الأمم المتحدة زيد …», «مدير المكتب في دمشق سامر …»: where the body or place between a title and a plain
  /// name ends; the title's end where there is none.
  private int pastPlace(Draft.Title title) {
    int at = title.end();
    if (!title.head().kind().isTitle()
        || !title.head().definite() && title.end() == title.of()
        || !words.isForm(at, "في")
        || words.breaksBefore(at)
        || !words.continues(at + 1)) {
      return at;
    }
    Draft.Find body = draft.from(at + 1);
    Phrases.Match<NameLists.Entry> known = draft.known(at + 1);
    int end = at;
    if (body != null && body.type() != Entity.Type.PER) {
      end = body.end();
    } else if (known != null && !known.value().common()) {
      end = known.end();
    }
    boolean named =
        end > at
            && words.continues(end)
            && !words.hasParticle(end)
            && words.has(end, WordClass.ANY_NAME | WordClass.SLAVE | WordClass.KUNYA)
            && words.ordinary(end) == 0
            && words.continues(end + 1)
            && PersonGrammar.end(draft, end, false) > end + 1;
    return named ? end : at;
  }

  /// «برئاسة رئيسي البلدين»: an office of its own, not the name that some bear.
  private boolean isOffice(int at) {
    Draft.Title office =
        words.has(at, WordClass.TITLE) ? TitleGrammar.at(draft, lexicon, at) : null;
    return office != null && office.end() > at + 1;
  }

  /// «مهاجمه البوسني …»: the nationality of him whose name follows.
  private boolean isOwnNationality(int at) {
    return words.continues(at)
        && !words.hasParticle(at)
        && words.has(at, WordClass.STATE_ADJECTIVE)
        && words.isDefinite(at)
        && !words.has(at, WordClass.PLURAL);
  }

  /// «رئيس مجلس النواب، نبيه بري، …»: two or three words that may be a name, between commas; `first` where they are none.
  private int apposed(Draft.Title title, int first) {
    boolean complete = title.head().definite() || title.end() > title.of();
    int end = complete ? PersonGrammar.end(draft, first, true) : first;
    boolean closed =
        words.is(end, Kind.COMMA)
            || words.isForm(end, "ان")
            || words.isForm(end, "انه")
            || words.isForm(end, "انها");
    return end >= first + 2 && end <= first + 4 && closed && words.ordinary(first) == 0
        ? end
        : first;
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
}
