package org.isnad.analyze.name;

import org.isnad.text.Phrases;

/// What follows the noun of a body, from left to right: the chain of genitives, the name itself, adjectives, the complement with ل. Tells where it
/// ends and what it was made of. Used by one thread for one body.
final class BodyChain {
  private static final int MOST_WORDS = 9;

  private final Draft draft;
  private final Words words;
  private final Lexicon lexicon;
  private final OrganizationHead head;
  private final int first;
  private final BodyFields fields;
  private final BodyComplement complement;

  /// Whether an adjective of nationality is its last word but for adjectives.
  boolean nationality;

  /// Whether an adjective of nationality stands before a complement with ل.
  boolean ofState;

  /// Whether a proper name is in it.
  boolean named;

  /// Whether that name is a place.
  boolean ofPlace;

  /// Whether that name is a person.
  boolean ofPerson;

  /// How many ordinary nouns and adjectives are in it.
  int ordinary;

  /// Whether an adjective of institutions is in it.
  boolean institutional;

  /// Whether a complement with ل is in it.
  boolean purposeful;

  /// Whether the name stands by itself after the noun: «شركة أغروداس».
  boolean bare;

  BodyChain(Draft draft, Lexicon lexicon, OrganizationHead head, int first) {
    this.draft = draft;
    this.words = draft.words();
    this.lexicon = lexicon;
    this.head = head;
    this.first = first;
    this.fields = new BodyFields(words, lexicon, head, first);
    this.complement = new BodyComplement(words, lexicon, head);
  }

  /// What follows an indefinite noun: a chain of genitives with its adjectives. Returns where it ends.
  int genitive(int at, int depth) {
    if (!open(at) || words.isBound(at) || head.needsMarks() && depth == 0 && !head.takesName()) {
      return at;
    }
    Phrases.Match<NameLists.Entry> known = draft.known(at);
    if (known != null && (!known.value().common() || head.isMedium() || head.takesName())) {
      boolean fits =
          switch (known.value().kind().type()) {
            case LOC -> head.takesPlace() || depth > 0;
            case ORG -> head.takesName() || depth > 0 || head.isMedium();
            case PER -> false;
          };
      if (!fits) {
        return at;
      }
      named = true;
      ofPlace = known.value().kind().type() == Entity.Type.LOC;
      return adjectives(known.end());
    }
    if (words.isDefinite(at) && !words.has(at, WordClass.TITLE)
        || words.has(at, WordClass.PORTFOLIO)) {
      if ((words.ordinary(at) & WordClass.FUNCTION) != 0 || words.has(at, WordClass.OUTSIDE)) {
        return at;
      }
      if (words.has(at, WordClass.NATIONALITY) && !head.takesName()) {
        return at;
      }
      ordinary++;
      boolean proper =
          head.takesDefiniteName()
              && words.ordinary(at) == 0
              && !words.form(at).endsWith("يه")
              && !words.form(at).endsWith("ات")
              && !words.has(
                  at,
                  WordClass.PORTFOLIO
                      | WordClass.NATIONALITY
                      | WordClass.ORGANIZATION_HEAD
                      | WordClass.TITLE_ADJECTIVE);
      named |= proper || isOtherGender(at);
      return over(adjectives(further(at + 1)));
    }
    int person = person(at);
    if (person > at) {
      named = true;
      ofPerson = true;
      return adjectives(person);
    }
    if (words.has(at, WordClass.PLACE_HEAD) && head.takesPlace() && words.continues(at + 1)) {
      Phrases.Match<NameLists.Entry> place = draft.known(at + 1);
      if (place != null && place.value().kind().type() == Entity.Type.LOC) {
        named = true;
        return place.end();
      }
      if (place == null && head.takesCommon() && lexicon.keepsPlaceHead(words.form(at))) {
        int end = unknown(at + 1);
        if (end > at + 1) {
          return end;
        }
      }
    }
    if (words.has(at, WordClass.ANY_GIVEN)
        && !draft.isPlain(words.form(at))
        && PersonGrammar.end(draft, at, true) > at + 1) {
      return at;
    }
    boolean title = words.has(at, WordClass.TITLE);
    if (title && !head.noun().equals("مكتب")) {
      return at;
    }
    if (head.noun().equals("اداره") && words.has(at, WordClass.ORGANIZATION_HEAD)) {
      return at;
    }
    boolean idafa =
        title
            || (words.ordinary(at) & WordClass.NOUN) != 0
            || words.has(at, WordClass.ORGANIZATION_HEAD);
    if (idafa && depth < 3) {
      int before = ordinary;
      int end = genitive(at + 1, depth + 1);
      if (end > at + 1) {
        ordinary++;
        return end;
      }
      ordinary = before;
      return at;
    }
    if (head.takesName() && depth == 0) {
      int end = unknown(at);
      bare = end > at && head.noun().equals("شركه") && standsAlone(at, end);
      return end;
    }
    return at;
  }

  /// «ميناء الراسية»: feminine after a masculine noun of venues, so no adjective of it, and no noun that is known.
  private boolean isOtherGender(int at) {
    String form = words.form(at);
    return head.isVenue()
        && head.takesDefiniteName()
        && !head.noun().endsWith("ه")
        && words.isDefinite(at)
        && form.endsWith("ه")
        && form.length() > 5
        && !words.has(at, WordClass.NATIONALITY | WordClass.TITLE_ADJECTIVE | WordClass.PORTFOLIO)
        && !draft.isPlain(form.substring(2))
        && !draft.isPlain(form.substring(2, form.length() - 1));
  }

  /// A king, a saint or a plain name of a person: جامعة الملك سعود, مؤسسة محمد بن راشد.
  private int person(int at) {
    int start = at;
    if (words.has(at, WordClass.TITLE) && words.isDefinite(at)) {
      start = at + 1;
    } else if (!words.has(at, WordClass.GIVEN | WordClass.SLAVE | WordClass.KUNYA)) {
      return at;
    }
    int end = PersonGrammar.end(draft, start, true);
    return end > start && (head.takesPerson() || head.takesHonored() && start > at) ? end : at;
  }

  /// Whether nothing that may belong to the name follows it, and no person's name begins it.
  private boolean standsAlone(int at, int end) {
    return !words.has(at, WordClass.ANY_GIVEN | WordClass.SLAVE)
        && (!words.continues(end)
            || words.hasParticle(end)
            || words.isTime(end)
            || (words.ordinary(end) & (WordClass.FUNCTION | WordClass.VERB)) != 0);
  }

  private int unknown(int at) {
    int end = at;
    while (end < at + 3
        && (end == at ? open(end) : words.continues(end))
        && !words.hasParticle(end)
        && !words.isTime(end)
        && words.ordinary(end) == 0
        && !looksOrdinary(end)
        && !words.has(end, WordClass.TITLE | WordClass.ORGANIZATION_HEAD | WordClass.NATIONALITY)) {
      if (end > at && words.isDefinite(end)) {
        break;
      }
      end++;
    }
    named |= end > at;
    return end > at ? adjectives(end) : at;
  }

  /// Endings of adjectives and plurals, particles with the article, the accusative: no proper name.
  private boolean looksOrdinary(int at) {
    String form = words.form(at);
    boolean known = words.has(at, WordClass.ANY_NAME);
    return words.isBound(at)
        || words.hasTanwin(at)
        || !known && (form.endsWith("ه") || form.endsWith("ات") || form.endsWith("ين"));
  }

  /// Definite adjectives that follow; a second noun in its place ends the name.
  int adjectives(int at) {
    int end = at;
    while (end - first < MOST_WORDS
        && open(end)
        && words.isDefinite(end)
        && !words.has(end, WordClass.OUTSIDE)) {
      boolean institution = words.has(end, WordClass.INSTITUTIONAL);
      if (words.has(end, WordClass.NATIONALITY)) {
        if (words.has(end, WordClass.PLURAL) && !(purposeful && complement.isPeople(end - 1))
            || purposeful && isOfPersonAfter(end)) {
          break;
        }
        nationality = true;
      } else if (institution || !nationality && (!named || purposeful) && isAdjective(end)) {
        ordinary++;
      } else {
        break;
      }
      institutional |= institution;
      end = further(end + 1);
    }
    return end;
  }

  /// «الاتحاد الدولي لكرة القدم السويسري ميشال …»: the nationality is of the person whose name follows.
  private boolean isOfPersonAfter(int at) {
    return words.continues(at + 1)
        && !words.has(at, WordClass.FEMININE)
        && words.has(at + 1, WordClass.ANY_GIVEN)
        && words.ordinary(at + 1) == 0;
  }

  private boolean isAdjective(int at) {
    int found = words.ordinary(at);
    if ((found & (WordClass.FUNCTION | WordClass.VERB)) != 0
        || words.has(at, WordClass.TITLE | WordClass.KNOWN_SURNAME)) {
      return (found & WordClass.ADJECTIVE) != 0 && !words.has(at, WordClass.TITLE);
    }
    if ((found & WordClass.ADJECTIVE) != 0 || words.has(at, WordClass.TITLE_ADJECTIVE)) {
      return true;
    }
    String form = words.form(at);
    if (head.noun().equals("وزاره") && form.endsWith("يه") && lexicon.words().get(form) == 0) {
      return true;
    }
    if (form.endsWith("يه") && form.length() > 6) {
      return !draft.isPlain(form.substring(2));
    }
    return (form.endsWith("يه") || form.endsWith("ي") && !words.has(at, WordClass.ANY_SURNAME))
        && (found & WordClass.NOUN) == 0;
  }

  /// A complement with ل: الهيئة العليا المستقلة للانتخابات, المرصد السوري لحقوق الإنسان, اللجنة … للرقابة على الاستثمارات الأجنبية.
  int purpose(int at) {
    boolean joined =
        head.takesPurpose() && at > first + 1 && words.continues(at) && !words.isTime(at);
    if (!joined) {
      return at;
    }
    String whole = words.whole(at);
    boolean definite = whole.startsWith("لل") && whole.length() > 4;
    if (ofPerson && (head.isVenue() || !complement.isPurpose(whole, definite ? 2 : 1))) {
      return at;
    }
    Phrases.Match<NameLists.Entry> known = draft.known(at);
    if (head.takesStateAfterLam()
        && known != null
        && known.value().kind() == NameLists.Kind.STATE
        && words.isDefinite(first)) {
      named = true;
      return known.end();
    }
    if (definite) {
      if (words.has(at, WordClass.NATIONALITY)
          || (words.ordinary(at) & (WordClass.FUNCTION | WordClass.ADJECTIVE)) != 0
              && !complement.isUnionOf(at, institutional || nationality)
          || complement.isPeople(at) && !complement.isUnionOf(at, institutional || nationality)
          || words.has(at, WordClass.OUTSIDE)
              && !complement.isUnionOf(at, institutional || nationality)
          || complement.isDerived(at)
              && (lexicon.words().get(whole, 2) & WordClass.PURPOSE) == 0
              && !words.has(at, WordClass.PORTFOLIO)
          || draft.isKnownPlace(at)) {
        return at;
      }
      ordinary++;
      purposeful = true;
      ofState |= nationality;
      nationality = false;
      return over(adjectives(further(at + 1)));
    }
    if (institutional
        && words.isDefinite(first)
        && known != null
        && !known.value().common()
        && known.value().kind().type() == Entity.Type.ORG
        && words.hasParticle(at)
        && whole.startsWith("ل")) {
      named = true;
      return known.end();
    }
    boolean activity =
        whole.startsWith("ل")
            && (lexicon.words().get(whole, 1) & WordClass.PURPOSE) != 0
            && words.continues(at + 1)
            && words.isDefinite(at + 1)
            && !words.hasParticle(at + 1);
    if (!activity) {
      return at;
    }
    ordinary++;
    purposeful = true;
    ofState |= nationality;
    nationality = false;
    return adjectives(further(at + 2));
  }

  /// The adjectives of what a complement with على or من is over, where there is one.
  private int over(int at) {
    return complement.goesOver(at) ? adjectives(at + 2) : at;
  }

  /// Where further fields joined by و end.
  private int further(int at) {
    return fields.end(at, purposeful);
  }

  private boolean open(int at) {
    return words.continues(at) && !words.hasParticle(at) && !words.isTime(at);
  }
}
