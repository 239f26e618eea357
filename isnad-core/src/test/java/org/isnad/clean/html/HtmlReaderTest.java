package org.isnad.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static final HtmlReader READER = HtmlReader.load();
  private static final String PARAGRAPH =
      "<p>The council of the town met on Monday, and it voted to mend the old bridge.</p>";

  private static List<String> content(WebPage page) {
    return page.content().stream().map(span -> span.of(page.text())).toList();
  }

  private static String body(String inside) {
    return "<html><head><title>t</title></head><body>" + inside + "</body></html>";
  }

  @Test
  void everyBlockIsALineAndWhiteSpaceIsOneSpace() {
    WebPage page =
        READER.read(body("<h1>A  bridge\n mended</h1><div>one<br>two <b>bold</b>\t word</div>"));
    assertThat(page.text()).isEqualTo("A bridge mended\none\ntwo bold word");
  }

  @Test
  void referencesAreRead() {
    WebPage page =
        READER.read(body("<p>&lt;&#1575;&#x644;&copy;&nbsp;x &amp y &unknown; &#128; &</p>"));
    assertThat(page.text()).isEqualTo("<ال©\u00a0x & y &unknown; € &");
  }

  @Test
  void whatIsNotShownIsNoText() {
    WebPage page =
        READER.read(
            body(
                "<style>p{}</style><script>if (a < b) '</p>'</script><!-- no --><p>yes</p>"
                    + "<div hidden>no</div><p style='color:red; display : none'>no</p>"
                    + "<noscript>no</noscript><select><option>no</select><template>no</template>"
                    + "<textarea>no</textarea><svg><text>no</text></svg><p>yes</p>"));
    assertThat(page.text()).isEqualTo("yes\nyes");
  }

  @Test
  void aLessThanSignThatOpensNoTagIsText() {
    assertThat(READER.read(body("<p>3 < 4 and <5 and a<</p>")).text())
        .isEqualTo("3 < 4 and <5 and a<");
  }

  @Test
  void placesLeadBackToTheMarkup() {
    String markup = body("<p>مُدَرِّسٌ &quot;قال&quot;\n\n  <b>نعم</b>&#128512;!</p>");
    WebPage page = READER.read(markup);
    assertThat(page.text()).isEqualTo("مُدَرِّسٌ \"قال\" نعم😀!");
    assertThat(inMarkup(page, markup, "مُدَرِّسٌ")).isEqualTo("مُدَرِّسٌ");
    assertThat(inMarkup(page, markup, "\"قال\"")).isEqualTo("&quot;قال&quot;");
    assertThat(inMarkup(page, markup, "قال")).isEqualTo("قال");
    assertThat(inMarkup(page, markup, "نعم")).isEqualTo("نعم");
    assertThat(inMarkup(page, markup, "قال\" نعم")).isEqualTo("قال&quot;\n\n  <b>نعم");
    assertThat(inMarkup(page, markup, "😀")).isEqualTo("&#128512;");
    assertThat(inMarkup(page, markup, "!")).isEqualTo("!");
  }

  private static String inMarkup(WebPage page, String markup, String words) {
    int at = page.text().indexOf(words);
    return page.source().toMarkup(new Span(at, at + words.length())).of(markup);
  }

  @Test
  void quotationsAndListsOfTheArticleAreKeptAsTheyStand() {
    WebPage page =
        READER.read(
            body(
                "<article><h1>The bridge is mended</h1>"
                    + PARAGRAPH
                    + "<blockquote>It will outlive us.</blockquote>"
                    + "<ul><li>It costs two million.</li><li>It takes a year.</li></ul>"
                    + PARAGRAPH
                    + "</article>"));
    assertThat(content(page)).contains("It will outlive us.", "It takes a year.").hasSize(5);
  }

  @Test
  void theCaptionOfTheFirstPictureIsTold() {
    WebPage page =
        READER.read(
            body(
                "<h1>The bridge is mended</h1><figure><img><figcaption>The bridge in"
                    + " May</figcaption></figure>"
                    + PARAGRAPH.repeat(3)));
    assertThat(page.caption()).isNotNull();
    assertThat(page.caption().of(page.text())).isEqualTo("The bridge in May");
    assertThat(content(page)).hasSize(3);
  }

  @Test
  void theMetadataAreTakenFromTheMostTrustedPlace() {
    WebPage page =
        READER.read(
            "<html lang=ar><head><title>T | Site</title><meta property='og:site_name' content='The"
                + " Site'><meta property='article:section' content='World'><meta"
                + " property='article:published_time' content='2024-05-02T10:00:00Z'><meta"
                + " name=author content='https://example.org/a'><link rel=canonical"
                + " href='https://example.org/1'><script"
                + " type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"2001-01-01\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"T"
                + " &amp;"
                + " U\",\"datePublished\":\"2024-05-01T23:30:00-03:00\",\"author\":[{\"name\":\"A."
                + " B.\"}]}]}</script></head><body><h1>T &amp; U</h1><time"
                + " datetime='2024-05-03'>x</time>"
                + PARAGRAPH
                + "</body></html>");
    WebFacts facts = page.facts();
    assertThat(facts.title()).isEqualTo("T & U");
    assertThat(facts.outlet()).isEqualTo("The Site");
    assertThat(facts.section()).isEqualTo("World");
    assertThat(facts.authors()).containsExactly("A. B.");
    assertThat(facts.language()).isEqualTo("ar");
    assertThat(facts.canonical()).isEqualTo("https://example.org/1");
    assertThat(facts.dates().stream().map(DateClaim::basis))
        .startsWith(DateClaim.Basis.LINKED_DATA, DateClaim.Basis.OPEN_GRAPH, DateClaim.Basis.TIME);
    assertThat(facts.dates().getFirst().value()).isEqualTo("2024-05-01T23:30:00-03:00");
  }

  @Test
  void theOutletStandsBehindTheTitleWhereNothingElseNamesIt() {
    String page =
        "<html><head><title>The bridge is mended - The Lantern</title></head><body><h1>The bridge"
            + " is mended</h1>";
    assertThat(READER.read(page + PARAGRAPH).facts().outlet()).isEqualTo("The Lantern");
  }

  @Test
  void thePagesClockIsNoClaim() {
    WebPage page =
        READER.read(
            body(
                "<header><time"
                    + " datetime='2025-01-01'>today</time></header><div>1</div><div>2</div><div>3</div><h1>The"
                    + " bridge is mended</h1>"
                    + PARAGRAPH.repeat(3)));
    assertThat(page.facts().dates()).isEmpty();
  }

  @Test
  void brokenLinkedDataClaimNothing() {
    WebPage page =
        READER.read(
            body("<script type='application/ld+json'>{\"headline\": </script>" + PARAGRAPH));
    assertThat(page.facts().title()).isEqualTo("t");
    assertThat(content(page)).hasSize(1);
  }

  @Test
  void paragraphsWithoutEndTagsAreApart() {
    WebPage page = READER.read("<ul><li>a<li>b</ul><p>c<p>d<table><tr><td>e<td>f<tr><td>g</table>");
    assertThat(page.text()).isEqualTo("a\nb\nc\nd\ne\nf\ng");
  }
}
