package org.isnad.analyze.figure;

import java.util.List;
import org.isnad.analyze.time.Timex;
import org.isnad.text.Found;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The noun phrases, measures and verbs of a clause that an amount stands in. Made once a report.
final class AmountWords {
  private static final int LONGEST = 6;
  private static final String[] PRONOUNS = {"ه", "ها", "هم", "هما"};

  private final Tokens tokens;
  private final FigureLexicon lexicon;
  private final List<Timex> times;
  private final Counted counted;

  AmountWords(Tokens tokens, FigureLexicon lexicon, List<Timex> times, Counted counted) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.times = times;
    this.counted = counted;
  }

  /// Whether a measure is of the noun by itself.
  enum Measured {
    NO,
    SUBJECT,
    BY
  }

  /// What the word at the token is to a measure.
  Measured measured(int at) {
    String word = tokens.word(at);
    if (word.endsWith("الاجمالي")) {
      return Measured.NO;
    }
    if (isMeasure(word, 0) != null) {
      return tokens.isWord(at - 1, "علي") ? Measured.BY : Measured.SUBJECT;
    }
    int skip = 0;
    if (word.startsWith("ال")) {
      skip = 2;
    } else if (word.startsWith("وال")) {
      skip = 3;
    } else if (word.charAt(0) == Letters.WAW) {
      skip = 1;
    }
    if (skip > 0 && isMeasure(word, skip) != null) {
      return Measured.SUBJECT;
    }
    boolean by = word.charAt(0) == Letters.BEH && Boolean.TRUE.equals(isMeasure(word, 1));
    return by ? Measured.BY : Measured.NO;
  }

  /// Whether the letters from `skip` on are a measure, with a pronoun or without: «كلفة», «كلفته»; true where it may stand after ب.
  private @Nullable Boolean isMeasure(String word, int skip) {
    Boolean found = lexicon.measureNouns().get(word, skip);
    for (int i = 0; found == null && i < PRONOUNS.length; i++) {
      if (word.endsWith(PRONOUNS[i]) && word.length() - PRONOUNS[i].length() - skip > 2) {
        String stem = word.substring(0, word.length() - PRONOUNS[i].length());
        found = lexicon.measureNouns().get(stem, skip);
        if (found == null && stem.charAt(stem.length() - 1) == Letters.TEH) {
          found = lexicon.measureNouns().get(stem.substring(0, stem.length() - 1) + "ه", skip);
        }
      }
    }
    return found;
  }

  /// «بمتوسط سعر 263», «بسعر لا يتجاوز 6»
  @Nullable Found<String> measureBy(int at, int number) {
    int end = at + 1;
    while (end < number && end - at < LONGEST && isPart(end)) {
      end++;
    }
    Span span = tokens.span(at, isMeasure(tokens.word(at), 0) != null ? 0 : 1, end);
    return new Found<>(span.of(tokens.text()), span);
  }

  /// The nouns from the token on, up to the amount's own words.
  @Nullable Found<String> nouns(int from, int number) {
    int end = from;
    int open = 0;
    while (end < number
        && end - from < LONGEST + open
        && (end == from || !tokens.startsLine(end))
        && (end == from || isPart(end) || isGenitive(end) || counted.isQuote(end))) {
      open += counted.isQuote(end) ? 1 : 0;
      end++;
    }
    if (open % 2 == 1 && counted.isQuote(end - 1)) {
      end--;
    }
    boolean joined = tokens.firstLetter(from) == Letters.WAW && counted.hasParticle(from);
    Span span = tokens.span(from, joined ? 1 : 0, end);
    return end == from || isTime(span) ? null : new Found<>(span.of(tokens.text()), span);
  }

  /// A noun or adjective that goes on with the noun phrase before it.
  boolean isPart(int token) {
    boolean some = tokens.isWord(token, "بعض") && !tokens.startsLine(token);
    return (some || counted.isNounWord(token) && tokens.word(token).length() > 2)
        && lexicon.numbers().scaleAt(tokens, token) == 0
        && !isVerb(token)
        && !counted.hasParticle(token)
        && !isBound(token)
        && timeStart(token) == token
        && timeStartAt(token) < 0
        && !isStatingWord(token);
  }

  /// «القيمة الإجمالية للصفقة»
  boolean isGenitive(int token) {
    return tokens.is(token, Kind.WORD)
        && tokens.word(token).startsWith("لل")
        && tokens.word(token).length() > 4;
  }

  /// «بزيادة», «لبناء»: ب or ل before a noun, which begins another phrase.
  boolean isBound(int token) {
    String word = tokens.word(token);
    return word.charAt(0) == Letters.BEH
        && (isMeasure(word, 1) != null || lexicon.changes().get(word, 1) != null);
  }

  /// A finite verb that joins an amount to its subject; و, ف and ل may stand before it.
  boolean isVerb(int at) {
    String word = tokens.word(at);
    if (lexicon.amountVerbs().get(word, 0) != null) {
      return !tokens.is(at - 1, Kind.NUMBER);
    }
    char first = word.charAt(0);
    return (first == Letters.WAW || first == Letters.FEH || first == Letters.LAM)
        && word.length() > 3
        && lexicon.amountVerbs().get(word, 1) != null;
  }

  /// «قدرها», «البالغة»: states the amount of the noun before it.
  boolean isStating(int at) {
    return isStatingWord(at) && !isVerb(at);
  }

  /// «قدره», but not «قدرة», which folds alike.
  boolean isStatingWord(int token) {
    String word = tokens.word(token);
    return lexicon.statingWords().get(word, 0) != null
        && !tokens.hasLetter(token, word.length() - 1, Letters.TEH_MARBUTA);
  }

  static boolean isPossessed(String word) {
    return word.endsWith("ها")
        || word.endsWith("ته")
        || word.endsWith("هم")
        || word.endsWith("له")
        || word.endsWith("ره")
        || word.endsWith("ضه")
        || word.endsWith("قه")
        || word.endsWith("نه")
        || word.endsWith("ده");
  }

  /// «حجم التجارة»: the noun before a definite one; a noun with a pronoun or a name is definite too.
  boolean isConstruct(int token) {
    String word = tokens.word(token);
    return isPossessed(word)
        || !(tokens.hasLetter(token, word.length() - 1, Letters.ALEF)
            || tokens.hasLetter(token, word.length() - 1, Letters.TEH_MARBUTA)
            || measured(token) != Measured.NO);
  }

  @Nullable Found<String> trimmed(int start, int end) {
    char first = tokens.firstLetter(start);
    boolean joined =
        first == Letters.WAW && counted.hasParticle(start)
            || !tokens.word(start).startsWith("لل") && counted.isTied(start);
    Span span = tokens.span(start, joined ? 1 : 0, end);
    return isTime(span) ? null : new Found<>(span.of(tokens.text()), span);
  }

  boolean isTime(Span span) {
    int i = TimeIndex.firstEndingAfter(times, span.start());
    return i < times.size() && times.get(i).span().contains(span.start());
  }

  /// The first token of the time that the token is of; the token itself where it is of none.
  int timeStart(int token) {
    int i = TimeIndex.firstEndingAfter(times, tokens.start(token));
    return i < times.size() && times.get(i).span().start() < tokens.end(token)
        ? Math.min(token, tokens.at(times.get(i).span().start()))
        : token;
  }

  /// One past the last token of the time that begins with the token; -1 where none does.
  int timeStartAt(int token) {
    int i = TimeIndex.firstEndingAfter(times, tokens.start(token));
    return i < times.size()
            && times.get(i).span().start() < tokens.end(token)
            && times.get(i).span().end() > tokens.start(token)
        ? tokens.at(times.get(i).span().end() - 1) + 1
        : -1;
  }
}
