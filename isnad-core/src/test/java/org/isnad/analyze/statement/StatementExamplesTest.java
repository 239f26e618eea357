package org.isnad.analyze.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.analyze.Analyzer;
import org.isnad.clean.Article;
import org.isnad.clean.ArticleDate;
import org.isnad.clean.Layout;
import org.isnad.source.Origin;
import org.isnad.text.DataTable;
import org.isnad.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every row of `statement-examples.tsv`: the one statement that a sentence brings, or that it brings none.
class StatementExamplesTest {
  private static final DataTable EXAMPLES =
      DataTable.read(StatementExamplesTest.class, "statement-examples.tsv");

  private final Analyzer analyzer = Analyzer.load();

  @TestFactory
  Stream<DynamicTest> everySentenceBringsWhatItsRowSays() {
    return EXAMPLES.rows().stream()
        .map(row -> dynamicTest(row.required(0) + ": " + row.required(1), () -> check(row)));
  }

  @Test
  void thereAreExamplesAndCounterExamples() {
    assertThat(EXAMPLES.rows()).anyMatch(row -> row.cell(2).equals("-"));
    assertThat(EXAMPLES.rows()).anyMatch(row -> !row.cell(2).equals("-"));
  }

  private void check(DataTable.Row row) {
    String text = row.required(1);
    List<Statement> found =
        analyzer.analyze(article(text, row.cell(7).equals("title"))).statements();
    if (row.cell(2).equals("-")) {
      assertThat(found).isEmpty();
      return;
    }
    assertThat(found).hasSize(1);
    Statement statement = found.getFirst();
    assertThat(statement.span().of(text)).isEqualTo(row.required(6));
    assertThat(statement.cue()).isNotNull().extracting(Cue::text).isEqualTo(row.required(2));
    assertThat(statement.act().name().toLowerCase(Locale.ROOT)).isEqualTo(row.required(3));
    assertThat(statement.mode().name().toLowerCase(Locale.ROOT)).isEqualTo(row.required(4));
    assertThat(statement.attribution().speakers())
        .extracting(Speaker::name)
        .isEqualTo(row.cell(5).isEmpty() ? List.of() : List.of(row.cell(5)));
  }

  private static Article article(String text, boolean isTitle) {
    LocalDate day = LocalDate.of(2024, 5, 14);
    ArticleDate date = new ArticleDate("2024-05-14", day, ArticleDate.Basis.GIVEN, 1, null);
    Origin origin = new Origin(null, null, "2024-05-14", null, null, null, null, "0");
    Span whole = new Span(0, text.length());
    Layout layout = new Layout(isTitle ? whole : null, null, null, List.of(whole), List.of());
    return new Article("example", origin, "ar", date, text, layout, List.of());
  }
}
