package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcWriter;

class WarcTest {
  private static final String HTML =
      "<html><p>قال الوزير إن الجسر الجديد على النهر جديد.</p></html>";
  private static final String URL = "https://a.example/1";
  private static final String TYPE = "Content-Type: text/html; charset=utf-8\r\n";

  /// [#HTML] as a brotli encoder writes it.
  private static final String BROTLI =
      "G18AcJwJdiwHpFTD6AEjVHphZ0MuDlx2q4tkknzVC1zx+DjlgL2VhHFEAcDV3wVGR1oaK0uOjxJNTTqY7Q4WeEhZDwVo/CHVC+8f2IYgBw==";

  private static byte[] deflated(boolean bare) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, bare);
    deflater.setInput(Warcs.utf8(HTML));
    deflater.finish();
    byte[] out = new byte[1000];
    int length = deflater.deflate(out);
    deflater.end();
    return Arrays.copyOf(out, length);
  }

  private static byte[] chunked(byte[] body) {
    byte[] first = Arrays.copyOf(body, 10);
    byte[] rest = Arrays.copyOfRange(body, 10, body.length);
    return Warcs.join(
        Warcs.ascii("a\r\n"),
        first,
        Warcs.ascii("\r\n" + Integer.toHexString(rest.length) + ";x=y\r\n"),
        rest,
        Warcs.ascii("\r\n0\r\n\r\n"));
  }

  /// The ways in which a payload goes over the wire, or is said to.
  @SuppressWarnings("ImmutableEnumChecker") // nobody writes to them
  enum Coding {
    PLAIN("", Warcs.utf8(HTML)),
    GZIP("Content-Encoding: gzip\r\n", Warcs.gzip(Warcs.utf8(HTML))),
    DEFLATE("Content-Encoding: deflate\r\n", deflated(false)),
    BARE_DEFLATE("Content-Encoding: deflate\r\n", deflated(true)),
    BROTLI("Content-Encoding: br\r\n", Base64.getDecoder().decode(WarcTest.BROTLI)),
    TWICE("Content-Encoding: deflate, gzip\r\n", Warcs.gzip(deflated(false))),
    CHUNKED("Transfer-Encoding: chunked\r\n", chunked(Warcs.utf8(HTML))),
    CHUNKED_GZIP(
        "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n",
        chunked(Warcs.gzip(Warcs.utf8(HTML)))),
    DECODED_ALREADY("Content-Encoding: gzip\r\n", Warcs.utf8(HTML)),
    DECODED_BROTLI("Content-Encoding: br\r\n", Warcs.utf8(HTML)),
    UNCHUNKED_ALREADY("Transfer-Encoding: chunked\r\n", Warcs.utf8(HTML));

    private final String header;
    private final byte[] body;

    Coding(String header, byte[] body) {
      this.header = header;
      this.body = body;
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPayloadIsDecodedHoweverItWasSent(Coding coding) {
    Page page = Items.of(Warcs.response(URL, TYPE + coding.header, coding.body)).onlyPage();

    assertThat(page.content()).isEqualTo(new Content.Markup(HTML, StandardCharsets.UTF_8, null));
  }

  @Test
  void aPageKnowsWhereItCameFrom() {
    byte[] archive = Warcs.join(Warcs.info(), Warcs.response(URL, TYPE, Warcs.utf8(HTML)));

    Page page = Items.of(archive).onlyPage();

    assertThat(page.id()).isEqualTo("input#2");
    assertThat(page.origin())
        .isEqualTo(
            new Origin(
                null,
                URL,
                null,
                Warcs.DATE,
                "input",
                2L,
                (long) Warcs.info().length,
                Digests.sha256(Warcs.utf8(HTML), 0, Warcs.utf8(HTML).length)));
  }

  @Test
  void theOffsetOfACompressedRecordIsThatOfItsMember() throws IOException {
    byte[] archive =
        Warcs.join(
            Warcs.gzip(Warcs.info()),
            Warcs.gzip(Warcs.page(URL, "أول")),
            Warcs.gzip(Warcs.page(URL, "ثان")));

    List<Page> pages = Items.of(archive).pages();

    assertThat(pages).hasSize(2);
    for (Page page : pages) {
      Long offset = page.origin().offset();
      assertThat(offset).isNotNull();
      ByteBuffer member =
          ByteBuffer.wrap(archive, offset.intValue(), archive.length - offset.intValue());
      byte[] rest = new byte[member.remaining()];
      member.get(rest);
      String record =
          new String(
              new GZIPInputStream(new java.io.ByteArrayInputStream(rest)).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(record).startsWith("WARC/1.1").contains(page.text());
    }
  }

  @Test
  void anArchiveThatWasCompressedAsAWhole() {
    byte[] all = Warcs.join(Warcs.info(), Warcs.page(URL, "أول"), Warcs.page(URL, "ثان"));

    assertThat(Items.of(Warcs.gzip(all)).pages())
        .extracting(Page::id)
        .containsExactly("input#2", "input#3");
  }

  @Test
  void whatIsNoPageByItsOwnWordIsPassedOver() {
    byte[] image = Warcs.response(URL, "Content-Type: image/png\r\n", new byte[] {1, 2, 3});
    byte[] moved =
        Warcs.record(
            "response",
            URL,
            "application/http",
            Warcs.ascii("HTTP/1.1 302 Found\r\nLocation: /\r\n\r\n"));
    byte[] request =
        Warcs.record("request", URL, "application/http", Warcs.ascii("GET / HTTP/1.1\r\n\r\n"));
    byte[] metadata =
        Warcs.record("metadata", URL, "application/warc-fields", Warcs.ascii("a: b\r\n"));
    byte[] dns = Warcs.record("response", "dns:a", "text/dns", Warcs.ascii("a. 1 IN A 127.0.0.1"));

    Items items =
        Items.of(Warcs.join(image, moved, request, metadata, dns, Warcs.page(URL, "خبر")));

    assertThat(items.onlyPage().id()).isEqualTo("input#6");
  }

  @Test
  void anArchiveWithoutAPageIsRefused() {
    assertThat(Items.of(Warcs.join(Warcs.info(), Warcs.info())).onlyRefusal())
        .isEqualTo(
            new Refusal(
                "input",
                null,
                null,
                "empty",
                "The web archive holds no page among its 2 records."));
  }

  @Test
  void aFeedInAnArchiveIsItsItems() {
    String rss =
        "<rss><channel><item><title>أ</title><description>قال"
            + " الوزير.</description></item><item><title>ب</title><guid>g</guid><description>قالت"
            + " الوزيرة.</description></item></channel></rss>";

    List<Page> pages =
        Items.of(Warcs.response(URL, "Content-Type: application/rss+xml\r\n", Warcs.utf8(rss)))
            .pages();

    assertThat(pages).extracting(Page::id).containsExactly("input#1#1", "g");
    assertThat(pages)
        .extracting(page -> page.origin().record(), page -> page.origin().retrieved())
        .containsExactly(tuple(1L, Warcs.DATE), tuple(1L, Warcs.DATE));
  }

  @Test
  void theServersCharsetIsHeard() {
    String text = "Мост через реку открыт";
    byte[] body = ("<p>" + text + "</p>").getBytes(Charset.forName("windows-1251"));

    Page page =
        Items.of(Warcs.response(URL, "Content-Type: text/html; charset=windows-1251\r\n", body))
            .onlyPage();

    assertThat(page.text()).contains(text);
  }

  @Test
  void bracketsAroundAnAddressAreNoneOfIt() {
    assertThat(Items.of(Warcs.page("<" + URL + ">", "خبر")).onlyPage().origin().url())
        .isEqualTo(URL);
  }

  @Test
  void aFragmentIsHtmlWhereTheServerSaysSo() {
    assertThat(
            Items.of(Warcs.response(URL, TYPE, Warcs.utf8("قال <b>الوزير</b>")))
                .onlyPage()
                .content())
        .isInstanceOf(Content.Markup.class);
  }

  @Test
  void recordsThatAnotherLibraryWrote() throws IOException {
    for (WarcCompression compression : List.of(WarcCompression.NONE, WarcCompression.GZIP)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression)) {
        Instant date = Instant.parse(Warcs.DATE);
        writer.write(
            new WarcConversion.Builder()
                .setHeader("WARC-Target-URI", URL)
                .date(date)
                .body(MediaType.PLAIN_TEXT, Warcs.utf8("قال الوزير إن الجسر جديد."))
                .build());
        writer.write(
            new WarcResource.Builder(URI.create(URL + "/saved"))
                .date(date)
                .body(MediaType.HTML, Warcs.utf8(HTML))
                .build());
      }

      List<Page> pages = Items.of(out.toByteArray()).pages();

      assertThat(pages).hasSize(2);
      assertThat(pages.getFirst().text()).isEqualTo("قال الوزير إن الجسر جديد.");
      assertThat(pages.getFirst().origin().retrieved()).isEqualTo(Warcs.DATE);
      assertThat(pages.get(1).content()).isInstanceOf(Content.Markup.class);
      assertThat(pages.get(1).origin().url()).isEqualTo(URL + "/saved");
    }
  }

  @Test
  void garbageBetweenRecordsIsNamedOnce() {
    byte[] garbage = Warcs.ascii("this is no record\r\nnor is this\r\n\r\n");
    Items plain = Items.of(Warcs.join(Warcs.page(URL, "أول"), garbage, Warcs.page(URL, "ثان")));
    // Behind the length comes no record: nobody can tell whether it or what follows is wrong.
    assertThat(plain.pages()).hasSize(1);
    assertThat(plain.refusals())
        .extracting(Refusal::record, Refusal::code)
        .containsExactly(tuple(1L, "bad-length"));

    Items packed =
        Items.of(
            Warcs.join(
                Warcs.gzip(Warcs.page(URL, "أول")), garbage, Warcs.gzip(Warcs.page(URL, "ثان"))));
    assertThat(packed.pages()).hasSize(2);
    assertThat(packed.refusals())
        .extracting(Refusal::record, Refusal::code)
        .containsExactly(tuple(2L, "bad-gzip"));
  }

  @Test
  void aHeaderWithoutALengthLosesItsRecordOnly() {
    byte[] headless = Warcs.ascii("WARC/1.0\r\nWARC-Type: response\r\n\r\nabc\r\n\r\n");

    Items items = Items.of(Warcs.join(headless, Warcs.page(URL, "خبر")));

    assertThat(items.pages()).hasSize(1);
    assertThat(items.refusals())
        .extracting(Refusal::record, Refusal::code)
        .containsExactly(tuple(1L, "bad-warc"));
  }

  @Test
  void anArchiveThatIsCutShortGivesWhatStandsBefore() {
    byte[] plain = Warcs.join(Warcs.page(URL, "أول"), Warcs.page(URL, "ثان"));
    Items items = Items.of(Arrays.copyOf(plain, plain.length - 20));
    assertThat(items.pages()).hasSize(1);
    assertThat(items.refusals()).extracting(Refusal::code).containsExactly("bad-length");

    byte[] packed =
        Warcs.join(Warcs.gzip(Warcs.page(URL, "أول")), Warcs.gzip(Warcs.page(URL, "ثان")));
    Items cut = Items.of(Arrays.copyOf(packed, packed.length - 4));
    assertThat(cut.pages()).hasSize(1);
    assertThat(cut.refusals())
        .extracting(Refusal::record, Refusal::code)
        .containsExactly(tuple(2L, "bad-gzip"));
  }

  @Test
  void everyCutAndEveryFlipOfAnArchiveIsSurvived() {
    byte[] packed =
        Warcs.join(
            Warcs.gzip(Warcs.page(URL, "أول")),
            Warcs.gzip(Warcs.page(URL, "ثان")),
            Warcs.gzip(Warcs.page(URL, "ثالث")));
    int one = Warcs.gzip(Warcs.page(URL, "أول")).length;
    for (int i = one; i < 2 * one - 20; i++) {
      byte[] flipped = packed.clone();
      flipped[i] ^= 0x10;
      Items items = Items.of(flipped);
      assertThat(items.pages())
          .as("flip at %s: %s", i, items)
          .extracting(Page::text)
          .anyMatch(text -> text.contains("أول"))
          .anyMatch(text -> text.contains("ثالث"));
      assertThat(items.pages().size() + items.refusals().size()).as("flip at %s", i).isEqualTo(3);
    }
  }
}
