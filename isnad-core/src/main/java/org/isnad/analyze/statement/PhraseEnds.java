package org.isnad.analyze.statement;

import java.util.function.Predicate;
import org.isnad.analyze.name.Mention;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Quotation;
import org.isnad.text.Tokens;

/// Finds where a noun phrase that names a speaker ends: before marks, prepositions, clauses, adverbials, times and verbs of saying. Holds the
/// report's scene.
final class PhraseEnds {
  private static final int LONGEST_PHRASE = 14;
  private static final int LONGEST_QUOTED_TERM = 4;
  private static final int LONGEST_OUTLET = 6;
  private static final int LONGEST_BRACKET = 12;
  private static final int LONGEST_PURSUIT = 9;

  /// The ending of «أمريكيون», «بريطانيون».
  private static final String ORIGINS = "يون";

  private final Scene scene;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final ReportWords words;
  private final PhraseStops stops;

  PhraseEnds(Scene scene, Vocabulary vocabulary, PhraseStops stops) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.vocabulary = vocabulary;
    this.words = scene.words;
    this.stops = stops;
  }

  /// Where the phrase that has begun before `at` ends.
  ///
  /// @param keepsPlace whether «في …» may belong to it
  int after(int at, Bound bound, boolean keepsPlace) {
    int limit = bound.limit();
    int end = at;
    while (end < limit && end < at + LONGEST_PHRASE) {
      int next = tokens.is(end, Kind.WORD) ? afterName(end, limit) : afterMark(end, limit);
      if (next == end
          && tokens.is(end, Kind.WORD)
          && (keepsPlace && staysInside(end, limit)
              || isBound(end)
              || isNominative(end)
              || !stops.stops(end, bound.joined()))
          && !(bound.object() && isObject(end, bound))
          && !isAnother(at - 1, end)
          && !isBehindMarks(end)) {
        next++;
      }
      if (next == end) {
        break;
      }
      end = next;
    }
    while (end > at && (tokens.is(end - 1, Kind.DASH) || tokens.is(end - 1, Kind.SYMBOL))) {
      end--;
    }
    return end;
  }

  /// «مهرجان_كان»; «وزير خارجيتها», «وكيل أعماله»: the word that a noun without the article is of.
  private boolean isBound(int token) {
    if (tokens.is(token - 1, Kind.SYMBOL) && !tokens.spaceBefore(token)) {
      return true;
    }
    SpeakerNoun noun = tokens.is(token - 1, Kind.WORD) ? words.noun(token - 1) : null;
    return noun != null
        && noun.kind() == Speaker.Kind.UNNAMED
        && !tokens.startsWithArticle(token - 1)
        && stops.isPossessed(token)
        && !stops.isAdverbial(token);
  }

  /// «خبراء بريطانيون»: no preposition stands before a nominative, so the ب is its own.
  private boolean isNominative(int token) {
    return tokens.is(token - 1, Kind.WORD)
        && tokens.word(token).endsWith(ORIGINS)
        && isSpeaking(token - 1, Agreement::isPlural);
  }

  /// «الانفصاليون القوات …», «المنظمة السلطات …»: behind a noun whose ending shows gender and number a word that shows another is another phrase.
  private boolean isAnother(int head, int token) {
    if (!isDefinite(head) || !isDefinite(token)) {
      return false;
    }
    String noun = tokens.word(head);
    String word = tokens.word(token);
    if (noun.endsWith("ون")) {
      return !word.endsWith("ون");
    }
    if (noun.endsWith("ان") && isSpeaking(head, Agreement::isPlural)) {
      return !word.endsWith("ان");
    }
    return tokens.hasLetter(head, noun.length() - 1, Letters.TEH_MARBUTA)
        && (word.endsWith("ات") || word.endsWith("ون") || word.endsWith("ين"));
  }

  private boolean isDefinite(int token) {
    return tokens.is(token, Kind.WORD)
        && tokens.startsWithArticle(token)
        && tokens.mayBeParticles(token, 2);
  }

  private boolean isSpeaking(int token, Predicate<Agreement> agreement) {
    SpeakerNoun noun = words.noun(token);
    return noun != null && agreement.test(noun.agreement());
  }

  /// «موقع «فلان» المتخصص في …»: behind a name in marks only an adjective of origin belongs to it.
  private boolean isBehindMarks(int token) {
    return (tokens.is(token - 1, Kind.QUOTE_CLOSE)
            || tokens.is(token - 1, Kind.QUOTE_NEUTRAL) && tokens.spaceBefore(token))
        && tokens.startsWithArticle(token)
        && !Appositions.isNisba(tokens.word(token));
  }

  /// «أكد الوزراء أهمية …»: a word without the article behind a definite one is another phrase, where no clause is still to come.
  private boolean isObject(int token, Bound bound) {
    if (!tokens.is(token - 1, Kind.WORD)
        || !(tokens.startsWithArticle(token - 1) || isVerbalNoun(token))
        || scene.mention(token - 1) != null && scene.title(token - 1) == null
        || tokens.mayBeParticles(token, 2) && tokens.startsWithArticle(token)
        || !tokens.spaceBefore(token)
        || tokens.mayBeParticles(token, 1)
        || scene.mention(token) != null
        || scene.title(token) != null
        || words.noun(token) != null) {
      return false;
    }
    for (int i = token + 1; i < bound.limit() && i < token + LONGEST_PHRASE; i++) {
      if (words.is(WordClass.THAT, i) || tokens.is(i, Kind.COLON)) {
        return false;
      }
      if (tokens.is(i, Kind.PERIOD)) {
        return true;
      }
    }
    return true;
  }

  /// «نفى مصدر رسمي سوري اتهام الحكومة»: behind an adjective without the article a noun that another is of.
  private boolean isVerbalNoun(int token) {
    return Appositions.isNisba(tokens.word(token - 1))
        && !tokens.word(token).endsWith("ي")
        && !tokens.word(token).endsWith("ه")
        && isDefinite(token + 1);
  }

  /// One past the clause that tells what somebody does who is known by it only («مهندس شارك في مد الكابل»); `end` where none follows.
  int pursuit(int first, int end, SpeakerNoun noun, Bound bound) {
    if (tokens.startsWithArticle(first)
        || noun.relational()
        || noun.is(SpeakerNoun.Use.DOCUMENT)
        || !words.is(WordClass.PURSUIT, end)) {
      return end;
    }
    int at = end + 1;
    while (at < bound.limit()
        && at < end + LONGEST_PURSUIT
        && (tokens.is(at, Kind.WORD) || tokens.is(at, Kind.NUMBER))
        && !words.is(WordClass.THAT, at)
        && !words.is(WordClass.RELATIVE, at)
        && (scene.timeEnd(at) == at)
        && words.forms(at).isEmpty()) {
      at++;
    }
    return at;
  }

  private int afterName(int token, int limit) {
    Mention mention = scene.mentionStarting(token);
    return mention != null && mention.end() <= limit && (mention.skip() == 0 || mention.skip() == 2)
        ? mention.end()
        : token;
  }

  /// After a term in marks, a bracket, a sign or a hyphen; the same token where the mark ends the phrase.
  private int afterMark(int mark, int limit) {
    Quotation quotation = scene.quotationOpening(mark);
    if (quotation != null
        && quotation.closed()
        && quotation.end() - quotation.first() <= longestTerm(mark)
        && quotation.end() + 1 < limit
        && !tokens.is(quotation.end() - 1, Kind.PERIOD)) {
      return quotation.end() + 1;
    }
    if (tokens.is(mark, Kind.BRACKET_OPEN)) {
      return afterBracket(mark, limit);
    }
    boolean joins =
        tokens.is(mark, Kind.SYMBOL) || tokens.is(mark, Kind.DASH) && !tokens.spaceBefore(mark);
    return joins ? mark + 1 : mark;
  }

  /// An outlet's name in marks may be longer than another term: «شبكة "بي إف إم تي في"».
  private int longestTerm(int mark) {
    boolean outlet = mark > 0 && tokens.is(mark - 1, Kind.WORD) && words.medium(mark - 1) != null;
    return outlet ? LONGEST_OUTLET : LONGEST_QUOTED_TERM;
  }

  /// After the bracket that opens or closes at the token; the token itself where none does.
  int afterBracket(int at, int limit) {
    if (at < limit && tokens.is(at, Kind.BRACKET_OPEN)) {
      for (int i = at + 1; i < Math.min(limit, at + LONGEST_BRACKET); i++) {
        if (tokens.is(i, Kind.BRACKET_CLOSE)) {
          return i + 1;
        }
      }
    }
    return at < limit && tokens.is(at, Kind.BRACKET_CLOSE) ? at + 1 : at;
  }

  /// Whether «في …» after the noun may belong to it: «مسؤول في الوزارة», «السفير في واشنطن», but not «الوزير في القاهرة».
  boolean keepsPlace(int first, String word) {
    SpeakerNoun noun = vocabulary.nouns().get(word);
    return !word.startsWith("ال")
        || words.holds(WordClass.NEAR, word)
        || noun != null && noun.is(SpeakerNoun.Use.QUANTITY)
        || words.holds(WordClass.POSTED, word)
        || words.is(WordClass.ON_BEHALF, first + 1)
        || tokens.isWord(first + 2, "باسم");
  }

  /// Prepositions that lead to the place or body of an unnamed source, and باسم: they belong to the phrase.
  private boolean staysInside(int at, int limit) {
    if (words.is(WordClass.ON_BEHALF, at)) {
      return true;
    }
    if (at + 1 >= limit) {
      return false;
    }
    boolean from = tokens.isWord(at, "من");
    SpeakerNoun counted = words.noun(at - 1);
    if (from && counted != null && counted.is(SpeakerNoun.Use.QUANTITY)) {
      return true;
    }
    boolean general = tokens.isWord(at - 1, "العام") || tokens.isWord(at - 1, "العامه");
    if ((from || tokens.isWord(at, "علي")) && words.is(WordClass.NEAR, general ? at - 2 : at - 1)) {
      return true;
    }
    boolean in = tokens.isWord(at, "في");
    if (!(in || from || tokens.isWord(at, "داخل")) || scene.timeEnd(at + 1) > at + 1) {
      return false;
    }
    if (in && scene.mentionStarting(at + 1) != null) {
      return true;
    }
    return tokens.is(at + 1, Kind.WORD)
        && words.endWithParticles(WordClass.OCCASION, at + 1) == at + 1
        && (isBody(at + 1) || in && tokens.startsWithArticle(at + 1));
  }

  private boolean isBody(int token) {
    SpeakerNoun noun = words.noun(token);
    return noun != null && noun.kind() == Speaker.Kind.BODY;
  }
}
