package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonDocumentsTest {
  private static final String ONE = "{\n \"id\": \"a\",\n \"text\": \"قال } { [ \\\" الوزير\"\n}";
  private static final String TWO = "{\"id\": \"b\", \"text\": \"خبر\"}";

  @Test
  void anArrayAnObjectAndObjectsInARowAreRecords() {
    assertThat(Items.of("[" + ONE + ",\n" + TWO + "]").pages())
        .extracting(Page::id)
        .containsExactly("a", "b");
    assertThat(Items.of(ONE).onlyPage().text()).isEqualTo("قال } { [ \" الوزير");
    assertThat(Items.of(ONE + "\n" + ONE).pages()).hasSize(2);
  }

  @Test
  void aRecordLeadsBackToItsFirstByte() {
    String file = "[" + ONE + ",\n" + TWO + "]";
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);

    for (Page page : Items.of(file).pages()) {
      Long offset = page.origin().offset();
      assertThat(offset).isNotNull();
      assertThat(bytes[offset.intValue()]).isEqualTo((byte) '{');
    }
  }

  @Test
  void aBrokenRecordLosesNothingElse() {
    Items items =
        Items.of("[\n" + TWO + ",\n{\"id\": \"x\", \"text\" \"y\"},\n" + TWO + ",\n{\"id\"");

    assertThat(items.pages()).hasSize(2);
    assertThat(items.refusals())
        .extracting(Refusal::record, Refusal::code)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(2L, "bad-json"),
            org.assertj.core.api.Assertions.tuple(4L, "bad-json"));
  }

  @Test
  void aJsonFeedIsItsItems() {
    String feed =
        """
        {"version": "https://jsonfeed.org/version/1.1", "title": "المرسى",
         "authors": [{"name": "no", "text": "no"}],
         "items": [
           {"id": "1", "url": "https://a.example/1", "title": "جسر", "content_html": "<p>قال الوزير</p>", "date_published": "2024-03-05T10:00:00+03:00",
            "attachments": [{"url": "no"}]},
           {"id": "2", "content_text": "قالت الوزيرة"}
         ], "hubs": [{"type": "no", "text": "no"}]}
        """;

    Items items = Items.of(feed);

    assertThat(items.refusals()).isEmpty();
    assertThat(items.pages()).extracting(Page::id).containsExactly("1", "2");
    Page first = items.pages().getFirst();
    assertThat(first.content())
        .isEqualTo(new Content.Markup("<p>قال الوزير</p>", StandardCharsets.UTF_8, "جسر"));
    assertThat(first.origin().published()).isEqualTo("2024-03-05T10:00:00+03:00");
    assertThat(items.pages().get(1).text()).isEqualTo("قالت الوزيرة");
  }

  @Test
  void ninjsOfEveryVersion() {
    String first =
        """
        {"uri": "urn:1", "type": "text", "versioncreated": "2024-03-05T10:00:00Z", "headline": "جسر",
         "body_xhtml": "<p>قال الوزير</p>", "copyrightholder": "وكالة المرسى"}
        """;
    String third =
        """
        {
         "uri": "urn:3", "type": "text", "versioncreated": "2024-03-05T10:00:00Z",
         "headlines": [{"role": "main", "value": "جسر"}, {"value": "no"}],
         "bodies": [{"contentType": "text/plain", "value": "قال الوزير"}]
        }
        """;

    Page old = Items.of(first).onlyPage();
    assertThat(old.id()).isEqualTo("urn:1");
    assertThat(old.content())
        .isEqualTo(new Content.Markup("<p>قال الوزير</p>", StandardCharsets.UTF_8, "جسر"));
    assertThat(old.origin().outlet()).isEqualTo("وكالة المرسى");
    Page now = Items.of(third).onlyPage();
    assertThat(now.text()).isEqualTo("جسر\n\nقال الوزير");
    assertThat(now.origin().published()).isEqualTo("2024-03-05T10:00:00Z");
  }

  @Test
  void aRecordLargerThanTheLimitIsRefusedAndTheNextOnesAreRead() {
    String large = "{\"text\": \"" + "قال ".repeat(200_000) + "\"}";
    Items items =
        Items.of(
            ("[" + TWO + "," + large + "," + TWO + "]").getBytes(StandardCharsets.UTF_8),
            new SourceLimits(1 << 20, 1 << 20));

    assertThat(items.pages()).hasSize(2);
    assertThat(items.refusals()).extracting(Refusal::code).containsExactly("too-large");
  }

  @Test
  void objectsThatNestTooDeepAreRefused() {
    String deep = "{\"text\": \"خبر\", \"x\": " + "[".repeat(5000) + "]".repeat(5000) + "}";

    assertThat(Items.of(deep).onlyRefusal().code()).isEqualTo("bad-json");
  }
}
