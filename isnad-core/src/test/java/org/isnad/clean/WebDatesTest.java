package org.isnad.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.isnad.source.Content;
import org.isnad.source.Origin;
import org.isnad.source.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The day of a page of markup: which place is believed, and what is no day.
class WebDatesTest {
  private static final String BODY =
      "<h1>الجسر الجديد</h1>%s<p>أعلنت البلدية أن أعمال الجسر الجديد انتهت قبل موعدها.</p><p>وقال"
          + " رئيسها إن الجسر سيفتح أمام السيارات خلال أسبوع.</p>";

  private static @Nullable ArticleDate date(
      String head, String below, @Nullable String url, @Nullable String retrieved) {
    String markup =
        "<html><head><title>الجسر الجديد</title>"
            + head
            + "</head><body>"
            + BODY.formatted(below)
            + "</body></html>";
    Origin origin = new Origin(null, url, null, retrieved, "page.html", null, 0L, "0".repeat(64));
    Content content = new Content.Markup(markup, StandardCharsets.UTF_8, null);
    return Pages.article(new Page("page.html", origin, content, List.of())).date();
  }

  private static @Nullable String value(
      String head, String below, @Nullable String url, @Nullable String retrieved) {
    ArticleDate date = date(head, below, url, retrieved);
    return date == null ? null : date.value();
  }

  private static String linked(String published) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\""
        + published
        + "\"}</script>";
  }

  private static String graph(String published) {
    return "<meta property='article:published_time' content='" + published + "'>";
  }

  @Test
  void linkedDataComeBeforeOpenGraphAndThatBeforeTimeMetaAndAddress() {
    String time = "<time datetime='2024-05-03T10:00:00Z'>3</time>";
    String meta = "<meta name='date' content='2024-05-04'>";
    String url = "https://example.org/2024/05/05/x";
    assertThat(value(meta + graph("2024-05-02") + linked("2024-05-01"), time, url, null))
        .isEqualTo("2024-05-01");
    assertThat(value(meta + graph("2024-05-02"), time, url, null)).isEqualTo("2024-05-02");
    assertThat(value(meta, time, url, null)).isEqualTo("2024-05-03T10:00:00Z");
    assertThat(value(meta, "", url, null)).isEqualTo("2024-05-04");
    assertThat(value("", "<div>نشر في 6 أيار 2024</div>", url, null)).isEqualTo("2024-05-05");
    assertThat(value("", "<div class='date'>6 أيار 2024</div>", null, null))
        .isEqualTo("2024-05-06");
    assertThat(value("", "", null, null)).isNull();
  }

  @Test
  void theDayIsThatOfItsOwnZone() {
    ArticleDate date = date(linked("2020-12-25T01:59:50+02:00"), "", null, null);
    assertThat(date).isNotNull();
    assertThat(date.day()).hasToString("2020-12-25");
    assertThat(date.value()).isEqualTo("2020-12-25T01:59:50+02:00");
    assertThat(date.basis()).isEqualTo(ArticleDate.Basis.PAGE);
  }

  @Test
  void aTimeWithoutZoneTakesItFromAnotherPlaceThatGivesTheSameTime() {
    assertThat(
            value(
                "<meta itemprop='datePublished' content='2020-03-17T17:27:41Z'>",
                "<time datetime='2020-03-17T17:27'>17</time>",
                null,
                null))
        .isEqualTo("2020-03-17T17:27:41Z");
  }

  @Test
  void whatLiesAheadOfTheRetrievalIsPassedOver() {
    assertThat(value(linked("2099-01-01") + graph("2024-05-02"), "", null, "2024-05-10T08:00:00Z"))
        .isEqualTo("2024-05-02");
    assertThat(value(linked("2024-05-11"), "", null, "2024-05-10T22:00:00Z"))
        .isEqualTo("2024-05-11");
    assertThat(value(linked("1970-01-01"), "", null, null)).isNull();
  }

  @Test
  void aPageThatDoesNotTellWhenItWasFetchedIsNoYoungerThanTheDayOfReading() {
    Cleaner cleaner = Cleaner.load(CleanOptions.NONE.on(LocalDate.of(2024, 5, 10)));
    Article article = (Article) cleaner.clean(page(linked("2024-07-01") + graph("2024-05-02")));
    assertThat(article.date()).isNotNull();
    assertThat(article.date().value()).isEqualTo("2024-05-02");
  }

  private static Page page(String head) {
    String markup = "<html><head>" + head + "</head><body>" + BODY.formatted("") + "</body></html>";
    Origin origin = new Origin(null, null, null, null, "page.html", null, 0L, "0".repeat(64));
    Content content = new Content.Markup(markup, StandardCharsets.UTF_8, null);
    return new Page("page.html", origin, content, List.of());
  }

  @Test
  void aTimeFarFromTheTitleIsNotTheArticles() {
    String clock =
        "<header><time datetime='2025-01-01'>1</time></header>" + "<div>x</div>".repeat(5);
    assertThat(value("</head><body>" + clock, "", null, null)).isNull();
  }

  @Test
  void wordsAndOtherCalendarsAreRead() {
    assertThat(value(graph("الأربعاء، 07 أكتوبر 2020 - 12:09 م"), "", null, null))
        .isEqualTo("2020-10-07");
    assertThat(value(graph("۱۳۹۹/۰۲/۲۱ - ۱۸:۵۹"), "", null, null)).startsWith("2020-05-10");
    assertThat(value(graph("2 تير 1399"), "", null, null)).isEqualTo("2020-06-22");
  }

  @Test
  void whatWasChangedIsTheLastThatIsAsked() {
    String changed = "<meta property='article:modified_time' content='2024-05-09'>";
    assertThat(value(changed, "", null, null)).isEqualTo("2024-05-09");
    assertThat(value(changed, "", "https://example.org/2024/05/05/x", null))
        .isEqualTo("2024-05-05");
  }
}
