package org.isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.isnad.fetch.Listing.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {

  private static Listing of(String text) {
    return Listing.of(text.getBytes(StandardCharsets.UTF_8), null);
  }

  @Test
  void rss() {
    assertThat(
            of(
                """
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
                  <link>https://example.org/</link><atom:link rel="self" href="https://example.org/feed"/>
                  <item><title>أ</title><link> https://example.org/1 </link><guid>other</guid></item>
                  <item><guid>https://example.org/2</guid></item>
                  <item><guid isPermaLink="false">https://example.org/no</guid></item>
                  <item><link><![CDATA[https://example.org/3?a=1&b=2]]></link></item>
                  <item><link>https://example.org/1</link></item>
                </channel></rss>
                """))
        .isEqualTo(
            new Listing(
                Kind.FEED,
                List.of(
                    "https://example.org/1",
                    "https://example.org/2",
                    "https://example.org/3?a=1&b=2")));
  }

  @Test
  void rdf() {
    Listing listing =
        of(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
              <channel rdf:about="https://example.org/"><link>https://example.org/</link></channel>
              <item rdf:about="https://example.org/1"><link>https://example.org/1</link></item>
              <item rdf:about="https://example.org/2"><title>ب</title></item>
            </rdf:RDF>
            """);
    assertThat(listing.kind()).isEqualTo(Kind.FEED);
    assertThat(listing.links()).containsExactly("https://example.org/1", "https://example.org/2");
  }

  @Test
  void atom() {
    Listing listing =
        of(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><link href="https://example.org/"/>
              <entry><link rel="self" href="/1.atom"/><link rel="alternate" href="/1"/></entry>
              <entry><link href="/2"/></entry>
            </feed>
            """);
    assertThat(listing.kind()).isEqualTo(Kind.FEED);
    assertThat(listing.links()).containsExactly("/1", "/2");
  }

  @Test
  void jsonFeed() {
    Listing listing =
        of(
            """
            {"version": "https://jsonfeed.org/version/1.1", "items": [
              {"id": "1", "url": "https://example.org/1"},
              {"id": "2", "external_url": "https://example.org/2"}, {"id": "3"}]}
            """);
    assertThat(listing.kind()).isEqualTo(Kind.FEED);
    assertThat(listing.links()).containsExactly("https://example.org/1", "https://example.org/2");
  }

  @Test
  void sitemapsAndTheirIndex() {
    Listing map =
        of(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
              <url><image:image><image:loc>https://example.org/a.jpg</image:loc></image:image>
                <loc>https://example.org/1</loc><lastmod>2024-06-19</lastmod></url>
            </urlset>
            """);
    assertThat(map.kind()).isEqualTo(Kind.SITEMAP);
    assertThat(map.links()).containsExactly("https://example.org/1");
    Listing index =
        of(
            "<sitemapindex><sitemap><loc>https://example.org/m.xml.gz</loc></sitemap></sitemapindex>");
    assertThat(index.kind()).isEqualTo(Kind.SITEMAP_INDEX);
    assertThat(index.links()).containsExactly("https://example.org/m.xml.gz");
  }

  @Test
  void aSitemapMayBeAGzipFile() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write("<urlset><url><loc>/1</loc></url></urlset>".getBytes(StandardCharsets.US_ASCII));
    }
    assertThat(Listing.of(bytes.toByteArray(), null).links()).containsExactly("/1");
  }

  @Test
  void remarksAndDeclarationsMayStandBeforeIt() {
    assertThat(of("<?xml version='1.0'?><?style x?><!-- <html> --><!DOCTYPE rss><rss/>").links())
        .isEmpty();
    assertThat(of("\uFEFF \n<sm:urlset><sm:url><sm:loc>/1</sm:loc></sm:url></sm:urlset>").links())
        .containsExactly("/1");
  }

  @Test
  void anEmptyFeedIsOne() {
    assertThat(of("<rss><channel/></rss>").links()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "نص",
        "<html><body>a feed of news, <rss></body></html>",
        "<!doctype html><title>urlset</title>",
        "{\"items\": [{\"url\": \"https://example.org/1\"}]}",
        "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [",
        "<svg xmlns:rdf='x'/>",
      })
  void whatLeadsNowhereIsNone(String text) {
    assertThat(of(text)).isNull();
  }

  @Test
  void entitiesAreNotFetched() {
    assertThat(
            of("""
            <!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>
            <rss><channel><item><link>https://example.org/&x;</link></item></channel></rss>
            """)
                .links())
        .containsExactly("https://example.org/&x;");
  }
}
