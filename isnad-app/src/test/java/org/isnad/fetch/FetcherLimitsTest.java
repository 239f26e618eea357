package org.isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Answers that are too large, too slow, broken, coded, or of no use.
@Timeout(60)
class FetcherLimitsTest {
  private static final FetchLimits SMALL =
      new FetchLimits(
          10_000, Duration.ofSeconds(2), Duration.ofSeconds(4), 10, 3, Duration.ofMinutes(2), 500);

  @TempDir private Path folder;
  private Site site;
  private Fetching fetching;

  @BeforeEach
  void start() throws IOException {
    site = new Site();
    fetching = new Fetching(folder.resolve("news.warc.gz")).within(SMALL);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void aBodyUpToTheLimitIsKept() throws Exception {
    site.page("/a", "x".repeat(10_000));
    assertThat(fetching.get(site.url("/a")).kept()).hasSize(1);
  }

  @Test
  void aBodyThatIsAnnouncedLargerIsARefusal() throws Exception {
    site.page("/a", "x".repeat(10_001));
    assertThat(fetching.get(site.url("/a")).refused()).containsValue("too-large");
    assertThat(fetching.records()).containsExactly("warcinfo");
  }

  @Test
  void aBodyThatNeverEndsIsARefusal() throws Exception {
    site.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, 0);
          byte[] piece = new byte[1_000];
          try (OutputStream body = exchange.getResponseBody()) {
            for (int i = 0; i < 1_000_000; i++) {
              body.write(piece);
            }
          }
        });
    assertThat(fetching.get(site.url("/a")).refused()).containsValue("too-large");
  }

  @Test
  void aBodyThatTricklesIsARefusal() throws Exception {
    site.on(
            "/a",
            exchange -> {
              exchange.getResponseHeaders().set("Content-Type", "text/html");
              exchange.sendResponseHeaders(200, 0);
              try (OutputStream body = exchange.getResponseBody()) {
                for (int i = 0; i < 100; i++) {
                  body.write('x');
                  body.flush();
                  pause(100);
                }
              }
            })
        .page("/b", "ب");
    fetching.get(site.url("/a"), site.url("/b"));
    assertThat(fetching.refused()).containsValue("too-slow").hasSize(1);
    assertThat(fetching.kept()).containsExactly(site.url("/b"));
  }

  @Test
  void aHeadThatDoesNotComeIsARefusal() throws Exception {
    site.on("/a", _ -> pause(5_000));
    assertThat(fetching.get(site.url("/a")).refused()).containsValue("too-slow");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\nshort",
        "HTTP/1.1 200 OK\r\n"
            + "Content-Type: text/html\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n"
            + "5\r\n"
            + "short\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: five\r\n\r\nshort",
        "HTTP/1.1 200 OK\r\n"
            + "Content-Type: text/html\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n"
            + "zz\r\n"
            + "short",
        "HTTP/1.1 200 OK\r\nConte",
        "not HTTP at all\r\n\r\n",
        "",
      })
  void anAnswerThatBreaksOffOrIsNoneIsARefusal(String answer) throws Exception {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> answer(server, answer));
      fetching.get("http://127.0.0.1:" + server.getLocalPort() + "/a");
      assertThat(fetching.kept()).isEmpty();
      assertThat(fetching.refused()).containsValue("cut-short");
    }
  }

  @Test
  void whatIsBehindTheAnnouncedLengthIsNotOfTheBody() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual()
          .start(() ->
              answer(
                  server,
                  "HTTP/1.1 200 OK\r\n"
                      + "Content-Type: text/html\r\n"
                      + "Content-Length: 5\r\n\r\n"
                      + "short and more"));
      fetching.get("http://127.0.0.1:" + server.getLocalPort() + "/a");
      assertThat(fetching.kept()).hasSize(1);
    }
  }

  /// No robots.txt, and this for any page.
  private static void answer(ServerSocket server, String answer) {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        byte[] request = new byte[4_096];
        int length = socket.getInputStream().read(request);
        boolean robots =
            new String(request, 0, Math.max(0, length), StandardCharsets.US_ASCII)
                .contains("/robots.txt");
        String out =
            robots ? "HTTP/1.1 404 None\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" : answer;
        socket.getOutputStream().write(out.getBytes(StandardCharsets.US_ASCII));
      } catch (IOException e) {
        // The server is closed, or the client has gone; either ends here.
        continue;
      }
    }
  }

  @Test
  void picturesAndDocumentsAreNotFetched() throws Exception {
    site.on("/a", Site.answering(200, "image/jpeg", new byte[5_000]))
        .on("/b", Site.answering(200, "application/pdf", new byte[5_000]));
    fetching.get(site.url("/a"), site.url("/b"));
    assertThat(fetching.refused().values()).containsExactly("unsupported", "unsupported");
    assertThat(fetching.records()).containsExactly("warcinfo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "raw deflate", "br"})
  void aCodedFeedIsReadAndKeptAsItCame(String coding) throws Exception {
    String feed = "<rss><channel><item><link>/a</link></item></channel></rss>";
    site.on("/feed", coded(coding.replace("raw ", ""), encode(coding, feed))).page("/a", "أ");
    fetching.get(site.url("/feed"));
    assertThat(fetching.kept()).containsExactly(site.url("/a"));
  }

  @Test
  void aCodingThatIsBrokenIsARefusal() throws Exception {
    byte[] whole = encode("gzip", "x".repeat(5_000));
    byte[] cut = Arrays.copyOf(whole, whole.length - 12);
    site.on("/a", coded("gzip", cut));
    assertThat(fetching.get(site.url("/a")).refused()).containsValue("bad-gzip");
  }

  @Test
  void aBombIsARefusal() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 80; i++) {
        out.write(zeros);
      }
    }
    site.on("/a", coded("gzip", bytes.toByteArray()));
    fetching.within(FetchLimits.DEFAULT).get(site.url("/a"));
    assertThat(fetching.refused()).containsValue("decompression-bomb");
  }

  private static HttpHandler coded(String coding, byte[] body) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Encoding", coding);
      Site.answering(200, "text/html", body).handle(exchange);
    };
  }

  private static byte[] encode(String coding, String text) throws IOException {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    switch (coding) {
      case "gzip" -> {
        try (OutputStream out = new GZIPOutputStream(bytes)) {
          out.write(plain);
        }
      }
      case "deflate", "raw deflate" -> {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, coding.startsWith("raw"));
        try (OutputStream out = new DeflaterOutputStream(bytes, deflater)) {
          out.write(plain);
        }
        deflater.end();
      }
      case "br" -> {
        // RFC 7932: a window of 16 bits, then one meta-block that is not compressed, then the empty
        // last one.
        int length = plain.length - 1;
        int head = (length << 4) | (1 << 20);
        bytes.write(head);
        bytes.write(head >> 8);
        bytes.write(head >> 16);
        bytes.writeBytes(plain);
        bytes.write(3);
      }
      default -> throw new IllegalArgumentException(coding);
    }
    return bytes.toByteArray();
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
