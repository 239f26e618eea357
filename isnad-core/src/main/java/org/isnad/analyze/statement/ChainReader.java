package org.isnad.analyze.statement;

import java.util.List;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Mention;
import org.isnad.source.Origin;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Quotation;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads who stands between a report and a speaker: the outlet that was spoken to, the agency that relays. Holds the report's scene.
final class ChainReader {
  /// Tokens of the longest outlet's name in marks.
  private static final int LONGEST_NAME = 4;

  private static final int CONVERSATION_REACH = 5;

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

  /// Adds the outlets that tokens `[from, to)` say the words were spoken to: «لقناة …», «في مقابلة مع صحيفة …».
  void spokenTo(Draft draft, int from, int to, List<Link> links) {
    for (int at = from; at < to; at++) {
      if (!tokens.is(at, Kind.WORD) || scene.isQuoted(at) || scene.words.is(WordClass.ADVERB, at)) {
        continue;
      }
      Link link = null;
      char letter = tokens.firstLetter(at);
      if (scene.title(at) != null && scene.titleStarting(at) == null) {
        continue;
      }
      if (letter == Letters.LAM && tokens.word(at).length() > 1) {
        link = outletAt(at, true);
      } else if (letter == Letters.LAM && !tokens.spaceBefore(at + 1) && at + 1 < to) {
        link = outletAt(at + 1, false);
        link = link == null ? quotedOutlet(at + 1) : link;
      } else if (scene.words.is(WordClass.CONVERSED, at) && isConversation(from, at)) {
        link = outletAt(at + 1, false);
      }
      if (link != null) {
        links.add(link);
        return;
      }
    }
  }

  /// «في مقابلة مع», «خلال استضافته في»: a word of conversation stands shortly before.
  private boolean isConversation(int from, int at) {
    for (int i = Math.max(from, at - CONVERSATION_REACH); i < at; i++) {
      if (tokens.is(i, Kind.WORD) && scene.words.endWithParticles(WordClass.CONVERSATION, i) > i) {
        return true;
      }
    }
    return false;
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
      return new Link(
          scene.words(match.first(), skip, match.end()),
          null,
          medium,
          scene.span(match.first(), skip, match.end()));
    }
    return link(outlet.speakers().getFirst(), medium);
  }

  /// «قال لـ«فلان»»: a known outlet's name in marks, not the page's own. Any other name in marks after ل is the page's own outlet: of others
  /// reports say «لصحيفة فلان».
  private @Nullable Link quotedOutlet(int mark) {
    Quotation quotation = scene.quotationOpening(mark);
    if (quotation == null
        || !quotation.closed()
        || quotation.end() - quotation.first() > LONGEST_NAME) {
      return null;
    }
    Phrases.Match<Media.Medium> medium = scene.words.medium(quotation.first());
    return medium == null ? null : outletAt(quotation.first(), false);
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
      other = other == null ? link : other;
    }
    return other;
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

  /// «للموقع»: a noun of outlets with the article that takes up none.
  boolean isUnnamed(Link link) {
    return link.entity() == null
        && (link.name().startsWith("لل") || link.name().startsWith("ال"))
        && link.span() != null
        && scene.words.medium(tokens.at(link.span().start())) != null;
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
