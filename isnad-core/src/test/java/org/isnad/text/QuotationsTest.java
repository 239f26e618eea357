package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationsTest {
  static Stream<Examples.Example> examples() {
    return Examples.read(QuotationsTest.class, "quotations.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void marksArePaired(Examples.Example example) {
    assertThat(Reading.of(example.text()).quotations())
        .extracting(quotation -> told(quotation, example.text()))
        .containsExactlyElementsOf(example.expected());
  }

  private static String told(Quotation quotation, String text) {
    return quotation.depth()
        + (quotation.closed() ? " closed " : " open ")
        + quotation.span().of(text).replace('\n', '|');
  }

  @Test
  void theOuterSpanHoldsTheMarks() {
    String text = "قال: « نعم » ثم مضى";
    List<Quotation> quotations = Reading.of(text).quotations();
    assertThat(quotations).hasSize(1);
    assertThat(quotations.getFirst().outer().of(text)).isEqualTo("« نعم »");
    assertThat(quotations.getFirst().span().of(text)).isEqualTo("نعم");
    assertThat(quotations.getFirst().openingMark()).isEqualTo(2);
  }

  @Test
  void aQuotationDoesNotLeaveItsBlock() {
    String text = "قال: «نص إعلان نص» آخر";
    Reading reading = Reading.of(text, List.of(new Span(0, 8), new Span(15, text.length())));
    assertThat(reading.quotations())
        .extracting(quotation -> told(quotation, text))
        .containsExactly("0 open نص");
  }
}
