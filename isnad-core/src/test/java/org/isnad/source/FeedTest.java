package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>صحيفة المرسى</title><link>https://a.example/</link>
      <item><title>جسر &amp; نهر</title><link>https://a.example/1</link>
      <guid isPermaLink="false">a-1</guid><pubDate>Tue, 05 Mar 2024 10:00:00 +0300</pubDate>
      <description>موجز</description>
      <content:encoded><![CDATA[<p>افتتح الوزير <b>الجسر</b>. </item> ليس وسما.</p>]]></content:encoded></item>
      <!-- <item> ليس خبرا </item> -->
      <item><title>ثان</title><guid>https://a.example/2</guid><description>قال الوزير إن الجسر جديد.</description></item>
      </channel></rss>
      """;

  @Test
  void anItemOfRssIsAPage() {
    Items items = Items.of(RSS);

    assertThat(items.pages()).extracting(Page::id).containsExactly("a-1", "https://a.example/2");
    Page first = items.pages().getFirst();
    assertThat(first.content())
        .isEqualTo(
            new Content.Markup(
                "<p>افتتح الوزير <b>الجسر</b>. </item> ليس وسما.</p>",
                StandardCharsets.UTF_8,
                "جسر & نهر"));
    assertThat(first.origin().url()).isEqualTo("https://a.example/1");
    assertThat(first.origin().published()).isEqualTo("2024-03-05T10:00:00+03:00");
    assertThat(first.origin().outlet()).isEqualTo("صحيفة المرسى");
    Page second = items.pages().get(1);
    assertThat(second.text()).isEqualTo("ثان\n\nقال الوزير إن الجسر جديد.");
    assertThat(second.origin().url()).isEqualTo("https://a.example/2");
    assertThat(second.origin().published()).isNull();
  }

  @Test
  void anItemLeadsBackToItsFirstByte() {
    for (String charset : new String[] {"UTF-8", "UTF-16LE"}) {
      byte[] bytes = ("\uFEFF" + RSS).getBytes(Charset.forName(charset));
      for (Page page : Items.of(bytes).pages()) {
        Long offset = page.origin().offset();
        assertThat(offset).isNotNull();
        String rest =
            new String(
                bytes,
                offset.intValue(),
                bytes.length - offset.intValue(),
                Charset.forName(charset));
        assertThat(rest).startsWith("<item><title>");
      }
    }
  }

  @Test
  void rdfAndRss090() {
    String rdf =
        """
        <?xml version="1.0"?>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://a.example/"><title>المدى</title></channel>
        <item rdf:about="https://a.example/1"><title>خبر</title><description>قال الوزير إن الجسر جديد.</description>
        <dc:date>2024-03-05T10:00:00Z</dc:date></item></rdf:RDF>
        """;

    Page page = Items.of(rdf).onlyPage();

    assertThat(page.origin().url()).isEqualTo("https://a.example/1");
    assertThat(page.origin().published()).isEqualTo("2024-03-05T10:00:00Z");
    assertThat(page.origin().outlet()).isEqualTo("المدى");
  }

  @Test
  void anEntryOfAtomIsAPage() {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>المدى</title>
        <entry><title type="html">جسر &lt;b&gt;جديد&lt;/b&gt;</title><id>tag:1</id>
        <link rel="enclosure" href="https://a.example/picture"/><link rel="alternate" href="https://a.example/1"/>
        <updated>2024-03-06T00:00:00Z</updated><published>2024-03-05T10:00:00Z</published>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>قال الوزير.</p></div></content></entry>
        <entry><title>ب</title><id>tag:2</id><summary>قال الوزير: 3 &lt; 5.</summary></entry>
        <entry><title>ج</title><id>tag:3</id><content type="html">&lt;p&gt;قال &amp;amp; أكد&lt;/p&gt;</content></entry>
        </feed>
        """;

    Items items = Items.of(atom);

    assertThat(items.pages()).extracting(Page::id).containsExactly("tag:1", "tag:2", "tag:3");
    Page first = items.pages().getFirst();
    assertThat(first.origin().url()).isEqualTo("https://a.example/1");
    assertThat(first.origin().published()).isEqualTo("2024-03-05T10:00:00Z");
    assertThat(first.content())
        .isInstanceOfSatisfying(
            Content.Markup.class,
            markup -> {
              assertThat(markup.title()).isEqualTo("جسر جديد");
              assertThat(markup.text()).contains("<p>قال الوزير.</p>");
            });
    assertThat(items.pages().get(1).text()).isEqualTo("ب\n\nقال الوزير: 3 < 5.");
    assertThat(items.pages().get(2).text()).isEqualTo("<p>قال &amp; أكد</p>");
  }

  @Test
  void aBrokenItemLosesNothingElse() {
    String broken =
        RSS.replace("<item><title>ثان", "<item><title>مقطوع<item><title>ثان")
            .replace("<!-- <item>", "&nosuch; <x><item><title>بلا نص</title></item> <!-- <item>");

    Items items = Items.of(broken);

    assertThat(items.pages()).hasSize(2);
    assertThat(items.refusals())
        .extracting(Refusal::code, Refusal::record)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("no-text", 2L),
            org.assertj.core.api.Assertions.tuple("bad-xml", 3L));
  }

  @Test
  void entitiesAreNeverExpandedOrFetched() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b"
            + " \"&a;&a;\">]><rss><channel><item><title>t</title><description>قال &b;"
            + " الوزير</description></item></channel></rss>";

    assertThat(Items.of(bomb).onlyPage().text()).contains("قال &b; الوزير");
  }

  @Test
  void anEmptyFeedIsRefused() {
    assertThat(Items.of("<rss><channel><title>x</title></channel></rss>").onlyRefusal().code())
        .isEqualTo("empty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 05 Mar 2024 10:00:00 +0300 | 2024-03-05T10:00:00+03:00",
        "Wed, 05 Mar 2024 10:00:00 GMT | 2024-03-05T10:00:00Z",
        "5 Mar 24 9:05 EST | 2024-03-05T09:05:00-05:00",
        "05 March 2024 | 2024-03-05",
        "Tue, 05 Mar 2024 10:00:00 | 2024-03-05T10:00:00",
        "2024-03-05T10:00:00Z | 2024-03-05T10:00:00Z",
        "الثلاثاء 5 آذار 2024 | الثلاثاء 5 آذار 2024",
        "Tue, 31 Feb 2024 10:00:00 GMT | Tue, 31 Feb 2024 10:00:00 GMT"
      })
  void datesOfRssBecomeIso(String written, String iso) {
    assertThat(FeedDates.iso(written)).isEqualTo(iso);
  }
}
