package org.isnad.relate.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.isnad.relate.entity.EntityStage;
import org.isnad.relate.entity.EntityState;
import org.isnad.relate.entity.EntityStep;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Reports;
import org.isnad.relate.report.StemCounts;
import org.junit.jupiter.api.Test;

/// Figures of one quantity through time, over reports analyzed for real.
class SeriesStageTest {
  private static final EntityStage ENTITIES = EntityStage.load();
  private static final SeriesStage STAGE = SeriesStage.load();

  private static Report report(String id, String day, String text) {
    return Reports.of(id, "outlet", LocalDate.parse(day), text);
  }

  private static List<Series> series(Report... reports) {
    return series(Arrays.asList(reports));
  }

  private static List<Series> series(List<Report> reports) {
    TreeMap<LocalDate, List<Report>> days = new TreeMap<>();
    for (Report report : reports) {
      LocalDate day = report.day();
      assertThat(day).isNotNull();
      days.computeIfAbsent(day, k -> new ArrayList<>()).add(report);
    }
    SeriesState state = SeriesState.EMPTY;
    EntityState entities = EntityState.EMPTY;
    StemCounts counts = StemCounts.NONE;
    List<Read> read = new ArrayList<>();
    for (var day : days.entrySet()) {
      Day closed = Day.of(day.getKey(), day.getValue());
      EntityStep step = ENTITIES.fold(entities, closed);
      entities = step.state();
      counts = counts.with(closed.reports());
      state = STAGE.fold(state, closed, step.ids(), counts);
      List<Sighting> figures = new ArrayList<>();
      closed.reports().forEach(report -> figures.addAll(STAGE.read(report, step.ids())));
      read.add(
          new Read(
              day.getKey(),
              figures.stream().map(one -> Sighting.of(one.bytes())).toList(),
              StemCounts.unpacked(counts.packed())));
    }
    List<Series> found = STAGE.close(state);
    assertThat(byKey(read)).as("each key by itself").isEqualTo(found);
    return found;
  }

  /// The figures of a day, read and carried elsewhere.
  private record Read(LocalDate date, List<Sighting> figures, StemCounts counts) {}

  private static List<Series> byKey(List<Read> days) {
    List<Series> found = new ArrayList<>();
    days.stream()
        .flatMap(day -> day.figures().stream())
        .map(Sighting::key)
        .distinct()
        .forEach(key -> {
          SeriesState state = SeriesState.EMPTY;
          for (Read day : days) {
            List<Sighting> own =
                day.figures().stream().filter(one -> one.key().equals(key)).toList();
            state = STAGE.fold(state, day.date(), own, day.counts());
          }
          found.addAll(STAGE.close(state));
        });
    found.sort(Comparator.comparing(Series::id));
    return found;
  }

  private static List<BigDecimal> values(Series series) {
    return series.points().stream().map(Series.Point::value).toList();
  }

  @Test
  void aPartThatIsLeftOfAWholeShowsWhatMustBeDone() {
    List<Series> found =
        series(
            report(
                "a",
                "2021-03-01",
                "قال الوزير إنه لم يبق أمام الحكومتين سوى 6 خرائط طريق من أصل 33 خريطة طريق."));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().points().getFirst().whole()).isEqualByComparingTo("33");
    assertThat(found.getFirst().sums())
        .first()
        .satisfies(sum -> {
          assertThat(sum.says()).isEqualTo("33 = 6 + 27");
          assertThat(sum.holds()).isTrue();
        });
  }

  @Test
  void aFigureOfAReportWithoutADayHasNoDay() {
    Report undated =
        Reports.of(
            "a", "outlet", null, "قال الوزير إنه لم يبق سوى 6 خرائط طريق من أصل 33 خريطة طريق.");
    Day day = Day.of(null, List.of(undated));
    EntityStep step = ENTITIES.fold(EntityState.EMPTY, day);
    List<Series> found =
        STAGE.close(
            STAGE.fold(SeriesState.EMPTY, day, step.ids(), StemCounts.NONE.with(day.reports())));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().points())
        .allSatisfy(point -> assertThat(point.time()).isEqualTo("XXXX-XX-XX"));
  }

  @Test
  void aSumThatDoesNotHoldIsShown() {
    List<Series> found =
        series(
            report(
                "a",
                "2021-03-01",
                "قال الوزير في مينسك إنه لم يبق أمام الحكومتين في مينسك سوى 6 خرائط طريق من أصل 33"
                    + " خريطة طريق نصت عليها الاتفاقات."),
            report(
                "b",
                "2021-03-02",
                "قال الوزير في مينسك إن الحكومتين في مينسك أنجزت 25 خريطة طريق من أصل 33 خريطة طريق"
                    + " نصت عليها الاتفاقات."));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().sums())
        .anySatisfy(sum -> {
          assertThat(sum.says()).contains("≠");
          assertThat(sum.holds()).isFalse();
          assertThat(sum.points()).hasSizeGreaterThanOrEqualTo(2);
        });
  }

  @Test
  void anIndicatorOfTheSameStatesGoesOnForYears() {
    List<Series> found =
        series(
            report(
                "a",
                "2021-02-22",
                "أكد الرئيس أن التجارة الثنائية بين روسيا وبيلاروسيا تراجعت بنحو 15 بالمئة لكنها لا"
                    + " تزال بحدود 28.5 مليار دولار سنوياً."),
            report(
                "b",
                "2022-12-27",
                "أشار الرئيس إلى أن حجم التجارة بين روسيا وبيلاروسيا قد زاد العام الماضي بنسبة"
                    + " 30%."));
    assertThat(found).extracting(Series::unit).containsExactlyInAnyOrder("%", "USD");
    assertThat(found)
        .filteredOn(one -> one.unit().equals("%"))
        .first()
        .satisfies(one ->
            assertThat(values(one))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyInAnyOrder(new BigDecimal("-15"), new BigDecimal("30")));
  }

  @Test
  void anIndicatorOfAnotherStateIsAnotherSeries() {
    assertThat(
            series(
                report("a", "2021-02-22", "بلغ معدل البطالة في مصر 10.6 بالمئة."),
                report("b", "2021-03-22", "بلغ معدل البطالة في تونس 15 بالمئة.")))
        .isEmpty();
  }

  @Test
  void whatSomethingRoseToIsALevelAndWhatItRoseByAChange() {
    List<Series> found =
        series(
            report("a", "2021-02-22", "ارتفع معدل التضخم في مصر إلى 12 بالمئة."),
            report("b", "2021-03-22", "بلغ معدل التضخم في مصر 14 بالمئة."),
            report("c", "2021-04-22", "ارتفع معدل التضخم في مصر بنسبة 2 بالمئة."));
    assertThat(found)
        .anySatisfy(one ->
            assertThat(values(one))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("12"), new BigDecimal("14")));
  }

  @Test
  void aTollThatRisesIsOneSeries() {
    List<Series> found =
        series(
            report(
                "a",
                "2018-05-13",
                "أسفرت هجمات انتحارية على ثلاث كنائس في مدينة سورابايا الإندونيسية عن مقتل 9"
                    + " أشخاص."),
            report(
                "b",
                "2018-05-14",
                "ارتفعت حصيلة الهجمات الانتحارية على ثلاث كنائس في سورابايا الإندونيسية إلى مقتل 13"
                    + " شخصا."));
    assertThat(found).hasSize(1);
    assertThat(values(found.getFirst()))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("9"), new BigDecimal("13"));
  }

  @Test
  void theDeadOfAnotherPlaceOrAnotherWeekAreNoSeries() {
    assertThat(
            series(
                report("a", "2018-05-13", "أسفر هجوم انتحاري في سورابايا عن مقتل 9 أشخاص."),
                report("b", "2018-05-13", "أسفر هجوم انتحاري في جلال آباد عن مقتل 15 شخصا."),
                report("c", "2018-05-28", "أسفر هجوم انتحاري في سورابايا عن مقتل 4 أشخاص.")))
        .isEmpty();
  }

  @Test
  void theKilledAndTheHurtAreNotOneQuantity() {
    List<Series> found =
        series(
            report(
                "a",
                "2018-05-13",
                "أسفر الهجوم الكيماوي على مدينة دوما السورية السبت عن مقتل 60 شخصا في أقبية"
                    + " المدينة."),
            report(
                "b",
                "2018-05-13",
                "أسفر الهجوم الكيماوي على مدينة دوما السورية السبت عن إصابة 70 شخصا في أقبية"
                    + " المدينة."));
    assertThat(found).isEmpty();
  }

  @Test
  void neitherOrderNorRepetitionWithinADayChangesAnything() {
    List<Report> reports =
        List.of(
            report(
                "a",
                "2018-05-13",
                "أسفرت هجمات على ثلاث كنائس في سورابايا الإندونيسية عن مقتل 9 أشخاص."),
            report(
                "b",
                "2018-05-13",
                "أسفرت هجمات على ثلاث كنائس في سورابايا الإندونيسية عن مقتل 11 شخصا."),
            report("c", "2018-05-13", "بلغ معدل البطالة في مصر 10.6 بالمئة."),
            report("d", "2018-05-13", "وبلغ معدل البطالة في مصر 11 بالمئة."),
            report("e", "2018-05-13", "لم يبق سوى 6 خرائط طريق من أصل 33 خريطة طريق."));
    List<Series> first = series(reports);
    assertThat(first).hasSize(3);
    for (int seed = 0; seed < 20; seed++) {
      List<Report> shuffled = new ArrayList<>(reports);
      Random random = new Random(seed);
      shuffled.add(reports.get(random.nextInt(reports.size())));
      Collections.shuffle(shuffled, random);
      assertThat(series(shuffled)).isEqualTo(first);
    }
  }
}
