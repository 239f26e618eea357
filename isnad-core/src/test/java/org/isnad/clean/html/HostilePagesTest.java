package org.isnad.clean.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages that are broken or mean harm: each gives a page, soon, with sound places.
class HostilePagesTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final HtmlReader READER = HtmlReader.load();
  private static final String PARAGRAPH =
      "<p>The council of the town met on Monday, and it voted to mend the old bridge.</p>";

  private static WebPage read(String markup) {
    WebPage page = assertTimeoutPreemptively(SOON, () -> READER.read(markup));
    for (Span span : page.content()) {
      assertThat(span.end()).isLessThanOrEqualTo(page.text().length());
      assertThat(page.source().toMarkup(span).end()).isLessThanOrEqualTo(markup.length());
    }
    return page;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"div", "b", "table><tr><td", "ul><li", "x-y", "span class=share", "article"})
  void tenThousandNestedElements(String element) {
    WebPage page = read(("<" + element + ">").repeat(10_000) + PARAGRAPH.repeat(3));
    assertThat(page.text()).contains("mend the old bridge.");
  }

  @Test
  void tenThousandNestedElementsThatAreClosedAgain() {
    WebPage page =
        read("<div>".repeat(10_000) + PARAGRAPH.repeat(3) + "</div>".repeat(10_000) + PARAGRAPH);
    assertThat(page.content()).isNotEmpty();
  }

  @Test
  void aMillionEndTagsThatCloseNothing() {
    read("<section>".repeat(500) + "</p></div></a></em>".repeat(250_000) + PARAGRAPH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<svg>", "<noscript>", "<select>", "<p>", "<a href=x>", "<!", "&amp", "&#", "<b "})
  void aHundredThousandTimesTheSameBrokenPiece(String piece) {
    read(piece.repeat(100_000) + PARAGRAPH);
  }

  @Test
  void nullCharactersAndControlsAreNoText() {
    WebPage page = read("<html><body><p>The \0coun\0cil\u0007 met on Monday in the town.</p>");
    assertThat(page.text()).isEqualTo("The council met on Monday in the town.");
    assertThat(page.source().toMarkup(new Span(4, 11)).of("x".repeat(100))).hasSize(8);
  }

  @Test
  void aParagraphOfFiveMegabytes() {
    String words = "The council met on Monday, and it voted. ".repeat(125_000);
    WebPage page = read("<html><body><h1>The council met</h1><p>" + words + "</p></body></html>");
    assertThat(page.content()).hasSize(1);
    assertThat(page.content().getFirst().length()).isEqualTo(words.length() - 1);
  }

  @Test
  void fiveMegabytesOfLinks() {
    read("<a href='/x'>a story of the day</a> ".repeat(130_000));
  }

  @Test
  void fiveMegabytesOfAttributes() {
    read("<div " + "class='a' ".repeat(500_000) + ">" + PARAGRAPH);
    read("<div class='" + "share box ".repeat(500_000) + "'>" + PARAGRAPH);
  }

  @Test
  void aHundredThousandParagraphs() {
    assertThat(read(PARAGRAPH.repeat(60_000)).content()).isNotEmpty();
  }

  @Test
  void aPageWithoutABody() {
    assertThat(read(PARAGRAPH.repeat(2)).content()).hasSize(2);
    assertThat(read("<head><title>t</title>" + PARAGRAPH.repeat(2)).content()).hasSize(2);
    assertThat(read("<html><head><title>t</title></head></html>").text()).isEmpty();
  }

  @Test
  void framesHoldNoText() {
    WebPage page =
        read(
            "<html><frameset cols='20%,80%'><frame src=a><frame src=b><noframes>x</noframes></frameset></html>");
    assertThat(page.text()).isEmpty();
    assertThat(page.content()).isEmpty();
    assertThat(page.title()).isNull();
  }

  @Test
  void aPageOfProgramsHoldsNoText() {
    assertThat(read("<html><body><script>" + "f('<p>x</p>');".repeat(1000)).text()).isEmpty();
    assertThat(read("<script>x</script><script src=y></script>").content()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "<",
        "</",
        "<!--",
        "<p",
        "<p class=\"",
        "<a href='",
        "&",
        "&#x;",
        "\0",
        "<![CDATA["
      })
  void scrapsOfPages(String markup) {
    read(markup);
    read(PARAGRAPH + markup);
  }

  @Test
  void deeplyNestedLinkedData() {
    read("<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>" + PARAGRAPH);
  }
}
