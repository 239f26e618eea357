package org.isnad.text.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Numbers that are written out are read back.
class NumbersProperties {
  private static final Numbers NUMBERS = Numbers.load();
  private static final long MOST = 1_000_000_000_000L;

  private static @Nullable BigDecimal whole(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    NumberMatch match = NUMBERS.at(tokens, 0);
    return match != null && match.end() == tokens.size() ? match.value() : null;
  }

  @Property(tries = 5000)
  void numbersInWordsAreReadBack(
      @ForAll @LongRange(max = MOST) long number,
      @ForAll boolean oblique,
      @ForAll boolean feminine) {
    String words = new NumberSpeller(oblique, feminine).spell(number);
    assertThat(whole(words)).as(words).isEqualByComparingTo(BigDecimal.valueOf(number));
  }

  @Property(tries = 2000)
  void smallNumbersInWordsAreReadBack(
      @ForAll @LongRange(max = 20_000) long number,
      @ForAll boolean oblique,
      @ForAll boolean feminine) {
    String words = new NumberSpeller(oblique, feminine).spell(number);
    assertThat(whole(words)).as(words).isEqualByComparingTo(BigDecimal.valueOf(number));
  }

  @Property
  void conjunctionBeforeANumberIsNoPartOfIt(@ForAll @LongRange(min = 3, max = MOST) long number) {
    String words = "و" + new NumberSpeller(true, false).spell(number);
    Tokens tokens = Tokenizer.tokenize(words);
    NumberMatch match = NUMBERS.at(tokens, 0);
    assertThat(match).isNotNull();
    assertThat(match.value()).as(words).isEqualByComparingTo(BigDecimal.valueOf(number));
    assertThat(match.span(tokens).of(words)).isEqualTo(words.substring(1));
  }

  @Property
  void groupedNumeralsAreReadBack(@ForAll @LongRange(max = MOST) long number) {
    String grouped = String.format(Locale.ROOT, "%,d", number);
    assertThat(whole(grouped)).isEqualByComparingTo(BigDecimal.valueOf(number));
    assertThat(whole(grouped.replace(',', '٬'))).isEqualByComparingTo(BigDecimal.valueOf(number));
  }

  @Property
  void theAgencysDecimalStandsTheOtherWayRound(
      @ForAll @LongRange(max = 9999) long whole,
      @ForAll @LongRange(min = 1, max = 99) long fraction) {
    assertThat(whole(fraction + "ر" + whole))
        .isEqualByComparingTo(new BigDecimal(whole + "." + fraction));
  }
}
