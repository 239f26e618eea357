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
  /// Adjectives that may stand between a document and its author.
  private static final int MOST_ADJECTIVES = 3;

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
    this.stops = new PhraseStops(scene);
    this.ends = new PhraseEnds(scene, vocabulary, stops);
    this.names = new NamedSubjects(scene, stops, ends, new Appositions(scene, stops, ends));
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
        || tokens.firstLetter(token) != Letters.WAW
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
    if (!tokens.is(at, Kind.WORD) || tokens.word(at).length() == 1) {
      return null;
    }
    SpeakerNoun noun = scene.words.noun(at);
    if (noun != null && noun.relational() && scene.mentionStarting(at + 1) != null) {
      return phrase(at, skip, bound);
    }
    if (vocabulary.nouns().isAccusative(tokens.word(at))
        && !scene.words.is(WordClass.AUXILIARY, at - 1)) {
      return null;
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
    return tokens.mayBeParticles(token, 2) && tokens.startsWithArticle(token) ? 2 : 0;
  }

  /// A noun that speaks with its modifiers, or any noun phrase.
  private @Nullable Subject phrase(int first, int skip, Bound bound) {
    String word = tokens.definite(first, skip);
    SpeakerNoun noun = vocabulary.nouns().get(word);
    if (stops.isAdverbial(first) || noun == null && !vocabulary.cues().forms(word).isEmpty()) {
      return null;
    }
    if (noun == null) {
      return unknown(first, skip, bound);
    }
    if (noun.is(SpeakerNoun.Use.HONORIFIC)) {
      return honored(noun, first, skip, bound);
    }
    if (noun.is(SpeakerNoun.Use.PRONOUN)) {
      return noun(noun, first, skip, first + 1);
    }
    if (noun.is(SpeakerNoun.Use.VOICE)) {
      Subject author = author(first, bound);
      if (author != null) {
        return new Subject(
            author.first(), author.end(), author.speakers(), noun.agreement(), true, author.head());
      }
    }
    int end = ends.after(first + 1, bound, ends.keepsPlace(first, word));
    boolean person = noun.kind() == Speaker.Kind.UNNAMED;
    if (!noun.relational()) {
      Mention mention = names.personIn(first + 1, end);
      if (mention != null) {
        return names.holding(mention, first, skip, bound);
      }
      Subject named = person ? names.namedAfter(first, end, bound) : null;
      if (named != null) {
        return named;
      }
    }
    Subject apposed = person ? names.apposed(first, skip, end, bound) : null;
    return apposed != null
        ? apposed
        : noun(noun, first, skip, ends.pursuit(first, end, noun, bound));
  }

  /// An honorific with the name or title after it: «الدكتورة فلانة», «معالي وزير الصحة».
  private Subject honored(SpeakerNoun noun, int first, int skip, Bound bound) {
    Subject name = names.unknownAfterHonorifics(first, bound);
    if (name != null) {
      return name;
    }
    int at = first + 1;
    while (at < bound.limit() && names.isHonorific(at)) {
      at++;
    }
    boolean follows = at < bound.limit() && tokens.is(at, Kind.WORD) && !stops.isAdverbial(at);
    Subject title = follows ? readOne(at, 0, bound) : null;
    return title != null && title.known() ? title.from(first) : noun(noun, first, skip, first + 1);
  }

  private Subject noun(SpeakerNoun noun, int first, int skip, int end) {
    Speaker.Kind kind =
        noun.kind() == Speaker.Kind.BODY && isUnspecified(noun, first, skip, end)
            ? Speaker.Kind.UNNAMED
            : noun.kind();
    return new Subject(
        first,
        end,
        List.of(speaker(kind, first, skip, end)),
        noun.is(SpeakerNoun.Use.QUANTITY) ? Agreement.UNKNOWN : noun.agreement(),
        !noun.is(SpeakerNoun.Use.VOICE) || tokens.word(first, skip).startsWith("ال"),
        noun.head());
  }

  /// «منظمات محلية», «جماعة سلفية صغيرة»: a body told of by adjectives only.
  private boolean isUnspecified(SpeakerNoun noun, int first, int skip, int end) {
    if (tokens.word(first, skip).startsWith("ال") || end == first + 1) {
      return false;
    }
    if (noun.is(SpeakerNoun.Use.DOCUMENT) || noun.is(SpeakerNoun.Use.VOICE)) {
      return false;
    }
    String ending = noun.agreement() == Agreement.FEMININE_SINGULAR ? "ه" : "ي";
    int at = first + 1;
    while (at < end
        && tokens.is(at, Kind.WORD)
        && tokens.word(at).endsWith(ending)
        && !tokens.startsWithArticle(at)
        && scene.mention(at) == null) {
      at++;
    }
    return at > first + 1
        && (at == end
            || tokens.is(at, Kind.WORD)
                && !tokens.startsWithArticle(at)
                && scene.mention(at) == null);
  }

  /// «بيان لوزارة الصحة», «حصيلة جديدة أعلنها الدفاع المدني», «تصريحات من المرصد»: the one whose words a document holds.
  private @Nullable Subject author(int first, Bound bound) {
    int at = first + 1;
    while (at < bound.limit() && at < first + MOST_ADJECTIVES && isPlainAdjective(at)) {
      at++;
    }
    if (at >= bound.limit() || !tokens.is(at, Kind.WORD)) {
      return null;
    }
    String word = tokens.word(at);
    int authored = scene.words.end(WordClass.AUTHORED, at);
    Subject author;
    if (authored > at) {
      author = readOne(authored, 0, bound);
    } else if (tokens.isWord(at, "من") || tokens.isWord(at, "عن")) {
      author = readOne(at + 1, 0, bound);
    } else if (word.startsWith("لل")) {
      author = readOne(at, 0, bound);
    } else if (word.charAt(0) == Letters.LAM && tokens.mayBeParticles(at, 1)) {
      author = readOne(at, 1, bound);
    } else {
      author = at == first + 1 ? readOne(at, 0, bound) : null;
    }
    return author != null && author.known() ? author.from(first) : null;
  }

  private boolean isPlainAdjective(int token) {
    String word = tokens.is(token, Kind.WORD) ? tokens.word(token) : "";
    return (word.endsWith("ه") || word.endsWith("ي"))
        && scene.mention(token) == null
        && scene.title(token) == null
        && vocabulary.nouns().get(word) == null
        && !scene.words.is(WordClass.AUTHORED, token);
  }

  /// A noun phrase of no known kind: a name that no lexicon knows, where it has no article.
  private @Nullable Subject unknown(int first, int skip, Bound bound) {
    String word = tokens.word(first, skip);
    if (scene.words.is(WordClass.BOUNDARY, first) && !isPointing(first)) {
      return null;
    }
    if (tokens.isWord(first, "الله")
        || tokens.isWord(first, "المولي")
        || stops.isPossessed(first)
        || scene.words.is(WordClass.CLAUSE, first)
        || scene.words.is(WordClass.THEN, first)
        || skip == 0 && tokens.mayBeParticles(first, 3) && word.startsWith("ال", 1)
        || scene.words.attribution(first) != null) {
      return null;
    }
    boolean measured = isMeasured(first, bound);
    if (!word.startsWith("ال") && !measured && !isConstruct(first, bound)) {
      return names.unknown(first, skip, bound);
    }
    int end = ends.after(first + 1, bound, false);
    SpeakerNoun noun = measured ? scene.words.noun(first + 1) : null;
    if (noun != null) {
      return noun(noun, first, skip, end);
    }
    Mention mention = names.personIn(first + 1, end);
    if (mention != null) {
      return names.holding(mention, first, skip, bound);
    }
    boolean alone = end == first + 1;
    return new Subject(
        first,
        end,
        List.of(speaker(Speaker.Kind.UNNAMED, first, skip, end)),
        Agreement.UNKNOWN,
        false,
        alone ? word.substring(2) : "");
  }

  /// «قاعدة البيانات»: ة before a word with the article makes of both a description and no name.
  private boolean isConstruct(int token, Bound bound) {
    int last = tokens.word(token).length() - 1;
    return token + 1 < bound.limit()
        && last > 1
        && tokens.hasLetter(token, last, Letters.TEH_MARBUTA)
        && tokens.is(token + 1, Kind.WORD)
        && tokens.startsWithArticle(token + 1);
  }

  /// «ذات المصدر», «أكبر نقابة»: a word that goes before the noun that speaks.
  private boolean isMeasured(int token, Bound bound) {
    int next = token + 1;
    return scene.words.is(WordClass.BEFORE_NOUN, token)
        && next < bound.limit()
        && tokens.is(next, Kind.WORD);
  }

  /// «هذا المسؤول», «هذه المصادر».
  private boolean isPointing(int token) {
    return tokens.word(token).startsWith("هذ") || tokens.isWord(token, "هؤلاء");
  }

  private Speaker speaker(Speaker.Kind kind, int first, int skip, int end) {
    return new Speaker(scene.words(first, skip, end), kind, null, scene.span(first, skip, end));
  }
}
