package org.isnad.analyze.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.analyze.RuleExamples;
import org.isnad.analyze.RuleExamples.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every rule for times by its examples and counter-examples.
class TimeExamplesTest {
  private static final TimeAnalyzer ANALYZER = TimeAnalyzer.load();

  @TestFactory
  List<DynamicTest> everyExampleIsReadAsExpected() {
    List<Example> examples = RuleExamples.beside(TimeExamplesTest.class);
    assertThat(examples).hasSizeGreaterThan(150);
    return examples.stream()
        .map(example ->
            DynamicTest.dynamicTest(
                example.toString(), () -> assertThat(found(example)).isEqualTo(example.expected())))
        .toList();
  }

  private static List<String> found(Example example) {
    return ANALYZER.find(example.article(), example.reading()).stream()
        .map(time -> time.span().of(example.text()) + " = " + time.type() + " " + time.value())
        .toList();
  }
}
