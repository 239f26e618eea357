package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  private static final String FIRST =
      "{\"id\": \"a-1\", \"outlet\": \"المدى\", \"url\": \"https://example.org/1\", \"published\":"
          + " \"2024-03-05T10:00:00+03:00\", \"retrieved\": \"2024-03-06\", \"title\": \"جسر"
          + " جديد\", \"text\": \"افتتح الوزير الجسر.\"}";
  private static final String SECOND =
      "{\"text\": \"قال الوزير إن الجسر جديد.\", \"tags\": [1, {\"text\": \"no\"}], \"more\":"
          + " {\"title\": \"no\"}}";

  @Test
  void membersBecomeThePage() {
    Page page = Items.of(FIRST + "\n").onlyPage();

    assertThat(page.id()).isEqualTo("a-1");
    assertThat(page.text()).isEqualTo("جسر جديد\n\nافتتح الوزير الجسر.");
    assertThat(page.title()).isEqualTo(new Span(0, 8));
    assertThat(page.origin())
        .isEqualTo(
            new Origin(
                "المدى",
                "https://example.org/1",
                "2024-03-05T10:00:00+03:00",
                "2024-03-06",
                "input",
                1L,
                0L,
                Digests.sha256(
                    FIRST.getBytes(StandardCharsets.UTF_8),
                    0,
                    FIRST.getBytes(StandardCharsets.UTF_8).length)));
  }

  @Test
  void whatARecordDoesNotSayIsNotThere() {
    Page page = Items.of(SECOND).onlyPage();

    assertThat(page.id()).isEqualTo("input#1");
    assertThat(page.text()).isEqualTo("قال الوزير إن الجسر جديد.");
    assertThat(page.title()).isNull();
    assertThat(page.origin().outlet()).isNull();
  }

  @Test
  void aBrokenLineInTheMiddleLosesNothingElse() {
    Items items = Items.of(FIRST + "\n{\"id\": \"broken\", \"text\": \n" + SECOND + "\n");

    assertThat(items.pages()).extracting(Page::id).containsExactly("a-1", "input#3");
    Refusal refusal = items.refusals().getFirst();
    assertThat(items.all().get(1)).isSameAs(refusal);
    assertThat(refusal.code()).isEqualTo("bad-json");
    assertThat(refusal.record()).isEqualTo(2);
    assertThat(refusal.offset()).isEqualTo(FIRST.getBytes(StandardCharsets.UTF_8).length + 1);
  }

  @Test
  void aBrokenFirstLineDoesNotHideTheOthers() {
    Items items = Items.of("garbage\n" + FIRST + "\n" + SECOND + "\n");

    assertThat(items.pages()).hasSize(2);
    assertThat(items.refusals()).extracting(Refusal::code).containsExactly("bad-json");
  }

  @Test
  void everythingThatIsNoRecordIsNamed() {
    Items items =
        Items.of(
            String.join(
                "\n",
                FIRST,
                "[1, 2]",
                "\"text\"",
                FIRST + FIRST,
                "{\"title\": \"t\"}",
                "{\"text\": \"  \"}",
                "{\"text\": 5}",
                "{\"text\": null}",
                "{\"text\": {\"a\": \"b\"}, \"id\": \"x\"}"));

    assertThat(items.refusals())
        .extracting(Refusal::code)
        .containsExactly(
            "bad-json",
            "bad-json",
            "bad-json",
            "no-text",
            "no-text",
            "no-text",
            "no-text",
            "no-text");
    assertThat(items.refusals())
        .extracting(Refusal::message)
        .contains(
            "The record's member \"text\" is missing.",
            "The record's member \"text\" is empty.",
            "The record's member \"text\" is not a string.");
  }

  @Test
  void offsetsCountBytesWhateverTheLineEnds() {
    Items items = Items.of(FIRST + "\r\n\r\n" + SECOND + "\r\n" + SECOND);
    byte[] all = (FIRST + "\r\n\r\n" + SECOND + "\r\n" + SECOND).getBytes(StandardCharsets.UTF_8);

    assertThat(items.pages())
        .extracting(page -> page.origin().record())
        .containsExactly(1L, 3L, 4L);
    for (Page page : items.pages()) {
      Long offset = page.origin().offset();
      assertThat(offset).isNotNull();
      assertThat((char) all[offset.intValue()]).isEqualTo('{');
    }
    assertThat(items.pages().get(1).origin().sha256())
        .isEqualTo(items.pages().get(2).origin().sha256());
  }

  @Test
  void numbersAreTakenAsTheyAreWritten() {
    assertThat(Items.of("{\"id\": 17, \"text\": \"خبر\", \"title\": null}").onlyPage().id())
        .isEqualTo("17");
  }

  @Test
  void aFewBrokenBytesOfARecordAreKept() {
    byte[] bytes = (FIRST + "\n").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 7] = (byte) 0xC0;

    Page page = Items.of(bytes).onlyPage();

    assertThat(page.problems()).isNotEmpty();
    assertThat(page.problems()).allSatisfy(problem -> assertThat(problem.span()).isNotNull());
  }

  @Test
  void anArabicCharsetOfALineIsTold() {
    String body =
        "{\"text\": \"افتتح وزير النقل اليوم الجسر الجديد على النهر وقال إن العمل استمر سنوات.\"}";

    assertThat(Items.of(body.getBytes(Charset.forName("windows-1256"))).onlyPage().text())
        .startsWith("افتتح وزير النقل");
  }

  @Test
  void aLongLineIsRefusedAndTheNextOnesAreRead() {
    String padding = "قال ".repeat(100_000);
    Items items =
        Items.of(
            (FIRST + "\n{\"text\": \"" + padding + "\"}\n" + SECOND)
                .getBytes(StandardCharsets.UTF_8),
            new SourceLimits(1, 10_000));

    assertThat(items.refusals())
        .extracting(Refusal::code, Refusal::record)
        .containsExactly(tuple("too-large", 2L));
    assertThat(items.pages()).extracting(page -> page.origin().record()).containsExactly(1L, 3L);
  }

  @Test
  void aRecordOfTwentyMegabytesIsAPage() {
    String body = "قال الوزير إن الجسر جديد. ".repeat(450_000);

    assertThat(Items.of("{\"text\": \"" + body + "\"}").onlyPage().text()).isEqualTo(body);
  }

  @Test
  void aByteOrderMarkBeforeTheFirstRecordIsPassedOver() {
    assertThat(Items.of("\uFEFF" + FIRST + "\n" + SECOND).pages()).hasSize(2);
  }

  @Test
  void compressedRecordsAreKnownByTheirBytes() {
    assertThat(Items.of(gzip(FIRST + "\n" + SECOND + "\n")).pages())
        .extracting(Page::id)
        .containsExactly("a-1", "input#2");
  }

  @Test
  void severalCompressedMembersAreOneFile() {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(gzip(FIRST + "\n"));
    both.writeBytes(gzip(SECOND + "\n"));

    assertThat(Items.of(both.toByteArray()).pages())
        .extracting(page -> page.origin().record())
        .containsExactly(1L, 2L);
  }

  @Test
  void compressedDataThatIsCutGivesWhatStandsBeforeTheCut() {
    byte[] whole = gzip((FIRST + "\n").repeat(5_000) + "x".repeat(10));

    Items items = Items.of(Arrays.copyOf(whole, whole.length / 2));

    assertThat(items.pages()).isNotEmpty();
    assertThat(items.refusals().getLast().code()).isEqualTo("bad-gzip");
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
