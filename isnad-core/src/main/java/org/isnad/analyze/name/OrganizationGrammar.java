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
      return words.has(position, WordClass.PORTFOLIO) ? ministry(draft, position) : null;
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
    boolean heads =
        words.continues(position + 1)
            && words.has(position + 1, WordClass.NATIONALITY)
            && words.has(position + 1, WordClass.FEMININE)
            && words.isDefinite(position + 1);
    boolean own =
        position == 0
            || !words.continues(position)
            || words.hasParticle(position)
            || !isNominal(words, position - 1);
    return heads && own && words.form(position).length() > 4
        ? new Draft.Find(Entity.Type.ORG, position, position + 2, null, "ministry by its field")
        : null;
  }

  private static boolean isNominal(Words words, int at) {
    return words.has(at, WordClass.ORGANIZATION_HEAD | WordClass.TITLE | WordClass.NATIONALITY)
        || (words.ordinary(at) & (WordClass.NOUN | WordClass.ADJECTIVE)) != 0
            && (words.ordinary(at) & (WordClass.FUNCTION | WordClass.VERB)) == 0
        || words.isDefinite(at);
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
    private boolean named;
    private int ordinary;

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
      Draft.Find marked = definite ? null : inMarks(first + 1);
      if (marked != null) {
        return marked;
      }
      int end = definite ? adjectives(first + 1) : genitive(first + 1, 0);
      if (end == first + 1 && !definite) {
        return null;
      }
      end = purpose(end);
      if (definite && ordinary == 0 && !nationality && !named) {
        return null;
      }
      if (!enough(definite)) {
        return null;
      }
      return find(first, end);
    }

    private boolean enough(boolean definite) {
      if (named) {
        return true;
      }
      if (nationality) {
        return head.takesNationality() || ordinary > 0;
      }
      return definite ? ordinary > 1 && head.takesPurpose() : head.takesCommon() && ordinary > 0;
    }

    private Draft.Find find(int from, int to) {
      return new Draft.Find(
          head.isVenue() ? Entity.Type.LOC : Entity.Type.ORG,
          from,
          to,
          null,
          head.isVenue() ? "venue" : "body");
    }

    /// A name in marks or brackets after the noun: حركة "أحرار الشام", إذاعة (ار.تي.ال).
    private Draft.@Nullable Find inMarks(int at) {
      boolean opens =
          words.is(at, Kind.QUOTE_OPEN)
              || words.is(at, Kind.QUOTE_NEUTRAL)
              || words.is(at, Kind.BRACKET_OPEN);
      if (!opens || words.breaksBefore(at) || !(head.takesName() || head.takesNationality())) {
        return null;
      }
      for (int end = at + 1;
          end < words.size() && end <= at + 6 && !words.breaksBefore(end);
          end++) {
        boolean closes =
            words.is(end, Kind.QUOTE_CLOSE)
                || words.is(end, Kind.QUOTE_NEUTRAL)
                || words.is(end, Kind.BRACKET_CLOSE);
        if (closes) {
          if (end == at + 1) {
            return null;
          }
          boolean whole =
              !head.isMedium() && !head.noun().equals("شركه") && !head.noun().equals("مجموعه");
          return whole ? find(first, end + 1) : find(at + 1, end);
        }
      }
      return null;
    }

    /// What follows an indefinite noun: a chain of genitives with its adjectives. Returns where it ends.
    private int genitive(int at, int depth) {
      if (!open(at)) {
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
        return adjectives(known.end());
      }
      if (words.isDefinite(at) && !words.has(at, WordClass.TITLE)
          || words.has(at, WordClass.PORTFOLIO)) {
        if ((words.ordinary(at) & WordClass.FUNCTION) != 0) {
          return at;
        }
        if (words.has(at, WordClass.NATIONALITY) && !head.takesName()) {
          return at;
        }
        ordinary++;
        if (head.takesName() && (words.ordinary(at) == 0)) {
          named = true;
        }
        return adjectives(coordinated(at + 1));
      }
      int person = person(at);
      if (person > at) {
        named = true;
        return adjectives(person);
      }
      boolean idafa =
          (words.ordinary(at) & WordClass.NOUN) != 0
              || words.has(at, WordClass.ORGANIZATION_HEAD)
              || words.has(at, WordClass.TITLE);
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
      return head.takesName() && depth == 0 ? unknown(at) : at;
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
      return end > start && (head.takesName() || start > at) ? end : at;
    }

    private int unknown(int at) {
      int end = at;
      while (end < at + 3
          && (end == at ? open(end) : words.continues(end))
          && !words.hasParticle(end)
          && !words.isTime(end)
          && words.ordinary(end) == 0
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

    /// و with a further field: وزارة الشؤون البلدية والقروية.
    private int coordinated(int at) {
      int end = at;
      while (words.continues(end)
          && words.whole(end).startsWith("وال")
          && (isField(end) || relational(end))) {
        end++;
      }
      return end;
    }

    private boolean isField(int at) {
      return lexicon.words().get(words.whole(at), 1) != 0
          && (lexicon.words().get(words.whole(at), 1) & WordClass.PORTFOLIO) != 0;
    }

    private boolean relational(int at) {
      return words.whole(at).endsWith("يه")
          && !words.has(at, WordClass.PORTFOLIO | WordClass.NATIONALITY)
          && words.whole(at - 1).endsWith("يه");
    }

    /// Definite adjectives that follow; a second noun in its place ends the name.
    private int adjectives(int at) {
      int end = at;
      while (end - first < MOST_WORDS && open(end) && words.isDefinite(end)) {
        if (words.has(end, WordClass.NATIONALITY)) {
          boolean people = words.has(end, WordClass.PLURAL) && !head.noun().equals("اخوان");
          if (people) {
            break;
          }
          nationality = true;
        } else if (isAdjective(end)) {
          ordinary++;
        } else {
          break;
        }
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
      return (form.endsWith("يه") || form.endsWith("ي") && !words.has(at, WordClass.ANY_SURNAME))
          && (found & WordClass.NOUN) == 0;
    }

    /// A complement with لل: الهيئة العليا المستقلة للانتخابات.
    private int purpose(int at) {
      boolean joined =
          head.takesPurpose()
              && at > first + 1
              && words.continues(at)
              && !words.isTime(at)
              && words.whole(at).startsWith("لل")
              && words.whole(at).length() > 4;
      if (!joined
          || words.has(at, WordClass.NATIONALITY)
          || (words.ordinary(at) & (WordClass.FUNCTION | WordClass.ADJECTIVE)) != 0
          || isPeople(at)
          || draft.isKnownPlace(at)) {
        return at;
      }
      ordinary++;
      return adjectives(coordinated(at + 1));
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
