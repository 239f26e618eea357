package org.isnad.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.isnad.Shared;
import org.isnad.clean.WebLayouts.Made;
import org.isnad.clean.html.HtmlReader;
import org.isnad.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// The text of one pass over the characters is the text of a whole tree: jsoup's.
class VisibleTextTest {
  private static final String NOT_SHOWN =
      "title, script, style, noscript, template, select, textarea, iframe, svg, canvas, video, audio, object > param, [hidden],"
          + " [style~=display *: *none]";
  private static final HtmlReader READER = HtmlReader.load();

  @Test
  void madePagesShowWhatJsoupShows() {
    for (Made made : WebLayouts.all()) {
      assertThat(plain(READER.read(made.markup()).text()))
          .as(made.toString())
          .isEqualTo(shown(made.markup()));
    }
  }

  @Test
  void realPagesShowWhatJsoupShows() throws IOException {
    Path folder = Shared.path("gold/html");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
        String markup = Files.readString(file);
        assertThat(plain(READER.read(markup).text()))
            .as(file.getFileName().toString())
            .isEqualTo(shown(markup));
      }
    }
  }

  @Test
  void theArticleLeadsBackToItsMarkup() {
    for (Made made : WebLayouts.all()) {
      var page = READER.read(made.markup());
      for (Span span : page.content()) {
        String markup = page.source().toMarkup(span).of(made.markup());
        assertThat(plain(Jsoup.parseBodyFragment(markup).wholeText()))
            .as(made.toString())
            .isEqualTo(plain(span.of(page.text())));
      }
    }
  }

  private static String shown(String markup) {
    Document document = Jsoup.parse(markup);
    document.body().select(NOT_SHOWN).remove();
    return plain(document.body().wholeText());
  }

  /// Letters and digits: blocks decide about white space, and a line of marks alone is no line.
  private static String plain(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
