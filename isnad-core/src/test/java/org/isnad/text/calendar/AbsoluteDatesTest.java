package org.isnad.text.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.isnad.text.DataTable;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Absolute dates by example.
class AbsoluteDatesTest {
  private static final AbsoluteDates DATES = AbsoluteDates.load();

  static Stream<DataTable.Row> dates() {
    return DataTable.read(AbsoluteDatesTest.class, "dates.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("dates")
  void dateStandsAtTheHead(DataTable.Row row) {
    Tokens tokens = Tokenizer.tokenize(row.required(0));
    DateMatch match = DATES.at(tokens, 0);
    if (row.required(1).equals("-")) {
      assertThat(match == null || match.date().toIso() == null).isTrue();
    } else {
      assertThat(match).isNotNull();
      assertThat(match.date().toIso()).isEqualTo(row.required(1));
      assertThat(match.end()).isEqualTo(tokens.size());
    }
  }

  @Test
  void twoNamesOfDifferentMonthsAreNotOne() {
    Tokens tokens = Tokenizer.tokenize("حزيران/مايو");
    MonthMatch month = DATES.months().at(tokens, 0);
    assertThat(month).isNotNull();
    assertThat(month.end()).isEqualTo(1);
  }

  @Test
  void hijriYearRunsFromItsFirstDayToItsLast() {
    PartialDate year = new PartialDate(CalendarSystem.HIJRI, 1437, 0, 0);
    assertThat(year.first()).isEqualTo(LocalDate.of(2015, 10, 14));
    assertThat(year.last()).isEqualTo(LocalDate.of(2016, 10, 1));
  }
}
