package org.isnad.analyze.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.analyze.RuleExamples;
import org.isnad.analyze.RuleExamples.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every rule for names by its examples and counter-examples.
class NameExamplesTest {
  private static final NameAnalyzer ANALYZER = NameAnalyzer.load();

  @TestFactory
  List<DynamicTest> everyExampleIsReadAsExpected() {
    List<Example> examples = RuleExamples.beside(NameExamplesTest.class);
    assertThat(examples).hasSizeGreaterThan(50);
    return examples.stream()
        .map(example ->
            DynamicTest.dynamicTest(
                example.toString(), () -> assertThat(found(example)).isEqualTo(example.expected())))
        .toList();
  }

  private static List<String> found(Example example) {
    return ANALYZER.find(example.article(), example.reading(), List.of()).entities().stream()
        .map(entity ->
            entity.type()
                + " "
                + entity.mentions().stream()
                    .map(span -> span.of(example.text()))
                    .collect(Collectors.joining(" · ")))
        .toList();
  }
}
