package org.isnad.analyze.statement;

import java.util.List;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Mention;
import org.isnad.source.Origin;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads who stands between a report and a speaker: agencies and outlets, by name or taken up. Holds the report's scene.
final class ChainReader {
  private final Scene scene;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final SubjectReader subjects;
  private final Origin origin;

  ChainReader(Scene scene, Vocabulary vocabulary, SubjectReader subjects, Origin origin) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.vocabulary = vocabulary;
    this.subjects = subjects;
    this.origin = origin;
  }

  /// The agency or outlet at the token as a link; null where there is none, or where it is the page's own.
  @Nullable Link outletAt(int token, boolean joined) {
    Phrases.Match<Media.Medium> match = scene.words.medium(token);
    if (match == null
        || (joined && match.skip() == 0)
        || match.value().medium() == Link.Medium.SOCIAL) {
      return null;
    }
    boolean definite = tokens.word(token).startsWith("لل") || tokens.startsWithArticle(token);
    int skip = definite ? 0 : match.skip();
    Subject outlet = subjects.read(token, skip, Math.min(tokens.size(), token + 12));
    if (isOwn(token, outlet == null ? match.end() : outlet.end())) {
      return null;
    }
    Link.Medium medium =
        match.value().medium() == Link.Medium.AGENCY
            ? Link.Medium.AGENCY
            : joined ? Link.Medium.OUTLET : Link.Medium.INTERVIEW;
    if (outlet == null || outlet.speakers().isEmpty()) {
      int end = outlet == null ? match.end() : Math.max(match.end(), outlet.end());
      return new Link(
          scene.words(match.first(), skip, end),
          null,
          medium,
          scene.span(match.first(), skip, end));
    }
    return link(outlet.speakers().getFirst(), medium);
  }

  private boolean isOwn(int from, int to) {
    for (int i = from; i < Math.min(to, tokens.size()); i++) {
      Phrases.Match<Media.Medium> match = scene.words.medium(i);
      if (match != null && match.value().isOwn(origin)) {
        return true;
      }
    }
    return false;
  }

  /// A relaying source as a link.
  Link link(Speaker source) {
    return link(source, medium(source));
  }

  /// The link, by the name in marks or brackets where the phrase holds one («وكالة "فلان" الروسية»), by the outlet that it names («تقرير فلان»).
  private Link link(Speaker source, Link.Medium medium) {
    Span span = source.span();
    if (span == null) {
      return new Link(source.name(), source.entity(), medium, null);
    }
    int first = tokens.at(span.start());
    int end = tokens.at(span.end() - 1) + 1;
    for (int i = first; i < end; i++) {
      boolean opens =
          tokens.is(i, Kind.BRACKET_OPEN)
              || tokens.is(i, Kind.QUOTE_OPEN)
              || tokens.is(i, Kind.QUOTE_NEUTRAL);
      int close = opens ? closing(i + 1, end) : -1;
      if (close > i + 1) {
        return new Link(scene.words(i + 1, 0, close), source.entity(), medium, span);
      }
      Mention mention = source.entity() == null && i > first ? scene.mentionStarting(i) : null;
      if (mention != null
          && scene.entity(mention).type() == Entity.Type.ORG
          && scene.words.medium(i) != null) {
        Entity entity = scene.entity(mention);
        return new Link(entity.name(), entity.id(), medium, mention.span());
      }
    }
    return new Link(
        source.entity() == null ? ownName(source, first, end) : source.name(),
        source.entity(),
        medium,
        span);
  }

  /// The name of an outlet that no lexicon knows, without its adjectives: «قناة فلان الإخبارية».
  private String ownName(Speaker source, int first, int end) {
    Phrases.Match<Media.Medium> noun = scene.words.medium(first);
    if (noun == null || !noun.value().host().equals("-") || noun.end() >= end) {
      return source.name();
    }
    int to = noun.end();
    while (to < end && !(tokens.is(to, Kind.WORD) && tokens.startsWithArticle(to))) {
      to++;
    }
    boolean adjectives = true;
    for (int i = to; i < end; i++) {
      adjectives &= tokens.is(i, Kind.WORD) && Appositions.isNisba(tokens.word(i));
    }
    int words = source.name().split(" ").length - (end - to);
    return to > noun.end() && adjectives && words > 0
        ? String.join(" ", List.of(source.name().split(" ")).subList(0, words))
        : source.name();
  }

  /// The outlet or agency that was last named before the token, with the same noun where one has it: «للصحيفة», «الوكالة نفسها».
  @Nullable Link namedBefore(int token) {
    String noun = head(token);
    Link other = null;
    for (int i = token - 1; i >= 0; i--) {
      Phrases.Match<Media.Medium> match =
          tokens.is(i, Kind.WORD) && !scene.isQuoted(i) ? scene.words.medium(i) : null;
      if (match == null
          || match.value().medium() == Link.Medium.SOCIAL
          || scene.words.is(WordClass.CARRIED, i)
          || mayBeOrdinary(match)
          || isTakenUp(match.first(), match.end())) {
        continue;
      }
      Link link = outletAt(i, false);
      if (link == null) {
        continue;
      }
      if (head(i).equals(noun)) {
        return link;
      }
      other = other == null && !isBroadcaster(noun) ? link : other;
    }
    return other;
  }

  /// «الشرق الأوسط», «الحياة»: a name of common words, no noun of outlets before it and no mark.
  private boolean mayBeOrdinary(Phrases.Match<Media.Medium> match) {
    int first = match.first();
    return !match.value().host().equals("-")
        && tokens.startsWithArticle(first)
        && !tokens.is(first - 1, Kind.QUOTE_OPEN)
        && !tokens.is(first - 1, Kind.QUOTE_NEUTRAL)
        && scene.words.medium(first - 1) == null;
  }

  /// A state has one, so that no other outlet is meant by the noun.
  private static boolean isBroadcaster(String noun) {
    return noun.equals("تلفزيون") || noun.equals("تليفزيون") || noun.equals("اذاعه");
  }

  private String head(int token) {
    String word = tokens.word(token);
    return word.startsWith("لل") || word.startsWith("ال") ? word.substring(2) : word;
  }

  /// «الصحيفة», «الوكالة نفسها», «الشبكة الإخبارية»: a noun of outlets with the article and without a name.
  boolean isTakenUp(int first, int end) {
    String word = tokens.word(first);
    if (!word.startsWith("ال") && !word.startsWith("لل")) {
      return false;
    }
    Phrases.Match<Media.Medium> match = scene.words.medium(first);
    if (match == null || !match.value().host().equals("-") || match.end() > first + 1) {
      return false;
    }
    for (int i = first + 1; i < end; i++) {
      boolean same =
          tokens.isWord(i, "نفسه")
              || tokens.isWord(i, "نفسها")
              || tokens.isWord(i, "ذاته")
              || tokens.isWord(i, "ذاتها");
      if (!same && !(tokens.is(i, Kind.WORD) && Appositions.isNisba(tokens.word(i)))) {
        return false;
      }
    }
    return true;
  }

  /// Whether a source hands nothing on: a statement of the speaker's own («وفق البيان»), or the page's own outlet.
  boolean isNoRelay(Subject source) {
    String word = tokens.is(source.first(), Kind.WORD) ? tokens.definite(source.first(), 0) : "";
    SpeakerNoun noun = vocabulary.nouns().get(word);
    if (noun == null && word.length() > 1 && word.charAt(0) == Letters.LAM) {
      noun = vocabulary.nouns().get(word.substring(1));
    }
    return noun != null && noun.is(SpeakerNoun.Use.VOICE) || isOwn(source.first(), source.end());
  }

  /// «للموقع», «للموقع الإلكتروني»: a noun of outlets with the article that neither takes up one nor tells which: «الإذاعة الحكومية» does.
  boolean isUnnamed(Link link) {
    Span span = link.span();
    if (link.entity() != null
        || span == null
        || !(link.name().startsWith("لل") || link.name().startsWith("ال"))) {
      return false;
    }
    int first = tokens.at(span.start());
    return scene.words.medium(first) != null
        && (head(first).equals("موقع") || !isDescribed(first + 1, tokens.at(span.end() - 1) + 1));
  }

  /// Whether all tokens `[from, to)`, one at least, are adjectives with the article.
  private boolean isDescribed(int from, int to) {
    boolean all = from < to;
    for (int i = from; i < to; i++) {
      all &= tokens.is(i, Kind.WORD) && tokens.startsWithArticle(i);
    }
    return all;
  }

  /// The outlet named before that the link's words only take up; null where they name one themselves, or none was named.
  @Nullable Link meant(Link link) {
    Span span = link.span();
    if (link.entity() != null || span == null) {
      return null;
    }
    int first = tokens.at(span.start());
    return isTakenUp(first, tokens.at(span.end() - 1) + 1) ? namedBefore(first) : null;
  }

  private int closing(int from, int end) {
    for (int i = from; i < Math.min(tokens.size(), end + 1); i++) {
      if (tokens.is(i, Kind.BRACKET_CLOSE)
          || tokens.is(i, Kind.QUOTE_CLOSE)
          || tokens.is(i, Kind.QUOTE_NEUTRAL)) {
        return i;
      }
    }
    return -1;
  }

  private Link.Medium medium(Speaker source) {
    if (source.span() != null) {
      int token = tokens.at(source.span().start());
      Phrases.Match<Media.Medium> match = scene.words.medium(token);
      if (match != null) {
        return match.value().medium();
      }
      SpeakerNoun noun = scene.words.noun(token);
      if (noun != null && noun.head().equals("متحدث")) {
        return Link.Medium.SPOKESPERSON;
      }
      if (noun != null
          && (noun.head().equals("بيان")
              || noun.head().equals("تقرير")
              || noun.head().equals("وثيقه"))) {
        return Link.Medium.DOCUMENT;
      }
    }
    return Link.Medium.OTHER;
  }
}
