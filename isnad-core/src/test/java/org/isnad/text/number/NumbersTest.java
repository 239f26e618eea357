package org.isnad.text.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.isnad.text.DataTable;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Numbers and ordinals by example.
class NumbersTest {
  private static final Numbers NUMBERS = Numbers.load();
  private static final Ordinals ORDINALS = Ordinals.load();

  static Stream<DataTable.Row> numbers() {
    return DataTable.read(NumbersTest.class, "numbers.tsv").rows().stream();
  }

  static Stream<DataTable.Row> ordinals() {
    return DataTable.read(NumbersTest.class, "ordinals.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void numberStandsAtTheHead(DataTable.Row row) {
    Tokens tokens = Tokenizer.tokenize(row.required(0));
    NumberMatch match = NUMBERS.at(tokens, row.required(0).startsWith("(") ? 1 : 0);
    if (row.required(1).equals("-")) {
      assertThat(match).isNull();
    } else {
      assertThat(match).isNotNull();
      assertThat(match.value()).isEqualByComparingTo(new BigDecimal(row.required(1)));
      assertThat(match.end()).isEqualTo(tokens.size());
    }
  }

  @ParameterizedTest
  @MethodSource("ordinals")
  void ordinalStandsAtTheHead(DataTable.Row row) {
    Tokens tokens = Tokenizer.tokenize(row.required(0));
    NumberMatch match = ORDINALS.at(tokens, 0);
    if (row.required(1).equals("-")) {
      assertThat(match).isNull();
    } else {
      assertThat(match).isNotNull();
      assertThat(match.small()).isEqualTo(Integer.parseInt(row.required(1)));
      assertThat(match.end()).isEqualTo(tokens.size());
    }
  }
}
