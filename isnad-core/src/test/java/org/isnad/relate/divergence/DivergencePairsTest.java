package org.isnad.relate.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.isnad.relate.divergence.Divergence.What;
import org.isnad.relate.utterance.Told;
import org.isnad.text.DataTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pairs of tellings, a file for each kind of difference. Number, negation, date and source are never wrong in any of them.
class DivergencePairsTest {
  private static final DivergenceStage STAGE = DivergenceStage.load();
  private static final Set<What> NEVER_WRONG =
      EnumSet.of(What.NUMBER, What.NEGATION, What.DATE, What.SOURCE);

  @ParameterizedTest
  @EnumSource(What.class)
  void differAsTheirFileSays(What kind) {
    List<DataTable.Row> rows =
        DataTable.read(DivergencePairsTest.class, lower(kind) + ".tsv").rows();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(NEVER_WRONG.contains(kind) ? 20 : 10);
    Set<What> judged = EnumSet.copyOf(NEVER_WRONG);
    judged.add(kind);
    SoftAssertions all = new SoftAssertions();
    for (DataTable.Row row : rows) {
      Told.Source a = Tellings.of("a", day(row.cell(3)), row.required(1));
      Told.Source b = Tellings.of("b", day(row.cell(4)), row.required(2));
      Set<What> expected = kinds(row.required(0));
      expected.retainAll(judged);
      for (Told told : List.of(Tellings.told(a, b), Tellings.told(b, a))) {
        List<Divergence> found = STAGE.of(told);
        Set<What> kinds = EnumSet.noneOf(What.class);
        found.forEach(divergence -> kinds.add(divergence.what()));
        kinds.retainAll(judged);
        all.assertThat(kinds)
            .as(
                "%s:%d %s%n%s%n%s",
                row.table(), row.line(), words(found, a), a.statement(), b.statement())
            .isEqualTo(expected);
      }
    }
    all.assertAll();
  }

  private static String words(List<Divergence> found, Told.Source a) {
    Set<String> out = new TreeSet<>();
    for (Divergence divergence : found) {
      divergence
          .spans()
          .forEach(at ->
              out.add(
                  divergence.what()
                      + " "
                      + at.report()
                      + at.span()
                      + (at.report().equals("a") ? at.span().of(a.report().text()) : "")));
    }
    return out.toString();
  }

  private static LocalDate day(String cell) {
    return cell.isEmpty() ? Tellings.DAY : LocalDate.parse(cell);
  }

  private static String lower(What kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static Set<What> kinds(String cell) {
    List<What> kinds = new ArrayList<>();
    if (!cell.equals("-")) {
      Arrays.stream(cell.split(","))
          .forEach(k -> kinds.add(What.valueOf(k.toUpperCase(Locale.ROOT))));
    }
    return kinds.isEmpty() ? EnumSet.noneOf(What.class) : EnumSet.copyOf(kinds);
  }
}
