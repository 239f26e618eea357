package org.isnad.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.Shared;
import org.isnad.source.Content;
import org.isnad.source.Origin;
import org.isnad.source.Page;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

/// Real pages of markup whose day and text are known. Skipped where `shared` does not stand beside the repository.
class SharedWebPagesTest {
  private static final double LEAST_F1 = 0.95;

  @Test
  void theDayAndTextOfEveryArabicPageAreFound() throws IOException {
    Path folder = Shared.path("gold/html/htmldate");
    JsonNode gold = new ObjectMapper().readTree(Files.readString(folder.resolve("gold.json")));
    assertThat(gold).hasSize(8);
    for (JsonNode page : gold) {
      String name = page.get("file").asText();
      Article article = article(folder.resolve(name), page.get("url").asText());
      ArticleDate date = article.date();
      assertThat(date == null ? null : date.day().toString())
          .as(name)
          .isEqualTo(page.get("date").asText());
      assertThat(f1(page.get("text").asText(), withoutTitle(article)))
          .as(name)
          .isGreaterThanOrEqualTo(LEAST_F1);
    }
  }

  @Test
  void theTextOfThePageOfAnotherCollectionIsFound() throws IOException {
    Path folder = Shared.path("gold/html/newspaper4k");
    Article article =
        article(
            folder.resolve("arabic_article.html"),
            "http://arabic.cnn.com/2013/middle_east/8/3/syria.clashes/index.html");
    String text = Files.readString(folder.resolve("arabic_article.txt"));
    assertThat(f1(text, withoutTitle(article))).isGreaterThanOrEqualTo(LEAST_F1);
  }

  @Test
  void snippetsOfTheArticleAreKeptAndThoseOfTheFurnitureDropped() throws IOException {
    Path folder = Shared.path("gold/html/trafilatura");
    JsonNode gold =
        new ObjectMapper().readTree(Files.readString(folder.resolve("assabah.evaldata.json")));
    Map.Entry<String, JsonNode> page = gold.get(0).properties().iterator().next();
    Article article = article(folder.resolve(page.getValue().get("file").asText()), page.getKey());
    String content = withoutTitle(article);
    page.getValue().get("with").forEach(with -> assertThat(content).contains(with.asText()));
    page.getValue()
        .get("without")
        .forEach(without -> assertThat(content).doesNotContain(without.asText()));
  }

  /// One page's address and words hold another day than the collection's list: what the page says counts.
  @Test
  void theDayOfEveryPersianPageIsFound() throws IOException {
    Path folder = Shared.path("gold/html/htmldate/_persian_negative");
    JsonNode gold =
        new ObjectMapper().readTree(Files.readString(folder.resolve("gold_dates.json")));
    Lexicons lexicons = Lexicons.load();
    assertThat(gold).hasSize(3);
    for (Map.Entry<String, JsonNode> entry : gold.properties()) {
      Page page = page(folder.resolve(entry.getKey()), entry.getValue().get(0).asText());
      Sheet sheet = Sheet.of(page.content(), lexicons.html());
      ArticleDate date =
          new Dating(lexicons, sheet, page.origin().url(), null, null)
              .find(sheet.titleLine(), null);
      assertThat(date).as(entry.getKey()).isNotNull();
      String day = date.day().toString();
      if (!entry.getValue().get(0).asText().contains(day.replace("-", ""))) {
        assertThat(day).as(entry.getKey()).isEqualTo(entry.getValue().get(1).asText());
      }
    }
  }

  private static Article article(Path file, String url) throws IOException {
    return Pages.article(page(file, url));
  }

  private static Page page(Path file, String url) throws IOException {
    String markup = Files.readString(file, StandardCharsets.UTF_8);
    Origin origin = new Origin(null, url, null, null, file.toString(), null, 0L, "0".repeat(64));
    return new Page(
        file.getFileName().toString(),
        origin,
        new Content.Markup(markup, StandardCharsets.UTF_8, null),
        List.of());
  }

  private static String withoutTitle(Article article) {
    StringBuilder out = new StringBuilder();
    Span title = article.layout().title();
    for (Span span : article.layout().content()) {
      int from = title != null && span.contains(title) ? title.end() : span.start();
      out.append(article.text(), from, span.end()).append('\n');
    }
    return out.toString();
  }

  private static double f1(String gold, String found) {
    Map<String, Integer> wanted = words(gold);
    Map<String, Integer> got = words(found);
    int common = 0;
    for (Map.Entry<String, Integer> word : wanted.entrySet()) {
      common += Math.min(word.getValue(), got.getOrDefault(word.getKey(), 0));
    }
    int all = sum(wanted) + sum(got);
    return all == 0 ? 1 : 2.0 * common / all;
  }

  private static int sum(Map<String, Integer> words) {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    for (String word : text.split("[^\\p{L}\\p{M}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.merge(word, 1, Integer::sum);
      }
    }
    return words;
  }
}
