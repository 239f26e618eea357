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
  private static final String PROGRAMS =
      "title, script, style, noscript, template, select, textarea, iframe, svg, canvas, video, audio";

  /// What a style hides is not shown, but where it is most of the page.
  private static final String NOT_SHOWN = PROGRAMS + ", [hidden], [style~=display *: *none]";

  private static final HtmlReader READER = HtmlReader.load();

  @Test
  void madePagesShowWhatJsoupShows() {
    for (Made made : WebLayouts.all()) {
      assertThat(plain(READER.read(made.markup()).text()))
          .as(made.toString())
          .isIn(shown(made.markup(), NOT_SHOWN), shown(made.markup(), PROGRAMS));
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
            .isEqualTo(shown(markup, NOT_SHOWN));
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

  private static String shown(String markup, String without) {
    Document document = Jsoup.parse(markup);
    document.body().select(without).remove();
    return plain(document.body().wholeText());
  }

  /// Letters and digits: blocks decide about white space, and a line of marks alone is no line.
  private static String plain(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }
}
