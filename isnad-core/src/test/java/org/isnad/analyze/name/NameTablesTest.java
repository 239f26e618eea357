package org.isnad.analyze.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.text.DataTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The word lists themselves: every row can be read, and nothing slipped in from another script.
class NameTablesTest {
  private static final List<String> LATIN_ALLOWED = List.of("organizations.tsv", "countries.tsv");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "given-names.tsv",
        "surnames.tsv",
        "common-words.tsv",
        "connectors.tsv",
        "context-words.tsv",
        "countries.tsv",
        "places.tsv",
        "organizations.tsv",
        "institutions.tsv",
        "not-names.tsv",
        "portfolios.tsv",
        "titles.tsv",
        "title-adjectives.tsv",
        "adjectives.tsv",
        "divine-names.tsv",
        "name-endings.tsv",
        "place-heads.tsv",
        "organization-heads.tsv",
      })
  void everyRowIsArabic(String table) {
    DataTable data = DataTable.read(NameAnalyzer.class, table);
    assertThat(data.rows()).isNotEmpty();
    for (DataTable.Row row : data.rows()) {
      for (String cell : row.cells()) {
        assertThat(cell.codePoints().allMatch(c -> isAllowed(c, table)))
            .as(table + ":" + row.line() + " " + cell)
            .isTrue();
      }
    }
  }

  private static boolean isAllowed(int c, String table) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.ARABIC
        || script == Character.UnicodeScript.COMMON
        || script == Character.UnicodeScript.INHERITED
        || c < 0x80 && (LATIN_ALLOWED.contains(table) || Character.isLowerCase(c));
  }

  @Test
  void aGazetteerOfTheCallersIsReadInsteadOfTheProgramsOwn() {
    NameLists own = new NameLists.Builder().add(NameLists.Kind.CITY, "زعفرانة|الزعفرانة").build();
    assertThat(own.get("الزعفرانة")).isNotNull();
    assertThat(own.get("موسكو")).isNull();
  }

  @Test
  void aNameOfTwoBearersKeepsBoth() {
    NameLists.Entry entry = NameLists.load().get("برشلونة");
    assertThat(entry).isNotNull();
    assertThat(entry.kind()).isEqualTo(NameLists.Kind.CITY);
    assertThat(entry.other()).isNotNull();
  }
}
