package org.isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRevisit;

/// A second run into the same archive, also after the first was killed.
@Timeout(60)
class FetcherAgainTest {
  @TempDir private Path folder;
  private Site site;
  private Path archive;
  private Fetching fetching;

  @BeforeEach
  void start() throws IOException {
    site = new Site();
    archive = folder.resolve("news.warc.gz");
    fetching = new Fetching(archive);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  /// A page that knows its versions.
  private static HttpHandler versioned(String header, String value, String condition, String text) {
    return exchange -> {
      exchange.getResponseHeaders().set(header, value);
      if (value.equals(exchange.getRequestHeaders().getFirst(condition))) {
        exchange.sendResponseHeaders(304, -1);
      } else {
        Site.answering(200, "text/html", text).handle(exchange);
      }
    };
  }

  private static HttpHandler tagged(String tag, String text) {
    return versioned("ETag", tag, "If-None-Match", text);
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws Exception {
    String date = "Wed, 19 Jun 2024 08:00:00 GMT";
    site.on("/a", tagged("\"1\"", "<p>a</p>"))
        .on("/b", versioned("Last-Modified", date, "If-Modified-Since", "<p>b</p>"));
    fetching.get(site.url("/a"), site.url("/b"));
    assertThat(fetching.kept()).hasSize(2);
    fetching.get(site.url("/a"), site.url("/b"));
    assertThat(fetching.kept()).isEmpty();
    assertThat(fetching.unchanged()).containsExactly(site.url("/a"), site.url("/b"));
  }

  @Test
  void aRevisitNamesWhatItIsTheSameAs() throws Exception {
    site.on("/a", tagged("\"1\"", "<p>a</p>")).page("/b", "<p>b</p>").page("/c", "<p>b</p>");
    fetching.get(site.url("/a"), site.url("/b"));
    fetching.get(site.url("/a"), site.url("/b"), site.url("/c"));
    List<WarcRevisit> revisits = new ArrayList<>();
    List<String> responses = new ArrayList<>();
    List<Instant> dates = new ArrayList<>();
    try (WarcReader reader = new WarcReader(archive)) {
      for (WarcRecord record : reader) {
        switch (record.type()) {
          case "response" -> {
            responses.add(record.id().toString());
            dates.add(record.date());
          }
          case "revisit" -> {
            WarcRevisit revisit = (WarcRevisit) record;
            assertThat(revisit.http().status()).isIn(200, 304);
            revisits.add(revisit);
          }
          default -> assertThat(record.type()).isIn("warcinfo", "request");
        }
      }
    }
    assertThat(responses).hasSize(2);
    assertThat(revisits)
        .extracting(WarcRevisit::profile)
        .containsExactly(
            WarcRevisit.SERVER_NOT_MODIFIED_1_1,
            WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1,
            WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1);
    assertThat(revisits)
        .extracting(revisit -> revisit.refersTo().orElseThrow().toString())
        .containsExactly(responses.get(0), responses.get(1), responses.get(1));
    assertThat(revisits)
        .extracting(revisit -> revisit.refersToDate().orElseThrow())
        .containsExactly(dates.get(0), dates.get(1), dates.get(1));
    assertThat(revisits.get(2).refersToTargetURI().orElseThrow()).hasToString(site.url("/b"));
  }

  @Test
  void whatHasChangedIsKeptAgain() throws Exception {
    site.on("/a", tagged("\"1\"", "<p>a</p>"));
    fetching.get(site.url("/a"));
    site.on("/a", tagged("\"2\"", "<p>corrected</p>"));
    assertThat(fetching.get(site.url("/a")).kept()).hasSize(1);
    assertThat(fetching.get(site.url("/a")).unchanged()).hasSize(1);
  }

  @Test
  void aServerThatSaysUnchangedOfWhatItNeverGaveIsRefused() throws Exception {
    site.on("/a", exchange -> exchange.sendResponseHeaders(304, -1));
    assertThat(fetching.get(site.url("/a")).refused()).containsValue("bad-answer");
  }

  @Test
  void aRunThatWasKilledAnywhereIsMended() throws Exception {
    for (String name : List.of("/a", "/b", "/c")) {
      site.on(name, tagged("\"1\"", "<p>" + name + "</p>"));
    }
    String[] all = {site.url("/a"), site.url("/b"), site.url("/c")};
    fetching.get(all);
    byte[] whole = Files.readAllBytes(archive);
    byte[] state = Files.readAllBytes(FetchMemory.beside(archive));
    for (int length = 0; length <= whole.length; length += 97) {
      Files.write(archive, Arrays.copyOf(whole, length));
      Files.write(FetchMemory.beside(archive), state);
      fetching.get(all);
      assertThat(fetching.refused()).isEmpty();
      assertThat(fetching.kept().size() + fetching.unchanged().size()).isEqualTo(3);
      assertThat(fetching.records().stream().filter("response"::equals))
          .as("cut to %d", length)
          .hasSize(3);
      fetching.get(all);
      assertThat(fetching.unchanged()).hasSize(3);
      assertThat(fetching.repaired()).isZero();
    }
  }

  @Test
  void aStateThatWasTornOrLostOnlyCostsRequests() throws Exception {
    site.on("/a", tagged("\"1\"", "<p>a</p>")).on("/b", tagged("\"1\"", "<p>b</p>"));
    fetching.get(site.url("/a"), site.url("/b"));
    Path state = FetchMemory.beside(archive);
    byte[] whole = Files.readAllBytes(state);
    Files.write(state, Arrays.copyOf(whole, whole.length - 30));
    fetching.get(site.url("/a"), site.url("/b"));
    assertThat(fetching.kept()).containsExactly(site.url("/b"));
    assertThat(fetching.unchanged()).containsExactly(site.url("/a"));
    Files.delete(state);
    assertThat(fetching.get(site.url("/a"), site.url("/b")).kept()).hasSize(2);
  }

  @Test
  void aRecordThatIsNotWhereTheStateSaysIsFetchedAgain() throws Exception {
    site.on("/a", tagged("\"1\"", "<p>a</p>"));
    fetching.get(site.url("/a"));
    Path state = FetchMemory.beside(archive);
    Files.writeString(
        state, Files.readString(state).replaceFirst("\"offset\":\\d+", "\"offset\":7"));
    assertThat(fetching.get(site.url("/a")).kept()).hasSize(1);
    assertThat(fetching.get(site.url("/a")).unchanged()).hasSize(1);
  }

  @Test
  void theStateOfAnotherArchiveDoesNotCount() throws Exception {
    site.on("/a", tagged("\"1\"", "<p>a</p>"));
    fetching.get(site.url("/a"));
    Files.delete(archive);
    assertThat(fetching.get(site.url("/a")).kept()).hasSize(1);
  }

  @Test
  void aFileThatIsNoArchiveIsLeftAsItIs() throws Exception {
    Files.writeString(archive, "a diary");
    assertThatThrownBy(() -> fetching.get(site.url("/a")))
        .isInstanceOf(UnusableArchiveException.class);
    assertThat(archive).hasContent("a diary");
  }

  @Test
  void twoRunsDoNotWriteOneArchive() throws Exception {
    Throwable[] thrown = {null};
    site.on(
        "/a",
        exchange -> {
          try {
            new Fetching(archive).get(site.url("/b"));
          } catch (Exception e) {
            thrown[0] = e;
          }
          Site.answering(200, "text/html", "<p>a</p>").handle(exchange);
        });
    assertThat(fetching.get(site.url("/a")).kept()).hasSize(1);
    assertThat(thrown[0]).isInstanceOf(UnusableArchiveException.class);
  }
}
