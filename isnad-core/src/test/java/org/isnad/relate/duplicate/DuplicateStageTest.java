package org.isnad.relate.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Reports;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class DuplicateStageTest {
  private static final LocalDate DAY = Tellings.DAY;
  private static final String TEXT =
      """
      افتتاح سوق الخضار الجديدة

      افتتح محافظ المدينة كامل الشامي صباح أمس سوق الخضار الجديدة التي أقيمت على أرض المحطة القديمة بكلفة عشرين مليون دينار.
      وقال الشامي إن السوق تضم مئتي متجر ومرأبا يتسع لخمس مئة سيارة، وإن الإيجارات ستبقى ثابتة عامين كاملين.
      ورحب التجار بالخطوة لكنهم طالبوا بخط للحافلات يصل السوق بالأحياء الشمالية.\
      """;

  private final DuplicateStage stage = DuplicateStage.load();

  private DuplicateStep fold(Report... reports) {
    return stage.fold(DuplicateState.EMPTY, Day.of(DAY, List.of(reports)));
  }

  @Test
  void namesWhatWasAddedAndWhatWasCut() {
    String changed =
        TEXT.replace("ورحب التجار بالخطوة لكنهم طالبوا", "وطالب التجار")
            + "\nوكانت السوق القديمة قد احترقت قبل ثلاثة أعوام.";

    Duplicate found =
        fold(Reports.of("a", null, DAY, TEXT), Reports.of("b", null, DAY, changed))
            .found()
            .getFirst();

    assertThat(words(found.cut(), TEXT)).containsExactly("ورحب", "بالخطوة لكنهم طالبوا");
    assertThat(words(found.added(), changed))
        .containsExactly("وطالب", "وكانت السوق القديمة قد احترقت قبل ثلاثة أعوام");
    assertThat(found.similarity()).isBetween(0.6, 0.9);
  }

  @Test
  void whatOnlyStandsElsewhereIsNeitherAddedNorCut() {
    String[] lines = TEXT.split("\n", -1);
    String moved = lines[0] + "\n\n" + lines[3] + "\n" + lines[2] + "\n" + lines[4];

    Duplicate found =
        fold(Reports.of("a", null, DAY, TEXT), Reports.of("b", null, DAY, moved))
            .found()
            .getFirst();

    assertThat(found.kind()).isEqualTo(Duplicate.Kind.EDITED);
    assertThat(found.added()).isEmpty();
    assertThat(found.cut()).isEmpty();
  }

  @Test
  void aReportOfTheHourBeforeIsTheOrigin() {
    Report late = at("1", "2024-03-12T10:30:00Z", null);
    Report early = at("2", "2024-03-12T12:30:00+03:00", null);

    DuplicateStep step = fold(late, early);

    assertThat(step.found().getFirst().a()).isEqualTo("2");
    assertThat(step.copies().origin("1")).isEqualTo("2");
    assertThat(step.copies().origin("2")).isEqualTo("2");
    assertThat(step.copies().origin("3")).isEqualTo("3");
  }

  @Test
  void anOutletThatACopyCreditsIsTheOriginThoughItsOwnTimeIsLater() {
    Report copy = at("1", "2024-03-12T08:00:00Z", "صحيفة الوادي", TEXT + "\nالمصدر: رويترز");
    Report agency = at("2", "2024-03-12T09:00:00Z", "رويترز");

    DuplicateStep step = fold(copy, agency);

    assertThat(step.found().getFirst().a()).isEqualTo("1");
    assertThat(step.copies().origin("1")).isEqualTo("2");
  }

  @Test
  void whatStandsAtTheSameAddressIsAVersionHoweverMuchWasChanged() {
    String rewritten =
        TEXT.substring(0, TEXT.indexOf("وقال"))
            + "غير أن المحافظ عاد عن قوله مساء وأعلن أن الافتتاح تأجل شهرا حتى تنتهي أعمال الصرف"
            + " الصحي في الشارع المجاور، وأن المتاجر لن توزع قبل أن تراجع لجنة مستقلة عقودها جميعا"
            + " وترفع تقريرها إلى مجلس المدينة في جلسته المقبلة، في حين رأى نواب عن الحي أن الأمر"
            + " كله يحتاج إلى تحقيق يكشف كيف صرفت أموال المشروع ومن استفاد منها.";
    String url = "https://news.example/market/1";

    Report first = Reports.of("a", null, url, DAY, TEXT);
    Report second = Reports.of("b", null, "http://www.news.example/market/1/#top", DAY, rewritten);
    Report elsewhere = Reports.of("c", null, "https://news.example/market/2", DAY, rewritten);

    assertThat(fold(first, second).found())
        .singleElement()
        .satisfies(version -> assertThat(version.kind()).isEqualTo(Duplicate.Kind.EDITED));
    assertThat(fold(first, elsewhere).found()).isEmpty();
  }

  @Test
  void anotherStoryAtTheSameAddressIsNoVersion() {
    String url = "https://news.example/live";
    Report other = Tellings.first("نفط", "b", DAY);

    assertThat(
            fold(
                    Reports.of("a", null, url, DAY, TEXT),
                    Reports.of("b", null, url, DAY, other.text()))
                .found())
        .isEmpty();
  }

  @Test
  void reportsAreForgottenAfterAWeek() {
    DuplicateState state = fold(Reports.of("a", null, DAY, TEXT)).state();

    assertThat(foldOnto(state, DAY.plusDays(6)).found()).hasSize(1);
    assertThat(foldOnto(state, DAY.plusDays(7)).found()).isEmpty();
    assertThat(foldOnto(state, null).found()).hasSize(1);
  }

  @Test
  void aClassKeepsItsOriginWhenTheOriginIsForgotten() {
    DuplicateState state = fold(Reports.of("a", null, DAY, TEXT)).state();
    state = foldOnto(state, DAY.plusDays(5)).state();
    Report last = Reports.of("c", null, DAY.plusDays(9), TEXT);

    Copies copies = stage.fold(state, Day.of(DAY.plusDays(9), List.of(last))).copies();

    assertThat(copies.origins())
        .containsOnlyKeys("b", "c")
        .containsEntry("b", "a")
        .containsEntry("c", "a");
  }

  @Test
  void aStoryCopiedAThousandTimesCostsNoMoreThanItsFirstCopies() {
    List<Report> day = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      day.add(Reports.of("%04d".formatted(i), null, DAY, TEXT));
    }

    DuplicateStep step = stage.fold(DuplicateState.EMPTY, Day.of(DAY, day));

    assertThat(step.copies().origins())
        .hasSize(999)
        .containsValue("0000")
        .doesNotContainKey("0000");
    assertThat(step.copies().origins().values()).containsOnly("0000");
    assertThat(step.found().size()).isLessThan(1200);
  }

  @Test
  void aReportThatComesAgainWithAnotherDayIsNoCopyOfItself() {
    DuplicateState state = fold(Reports.of("b", null, DAY, TEXT)).state();

    assertThat(foldOnto(state, DAY.plusDays(1)).found()).isEmpty();
  }

  @Test
  void aBookThatIsCopiedIsACopy() {
    StringBuilder book = new StringBuilder("كتاب طويل\n\n");
    for (int i = 0; i < 12_000; i++) {
      book.append("كلمة").append(i).append(i % 12 == 11 ? ".\n" : " ");
    }

    List<Duplicate> found =
        fold(
                Reports.of("a", null, DAY, book.toString()),
                Reports.of("b", null, DAY, book + "انتهى الكتاب."))
            .found();

    assertThat(found)
        .singleElement()
        .satisfies(pair -> assertThat(pair.kind()).isEqualTo(Duplicate.Kind.COPY));
  }

  @Test
  void anEmptyDayFindsNothing() {
    DuplicateStep step = stage.fold(DuplicateState.EMPTY, Day.of(DAY, List.of()));

    assertThat(step.found()).isEmpty();
    assertThat(step.copies()).isEqualTo(Copies.NONE);
  }

  private DuplicateStep foldOnto(DuplicateState state, LocalDate day) {
    return stage.fold(state, Day.of(day, List.of(Reports.of("b", null, day, TEXT))));
  }

  private static Report at(String id, String published, String outlet) {
    return at(id, published, outlet, TEXT);
  }

  private static Report at(String id, String published, String outlet, String text) {
    return Reports.published(id, outlet, published, text);
  }

  private static List<String> words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.of(text)).toList();
  }
}
