package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldMapTest {
  private static List<Item> read(FieldMap fields, String file) throws IOException {
    List<Item> items = new ArrayList<>();
    new SourceReader()
        .with(fields)
        .read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "input", items::add);
    return items;
  }

  private static Page page(FieldMap fields, String file) throws IOException {
    List<Item> items = read(fields, file);
    assertThat(items).hasSize(1);
    assertThat(items.getFirst()).isInstanceOf(Page.class);
    return (Page) items.getFirst();
  }

  @Test
  void namesAreAssigned() throws IOException {
    Page page =
        page(
            FieldMap.STANDARD.with("text=content,published=date"),
            "{\"content\": \"خبر\", \"date\": \"2024-03-05\", \"text\": \"no\", \"url\":"
                + " \"https://a.example/\"}");

    assertThat(page.text()).isEqualTo("خبر");
    assertThat(page.origin().published()).isEqualTo("2024-03-05");
    assertThat(page.origin().url()).isEqualTo("https://a.example/");
  }

  @Test
  void aBodyIsTextOrMarkup() throws IOException {
    FieldMap fields = FieldMap.STANDARD.with("body=content");

    assertThat(page(fields, "{\"content\": \"<p>خبر</p>\"}").content())
        .isInstanceOf(Content.Markup.class);
    assertThat(page(fields, "{\"content\": \"3 < 5 و <الخبر>\"}").content())
        .isInstanceOf(Content.Text.class);
  }

  @Test
  void aMissingNameIsToldWithThoseThatAreThere() throws IOException {
    assertThat(read(FieldMap.STANDARD, "{\"content\": \"خبر\", \"day\": 5}"))
        .containsExactly(
            new Refusal(
                "input",
                1L,
                0L,
                "no-text",
                "The record's member \"text\" is missing (it has content, day)."));
  }

  @Test
  void fineWebLendsNoDayOfPublication() throws IOException {
    Page page =
        page(
            FieldMap.preset("fineweb-2"),
            "{\"text\": \"خبر\", \"id\": \"<urn:1>\", \"url\": \"https://a.example/\", \"date\":"
                + " \"2024-03-05T10:00:00Z\"}");

    assertThat(page.id()).isEqualTo("<urn:1>");
    assertThat(page.origin().published()).isNull();
    assertThat(page.origin().retrieved()).isEqualTo("2024-03-05T10:00:00Z");
  }

  @Test
  void aDotLeadsIntoAnObject() throws IOException {
    Page page =
        page(
            FieldMap.preset("oscar"),
            "{\"content\": \"خبر\", \"warc_headers\": {\"warc-target-uri\": \"https://a.example/\","
                + " \"warc-date\": \"2024\", \"x\": {\"warc-date\": \"no\"}}}");

    assertThat(page.origin().url()).isEqualTo("https://a.example/");
    assertThat(page.origin().retrieved()).isEqualTo("2024");
  }

  @Test
  void theFirstNameThatIsThereWins() throws IOException {
    FieldMap fields = FieldMap.preset("cc-news");

    assertThat(
            page(fields, "{\"domain\": \"b\", \"sitename\": \"a\", \"text\": \"خبر\"}")
                .origin()
                .outlet())
        .isEqualTo("a");
    assertThat(
            page(fields, "{\"domain\": \"b\", \"sitename\": \"\", \"plain_text\": \"خبر\"}")
                .origin()
                .outlet())
        .isEqualTo("b");
  }

  @Test
  void everyPresetSaysWhereTheTextIs() {
    assertThat(FieldMap.presets()).hasSizeGreaterThan(8);
    assertThat(FieldMap.presets())
        .allSatisfy(preset -> assertThat(FieldMap.preset(preset).names(Field.TEXT)).isNotEmpty());
  }

  @Test
  void whatIsNoMapIsExplained() {
    assertThatThrownBy(() -> FieldMap.STANDARD.with("text"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"text\" is not FIELD=NAME");
    assertThatThrownBy(() -> FieldMap.STANDARD.with("txet=content"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FieldMap.preset("nosuch"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fineweb-2");
  }
}
