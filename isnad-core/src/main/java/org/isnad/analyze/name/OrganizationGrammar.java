package org.isnad.analyze.name;

import org.isnad.text.Kind;
import org.isnad.text.Phrases;
import org.jspecify.annotations.Nullable;

/// Names of bodies and venues that begin with a noun of their kind: «وزارة الخارجية الروسية», «حركة "أحرار الشام"», «مستشفى الأمير محمد بن
/// عبدالعزيز», «الحكومة العراقية». Finds where such a name ends. Static and thread-safe.
final class OrganizationGrammar {
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
    private final BodyChain chain;

    Parse(Draft draft, Lexicon lexicon, OrganizationHead head, int first) {
      this.draft = draft;
      this.words = draft.words();
      this.lexicon = lexicon;
      this.head = head;
      this.first = first;
      this.chain = new BodyChain(draft, lexicon, head, first);
    }

    Draft.@Nullable Find run() {
      boolean definite =
          words.isDefinite(first)
              && words.form(first).startsWith(Lexicon.ARTICLE)
              && !head.noun().startsWith(Lexicon.ARTICLE);
      if (head.needsArticle() && !definite) {
        return null;
      }
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
      int end = definite ? chain.adjectives(first + 1) : chain.genitive(first + 1, 0);
      if (end == first + 1 && !definite) {
        return null;
      }
      Draft.Find medium = medium(first + 1, end);
      if (medium != null) {
        return medium;
      }
      end = chain.named && !chain.ofPlace && !chain.ofPerson ? end : chain.purpose(end);
      if (definite && chain.ordinary == 0 && !chain.nationality && !chain.named) {
        return null;
      }
      if (!enough(definite)) {
        return null;
      }
      return chain.bare && !chain.purposeful && !words.hasParticle(first + 1)
          ? find(first + 1, end)
          : find(first, end);
    }

    private boolean enough(boolean definite) {
      if (chain.named) {
        return true;
      }
      if (head.isVenue()) {
        return chain.nationality && head.takesNationality();
      }
      if (chain.nationality || chain.ofState) {
        return head.takesNationality() || chain.ordinary > 0;
      }
      if (definite) {
        return head.takesPurpose()
            && (chain.institutional || chain.purposeful && chain.ordinary > 1);
      }
      return head.takesCommon() && chain.ordinary > 0 || chain.purposeful;
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
        Phrases.Match<NameLists.Entry> known = draft.known(i);
        NameLists.Entry entry = known == null ? null : asMedium(known.value(), i == from);
        if (known != null && entry != null) {
          return new Draft.Find(Entity.Type.ORG, i, known.end(), entry.bearer(), "known name");
        }
      }
      return null;
    }

    /// An agency after وكالة, another medium or any body after the other nouns; an ordinary word only right after them.
    private NameLists.@Nullable Entry asMedium(NameLists.Entry known, boolean next) {
      boolean agency = head.noun().equals("وكاله");
      for (NameLists.Entry entry = known; entry != null; entry = entry.other()) {
        boolean fits = !entry.common() || next && agency == (entry.kind() == NameLists.Kind.AGENCY);
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
          if (!holdsWord(at + 1, end) || words.hasTanwin(end - 1)) {
            return null;
          }
          if (words.isWord(at + 1)) {
            words.read(at + 1, 0, words.whole(at + 1));
          }
          boolean whole =
              !head.isMedium() && !head.noun().equals("شركه") && !head.noun().equals("مجموعه");
          Phrases.Match<NameLists.Entry> known = draft.known(at + 1);
          Draft.Find find = whole ? find(first, end + 1) : find(at + 1, end);
          return known != null && known.end() == end
              ? new Draft.Find(
                  find.type(), find.first(), find.end(), known.value().bearer(), find.rule())
              : find;
        }
      }
      return null;
    }

    /// Marks with nothing between them but marks («صحيفة "#"») name nobody.
    private boolean holdsWord(int from, int to) {
      for (int i = from; i < to; i++) {
        if (words.isWord(i) || Character.isLetterOrDigit(words.whole(i).charAt(0))) {
          return true;
        }
      }
      return false;
    }
  }
}
