package org.isnad.analyze.figure;

import java.math.BigDecimal;
import java.util.List;
import org.isnad.analyze.figure.Figure.Approximation;
import org.isnad.analyze.time.Timex;
import org.isnad.text.Found;
import org.isnad.text.Kind;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.isnad.text.number.NumberMatch;
import org.jspecify.annotations.Nullable;

/// What the words around a figure say of it: how exact it is, the whole that it is a part of, and what it is per. Made once a report.
final class Qualifiers {
  private static final int WHOLE_REACH = 10;

  private final Tokens tokens;
  private final FigureLexicon lexicon;
  private final List<Timex> times;
  private final Counted counted;

  Qualifiers(Tokens tokens, FigureLexicon lexicon, List<Timex> times, Counted counted) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.times = times;
    this.counted = counted;
  }

  Approximation approximation(int first, int end) {
    Approximation before =
        lexicon
            .approximations()
            .before(tokens, tokens.is(first - 1, Kind.BRACKET_OPEN) ? first - 1 : first);
    if (before != null) {
      return before;
    }
    Approximation after = lexicon.approximations().after(tokens, end);
    return after == null ? Approximation.EXACT : after;
  }

  /// The 33 of «6 خرائط من أصل 33».
  @Nullable Found<BigDecimal> whole(int end) {
    for (int i = end;
        i < Math.min(tokens.size() - 1, end + WHOLE_REACH) && !tokens.startsLine(i);
        i++) {
      if (tokens.is(i, Kind.NUMBER) || tokens.is(i, Kind.PERIOD)) {
        return null;
      }
      boolean among =
          tokens.isWord(i, "من")
              && (tokens.isWord(i + 1, "اصل")
                  || tokens.isWord(i + 1, "كل")
                  || tokens.isWord(i + 1, "مجموع")
                  || tokens.isWord(i + 1, "اجمالي"));
      if (among) {
        NumberMatch whole = i + 2 < tokens.size() ? lexicon.numbers().at(tokens, i + 2) : null;
        return whole == null
            ? null
            : new Found<>(whole.value().stripTrailingZeros(), whole.span(tokens));
      }
    }
    return null;
  }

  /// «سنويا» → P1Y, «للبرميل» → برميل, «لكل شخص» → شخص.
  @Nullable Found<String> per(int end) {
    if (end >= tokens.size() || tokens.startsLine(end)) {
      return null;
    }
    int near = tokens.start(Math.min(end + 1, tokens.size() - 1));
    for (int i = TimeIndex.firstEndingAfter(times, tokens.start(end));
        i < times.size() && times.get(i).span().start() <= near;
        i++) {
      Timex time = times.get(i);
      if (time.type() == Timex.Type.SET && time.span().start() >= tokens.start(end)) {
        return new Found<>(time.value(), time.span());
      }
    }
    String word = tokens.word(end);
    if (word.startsWith("لل") && word.length() > 4) {
      Span span = tokens.span(end, 2, end + 1);
      return new Found<>(span.of(tokens.text()), span);
    }
    boolean each =
        tokens.isWord(end, "لكل") || (tokens.isWord(end, "عن") && tokens.isWord(end + 1, "كل"));
    int noun = tokens.isWord(end, "لكل") ? end + 1 : end + 2;
    return each && counted.isNoun(noun)
        ? new Found<>(tokens.original(noun), tokens.span(noun, noun + 1))
        : null;
  }
}
