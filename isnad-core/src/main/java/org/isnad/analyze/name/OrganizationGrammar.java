package org.isnad.analyze.name;

import org.isnad.text.Kind;
import org.isnad.text.Phrases;
import org.jspecify.annotations.Nullable;

/// Names of bodies and venues that begin with a noun of their kind: «وزارة الخارجية الروسية», «حركة "أحرار الشام"», «مستشفى الأمير محمد بن
/// عبدالعزيز», «الحكومة العراقية». Finds where such a name ends. Static and thread-safe.
final class OrganizationGrammar {
  private static final int MOST_WORDS = 9;

  private OrganizationGrammar() {}

  /// The body that begins at the position, or null.
  static Draft.@Nullable Find at(Draft draft, Lexicon lexicon, int position) {
    Words words = draft.words();
    if (!words.has(position, WordClass.ORGANIZATION_HEAD)) {
      return words.has(position, WordClass.MINISTRY) ? ministry(draft, position) : null;
    }
    OrganizationHead head = lexicon.organizationHead(words.form(position));
    if (head == null || isAfterArticleNoun(words, position, head)) {
      return null;
    }
    return new Parse(draft, lexicon, head, position).run();
  }

  /// «الخارجية الروسية», «الدفاع الأمريكية»: the adjective is feminine, after a ministry that is not said.
  private static Draft.@Nullable Find ministry(Draft draft, int position) {
    Words words = draft.words();
    boolean ofState =
        words.continues(position + 1)
            && words.has(position + 1, WordClass.STATE_ADJECTIVE)
            && words.has(position + 1, WordClass.FEMININE)
            && !words.has(position + 1, WordClass.PLURAL)
            && words.isDefinite(position + 1);
    boolean own =
        !words.continues(position)
            || words.hasParticle(position)
            || words.has(position - 1, WordClass.SPEECH)
            || (words.ordinary(position - 1) & (WordClass.FUNCTION | WordClass.VERB)) != 0
            || words.whole(position - 1).equals("باسم");
    return ofState && own
        ? new Draft.Find(Entity.Type.ORG, position, position + 2, null, "ministry by its field")
        : null;
  }

  private static boolean isNominal(Words words, int at) {
    return words.has(at, WordClass.ORGANIZATION_HEAD | WordClass.TITLE | WordClass.NATIONALITY)
        || (words.ordinary(at) & (WordClass.NOUN | WordClass.ADJECTIVE)) != 0
            && (words.ordinary(at) & (WordClass.FUNCTION | WordClass.VERB)) == 0
        || words.hasArticle(at);
  }

  /// An adjective that only looks like a noun of bodies: «السياسة الخارجية».
  private static boolean isAfterArticleNoun(Words words, int position, OrganizationHead head) {
    return (head.noun().equals("خارجيه")
            || head.noun().equals("داخليه")
            || head.noun().equals("دستوريه"))
        && words.continues(position)
        && !words.hasParticle(position)
        && isNominal(words, position - 1);
  }

  private static final class Parse {
    private final Draft draft;
    private final Words words;
    private final Lexicon lexicon;
    private final OrganizationHead head;
    private final int first;
    private boolean nationality;
    private boolean ofState;
    private boolean named;
    private boolean ofPlace;
    private int ordinary;
    private boolean institutional;
    private boolean purposeful;

    /// Whether the name stands by itself after the noun: «شركة أغروداس».
    private boolean bare;

    Parse(Draft draft, Lexicon lexicon, OrganizationHead head, int first) {
      this.draft = draft;
      this.words = draft.words();
      this.lexicon = lexicon;
      this.head = head;
      this.first = first;
    }

    Draft.@Nullable Find run() {
      boolean definite =
          words.isDefinite(first)
              && words.form(first).startsWith(Lexicon.ARTICLE)
              && !head.noun().startsWith(Lexicon.ARTICLE);
      boolean news = words.isForm(first + 1, "انباء") && words.continues(first + 1);
      Draft.Find marked = definite ? null : inMarks(news ? first + 2 : first + 1);
      if (marked != null) {
        return marked;
      }
      if (head.isMedium()
          && words.continues(first + 1)
          && words.isDefinite(first + 1)
          && words.has(first + 1, WordClass.ORGANIZATION_HEAD)
          && head.noun().equals("موقع")) {
        return null;
      }
      int end = definite ? adjectives(first + 1) : genitive(first + 1, 0);
      if (end == first + 1 && !definite) {
        return null;
      }
      Draft.Find medium = medium(first + 1, end);
      if (medium != null) {
        return medium;
      }
      end = named && !ofPlace ? end : purpose(end);
      if (definite && ordinary == 0 && !nationality && !named) {
        return null;
      }
      if (!enough(definite)) {
        return null;
      }
      return bare && !purposeful && !words.hasParticle(first + 1)
          ? find(first + 1, end)
          : find(first, end);
    }

    private boolean enough(boolean definite) {
      if (named) {
        return true;
      }
      if (head.isVenue()) {
        return nationality && head.takesNationality();
      }
      if (nationality || ofState) {
        return head.takesNationality() || ordinary > 0;
      }
      if (definite) {
        return head.takesPurpose() && (institutional || purposeful && ordinary > 1);
      }
      return head.takesCommon() && ordinary > 0 || purposeful;
    }

    private Draft.Find find(int from, int to) {
      return new Draft.Find(
          head.isVenue() ? Entity.Type.LOC : Entity.Type.ORG,
          from,
          to,
          null,
          head.isVenue() ? "venue" : "body");
    }

    /// The medium's own name where it is known: شبكة CNN, وكالة أنباء سبوتنيك.
    private Draft.@Nullable Find medium(int from, int end) {
      if (!head.isMedium()) {
        return null;
      }
      for (int i = from; i < end; i++) {
        Phrases.Match<Gazetteer.Entry> known = draft.known(i);
        Gazetteer.Entry entry = known == null ? null : asMedium(known.value(), i == from);
        if (known != null && entry != null) {
          return new Draft.Find(Entity.Type.ORG, i, known.end(), entry.bearer(), "known name");
        }
      }
      return null;
    }

    /// An agency after وكالة, another medium or any body after the other nouns; an ordinary word only right after them.
    private Gazetteer.@Nullable Entry asMedium(Gazetteer.Entry known, boolean next) {
      boolean agency = head.noun().equals("وكاله");
      for (Gazetteer.Entry entry = known; entry != null; entry = entry.other()) {
        boolean fits = !entry.common() || next && agency == (entry.kind() == Gazetteer.Kind.AGENCY);
        if (fits && entry.kind().type() == Entity.Type.ORG) {
          return entry;
        }
      }
      return null;
    }

    /// A name in marks or brackets after the noun: حركة "أحرار الشام", إذاعة (ار.تي.ال).
    private Draft.@Nullable Find inMarks(int at) {
      boolean opens =
          words.is(at, Kind.QUOTE_OPEN)
              || words.is(at, Kind.QUOTE_NEUTRAL)
              || words.is(at, Kind.BRACKET_OPEN);
      if (!opens
          || words.breaksBefore(at)
          || !(head.takesName() || head.takesNationality() || head.needsMarks())) {
        return null;
      }
      for (int end = at + 1;
          end < words.size() && end <= at + 12 && !words.breaksBefore(end);
          end++) {
        boolean closes =
            words.is(end, Kind.QUOTE_CLOSE)
                || words.is(end, Kind.QUOTE_NEUTRAL)
                || words.is(end, Kind.BRACKET_CLOSE);
        if (closes) {
          if (end == at + 1 || words.hasTanwin(end - 1)) {
            return null;
          }
          if (words.isWord(at + 1)) {
            words.read(at + 1, 0, words.whole(at + 1));
          }
          boolean whole =
              !head.isMedium() && !head.noun().equals("شركه") && !head.noun().equals("مجموعه");
          Phrases.Match<Gazetteer.Entry> known = draft.known(at + 1);
          Draft.Find find = whole ? find(first, end + 1) : find(at + 1, end);
          return known != null && known.end() == end
              ? new Draft.Find(
                  find.type(), find.first(), find.end(), known.value().bearer(), find.rule())
              : find;
        }
      }
      return null;
    }

    /// What follows an indefinite noun: a chain of genitives with its adjectives. Returns where it ends.
    private int genitive(int at, int depth) {
      if (!open(at) || words.isBound(at) || head.needsMarks() && depth == 0 && !head.takesName()) {
        return at;
      }
      Phrases.Match<Gazetteer.Entry> known = draft.known(at);
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
        named |= proper;
        return adjectives(coordinated(at + 1));
      }
      int person = person(at);
      if (person > at) {
        named = true;
        return adjectives(person);
      }
      if (words.has(at, WordClass.PLACE_HEAD) && head.takesPlace() && words.continues(at + 1)) {
        Phrases.Match<Gazetteer.Entry> place = draft.known(at + 1);
        if (place != null && place.value().kind().type() == Entity.Type.LOC) {
          named = true;
          return place.end();
        }
      }
      boolean title = words.has(at, WordClass.TITLE);
      if (title && !head.noun().equals("مكتب")) {
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
          && !words.has(
              end, WordClass.TITLE | WordClass.ORGANIZATION_HEAD | WordClass.NATIONALITY)) {
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

    /// و with a further field: وزارة الشؤون البلدية والقروية.
    private int coordinated(int at) {
      int end = at;
      while (words.continues(end)
          && words.whole(end).startsWith("وال")
          && !words.isTime(end)
          && (isField(end) || relational(end) || isActivity(end) || isSecondNoun(end))) {
        end++;
      }
      return end;
    }

    private boolean isField(int at) {
      return (lexicon.words().get(words.whole(at), 1) & WordClass.PORTFOLIO) != 0
          && (purposeful || words.has(at - 1, WordClass.PORTFOLIO) || relational(at));
    }

    /// مركز القيادة والتحكم: two verbal nouns, not two bodies.
    private boolean isActivity(int at) {
      int after = lexicon.words().get(words.whole(at), 3);
      int before =
          lexicon
              .words()
              .get(
                  words.whole(at - 1).startsWith(Lexicon.ARTICLE)
                      ? words.whole(at - 1).substring(2)
                      : words.whole(at - 1));
      return head.takesCommon()
          && !head.noun().equals("وزاره")
          && (after & WordClass.DERIVED) != 0
          && (before & (WordClass.DERIVED | WordClass.NOUN)) != 0
          && (after & (WordClass.TITLE | WordClass.ORGANIZATION_HEAD)) == 0;
    }

    /// «حزب الأرض والماء»: parties are named by two nouns.
    private boolean isSecondNoun(int at) {
      return head.noun().equals("حزب")
          && at == first + 2
          && !(words.continues(at + 1) && words.whole(at + 1).startsWith("وال"))
          && (words.ordinary(at) & (WordClass.VERB | WordClass.FUNCTION)) == 0
          && !words.has(at, WordClass.TITLE | WordClass.ORGANIZATION_HEAD);
    }

    private boolean relational(int at) {
      return words.whole(at).endsWith("يه")
          && !words.has(at, WordClass.PORTFOLIO | WordClass.NATIONALITY)
          && words.whole(at - 1).endsWith("يه");
    }

    /// Definite adjectives that follow; a second noun in its place ends the name.
    private int adjectives(int at) {
      int end = at;
      while (end - first < MOST_WORDS
          && open(end)
          && words.isDefinite(end)
          && !words.has(end, WordClass.OUTSIDE)) {
        boolean institution = words.has(end, WordClass.INSTITUTIONAL);
        if (words.has(end, WordClass.NATIONALITY)) {
          if (words.has(end, WordClass.PLURAL)) {
            break;
          }
          nationality = true;
        } else if (institution || !nationality && (!named || purposeful) && isAdjective(end)) {
          ordinary++;
        } else {
          break;
        }
        institutional |= institution;
        end = coordinated(end + 1);
      }
      return end;
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
      return (form.endsWith("يه") || form.endsWith("ي") && !words.has(at, WordClass.ANY_SURNAME))
          && (found & WordClass.NOUN) == 0;
    }

    /// A complement with ل: الهيئة العليا المستقلة للانتخابات, المرصد السوري لحقوق الإنسان, اللجنة … للرقابة على الاستثمارات الأجنبية.
    private int purpose(int at) {
      boolean joined =
          head.takesPurpose() && at > first + 1 && words.continues(at) && !words.isTime(at);
      if (!joined) {
        return at;
      }
      String whole = words.whole(at);
      if (whole.startsWith("لل") && whole.length() > 4) {
        if (words.has(at, WordClass.NATIONALITY)
            || (words.ordinary(at) & (WordClass.FUNCTION | WordClass.ADJECTIVE)) != 0
            || isPeople(at)
            || words.has(at, WordClass.OUTSIDE)
            || isDerived(at) && (lexicon.words().get(whole, 2) & WordClass.PURPOSE) == 0
            || draft.isKnownPlace(at)) {
          return at;
        }
        ordinary++;
        purposeful = true;
        ofState |= nationality;
        nationality = false;
        return over(adjectives(coordinated(at + 1)));
      }
      Phrases.Match<Gazetteer.Entry> known = draft.known(at);
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
      return adjectives(coordinated(at + 2));
    }

    private boolean isDerived(int at) {
      return (lexicon.words().get(words.whole(at), 2) & WordClass.DERIVED) != 0;
    }

    /// «… للرقابة على الاستثمارات الأجنبية», «… للسيطرة على الأمراض».
    private int over(int at) {
      boolean goesOn =
          words.isForm(at, "علي")
              && words.continues(at + 1)
              && words.isDefinite(at + 1)
              && !words.hasParticle(at + 1)
              && (words.whole(at - 1).endsWith("رقابه")
                  || words.whole(at - 1).endsWith("سيطره")
                  || words.whole(at - 1).endsWith("اشراف")
                  || words.whole(at - 1).endsWith("حفاظ"));
      return goesOn ? adjectives(at + 2) : at;
    }

    /// «للصحفيين», «للمواطنين»: those who are addressed.
    private boolean isPeople(int at) {
      return words.whole(at).endsWith("ين") || words.has(at, WordClass.TITLE);
    }

    private boolean open(int at) {
      return words.continues(at) && !words.hasParticle(at) && !words.isTime(at);
    }
  }
}
