package org.isnad.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.clean.WebLayouts.Made;
import org.isnad.clean.html.HtmlReader;
import org.isnad.clean.html.WebPage;
import org.isnad.source.Content;
import org.isnad.source.Origin;
import org.isnad.source.Page;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

/// Invented reports in the layouts of fifty-eight kinds of sites, in two languages: the article is found in the markup of each, and in the bare text of the
/// Arabic ones.
class WebLayoutsTest {
  private static final int SHINGLE = 4;
  private static final HtmlReader READER = HtmlReader.load();
  private static final Cleaner CLEANER = Cleaner.load();

  @Test
  void theArticleIsFoundInEveryLayoutAndLanguage() {
    Map<String, Double> scores = new TreeMap<>();
    for (Made made : WebLayouts.all()) {
      WebPage page = READER.read(made.markup());
      String found = title(page) + "\n" + content(page);
      scores.put(made.toString(), Overlap.of(made.article(), found, SHINGLE).f1());
    }
    assertThat(scores).hasSizeGreaterThanOrEqualTo(72);
    assertThat(mean(scores)).as(told(scores)).isGreaterThanOrEqualTo(0.98);
    assertThat(scores).as(told(scores)).allSatisfy((_, f1) -> assertThat(f1).isGreaterThan(0.9));
  }

  @Test
  void theArticleIsFoundInTheBareTextOfArabicPages() {
    Map<String, Double> scores = new TreeMap<>();
    for (Made made : arabic()) {
      String bare = READER.read(made.markup()).text();
      String found =
          switch (CLEANER.clean(page(made, new Content.Text(bare, null)))) {
            case Article article -> String.join("\n", Pages.content(article));
            case Refused refused -> "";
          };
      scores.put(made.toString(), Overlap.of(made.article(), found, 1).f1());
    }
    assertThat(scores).hasSizeGreaterThanOrEqualTo(30);
    assertThat(mean(scores)).as(told(scores)).isGreaterThanOrEqualTo(0.88);
  }

  @Test
  void cleaningTheMarkupOfArabicPagesGivesArticleTitleAndDay() {
    Map<String, Double> scores = new TreeMap<>();
    for (Made made : arabic()) {
      Content markup = new Content.Markup(made.markup(), StandardCharsets.UTF_8, null);
      Article article = Pages.article(page(made, markup));
      Span title = article.layout().title();
      assertThat(title == null ? null : title.of(article.text()))
          .as(made.toString())
          .isEqualTo(made.report().title());
      scores.put(
          made.toString(),
          Overlap.of(made.article(), String.join("\n", Pages.content(article)), 1).f1());
      if (made.markup().contains(made.report().iso())) {
        assertThat(article.date()).as(made.toString()).isNotNull();
        assertThat(article.date().day())
            .as(made.toString())
            .isEqualTo(OffsetDateTime.parse(made.report().iso()).toLocalDate());
      }
    }
    assertThat(mean(scores)).as(told(scores)).isGreaterThanOrEqualTo(0.98);
  }

  private static List<Made> arabic() {
    return WebLayouts.all().stream().filter(made -> made.language().equals("ar")).toList();
  }

  private static Page page(Made made, Content content) {
    Origin origin = new Origin(null, null, null, null, made.name(), null, 0L, "0".repeat(64));
    return new Page(made.name(), origin, content, List.of());
  }

  private static String title(WebPage page) {
    Span title = page.title();
    return title == null ? "" : title.of(page.text());
  }

  private static String content(WebPage page) {
    StringBuilder out = new StringBuilder();
    for (Span span : page.content()) {
      out.append(span.of(page.text())).append('\n');
    }
    return out.toString();
  }

  private static double mean(Map<String, Double> scores) {
    return scores.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  private static String told(Map<String, Double> scores) {
    StringBuilder out = new StringBuilder("mean " + mean(scores) + ", below 0.99:");
    scores.forEach((name, score) -> {
      if (score < 0.99) {
        out.append("\n  ").append(name).append(' ').append(score);
      }
    });
    return out.toString();
  }
}
