package org.isnad.analyze.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.analyze.Analyzer;
import org.isnad.text.DataTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every row of `speaker-examples.tsv`: whose the statements of an invented report are, and who stands between.
class SpeakerExamplesTest {
  private static final DataTable EXAMPLES =
      DataTable.read(SpeakerExamplesTest.class, "speaker-examples.tsv");

  private final Analyzer analyzer = Analyzer.load();

  @TestFactory
  Stream<DynamicTest> everyReportIsSaidByWhomItsRowNames() {
    return EXAMPLES.rows().stream()
        .map(row -> dynamicTest(row.required(0) + ": " + row.required(1), () -> check(row)));
  }

  private void check(DataTable.Row row) {
    List<Statement> found = analyzer.analyze(ExampleArticles.of(row.required(1))).statements();
    assertThat(of(found, statement -> speakers(statement, Speaker::name)))
        .containsExactly(split(row.required(2)));
    assertThat(
            of(
                found,
                statement ->
                    speakers(statement, who -> who.kind().name().toLowerCase(Locale.ROOT))))
        .containsExactly(split(row.required(3)));
    assertThat(of(found, SpeakerExamplesTest::chain)).containsExactly(split(row.required(4)));
  }

  private static String[] split(String cell) {
    return cell.split(" ?/ ?", -1);
  }

  private static List<String> of(List<Statement> found, Function<Statement, String> what) {
    return found.stream().map(what).toList();
  }

  private static String speakers(Statement statement, Function<Speaker, String> what) {
    return joined(statement.attribution().speakers().stream().map(what));
  }

  private static String chain(Statement statement) {
    return joined(statement.attribution().chain().stream().map(Link::name));
  }

  private static String joined(Stream<String> words) {
    String all = words.collect(Collectors.joining(" + "));
    return all.isEmpty() ? "-" : all;
  }
}
