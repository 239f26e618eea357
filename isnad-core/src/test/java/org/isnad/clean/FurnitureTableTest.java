package org.isnad.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.text.DataTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every cue of `furniture.tsv` drops what its example marks with ⟦ ⟧, and nothing of its counter-example.
class FurnitureTableTest {
  private static final String TITLE = "مجلس المدينة يناقش خطة النقل";
  private static final String LEAD =
      "ناقش مجلس المدينة، اليوم، خطة النقل العام للسنوات الخمس المقبلة في جلسة استمرت حتى المساء.";
  private static final String REST =
      "وقالت رئيسة المجلس إن الخطة ستعرض على الأهالي في لقاءات مفتوحة قبل التصويت عليها.";

  @TestFactory
  Stream<DynamicTest> examplesAreDropped() {
    return rows()
        .map(row ->
            DynamicTest.dynamicTest(
                name(row),
                () -> {
                  String example = row.required(2);
                  int open = example.indexOf('⟦');
                  int close = example.indexOf('⟧');
                  assertThat(open).as("⟦ in " + example).isNotNegative();
                  assertThat(close).isGreaterThan(open);
                  String wanted = example.substring(open + 1, close);
                  String line = example.replace("⟦", "").replace("⟧", "");

                  assertThat(Pages.furniture(Pages.article(page(row, line))))
                      .as(line)
                      .containsExactly(wanted);
                }));
  }

  @TestFactory
  Stream<DynamicTest> counterExamplesAreKept() {
    return rows()
        .filter(row -> !row.cell(3).isEmpty())
        .map(row ->
            DynamicTest.dynamicTest(
                name(row),
                () ->
                    assertThat(Pages.furniture(Pages.article(page(row, row.cell(3)))))
                        .as(row.cell(3))
                        .isEmpty()));
  }

  private static Stream<DataTable.Row> rows() {
    List<DataTable.Row> rows = DataTable.read(FurnitureCues.class, FurnitureCues.TABLE).rows();
    assertThat(rows).hasSizeGreaterThan(100);
    return rows.stream();
  }

  private static String name(DataTable.Row row) {
    return row.line() + ": " + row.cell(0) + " " + row.cell(1);
  }

  private static String page(DataTable.Row row, String line) {
    return switch (Place.named(row.required(0))) {
      case HEAD, STAFF -> line + "\n\n" + TITLE + "\n\n" + LEAD + "\n" + REST;
      case PIECE, LINE, OPENING, SENTENCE, INVITE, CLOSING, HEADING, FOOT, TAIL, TAGS ->
          TITLE + "\n\n" + LEAD + "\n" + REST + "\n" + line;
    };
  }
}
