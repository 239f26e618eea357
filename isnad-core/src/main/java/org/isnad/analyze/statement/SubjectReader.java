package org.isnad.analyze.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.name.Mention;
import org.isnad.analyze.name.TitleMention;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Quotation;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads the noun phrase that begins at a token as a speaker: title and name with their appositions, a body, an unnamed source, several
/// joined by و, or any other noun phrase. Holds the report's scene; one is made a report.
final class SubjectReader {
  private final Scene scene;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final PhraseStops stops;
  private final PhraseEnds ends;
  private final NamedSubjects names;

  SubjectReader(Scene scene, Vocabulary vocabulary) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.vocabulary = vocabulary;
    this.stops = new PhraseStops(scene, vocabulary);
    this.ends = new PhraseEnds(scene, vocabulary, stops);
    this.names =
        new NamedSubjects(scene, vocabulary, ends, new Appositions(scene, vocabulary, stops, ends));
  }

  /// The subject that begins at `token` (its first `skip` folded letters left out) and ends before `limit`, or null where none can.
  @Nullable Subject read(int token, int skip, int limit) {
    return read(token, skip, Bound.at(limit));
  }

  /// The subject that begins at `token` and ends within the bound, or null where none can.
  @Nullable Subject read(int token, int skip, Bound bound) {
    Subject whole = readOne(token, skip, bound);
    while (whole != null && whole.known() && joinsName(whole.end(), bound.limit())) {
      Subject next = readOne(whole.end(), 1, bound);
      if (next == null || !next.known()) {
        break;
      }
      List<Speaker> speakers = new ArrayList<>(whole.speakers());
      speakers.addAll(next.speakers());
      whole = Subject.named(whole.first(), next.end(), speakers);
    }
    return whole;
  }

  /// Whether و with a name or title goes on with the subject.
  private boolean joinsName(int token, int limit) {
    if (token >= limit
        || !tokens.is(token, Kind.WORD)
        || tokens.word(token).charAt(0) != Letters.WAW
        || !tokens.mayBeParticles(token, 1)) {
      return false;
    }
    Mention mention = scene.mentionStarting(token);
    TitleMention title = scene.titleStarting(token);
    return (mention != null && mention.skip() == 1) || (title != null && title.skip() == 1);
  }

  private @Nullable Subject readOne(int token, int skip, Bound bound) {
    int limit = bound.limit();
    int at = opening(token, limit);
    if (at >= limit) {
      return null;
    }
    Quotation quotation = scene.quotationOpening(at);
    if (quotation != null) {
      return scene.isQuotedName(quotation) && quotation.end() < limit
          ? names.quoted(quotation)
          : null;
    }
    if (tokens.is(at, Kind.BRACKET_OPEN) && scene.mentionStarting(at + 1) != null) {
      at++;
    }
    if (!tokens.is(at, Kind.WORD)) {
      return null;
    }
    SpeakerNoun noun = vocabulary.nouns().get(tokens.word(at));
    if (noun != null && noun.relational() && scene.mentionStarting(at + 1) != null) {
      return phrase(at, skip, bound);
    }
    TitleMention title = scene.titleStarting(at);
    if (title != null && title.end() <= limit && title.skip() <= skip) {
      return names.titled(title, at, bound);
    }
    Mention mention = scene.mentionStarting(at);
    if (mention != null
        && mention.end() <= limit
        && mention.skip() <= Math.max(skip, articleLength(at))) {
      return names.named(mention, at, bound);
    }
    return phrase(at, skip, bound);
  }

  /// The first token after a hash sign and «كل من».
  private int opening(int token, int limit) {
    int at = token;
    while (at < limit && tokens.is(at, Kind.SYMBOL) && tokens.isWord(at, "#")) {
      at++;
    }
    boolean each =
        at < limit
            && (tokens.isWord(at, "كل") || tokens.isWord(at, "كلا"))
            && tokens.isWord(at + 1, "من");
    return each ? at + 2 : at;
  }

  private int articleLength(int token) {
    return tokens.mayBeParticles(token, 2) && tokens.word(token).startsWith("ال") ? 2 : 0;
  }

  /// A noun that speaks with its modifiers, or any noun phrase.
  private @Nullable Subject phrase(int first, int skip, Bound bound) {
    String word = tokens.word(first, skip);
    SpeakerNoun noun = vocabulary.nouns().get(word);
    if (stops.isAdverbial(first) || noun == null && !vocabulary.cues().forms(word).isEmpty()) {
      return null;
    }
    int end = ends.after(first + 1, bound, noun != null && ends.keepsPlace(first, word));
    if (noun == null) {
      return unknown(first, skip, end);
    }
    Mention person = noun.relational() ? null : names.personIn(first + 1, end);
    if (person != null) {
      return names.holding(person, first, skip, bound);
    }
    Subject apposed =
        noun.kind() == Speaker.Kind.UNNAMED ? names.apposed(first, skip, end, bound) : null;
    return apposed != null
        ? apposed
        : new Subject(
            first,
            end,
            List.of(speaker(noun.kind(), first, skip, end)),
            noun.agreement(),
            true,
            noun.head());
  }

  private Subject unknown(int first, int skip, int end) {
    String word = tokens.word(first, skip);
    boolean alone = end == first + 1 && word.startsWith("ال");
    return new Subject(
        first,
        end,
        List.of(speaker(Speaker.Kind.UNNAMED, first, skip, end)),
        Agreement.UNKNOWN,
        false,
        alone ? word.substring(2) : "");
  }

  private Speaker speaker(Speaker.Kind kind, int first, int skip, int end) {
    return new Speaker(scene.words(first, skip, end), kind, null, scene.span(first, skip, end));
  }
}
