package org.isnad.analyze.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.isnad.analyze.RuleExamples;
import org.isnad.analyze.RuleExamples.Example;
import org.isnad.analyze.figure.Figure.Approximation;
import org.isnad.analyze.time.TimeAnalyzer;
import org.isnad.text.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every rule for figures by its examples and counter-examples.
class FigureExamplesTest {
  private static final TimeAnalyzer TIMES = TimeAnalyzer.load();
  private static final FigureAnalyzer FIGURES = FigureAnalyzer.load();

  @TestFactory
  List<DynamicTest> everyExampleIsReadAsExpected() {
    List<Example> examples = RuleExamples.beside(FigureExamplesTest.class);
    assertThat(examples).hasSizeGreaterThan(80);
    return examples.stream()
        .map(example ->
            DynamicTest.dynamicTest(
                example.toString(), () -> assertThat(found(example)).isEqualTo(example.expected())))
        .toList();
  }

  private static List<String> found(Example example) {
    Reading reading = example.reading();
    return FIGURES.find(example.article(), reading, TIMES.find(example.article(), reading)).stream()
        .map(figure -> shown(figure, example.text()))
        .toList();
  }

  private static String shown(Figure figure, String text) {
    StringBuilder out =
        new StringBuilder(figure.span().of(text))
            .append(" = ")
            .append(figure.value().toPlainString());
    if (!figure.unit().isEmpty()) {
      out.append(' ').append(figure.unit());
    }
    if (figure.approximation() != Approximation.EXACT) {
      out.append(" ~").append(figure.approximation().name().toLowerCase(Locale.ROOT));
    }
    if (figure.of() != null) {
      out.append(" of ").append(figure.of().value());
    }
    if (figure.whole() != null) {
      out.append(" whole ").append(figure.whole().value().toPlainString());
    }
    if (figure.change() != null) {
      out.append(' ').append(figure.change().name().toLowerCase(Locale.ROOT));
    }
    if (figure.per() != null) {
      out.append(" per ").append(figure.per().value());
    }
    return out.toString();
  }
}
