package org.isnad.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.text.Span;

/// What holds for any markup.
class HtmlReaderProperties {
  private static final HtmlReader READER = HtmlReader.load();

  @Provide
  Arbitrary<String> markup() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "<p>",
            "</p>",
            "<div class='share'>",
            "</div>",
            "<a href=x>",
            "</a>",
            "<br>",
            "<h1>",
            "</h1>",
            "<li>",
            "<table><tr><td>",
            "</table>",
            "<script>x</script>",
            "<!-- c -->",
            "&amp;",
            "&#1575;",
            "&nbsp;",
            "&",
            "<",
            "<p hidden>",
            "<time datetime='2024-01-01'>",
            "</time>",
            "كلمة ",
            "word ",
            ". ",
            "\n  ",
            "😀",
            "ً",
            "\0",
            "<pre>\n",
            "</pre>",
            "The council met on Monday, and it voted to mend the bridge. ",
            "<x-y>",
            "</x-y>");
    return piece.list().ofMaxSize(80).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 2000)
  void everyCharacterLeadsBackToItselfOrToItsReference(@ForAll("markup") String markup) {
    WebPage page = READER.read(markup);
    for (int i = 0; i < page.text().length(); i++) {
      char c = page.text().charAt(i);
      if (c != '\n' && c != ' ') {
        Span source = page.source().toMarkup(new Span(i, i + 1));
        assertThat(source.end()).isGreaterThan(source.start());
        char there = markup.charAt(source.start());
        assertThat(there == c || there == '&').as("%s at %s of %s", c, i, markup).isTrue();
      }
    }
  }

  @Property(tries = 1000)
  void contentLiesInTheTextInOrderAndInWholeLines(@ForAll("markup") String markup) {
    WebPage page = READER.read(markup);
    int at = 0;
    for (Span span : page.content()) {
      assertThat(span.start()).isGreaterThanOrEqualTo(at);
      assertThat(span.of(page.text())).isNotBlank().doesNotContain("\n");
      at = span.end();
    }
    assertThat(at).isLessThanOrEqualTo(page.text().length());
  }

  @Property(tries = 500)
  void theSameMarkupGivesTheSamePage(@ForAll("markup") String markup) {
    assertThat(READER.read(markup).content()).isEqualTo(READER.read(markup).content());
    assertThat(READER.read(markup).facts()).isEqualTo(READER.read(markup).facts());
  }
}
