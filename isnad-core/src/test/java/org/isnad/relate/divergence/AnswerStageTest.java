package org.isnad.relate.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.SoftAssertions;
import org.isnad.analyze.statement.Statement;
import org.isnad.relate.report.At;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Reports;
import org.isnad.relate.report.Step;
import org.isnad.text.DataTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerStageTest {
  private static final AnswerStage STAGE = AnswerStage.load();
  private static final LocalDate DAY = Tellings.DAY;
  private static final List<DataTable.Row> ROWS =
      DataTable.read(AnswerStageTest.class, "answers.tsv").rows();

  /// Every report of the file under an id of its own, analyzed once.
  private static final List<Report> POOL = pool();

  private static List<Report> pool() {
    List<Report> pool = new ArrayList<>();
    for (DataTable.Row row : ROWS) {
      pool.add(Reports.of("p%02d".formatted(pool.size()), null, DAY, row.required(1)));
    }
    return pool;
  }

  @Test
  void linksADenialToWhatItDeniesAndToNothingElse() {
    assertThat(ROWS).isNotEmpty();
    SoftAssertions all = new SoftAssertions();
    for (DataTable.Row row : ROWS) {
      Report claims = Reports.of("claims", null, DAY, row.required(1));
      boolean one = row.required(2).equals("-");
      LocalDate day = row.cell(3).isEmpty() ? DAY : LocalDate.parse(row.cell(3));
      Report denies = one ? claims : Reports.of("denies", null, day, row.required(2));
      List<Answer> answers = fold(claims, denies);
      if (row.required(0).equals("yes")) {
        all.assertThat(answers)
            .as("%s:%d", row.table(), row.line())
            .containsExactly(
                new Answer(
                    at(denies, denies.analysis().statements().getLast()),
                    at(claims, claims.analysis().statements().getFirst())));
      } else {
        all.assertThat(answers).as("%s:%d", row.table(), row.line()).isEmpty();
      }
    }
    all.assertAll();
  }

  @Test
  void looksAtReportsWithoutADayAsNearToAll() {
    Report claims = Reports.of("claims", null, DAY, ROWS.get(2).required(1));
    Report denies = Reports.of("denies", null, null, ROWS.get(2).required(2));

    assertThat(answers(day(DAY, claims), day(null, denies))).hasSize(1);
  }

  @Test
  void neverTakesWhatIsSaidOnlyLaterForWhatWasDenied() {
    Report claims = Reports.of("claims", null, DAY.plusDays(1), ROWS.get(2).required(1));
    Report denies = Reports.of("denies", null, DAY, ROWS.get(2).required(2));

    assertThat(answers(day(DAY, denies), day(DAY.plusDays(1), claims))).isEmpty();
  }

  @Property(tries = 30)
  void isTheSameWhateverTheOrderOfADayAndHoweverOftenAReportComes(@ForAll long seed) {
    List<Report> shuffled = new ArrayList<>(POOL);
    shuffled.addAll(POOL.subList(0, 5));
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(STAGE.fold(AnswerState.EMPTY, Day.of(DAY, shuffled)).settled())
        .isNotEmpty()
        .isEqualTo(STAGE.fold(AnswerState.EMPTY, Day.of(DAY, POOL)).settled());
  }

  @Test
  void foldsOntoAStateWithoutChangingIt() {
    Step<AnswerState, Answer> first =
        STAGE.fold(AnswerState.EMPTY, Day.of(DAY, POOL.subList(0, 4)));
    Day next = Day.of(DAY.plusDays(1), POOL.subList(4, POOL.size()));

    assertThat(STAGE.fold(first.state(), next).settled())
        .isNotEmpty()
        .isEqualTo(STAGE.fold(first.state(), next).settled());
  }

  private static List<Answer> fold(Report claims, Report denies) {
    LocalDate later = denies.day();
    return claims.equals(denies)
        ? answers(day(DAY, claims))
        : DAY.equals(later)
            ? answers(day(DAY, claims, denies))
            : answers(day(DAY, claims), day(later, denies));
  }

  private static Day day(@Nullable LocalDate date, Report... reports) {
    return Day.of(date, List.of(reports));
  }

  private static List<Answer> answers(Day... days) {
    List<Answer> answers = new ArrayList<>();
    AnswerState state = AnswerState.EMPTY;
    for (Day day : days) {
      Step<AnswerState, Answer> step = STAGE.fold(state, day);
      state = step.state();
      answers.addAll(step.settled());
    }
    return answers;
  }

  private static At at(Report report, Statement statement) {
    return new At(report.id(), statement.span());
  }
}
