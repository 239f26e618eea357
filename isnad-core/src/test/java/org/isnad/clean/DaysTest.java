package org.isnad.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static final String LEAD =
      "افتتح وزير النقل الجسر الجديد على النهر، بحضور عدد من المسؤولين وأهالي المدينة.";
  private static final String TITLE = "افتتاح الجسر الجديد على النهر";

  @Test
  void metadataComesFirst() {
    Article article =
        Pages.article(
            Pages.with(
                "بغداد 3 آذار 2020 (واع) - " + LEAD,
                null,
                "https://example.org/2021/01/01/a",
                "2024-03-05T10:00:00+03:00"));

    assertThat(article.date())
        .isEqualTo(
            new ArticleDate(
                "2024-03-05T10:00:00+03:00",
                LocalDate.of(2024, 3, 5),
                ArticleDate.Basis.GIVEN,
                1,
                null));
  }

  @Test
  void metadataMayBeWrittenOut() {
    assertThat(day(Pages.article(Pages.with(LEAD, null, null, "16 مايو 2018"))))
        .isEqualTo(LocalDate.of(2018, 5, 16));
  }

  @Test
  void metadataThatCannotBeReadIsAProblem() {
    Article article = Pages.article(Pages.with(LEAD, null, null, "قبل ساعة"));

    assertThat(article.date()).isNull();
    assertThat(article.problems())
        .extracting(problem -> problem.code())
        .containsExactly("bad-date");
  }

  @Test
  void theCallerKnowsBetter() {
    Cleaner cleaner = Cleaner.load(new CleanOptions("2024-05-01", "المدى"));

    Article article = (Article) cleaner.clean(Pages.with(LEAD, "other", null, "2020-01-01"));

    assertThat(day(article)).isEqualTo(LocalDate.of(2024, 5, 1));
    assertThat(article.origin().outlet()).isEqualTo("المدى");
  }

  @Test
  void aLineThatSaysWhenThePageWasPublishedIsTheDay() {
    Article article = Pages.article(TITLE + "\nنشر في: 20-05-2023 الساعة 09:10\n\n" + LEAD);

    settled(article, "2023-05-20", ArticleDate.Basis.PAGE, "20-05-2023");
    assertThat(Pages.furniture(article)).containsExactly("نشر في: 20-05-2023 الساعة 09:10");
  }

  @Test
  void aBareDateBelowTheTitleIsTheDay() {
    settled(
        Pages.article(TITLE + "\nالثلاثاء 27 ديسمبر 2022 | 03:15 م\n\n" + LEAD),
        "2022-12-27",
        ArticleDate.Basis.PAGE,
        "27 ديسمبر 2022");
  }

  @Test
  void theMastheadsDateIsNeverTheDay() {
    Article article = Pages.article("الأربعاء, مارس 12, 2025\n\n" + TITLE + "\n\n" + LEAD);

    assertThat(article.date()).isNull();
    assertThat(Pages.furniture(article)).containsExactly("الأربعاء, مارس 12, 2025");
  }

  @Test
  void theDatelinesDateIsTheDay() {
    settled(
        Pages.article(TITLE + "\n\nالرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس\n" + LEAD),
        "2015-08-11",
        ArticleDate.Basis.DATELINE,
        "11 أغسطس 2015 م");
  }

  @Test
  void todayWithAFullDateIsTheDay() {
    settled(
        Pages.article(
            "افتتح وزير النقل، اليوم الخميس 6 نيسان/أبريل 2023، الجسر الجديد على النهر بحضور أهالي المدينة."),
        "2023-04-06",
        ArticleDate.Basis.TEXT,
        "اليوم الخميس 6 نيسان/أبريل 2023");
  }

  @Test
  void yesterdayWithAFullDateIsTheDayBefore() {
    settled(
        Pages.article(
            "افتتح وزير النقل أمس الأربعاء (5 نيسان 2023) الجسر الجديد على النهر بحضور أهالي المدينة."),
        "2023-04-06",
        ArticleDate.Basis.TEXT,
        "أمس الأربعاء (5 نيسان 2023");
  }

  @Test
  void aWeekdayThatIsNotTheDatesSettlesNothing() {
    assertThat(
            Pages.article(
                    "افتتح وزير النقل، اليوم الجمعة 6 نيسان/أبريل 2023، الجسر الجديد على النهر بحضور الأهالي.")
                .date())
        .isNull();
  }

  @Test
  void aDateOfWhatIsToldIsNotTheDay() {
    assertThat(
            Pages.article(
                    "كانت الحكومة قد أقرت بناء الجسر في 6 نيسان 2019، ثم توقف العمل فيه أكثر من مرة.")
                .date())
        .isNull();
  }

  @Test
  void theAddressIsTheLastResort() {
    Article article =
        Pages.article(Pages.with(LEAD, null, "https://example.org/2021/01/02/bridge", null));

    assertThat(article.date())
        .isEqualTo(
            new ArticleDate(
                "2021-01-02", LocalDate.of(2021, 1, 2), ArticleDate.Basis.URL, 0.8, null));
  }

  private static @Nullable LocalDate day(Article article) {
    ArticleDate date = article.date();
    return date == null ? null : date.day();
  }

  private static void settled(
      Article article, String value, ArticleDate.Basis basis, String words) {
    ArticleDate date = article.date();
    assertThat(date).isNotNull();
    assertThat(date.value()).isEqualTo(value);
    assertThat(date.basis()).isEqualTo(basis);
    Span span = date.span();
    assertThat(span).isNotNull();
    assertThat(span.of(article.text())).isEqualTo(words);
  }
}
