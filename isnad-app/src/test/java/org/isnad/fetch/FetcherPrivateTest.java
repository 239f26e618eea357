package org.isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Addresses that are not public are refused, whatever they are called.
@Timeout(60)
class FetcherPrivateTest {
  private static final InetAddress PUBLIC = InetAddress.ofLiteral("93.184.215.14");
  private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

  @TempDir private Path folder;
  private Site site;
  private Fetching fetching;

  @BeforeEach
  void start() throws IOException {
    site = new Site();
    site.page("/a", "أ");
    fetching = new Fetching(folder.resolve("news.warc.gz")).publicOnly();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "localhost",
        "LOCALHOST.",
        "127.1",
        "2130706433",
        "0.0.0.0",
        "[::1]",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "10.0.0.1",
        "169.254.169.254",
      })
  void noSpellingOfThemGetsThrough(String host) throws Exception {
    String url = "http://" + host + ":" + site.port() + "/a";
    fetching.get(url);
    assertThat(fetching.kept()).isEmpty();
    assertThat(fetching.refused()).containsKey(url);
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void theReasonIsTold() throws Exception {
    fetching.get(site.url("/a"));
    assertThat(fetching.refused()).isEqualTo(Map.of(site.url("/a"), "private-address"));
  }

  @Test
  void aNameWithOnePrivateAddressAmongOthersIsRefused() throws Exception {
    fetching.resolving(_ -> List.of(PUBLIC, LOOPBACK)).get(site.otherHost("/a"));
    assertThat(fetching.refused()).containsValue("private-address");
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void aNameThatNobodyKnowsIsRefused() throws Exception {
    fetching
        .resolving(host -> {
          throw new UnknownHostException(host);
        })
        .get("http://nobody.example/a");
    assertThat(fetching.refused()).containsValue("unknown-host");
  }

  /// Looked up before all, before and behind robots.txt, before the page; and behind it, when it tells another address.
  @Test
  void aNameThatTurnsPrivateWhileItIsAskedIsNotKept() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    fetching
        .resolving(_ -> List.of(asked.getAndIncrement() < 4 ? PUBLIC : LOOPBACK))
        .get(site.otherHost("/a"));
    assertThat(site.asked()).containsExactly("/robots.txt", "/a");
    assertThat(fetching.refused()).isEqualTo(Map.of(site.otherHost("/a"), "private-address"));
    assertThat(fetching.records()).containsExactly("warcinfo");
  }

  @Test
  void aRedirectionToAPrivateAddressIsRefused() throws Exception {
    site.redirect("/out", site.url("/a"));
    fetching
        .resolving(host -> List.of(host.equals("localhost") ? PUBLIC : InetAddress.getByName(host)))
        .get(site.otherHost("/out"));
    assertThat(fetching.refused()).isEqualTo(Map.of(site.otherHost("/out"), "private-address"));
    assertThat(site.asked("/a")).isZero();
  }

  @Test
  void aRobotsTxtBehindAPrivateAddressForbidsAll() throws Exception {
    site.redirect("/robots.txt", site.url("/rules"));
    fetching
        .resolving(host -> List.of(host.equals("localhost") ? PUBLIC : InetAddress.getByName(host)))
        .get(site.otherHost("/a"));
    assertThat(fetching.refused()).containsValue("robots-unreachable");
    assertThat(site.asked("/rules")).isZero();
  }
}
