package org.isnad.relate.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.isnad.relate.entity.EntityStage;
import org.isnad.relate.entity.EntityState;
import org.isnad.relate.entity.EntityStep;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Reports;
import org.junit.jupiter.api.Test;

/// What speakers undertake and what is told of it later, over reports analyzed for real.
class CommitmentStageTest {
  private static final EntityStage ENTITIES = EntityStage.load();
  private static final CommitmentStage STAGE = CommitmentStage.load();

  private static Report report(String id, String day, String text) {
    return Reports.of(id, "outlet", LocalDate.parse(day), text);
  }

  private static List<Commitment> commitments(Report... reports) {
    return commitments(Arrays.asList(reports));
  }

  private static List<Commitment> commitments(List<Report> reports) {
    TreeMap<LocalDate, List<Report>> days = new TreeMap<>();
    for (Report report : reports) {
      LocalDate day = report.day();
      assertThat(day).isNotNull();
      days.computeIfAbsent(day, k -> new ArrayList<>()).add(report);
    }
    CommitmentState state = CommitmentState.EMPTY;
    CommitmentState elsewhere = CommitmentState.EMPTY;
    EntityState entities = EntityState.EMPTY;
    for (var day : days.entrySet()) {
      Day closed = Day.of(day.getKey(), day.getValue());
      EntityStep step = ENTITIES.fold(entities, closed);
      entities = step.state();
      state = STAGE.fold(state, closed, step.ids());
      elsewhere =
          STAGE.fold(
              elsewhere,
              day.getKey(),
              closed.reports().stream().map(report -> carried(report, step)).toList());
    }
    List<Commitment> found = STAGE.close(state);
    assertThat(STAGE.close(elsewhere)).as("read before").isEqualTo(found);
    return found;
  }

  /// What the report tells, read and carried elsewhere.
  private static List<Trace> carried(Report report, EntityStep step) {
    return STAGE.read(report, step.ids()).stream().map(one -> Trace.of(one.bytes())).toList();
  }

  private static List<Commitment.Says> later(List<Commitment> found) {
    assertThat(found).hasSize(1);
    return found.getFirst().later().stream().map(Commitment.Later::says).toList();
  }

  private static final Report PLEDGE =
      report(
          "a",
          "2018-03-17",
          "أعلنت وزارة الخارجية الروسية أن روسيا ستغلق القنصلية البريطانية في سان بطرسبرغ خلال"
              + " أيام.");

  @Test
  void aPledgeHasItsSpeakerAndItsWords() {
    List<Commitment> found =
        commitments(
            report(
                "a",
                "2018-05-07",
                "تعهد الرئيس التركي رجب طيب أردوغان بخفض أسعار الفائدة والتضخم وعجز الميزان"
                    + " التجاري."));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().by()).contains("أردوغان");
    assertThat(found.getFirst().what()).startsWith("خفض أسعار الفائدة");
    assertThat(found.getFirst().due()).isNull();
    assertThat(found.getFirst().later()).isEmpty();
  }

  @Test
  void theDayThatIsSetIsTheDueDay() {
    List<Commitment> found =
        commitments(
            report(
                "a",
                "2018-05-10",
                "قال وزير النقل السعودي نبيل العامودي إنه سيتم افتتاح المطار الجديد في جدة في 20"
                    + " مايو 2018."));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().due()).isEqualTo("2018-05-20");
  }

  @Test
  void whatWasDoneLaterIsKept() {
    assertThat(
            later(
                commitments(
                    PLEDGE,
                    report(
                        "b",
                        "2018-04-01",
                        "وأغلقت وزارة الخارجية الروسية القنصلية البريطانية في سان بطرسبرغ في"
                            + " أيام."))))
        .containsExactly(Commitment.Says.KEPT);
  }

  @Test
  void whatWasNotDoneIsNotKept() {
    assertThat(
            later(
                commitments(
                    PLEDGE,
                    report(
                        "b",
                        "2018-04-01",
                        "لم تغلق وزارة الخارجية الروسية القنصلية البريطانية في سان بطرسبرغ في"
                            + " أيام."))))
        .isEmpty();
  }

  @Test
  void whatIsGivenUpIsDropped() {
    assertThat(
            later(
                commitments(
                    PLEDGE,
                    report(
                        "b",
                        "2018-04-01",
                        "تراجعت وزارة الخارجية الروسية عن إغلاق القنصلية البريطانية في سان بطرسبرغ"
                            + " في أيام."))))
        .containsExactly(Commitment.Says.DROPPED);
  }

  @Test
  void whatIsSaidAgainOnAnotherDayIsRepeatedAndWithOtherFiguresChanged() {
    Report first =
        report(
            "a",
            "2018-03-28",
            "أعلنت وزارة الخارجية الروسية أنها ستطرد 48 دبلوماسيا أمريكيا من موسكو.");
    assertThat(
            later(
                commitments(
                    first,
                    report(
                        "b",
                        "2018-03-29",
                        "أعلنت وزارة الخارجية الروسية أنها ستطرد 48 دبلوماسيا أمريكيا من موسكو."))))
        .containsExactly(Commitment.Says.REPEATED);
    assertThat(
            later(
                commitments(
                    first,
                    report(
                        "b",
                        "2018-03-29",
                        "أعلنت وزارة الخارجية الروسية أنها ستطرد 60 دبلوماسيا أمريكيا من موسكو."))))
        .containsExactly(Commitment.Says.CHANGED);
  }

  @Test
  void anOpinionAndAForecastUndertakeNothing() {
    assertThat(
            commitments(
                report(
                    "a",
                    "2018-05-10",
                    "قال وزير المالية المصري عمرو الجارحي إن الأسعار ستنخفض في الأسواق خلال الصيف"
                        + " المقبل."),
                report(
                    "b",
                    "2018-05-10",
                    "وافق الرئيس الروسي فلاديمير بوتين على ما قاله نظيره التركي عن الوضع في"
                        + " سوريا.")))
        .isEmpty();
  }

  @Test
  void neitherOrderNorRepetitionWithinADayChangesAnything() {
    List<Report> reports =
        List.of(
            PLEDGE,
            report(
                "b",
                "2018-03-17",
                "تعهد الرئيس الروسي فلاديمير بوتين بمواصلة دعم الجيش السوري في حربه."),
            report(
                "c",
                "2018-03-17",
                "وتعهد فلاديمير بوتين بمواصلة دعم الجيش السوري في حربه على الإرهاب."),
            report(
                "d",
                "2018-03-19",
                "جدد فلاديمير بوتين تعهده، وتعهد بمواصلة دعم الجيش السوري في حربه."),
            report(
                "e",
                "2018-03-19",
                "وأغلقت وزارة الخارجية الروسية القنصلية البريطانية في سان بطرسبرغ في أيام."));
    List<Commitment> first = commitments(reports);
    assertThat(first).isNotEmpty();
    for (int seed = 0; seed < 20; seed++) {
      List<Report> shuffled = new ArrayList<>(reports);
      Random random = new Random(seed);
      shuffled.add(reports.get(random.nextInt(reports.size())));
      Collections.shuffle(shuffled, random);
      assertThat(commitments(shuffled)).isEqualTo(first);
    }
  }
}
