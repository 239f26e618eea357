package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DataTableTest {
  private final DataTable table = DataTable.read(DataTableTest.class, "table.tsv");

  @Test
  void remarksAndBlankLinesArePassedOver() {
    assertThat(table.rows()).extracting(DataTable.Row::line).containsExactly(3, 5, 6);
  }

  @Test
  void cellsStandBetweenTabs() {
    assertThat(table.rows().getFirst().cells()).containsExactly("قال", "say", "إن");
  }

  @Test
  void aMissingCellIsEmpty() {
    DataTable.Row row = table.rows().get(1);
    assertThat(row.cell(1)).isEmpty();
    assertThat(row.cell(7)).isEmpty();
    assertThat(row.cell(2)).isEqualTo("أن");
  }

  @Test
  void anErrorNamesFileAndLine() {
    DataTable.Row row = table.rows().get(2);
    assertThatThrownBy(() -> row.required(1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("table.tsv:6: column 2 is empty");
    assertThat(row.required(0)).isEqualTo("نفى");
  }

  @Test
  void aMissingTableIsABrokenProgram() {
    assertThatThrownBy(() -> DataTable.read(DataTableTest.class, "absent.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("absent.tsv");
  }
}
