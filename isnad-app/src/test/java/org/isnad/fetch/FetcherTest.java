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

/// Pages, robots.txt, redirections and busy hosts.
@Timeout(60)
class FetcherTest {
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
  void aPageIsKeptWithItsRequest() throws Exception {
    site.page("/a", "<p>خبر</p>");
    fetching.get(site.url("/a"));
    assertThat(fetching.kept()).containsExactly(site.url("/a"));
    assertThat(fetching.refused()).isEmpty();
    assertThat(fetching.records()).containsExactly("warcinfo", "response", "request");
  }

  @Test
  void robotsTxtIsAskedForOnceAndFirst() throws Exception {
    site.page("/a", "أ").page("/b", "ب").robots("User-agent: isnad\nDisallow: /b");
    fetching.get(site.url("/a"), site.url("/b"));
    assertThat(fetching.kept()).containsExactly(site.url("/a"));
    assertThat(fetching.refused()).isEqualTo(Map.of(site.url("/b"), "robots"));
    assertThat(site.asked()).containsExactly("/robots.txt", "/a");
  }

  @Test
  void anErrorOfTheServerForRobotsTxtForbidsAll() throws Exception {
    site.page("/a", "أ").on("/robots.txt", Site.answering(503, "text/plain", "later"));
    fetching.get(site.url("/a"));
    assertThat(fetching.refused()).isEqualTo(Map.of(site.url("/a"), "robots-unreachable"));
    assertThat(site.asked("/a")).isZero();
  }

  @Test
  void robotsTxtThatIsForbiddenForbidsNothing() throws Exception {
    site.page("/a", "أ").on("/robots.txt", Site.answering(403, "text/plain", "no"));
    assertThat(fetching.get(site.url("/a")).kept()).hasSize(1);
  }

  @Test
  void robotsTxtMayBeElsewhere() throws Exception {
    site.page("/a", "أ")
        .redirect("/robots.txt", site.otherHost("/rules"))
        .on("/rules", Site.answering(200, "text/plain", "User-agent: *\nDisallow: /"));
    assertThat(fetching.get(site.url("/a")).refused()).containsValue("robots");
  }

  @Test
  void aRobotsTxtThatRunsInACircleIsNone() throws Exception {
    site.page("/a", "أ").redirect("/robots.txt", "/robots.txt");
    assertThat(fetching.get(site.url("/a")).kept()).hasSize(1);
    assertThat(site.asked("/robots.txt")).isEqualTo(6);
  }

  @Test
  void onlyTheFirstHalfMegabyteOfRobotsTxtCounts() throws Exception {
    site.page("/a", "أ")
        .page("/b", "ب")
        .robots(
            "User-agent: *\nDisallow: /a\n"
                + ("# " + "x".repeat(98) + "\n").repeat(6_000)
                + "Disallow: /b");
    fetching.get(site.url("/a"), site.url("/b"));
    assertThat(fetching.kept()).containsExactly(site.url("/b"));
  }

  @Test
  void requestsToOneHostAreApart() throws Exception {
    site.page("/a", "أ").page("/b", "ب").page("/c", "ج");
    fetching.get(site.url("/a"), site.url("/b"), site.url("/c"));
    assertThat(fetching.time().waits())
        .containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2));
  }

  @Test
  void aCrawlDelayIsHonored() throws Exception {
    site.page("/a", "أ").page("/b", "ب").robots("User-agent: *\nCrawl-delay: 7");
    fetching.get(site.url("/a"), site.url("/b"));
    assertThat(fetching.time().waits()).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void aCrawlDelayBeyondAllPatienceIsARefusal() throws Exception {
    site.page("/a", "أ").robots("User-agent: *\nCrawl-delay: 86400");
    assertThat(fetching.get(site.url("/a")).refused()).containsValue("crawl-delay");
  }

  @Test
  void redirectionsAreFollowedAndKept() throws Exception {
    site.redirect("/a", "/b?x=1").redirect("/b?x=1", site.otherHost("/c")).page("/c", "ج");
    fetching.get(site.url("/a"));
    assertThat(fetching.kept()).containsExactly(site.otherHost("/c"));
    assertThat(fetching.records())
        .containsExactly(
            "warcinfo", "response", "request", "response", "request", "response", "request");
  }

  @Test
  void aCircleOfRedirectionsIsARefusal() throws Exception {
    site.redirect("/a", "/b").redirect("/b", "/a");
    assertThat(fetching.get(site.url("/a")).refused()).containsValue("redirect-loop");
    assertThat(site.asked("/a")).isEqualTo(1);
  }

  @Test
  void tenRedirectionsAreFollowedAndNoMore() throws Exception {
    for (int i = 0; i < 12; i++) {
      site.redirect("/" + i, "/" + (i + 1));
    }
    site.page("/12", "ص");
    assertThat(fetching.get(site.url("/2")).kept()).containsExactly(site.url("/12"));
    fetching = new Fetching(folder.resolve("other.warc.gz"));
    assertThat(fetching.get(site.url("/1")).refused()).containsValue("too-many-redirects");
  }

  @Test
  void everyHopIsHeldToRobotsTxt() throws Exception {
    site.redirect("/a", "/private/b")
        .page("/private/b", "ب")
        .robots("User-agent: *\nDisallow: /private");
    assertThat(fetching.get(site.url("/a")).refused()).containsValue("robots");
    assertThat(site.asked("/private/b")).isZero();
  }

  @Test
  void aRedirectionToAnotherKindOfAddressIsARefusal() throws Exception {
    site.redirect("/a", "file:///etc/passwd").redirect("/b", "ftp://example.org/");
    fetching.get(site.url("/a"), site.url("/b"));
    assertThat(fetching.refused().values()).containsExactly("bad-scheme", "bad-scheme");
  }

  @Test
  void aBusyHostIsAskedAgainWhenItSays() throws Exception {
    int[] times = {0};
    site.on(
        "/a",
        exchange -> {
          if (times[0]++ == 0) {
            exchange.getResponseHeaders().set("Retry-After", "30");
            Site.answering(429, "text/plain", "busy").handle(exchange);
          } else {
            Site.answering(200, "text/html", "<p>a</p>").handle(exchange);
          }
        });
    assertThat(fetching.get(site.url("/a")).kept()).hasSize(1);
    assertThat(fetching.time().waits()).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void aHostThatStaysBusyIsLeftAlone() throws Exception {
    site.on("/a", Site.answering(503, "text/plain", "busy")).page("/b", "ب");
    fetching.get(site.url("/a"), site.url("/b"));
    assertThat(fetching.refused())
        .isEqualTo(Map.of(site.url("/a"), "busy", site.url("/b"), "busy"));
    assertThat(site.asked()).containsExactly("/robots.txt", "/a", "/a", "/a");
    assertThat(fetching.time().waits())
        .containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(10));
  }

  @Test
  void aHostThatAsksForTooMuchPatienceIsLeftAlone() throws Exception {
    site.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "86400");
          Site.answering(429, "text/plain", "busy").handle(exchange);
        });
    assertThat(fetching.get(site.url("/a")).refused()).containsValue("busy");
    assertThat(site.asked("/a")).isEqualTo(1);
    assertThat(fetching.time().waits()).isEmpty();
  }

  @Test
  void errorsAreToldAndTheRestGoesOn() throws Exception {
    site.page("/a", "أ").on("/b", Site.answering(500, "text/html", "fault"));
    fetching.get(
        "no address",
        site.url("/none"),
        "ftp://example.org/x",
        site.url("/b"),
        "http://127.0.0.1:1/unreachable",
        site.url("/a"));
    assertThat(fetching.kept()).containsExactly(site.url("/a"));
    assertThat(fetching.refused())
        .isEqualTo(
            Map.of(
                "no address",
                "bad-address",
                site.url("/none"),
                "not-found",
                "ftp://example.org/x",
                "bad-scheme",
                site.url("/b"),
                "http-error",
                "http://127.0.0.1:1/unreachable",
                "robots-unreachable"));
  }

  @Test
  void anAddressThatIsGivenTwiceIsFetchedOnce() throws Exception {
    site.page("/a", "أ");
    fetching.get(site.url("/a"), site.url("/a#part"));
    assertThat(site.asked("/a")).isEqualTo(1);
    assertThat(fetching.kept()).hasSize(1);
    assertThat(fetching.unchanged()).hasSize(1);
  }

  @Test
  void anySuccessIsKept() throws Exception {
    site.on("/a", Site.answering(203, "text/html", "<p>a</p>"));
    assertThat(fetching.get(site.url("/a")).kept()).hasSize(1);
  }

  @Test
  void serversAreToldWhoAsks() throws Exception {
    String[] agent = {""};
    site.on(
        "/a",
        exchange -> {
          agent[0] = exchange.getRequestHeaders().getFirst("User-Agent");
          Site.answering(200, "text/html", "<p>a</p>").handle(exchange);
        });
    fetching.get(site.url("/a"));
    assertThat(agent[0]).isEqualTo("Isnad/1.0 (+https://example.org/bot)");
  }
}
