package org.isnad.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole pages, written for this project, as crawlers leave them: `NAME.txt`, and what is to be made of it in `NAME.expected` (what the layout says,
/// a blank line, the article's lines).
class PagesTest {
  @ParameterizedTest
  @MethodSource("names")
  void thePageIsRead(String name) throws IOException {
    Article article = Pages.article(Files.readString(folder().resolve(name + ".txt")));

    assertThat(told(article)).isEqualTo(Files.readString(folder().resolve(name + ".expected")));
  }

  @ParameterizedTest
  @MethodSource("names")
  void cleaningTwiceGivesTheSame(String name) throws IOException {
    String text = Files.readString(folder().resolve(name + ".txt"));

    assertThat(Pages.article(text)).isEqualTo(Pages.article(text));
  }

  @ParameterizedTest
  @MethodSource("names")
  void windowsLineEndsChangeNothing(String name) throws IOException {
    Article article =
        Pages.article(Files.readString(folder().resolve(name + ".txt")).replace("\n", "\r\n"));

    assertThat(told(article)).isEqualTo(Files.readString(folder().resolve(name + ".expected")));
  }

  @ParameterizedTest
  @MethodSource("names")
  void anArticleThatIsCleanLosesNothing(String name) throws IOException {
    Article article = Pages.article(Files.readString(folder().resolve(name + ".txt")));
    String kept = String.join("\n", Pages.content(article));

    assertThat(Pages.furniture(Pages.article(kept))).isEmpty();
  }

  @Test
  void everyPageHasItsExpectation() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      List<String> all = files.map(file -> file.getFileName().toString()).toList();
      assertThat(all).hasSizeGreaterThan(20);
      assertThat(
              all.stream()
                  .filter(file -> file.endsWith(".txt"))
                  .map(file -> file.replace(".txt", ".expected")))
          .isSubsetOf(all);
      assertThat(
              all.stream()
                  .filter(file -> file.endsWith(".expected"))
                  .map(file -> file.replace(".expected", ".txt")))
          .isSubsetOf(all);
    }
  }

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".txt"))
          .map(file -> file.substring(0, file.length() - 4))
          .sorted()
          .toList();
    }
  }

  private static String told(Article article) {
    Layout layout = article.layout();
    ArticleDate date = article.date();
    String sources =
        layout.sources().stream()
            .map(source -> source.name() + " " + source.kind())
            .collect(Collectors.joining("; "));
    String lines =
        Pages.content(article).stream()
            .flatMap(String::lines)
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    return "title: "
        + or(article, layout.title())
        + "\noutlet: "
        + (article.origin().outlet() == null ? "-" : article.origin().outlet())
        + "\ndateline: "
        + or(article, layout.dateline())
        + "\nbyline: "
        + or(article, layout.byline())
        + "\ndate: "
        + (date == null ? "-" : date.value() + " " + date.basis())
        + "\nsources: "
        + (sources.isEmpty() ? "-" : sources)
        + "\n\n"
        + lines
        + "\n";
  }

  private static String or(Article article, @Nullable Span span) {
    String words = Pages.of(article, span);
    return words == null ? "-" : words;
  }

  private static Path folder() {
    try {
      return Path.of(PagesTest.class.getResource("pages").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
