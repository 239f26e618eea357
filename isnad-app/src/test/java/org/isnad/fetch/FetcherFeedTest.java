package org.isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Feeds and sitemaps lead to pages.
@Timeout(60)
class FetcherFeedTest {
  private static final String FEED =
      "<rss version='2.0'><channel><item><link>/a</link></item><item><link>/b</link></item>"
          + "</channel></rss>";

  @TempDir private Path folder;
  private Site site;
  private Fetching fetching;

  @BeforeEach
  void start() throws IOException {
    site = new Site();
    fetching = new Fetching(folder.resolve("news.warc.gz"));
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void aFeedIsKnownByItsContent() throws Exception {
    site.page("/feed", FEED).page("/a", "أ").page("/b", "ب");
    fetching.get(site.url("/feed"));
    assertThat(fetching.kept()).containsExactly(site.url("/a"), site.url("/b"));
    assertThat(fetching.listed())
        .containsExactly(new FetchEvent.Listed(site.url("/feed"), site.url("/feed"), 2, true));
  }

  @Test
  void aFeedIsKeptAsWhatLeadsToPages() throws Exception {
    site.xml("/feed", FEED).page("/a", "أ").page("/b", "ب");
    fetching.get(site.url("/feed"));
    assertThat(fetching.records())
        .containsExactly(
            "warcinfo", "metadata", "request", "response", "request", "response", "request");
  }

  @Test
  void thePagesOfAFeedThatHasNotChangedAreLookedAtAgain() throws Exception {
    site.on(
            "/feed",
            exchange -> {
              exchange.getResponseHeaders().set("ETag", "\"1\"");
              if (exchange.getRequestHeaders().getFirst("If-None-Match") != null) {
                exchange.sendResponseHeaders(304, -1);
              } else {
                Site.answering(200, "application/rss+xml", FEED).handle(exchange);
              }
            })
        .page("/a", "أ");
    fetching.get(site.url("/feed"));
    assertThat(fetching.refused()).isEqualTo(Map.of(site.url("/b"), "not-found"));
    site.page("/a", "أ مصححة").page("/b", "ب");
    fetching.get(site.url("/feed"));
    assertThat(fetching.listed().getFirst().changed()).isFalse();
    assertThat(fetching.kept()).containsExactly(site.url("/a"), site.url("/b"));
  }

  @Test
  void anIndexOfSitemapsLeadsToTheirPages() throws Exception {
    site.xml("/index", "<sitemapindex><sitemap><loc>/map</loc></sitemap></sitemapindex>")
        .xml("/map", "<urlset><url><loc>" + site.otherHost("/a") + "</loc></url></urlset>")
        .page("/a", "أ");
    fetching.get(site.url("/index"));
    assertThat(fetching.kept()).containsExactly(site.otherHost("/a"));
  }

  @Test
  void indexesThatListOneAnotherEnd() throws Exception {
    site.xml("/1", "<sitemapindex><sitemap><loc>/2</loc></sitemap></sitemapindex>")
        .xml("/2", "<sitemapindex><sitemap><loc>/3</loc></sitemap></sitemapindex>")
        .xml("/3", "<sitemapindex><sitemap><loc>/4</loc></sitemap></sitemapindex>");
    fetching.get(site.url("/1"));
    assertThat(site.asked()).containsExactly("/robots.txt", "/1", "/2", "/3");
  }

  @Test
  void whatAFeedLeadsToLeadsNoFurther() throws Exception {
    site.xml("/feed", "<rss><channel><item><link>/other</link></item></channel></rss>")
        .xml("/other", FEED);
    fetching.get(site.url("/feed"));
    assertThat(site.asked()).containsExactly("/robots.txt", "/feed", "/other");
  }

  @Test
  void aLongFeedIsCutAndSaysSo() throws Exception {
    FetchLimits limits =
        new FetchLimits(
            1 << 20,
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            10,
            3,
            Duration.ofMinutes(2),
            1);
    site.xml("/feed", FEED).page("/a", "أ").page("/b", "ب");
    fetching.within(limits).get(site.url("/feed"));
    assertThat(fetching.kept()).containsExactly(site.url("/a"));
    assertThat(fetching.refused()).isEqualTo(Map.of(site.url("/feed"), "too-many"));
  }

  @Test
  void linksThatCannotBeFetchedAreToldOneByOne() throws Exception {
    site.xml(
            "/feed",
            "<rss><channel><item><link>mailto:desk@example.org</link></item>"
                + "<item><link>/none</link></item><item><link>/a</link></item></channel></rss>")
        .page("/a", "أ");
    fetching.get(site.url("/feed"));
    assertThat(fetching.refused())
        .isEqualTo(Map.of("mailto:desk@example.org", "bad-scheme", site.url("/none"), "not-found"));
    assertThat(fetching.kept()).hasSize(1);
  }

  @Test
  void whatStrangersWriteDoesNotReachTheTerminalAsItIs() throws Exception {
    site.xml(
        "/feed",
        "<rss><channel><item><link>no\u009b31m address\n"
            + "not fetched: x</link></item></channel></rss>");
    fetching.get(site.url("/feed"));
    assertThat(fetching.refused().keySet())
        .allSatisfy(asked -> assertThat(asked.chars()).noneMatch(Character::isISOControl))
        .hasSize(1);
  }

  @Test
  void aPageMayNameItsFeed() throws Exception {
    site.page(
            "/",
            "<html><head><link rel='icon' href='/i'><link rel='alternate' hreflang='en' href='/en'>"
                + "<link rel='alternate' type='application/rss+xml' href='feed'></head></html>")
        .xml("/feed", FEED)
        .page("/a", "أ")
        .page("/b", "ب");
    fetching.getFeed(site.url("/"));
    assertThat(fetching.kept()).containsExactly(site.url("/"), site.url("/a"), site.url("/b"));
  }

  @Test
  void whatMustBeAFeedAndIsNoneIsARefusal() throws Exception {
    site.page("/a", "<p>خبر</p>");
    assertThat(fetching.getFeed(site.url("/a")).refused()).containsValue("no-feed");
  }
}
