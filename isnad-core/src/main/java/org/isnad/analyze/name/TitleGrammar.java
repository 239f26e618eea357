package org.isnad.analyze.name;

import org.isnad.text.Kind;
import org.isnad.text.Phrases;
import org.jspecify.annotations.Nullable;

/// Titles: a noun of office with what it is of and its adjectives. «وزير الخارجية الأمريكي السابق», «رئيس مجلس إدارة شركة …», «الأمين العام
/// للأمم المتحدة», «المتحدث باسم وزارة الدفاع». Finds where a title ends. Static and thread-safe.
final class TitleGrammar {
  private static final int DEEPEST = 4;

  private TitleGrammar() {}

  /// The title that begins at the position, without the name beside it; null where none begins.
  static Draft.@Nullable Title at(Draft draft, Lexicon lexicon, int position) {
    return at(draft, lexicon, position, 0);
  }

  private static Draft.@Nullable Title at(Draft draft, Lexicon lexicon, int position, int depth) {
    Words words = draft.words();
    if (!words.isWord(position) || !words.has(position, WordClass.TITLE)) {
      return null;
    }
    Phrases.Match<TitleHead> head = words.longest(lexicon.titles(), position);
    if (head == null) {
      return null;
    }
    return new Parse(draft, lexicon, head, depth).run();
  }

  private static final class Parse {
    private final Draft draft;
    private final Words words;
    private final Lexicon lexicon;
    private final Phrases.Match<TitleHead> match;
    private final TitleHead head;
    private final int depth;

    Parse(Draft draft, Lexicon lexicon, Phrases.Match<TitleHead> match, int depth) {
      this.draft = draft;
      this.words = draft.words();
      this.lexicon = lexicon;
      this.match = match;
      this.head = match.value();
      this.depth = depth;
    }

    Draft.@Nullable Title run() {
      int of = match.end();
      int end = of;
      if (!head.kind().isTitle()) {
        return new Draft.Title(head, match.first(), of, of, -1);
      }
      if (!head.definite()) {
        end = genitive(of, 0);
        end = adjectives(end);
      } else {
        end = adjectives(of);
      }
      end = bound(end);
      end = adjectives(end);
      return new Draft.Title(head, match.first(), of, end, -1);
    }

    /// What an indefinite noun of office is of. Returns where it ends.
    private int genitive(int at, int nouns) {
      if (!open(at)) {
        return at;
      }
      Draft.Title inner = depth < DEEPEST ? TitleGrammar.at(draft, lexicon, at, depth + 1) : null;
      if (inner != null
          && inner.head().kind().isTitle()
          && (inner.end() > inner.of() || inner.head().definite())) {
        return inner.end();
      }
      Draft.Find find = draft.at(at);
      if (find != null && find.first() == at && find.type() != Entity.Type.PER) {
        return find.end();
      }
      Phrases.Match<NameLists.Entry> known = draft.known(at);
      if (known != null && (!known.value().common() || known.end() > at + 1)) {
        return known.end();
      }
      int found = words.ordinary(at);
      if (words.isDefinite(at)
          && (found & (WordClass.FUNCTION | WordClass.VERB)) == 0
          && !words.has(at, WordClass.KNOWN_SURNAME)
          && !(words.has(at, WordClass.NATIONALITY))) {
        if (found == 0
            && !words.has(
                at,
                WordClass.PORTFOLIO
                    | WordClass.ORGANIZATION_HEAD
                    | WordClass.TITLE
                    | WordClass.TITLE_ADJECTIVE)
            && words.has(at, WordClass.SURNAME)) {
          return at;
        }
        return coordinated(at + 1);
      }
      boolean idafa =
          (found & WordClass.NOUN) != 0
              || words.has(at, WordClass.ORGANIZATION_HEAD | WordClass.PLACE_HEAD);
      if (idafa && (found & WordClass.FUNCTION) == 0 && nouns < 3) {
        int end = genitive(at + 1, nouns + 1);
        return end > at + 1 ? adjectives(end) : at;
      }
      if (words.has(at, WordClass.GIVEN) && nouns == 0 || found != 0) {
        return at;
      }
      return at;
    }

    private int coordinated(int at) {
      int end = at;
      while (true) {
        if (words.continues(end)
            && !words.isTime(end)
            && words.whole(end).startsWith("وال")
            && ((lexicon.words().get(words.whole(end), 1) & WordClass.PORTFOLIO) != 0
                || words.whole(end).endsWith("يه")
                    && words.whole(end - 1).endsWith("يه")
                    && (lexicon.words().get(words.whole(end), 1) & WordClass.TITLE) == 0)) {
          end++;
        } else if (words.continues(end)
            && !words.hasParticle(end)
            && !words.isTime(end)
            && words.isDefinite(end)
            && isAdjective(end)
            && words.whole(end).endsWith("ه")) {
          end++;
        } else {
          return end;
        }
      }
    }

    private int adjectives(int at) {
      int end = at;
      while (open(end) && words.isDefinite(end) && (isAdjective(end) || isNisba(end))) {
        end++;
      }
      return end;
    }

    /// «الرئيس الكاردوني رادوفان …»: an adjective of a country that no lexicon knows, before a name.
    private boolean isNisba(int at) {
      String form = words.form(at);
      boolean nisba =
          (form.endsWith("ي") || form.endsWith("يه"))
              && form.length() > 6
              && lexicon.words().get(form) == 0;
      if (!nisba || !words.continues(at + 1) || words.hasParticle(at + 1) || words.isTime(at + 1)) {
        return false;
      }
      return words.has(at + 1, WordClass.ANY_GIVEN | WordClass.SLAVE)
          || words.ordinary(at + 1) == 0
              && !words.isDefinite(at + 1)
              && !words.has(at + 1, WordClass.SPEECH | WordClass.FUNCTION)
              && words.continues(at + 2)
              && words.ordinary(at + 2) == 0
              && !words.hasParticle(at + 2);
    }

    private boolean isAdjective(int at) {
      if (words.has(at, WordClass.NATIONALITY | WordClass.TITLE_ADJECTIVE)) {
        return !(words.has(at, WordClass.KNOWN_SURNAME));
      }
      if (words.has(at, WordClass.TITLE | WordClass.ANY_NAME)) {
        return false;
      }
      int found = words.ordinary(at);
      return (found & WordClass.ADJECTIVE) != 0
          || found == 0 && (words.form(at).endsWith("يه") && words.form(at).length() > 5);
    }

    /// What follows with باسم، لـ، لدى، بـ: المتحدث باسم الجيش، الأمين العام للأمم المتحدة، السفير لدى روسيا.
    private int bound(int at) {
      if (!words.continues(at) || words.isTime(at)) {
        return at;
      }
      if (words.isForm(at, "باسم") || words.isForm(at, "بلسان")) {
        int end = nominal(at + 1);
        return end > at + 1 ? end : at;
      }
      if (words.whole(at).equals("باسم")) {
        int end = nominal(at + 1);
        return end > at + 1 ? end : at;
      }
      if (words.isForm(at, "لدي") && words.hasLetter(at, 2, '\u0649')) {
        int end = nominal(at + 1);
        return end > at + 1 ? end : at;
      }
      if (words.isForm(at, "الي") || words.isForm(at, "في")) {
        boolean envoy =
            words.isForm(at, "الي")
                && draft.isKnownPlace(at + 1)
                && words.continues(at + 1)
                && isEnvoy();
        boolean member = words.isForm(at, "في") && words.continues(at + 1) && isBodyFrom(at + 1);
        return envoy || member ? nominal(at + 1) : at;
      }
      boolean purpose = words.whole(at).startsWith("ل") && words.hasParticle(at);
      boolean inBody = words.whole(at).startsWith("ب") && words.hasParticle(at);
      if (!purpose && !inBody) {
        return at;
      }
      if (purpose && at == match.first() + 1 && isMedium(at)) {
        return at;
      }
      Draft.Find find = draft.at(at);
      if (find != null && find.first() == at && find.type() == Entity.Type.ORG) {
        return find.end();
      }
      Phrases.Match<NameLists.Entry> known = draft.known(at);
      if (known != null
          && !known.value().common()
          && (purpose || known.value().kind().type() == Entity.Type.ORG)) {
        return known.end();
      }
      boolean body =
          words.has(at, WordClass.ORGANIZATION_HEAD | WordClass.PORTFOLIO | WordClass.PURPOSE)
              || words.isForm(at, "شوون")
              || words.isForm(at, "الشوون");
      if (purpose && body || inBody && words.has(at, WordClass.ORGANIZATION_HEAD)) {
        int end = words.isDefinite(at) ? adjectives(at + 1) : genitive(at + 1, 1);
        return end > at + 1 || words.isDefinite(at) ? end : at;
      }
      return at;
    }

    private boolean isBodyFrom(int at) {
      Draft.Find find = draft.from(at);
      return find != null && find.type() == Entity.Type.ORG;
    }

    /// «قال السفير لوكالة …»: those who are told, not what the title is of.
    private boolean isMedium(int at) {
      OrganizationHead noun =
          words.has(at, WordClass.ORGANIZATION_HEAD)
              ? lexicon.organizationHead(words.form(at))
              : null;
      NameLists.Entry known = draft.sure(at);
      return noun != null && noun.isMedium()
          || known != null
              && (known.kind() == NameLists.Kind.AGENCY || known.kind() == NameLists.Kind.OUTLET);
    }

    private boolean isEnvoy() {
      return switch (words.form(match.first())) {
        case "المبعوث", "الموفد", "المندوب", "السفير", "مبعوث", "موفد", "سفير", "المبعوثه" -> true;
        default -> false;
      };
    }

    /// A body, place or definite noun with its adjectives.
    private int nominal(int at) {
      if (!words.continues(at)) {
        return at;
      }
      int end = genitive(at, 0);
      return adjectives(end);
    }

    private boolean open(int at) {
      return words.continues(at)
          && !words.hasParticle(at)
          && !words.isTime(at)
          && !words.is(at, Kind.NUMBER);
    }
  }
}
