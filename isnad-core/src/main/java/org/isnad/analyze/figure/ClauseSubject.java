package org.isnad.analyze.figure;

import java.util.List;
import org.isnad.analyze.figure.AmountWords.Measured;
import org.isnad.text.Found;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds what an amount without a counted noun is of, by the clause that it stands in: the subject of the verb before it («بلغت كلفة المشروع 3 ملايين»,
/// «الكلفة لن تتجاوز 3 ملايين»), the measure named right before it («بقدرة 700 ميغاواط», «نسبة الإنجاز 81%»), or what is given for it («انتقال اللاعب مقابل
/// 45 مليونا»). Made once a report.
final class ClauseSubject {
  private static final List<String> COUNTINGS = List.of("عدد", "حصيله", "مجموع");
  private static final int REACH = 16;
  private static final int FARTHEST_COMMA = 7;
  private static final int NEAR_BEING = 8;
  private static final int LONGEST = 6;
  private static final int HEAD_REACH = 16;
  private static final int LONGEST_DEAL = 3;

  private final Tokens tokens;
  private final FigureLexicon lexicon;
  private final Counted counted;
  private final AmountWords words;
  private final ClauseMarks marks;

  ClauseSubject(Tokens tokens, FigureLexicon lexicon, Counted counted, AmountWords words) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.counted = counted;
    this.words = words;
    this.marks = new ClauseMarks(tokens);
  }

  /// What the amount whose number begins with the token is of, or null.
  @Nullable Found<String> of(int number) {
    int measure = -1;
    for (int at = number - 1; at >= Math.max(0, number - REACH); at--) {
      if (tokens.startsLine(at + 1) || isEnd(at, number)) {
        break;
      }
      if (tokens.is(at, Kind.BRACKET_CLOSE)) {
        at = opening(at);
      }
      if (!tokens.is(at, Kind.WORD)) {
        continue;
      }
      int timeStart = words.timeStart(at);
      if (timeStart < at) {
        at = timeStart;
        continue;
      }
      if (tokens.isWord(at, "مقابل")) {
        return deal(at);
      }
      Measured noun = words.measured(at);
      if (noun == Measured.BY) {
        return words.measureBy(at, number);
      }
      if (words.isStating(at)) {
        Found<String> stated = before(at);
        return stated != null || measure < 0 ? stated : words.nouns(measure, number);
      }
      if (words.isVerb(at) && (number - at <= NEAR_BEING || !isBeing(at))) {
        boolean own =
            measure < 0 || AmountWords.isPossessed(tokens.word(measure)) && !isTransitive(at);
        Found<String> subject = own ? subject(at, number) : null;
        return subject != null || measure < 0 ? subject : words.nouns(measure, number);
      }
      if (noun == Measured.SUBJECT) {
        if (AmountWords.isPossessed(tokens.word(at)) && isOwner(at - 1)) {
          return before(at);
        }
        measure = at;
      }
    }
    return measure < 0 ? null : words.nouns(measure, number);
  }

  /// What a number that no noun follows counts, where the clause names a number of something: «بلغ عدد القتلى 30»; else null.
  @Nullable Found<String> ofTold(int number) {
    Found<String> of = of(number);
    int first = of == null || of.span() == null ? number : tokens.at(of.span().start());
    if (of == null || first >= number || words.measured(first) != Measured.SUBJECT) {
      return null;
    }
    for (String counting : COUNTINGS) {
      if (tokens.word(first).contains(counting)) {
        return of;
      }
    }
    return null;
  }

  /// A mark that ends the clause. A comma does not where the amount comes right after it: «… المدرجة في البورصة، إلى 72 مليارا».
  private boolean isEnd(int at, int number) {
    return switch (tokens.kind(at)) {
      case PERIOD, SEMICOLON, COLON, QUESTION, EXCLAMATION, ELLIPSIS -> true;
      case COMMA -> number - at > FARTHEST_COMMA || !goesOn(at + 1);
      case NUMBER -> !isLowerEnd(at);
      case WORD,
          QUOTE_OPEN,
          QUOTE_CLOSE,
          QUOTE_NEUTRAL,
          BRACKET_OPEN,
          BRACKET_CLOSE,
          DASH,
          SLASH,
          PERCENT,
          SYMBOL ->
          false;
    };
  }

  private boolean goesOn(int token) {
    if (!tokens.is(token, Kind.WORD)) {
      return false;
    }
    return switch (tokens.word(token)) {
      case "الي", "في", "من" -> true;
      default -> tokens.firstLetter(token) == Letters.BEH;
    };
  }

  /// The opening bracket of the one that closes here, or the token itself.
  private int opening(int close) {
    for (int at = close - 1; at >= Math.max(0, close - REACH); at--) {
      if (tokens.is(at, Kind.BRACKET_OPEN)) {
        return at;
      }
    }
    return close;
  }

  /// «بين 268 و279», «من 700 إلى 850»: the amount is the other end of a range.
  private boolean isLowerEnd(int at) {
    return tokens.isWord(at - 1, "بين") || tokens.isWord(at - 1, "من");
  }

  private boolean isBeing(int at) {
    String word = tokens.word(at);
    return word.endsWith("كان") || word.endsWith("كانت");
  }

  /// «معبر معدني طوله 36 مترا»: an indefinite noun that the measure is of.
  private boolean isOwner(int token) {
    return token >= 0
        && words.isPart(token)
        && !counted.isDefinite(token)
        && !tokens.startsLine(token + 1)
        && !tokens.isWord(token, "نصف");
  }

  private @Nullable Found<String> subject(int verb, int number) {
    int from = verb + 1;
    while (from < number && (words.timeStartAt(from) >= 0 || isNothing(from))) {
      from = Math.max(from + 1, words.timeStartAt(from));
    }
    boolean after =
        from < number
            && counted.isNoun(from)
            && !words.isBound(from)
            && !words.isVerb(from)
            && words.measured(from) != Measured.BY
            && !words.isStatingWord(from)
            && lexicon.approximations().at(tokens, from) == null
            && !tokens.word(from).startsWith("لل")
            && !isTransparent(from)
            && !isAdverb(from);
    if (!after) {
      return before(verb);
    }
    Found<String> subject = words.nouns(from, number);
    // «صفقة بلغت قيمتها 9 مليارات»
    boolean possessed =
        words.measured(from) == Measured.SUBJECT
            && AmountWords.isPossessed(tokens.word(from))
            && !isTransitive(verb);
    Found<String> owner = possessed ? before(verb) : null;
    return owner == null ? subject : owner;
  }

  /// «خفضت الشركة سعرها», «رفعت سعرها»: what follows is what changes.
  private boolean isTransitive(int verb) {
    String word = tokens.word(verb);
    return word.contains("خفض") && !word.contains("نخفض")
        || word.contains("رفع") && !word.contains("رتفع")
        || word.contains("قلص") && !word.contains("تقلص");
  }

  /// «تتجاوز مبلغ 20 مليونا»
  private boolean isTransparent(int token) {
    return switch (tokens.word(token)) {
      case "مبلغ", "ال", "حدود", "حد", "عتبه", "حاجز", "مستوي", "سقف" -> true;
      default -> false;
    };
  }

  private boolean isNothing(int token) {
    return tokens.isWord(token, "ايضا")
        || tokens.isWord(token, "قد")
        || tokens.isWord(token, "فقط");
  }

  /// «كثيرا», «طفيفا»: an indefinite accusative after the verb.
  private boolean isAdverb(int token) {
    String word = tokens.word(token);
    return tokens.hasLetter(token, word.length() - 1, Letters.ALEF) && !counted.isDefinite(token);
  }

  /// The subject before its verb: right before it, after a relative pronoun's antecedent, or at the head of the clause.
  private @Nullable Found<String> before(int verb) {
    int end = verb;
    while (end > 0 && marks.isAuxiliary(end - 1) && !tokens.startsLine(end)) {
      end--;
    }
    if (end > 0 && marks.isRelative(end - 1) && !tokens.startsLine(end)) {
      end--;
    }
    boolean joined =
        tokens.firstLetter(verb) == Letters.WAW || tokens.firstLetter(verb) == Letters.FEH;
    // «ميزانية الاتحاد للعام المالي 2025 تبلغ»
    while (end > 0
        && words.timeStart(end - 1) < end
        && words.timeStartAt(end - 1) >= 0
        && !tokens.startsLine(end)) {
      end = words.timeStart(end - 1);
      end -= end > 0 && marks.isTimePreposition(end - 1) ? 1 : 0;
    }
    int start = end;
    while (start > 0
        && end - start < LONGEST
        && !tokens.startsLine(start)
        && (words.isPart(start - 1)
            || words.isGenitive(start - 1)
            || marks.isHeadOfPhrase(start - 1))) {
      start--;
      boolean tied = counted.isTied(start) && !tokens.word(start).startsWith("لل");
      if (tied || marks.isHeadOfPhrase(start) && !words.isPart(start)) {
        break;
      }
    }
    if (start > 0
        && !joined
        && !tokens.startsLine(start)
        && words.measured(start - 1) == Measured.BY) {
      return words.measureBy(start - 1, end);
    }
    // «أجرا شهريا يصل إلى», «على سرعة تفوق»: the verb tells of the indefinite noun right before it.
    if (start < end
        && !joined
        && end == verb
        && !counted.isDefinite(end - 1)
        && !words.isConstruct(end - 1)) {
      boolean adjective = end - start > 1 && counted.isAdjective(end - 1, end - 2);
      boolean alone = end - start == 1 || tokens.firstLetter(end - 2) == Letters.YEH;
      if (adjective || alone) {
        return words.trimmed(adjective ? end - 2 : end - 1, end);
      }
    }
    boolean whole =
        start < end && (start == 0 || tokens.startsLine(start) || marks.isHead(start - 1));
    if (whole && !joined) {
      return words.trimmed(start, end);
    }
    Found<String> head = headOfClause(start < end ? start : verb);
    if (head != null) {
      return withBetween(head, end);
    }
    boolean near = start < end && !joined && end - start <= LONGEST;
    return near ? words.trimmed(Math.max(start, end - LONGEST_DEAL), end) : null;
  }

  /// «أن الصادرات الزراعية إلى الجوار خلال العام تراجعت»: the nouns after the head of the clause, with circumstances between them and the verb.
  private @Nullable Found<String> headOfClause(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - HEAD_REACH); i--) {
      boolean lineStart = tokens.startsLine(i + 1);
      boolean that =
          tokens.isWord(i, "ان")
              || tokens.isWord(i, "بان")
              || tokens.isWord(i, "وان")
              || tokens.isWord(i, "لان")
              || tokens.isWord(i, "فان");
      if (that && !lineStart) {
        int end = i + 1;
        while (end < verb && end - i <= LONGEST && (words.isPart(end) || words.isGenitive(end))) {
          end++;
        }
        return end == i + 1 || !counted.isDefinite(i + 1) && end < i + 3
            ? null
            : words.trimmed(i + 1, end);
      }
      boolean opens = lineStart || tokens.is(i, Kind.COLON) || tokens.is(i, Kind.PERIOD);
      if (opens && i + 1 < verb && counted.isDefinite(i + 1)) {
        int end = i + 2;
        while (end < verb && end - i <= LONGEST && (words.isPart(end) || words.isGenitive(end))) {
          end++;
        }
        return words.trimmed(i + 1, end);
      }
      if (opens || !tokens.is(i, Kind.WORD) || words.isVerb(i)) {
        return null;
      }
    }
    return null;
  }

  /// «أن حجم التجارة بين الدول قد زاد»: with «بين» where nothing else stands before the verb.
  private Found<String> withBetween(Found<String> head, int verb) {
    int end = head.span() == null ? verb : tokens.at(head.span().end() - 1) + 1;
    int last = end + 1;
    while (last < verb && words.isPart(last)) {
      last++;
    }
    return tokens.isWord(end, "بين") && last == verb && head.span() != null
        ? counted.found(tokens.at(head.span().start()), verb)
        : head;
  }

  /// «انتقال اللاعب مقابل 45 مليونا»
  private @Nullable Found<String> deal(int at) {
    int start = at;
    while (start > 0
        && at - start < LONGEST_DEAL
        && !tokens.startsLine(start)
        && words.isPart(start - 1)) {
      start--;
    }
    return start == at ? null : words.trimmed(start, at);
  }
}
