package org.isnad.analyze.figure;

import java.util.List;
import org.isnad.analyze.time.Timex;
import org.isnad.text.Found;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.isnad.text.number.NumberMatch;
import org.jspecify.annotations.Nullable;

/// Finds what a price, a share or a measure is of: after «من», what rises or falls, the noun before «بلغت» or «قدره», or what the figure
/// before it in a chain is of. Made once a report.
final class Subjects {
  private static final int LONGEST = 5;
  private static final int CHAIN = 4;
  private static final int CLAUSE_REACH = 14;

  private final Tokens tokens;
  private final FigureLexicon lexicon;
  private final List<Timex> times;
  private final Counted counted;
  private final Changes changes;
  private final ClauseSubject clause;
  private @Nullable Found<String> last;
  private int lastEnd = -1;

  Subjects(
      Tokens tokens, FigureLexicon lexicon, List<Timex> times, Counted counted, Changes changes) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.times = times;
    this.counted = counted;
    this.changes = changes;
    this.clause =
        new ClauseSubject(
            tokens, lexicon, counted, new AmountWords(tokens, lexicon, times, counted));
  }

  /// What the measured figure is of, or null; remembered for the next one of a chain.
  @Nullable Found<String> of(NumberMatch number, int end, Measure measure) {
    Found<String> found = find(number, end, measure);
    remember(found, end);
    return found;
  }

  /// Keeps what a figure that ends at the token is of.
  void remember(@Nullable Found<String> of, int end) {
    last = of;
    lastEnd = end;
  }

  /// What a number without a noun counts, by its clause: «ارتفعت حصيلة القتلى إلى 27»; or what was counted before, of which it is a part: «منهم 25».
  @Nullable Found<String> ofCount(int number, int end) {
    if (isPart(beforeApproximation(number)) || isPart(end) || isEach(number)) {
      return last;
    }
    return lexicon.countingWords().get(tokens.word(Math.max(0, number - 1)), 0) == null
        ? clause.ofTold(number)
        : clause.of(number);
  }

  /// «640 ألف حاوية، بزيادة قدرها 12%»: the rise is of what was told right before.
  private boolean isRise(int number) {
    int at = number - 1;
    while (at > 0
        && number - at < CHAIN
        && (lexicon.statingWords().get(tokens.word(at), 0) != null || tokens.isWord(at, "بنسبه"))
        && !isRiseWord(at)) {
      at--;
    }
    return at >= 0 && isRiseWord(at);
  }

  private boolean isRiseWord(int token) {
    String word = tokens.word(token);
    return word.charAt(0) == Letters.BEH
        && !tokens.startsLine(token + 1)
        && lexicon.changes().get(word, 1) != null;
  }

  /// «سبع عائلات من كل عشر»
  private boolean isEach(int number) {
    return tokens.isWord(number - 1, "كل") && tokens.isWord(number - 2, "من");
  }

  /// «منها نحو 45»: the token before the words that say how exact the number is.
  private int beforeApproximation(int number) {
    int at = number - 1;
    while (at > 0
        && number - at < CHAIN
        && (lexicon.approximations().at(tokens, at) != null || tokens.isWord(at, "من"))) {
      at--;
    }
    return at;
  }

  private boolean isPart(int token) {
    return switch (token < 0 || token >= tokens.size() ? "" : tokens.word(token)) {
      case "منهم", "منها", "بينهم", "بينها", "منهن", "بينهن" -> true;
      default -> false;
    };
  }

  /// What the figure is a whole of: «54 مقعدا … من أصل 329».
  @Nullable Found<String> ofWhole(NumberMatch number) {
    boolean whole =
        tokens.isWord(number.first() - 1, "اصل") && number.first() - lastEnd < 2 * CHAIN
            || tokens.isWord(number.first() - 1, "من") && number.first() - lastEnd < CHAIN;
    return whole ? last : null;
  }

  private @Nullable Found<String> find(NumberMatch number, int end, Measure measure) {
    Found<String> among = isOfParts(measure) ? counted.among(end) : null;
    if (among != null) {
      return among;
    }
    if (last != null && (isPart(beforeApproximation(number.first())) || isPart(end))) {
      return last;
    }
    Found<String> chained = chained(number.first());
    if (chained != null) {
      return chained;
    }
    if (last != null && isRise(number.first()) && number.first() - lastEnd < CLAUSE_REACH) {
      return last;
    }
    Found<String> subject = clause.of(number.first());
    if (subject == null && measure.sort() != Measure.Sort.PERCENT) {
      subject = counted.purpose(end);
    }
    if (subject != null) {
      return subject;
    }
    Found<String> stated = stated(number.first());
    if (stated != null) {
      return stated;
    }
    int change = changes.at(number.first());
    if (change < 0) {
      return null;
    }
    Found<String> after = counted.subject(change + 1, number.first());
    return after != null && !isTime(after) ? after : beforeVerb(change);
  }

  /// «91 سنتا أو 1.2 بالمئة إلى 72.26 دولار»: of what the one before is.
  private @Nullable Found<String> chained(int first) {
    if (lastEnd < 0 || first - lastEnd > CHAIN || first < lastEnd) {
      return null;
    }
    for (int i = lastEnd; i < first; i++) {
      if (tokens.is(i, Kind.BRACKET_OPEN) || tokens.is(i, Kind.DASH)) {
        continue;
      }
      switch (tokens.word(i)) {
        case "او", "اي", "الي", "بما", "ما", "يعادل", "نحو", "بنسبه", "من" -> {}
        default -> {
          return null;
        }
      }
    }
    return last;
  }

  /// «حصة تبلغ 14%», «دعم قدره 500 مليون», «أجرا شهريا يصل إلى 250 دولارا»: the noun before the word that states the amount.
  private @Nullable Found<String> stated(int first) {
    int at = first - 1;
    while (at > 0 && first - at < CHAIN && !tokens.startsLine(at + 1)) {
      if (lexicon.statingWords().get(tokens, at, 0) != null) {
        while (at > 0 && lexicon.statingWords().get(tokens, at - 1, 0) != null) {
          at--;
        }
        return nounsBefore(at);
      }
      at--;
    }
    return null;
  }

  private @Nullable Found<String> nounsBefore(int end) {
    int start = end;
    while (start > 0
        && end - start < 3
        && counted.isNoun(start - 1)
        && !tokens.startsLine(start)
        && !isTimeAt(start - 1)) {
      start--;
      String word = tokens.word(start);
      if (word.equals("بنسبه") || word.equals("بقيمه") || word.equals("بمبلغ")) {
        Span span = tokens.span(start, 1, end);
        return new Found<>(span.of(tokens.text()), span);
      }
      boolean attached =
          (word.charAt(0) == Letters.BEH || word.charAt(0) == Letters.LAM)
              && tokens.mayBeParticles(start, 1)
              && word.length() > 4;
      if (attached || counted.hasParticle(start)) {
        start++;
        break;
      }
    }
    return start == end ? null : counted.found(start, end);
  }

  /// «أن حجم التجارة قد زاد بنسبة 30%», «كانت العقود منخفضة 1.15 دولار»: the subject stands between the head of the clause and its verb.
  private @Nullable Found<String> beforeVerb(int verb) {
    int end = verb;
    if (tokens.isWord(end - 1, "قد")) {
      end--;
    }
    for (int i = end - 1; i >= 0 && end - i <= LONGEST + 1 && !tokens.startsLine(i + 1); i--) {
      String word = tokens.word(i);
      boolean head =
          word.equals("ان")
              || word.equals("بان")
              || word.equals("كانت")
              || word.equals("كان")
              || word.equals("وان");
      if (head) {
        boolean subject = end - i > 2 || (i + 1 < end && counted.isDefinite(i + 1));
        return subject ? counted.found(i + 1, end) : null;
      }
      if (!tokens.is(i, Kind.WORD)) {
        return null;
      }
    }
    return headOfClause(verb);
  }

  /// «أن الصادرات الزراعية إلى الجوار خلال العام تراجعت بنسبة 5%»: the subject, with circumstances between it and its verb.
  private @Nullable Found<String> headOfClause(int verb) {
    for (int i = verb - 1; i >= 0 && verb - i <= CLAUSE_REACH && tokens.is(i, Kind.WORD); i--) {
      if (tokens.startsLine(i + 1)) {
        return null;
      }
      String word = tokens.word(i);
      if (word.equals("ان") || word.equals("بان") || word.equals("وان")) {
        int end = i + 1;
        while (end < verb && end - i <= LONGEST && counted.isNoun(end)) {
          end++;
        }
        boolean subject = counted.isDefinite(i + 1) && end > i + 1 && end < verb;
        return subject && !counted.isNoun(end) ? counted.found(i + 1, end) : null;
      }
    }
    return null;
  }

  private boolean isTime(Found<String> found) {
    Span span = found.span();
    if (span == null) {
      return false;
    }
    int i = TimeIndex.firstEndingAfter(times, span.start());
    return i < times.size() && times.get(i).span().overlaps(span);
  }

  private boolean isTimeAt(int token) {
    int start = tokens.start(token);
    int i = TimeIndex.firstEndingAfter(times, start);
    return i < times.size()
        && times.get(i).type() != Timex.Type.SET
        && times.get(i).span().contains(start);
  }

  /// Shares and weights are of something told after «من»; distances are from it.
  private static boolean isOfParts(Measure measure) {
    return switch (measure.sort()) {
      case PERCENT -> true;
      case MEASURE -> !measure.unit().endsWith("m") && !measure.unit().equals("mi");
      case MONEY, BARE -> false;
    };
  }
}
