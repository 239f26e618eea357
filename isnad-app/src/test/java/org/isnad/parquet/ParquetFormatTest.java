package org.isnad.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.isnad.source.Content;
import org.isnad.source.FieldMap;
import org.isnad.source.Item;
import org.isnad.source.Page;
import org.isnad.source.Refusal;
import org.isnad.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFormatTest {
  @TempDir Path folder;

  /// A file of what a query gives.
  private Path table(String query) throws SQLException {
    Path file = folder.resolve("table.parquet");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("COPY (" + query + ") TO '" + file + "' (FORMAT parquet)");
    }
    return file;
  }

  private static List<Item> read(FieldMap fields, Path file) throws IOException {
    List<Item> items = new ArrayList<>();
    reader(fields).read(List.of(file), items::add);
    return items;
  }

  private static SourceReader reader(FieldMap fields) {
    return new SourceReader().with(fields).with(new ParquetFormat());
  }

  private static Page page(Item item) {
    assertThat(item).isInstanceOf(Page.class);
    return (Page) item;
  }

  @Test
  void aRowIsAPage() throws SQLException, IOException {
    Path file =
        table(
            "SELECT 'a' || i AS id, 'خبر ' || i AS text, 'https://a.example/' || i AS url,"
                + " TIMESTAMP '2024-03-05 10:00:00' AS date, 1.5 AS score FROM range(3000) t(i)");

    List<Item> items = read(FieldMap.preset("fineweb-2"), file);

    assertThat(items).hasSize(3000);
    Page last = page(items.getLast());
    assertThat(last.id()).isEqualTo("a2999");
    assertThat(last.text()).isEqualTo("خبر 2999");
    assertThat(last.origin().url()).isEqualTo("https://a.example/2999");
    assertThat(last.origin().retrieved()).isEqualTo("2024-03-05T10:00:00");
    assertThat(last.origin().published()).isNull();
    assertThat(last.origin().record()).isEqualTo(3000);
    assertThat(last.origin().offset()).isNull();
    assertThat(last.origin().file()).isEqualTo(file.toString());
  }

  @Test
  void columnsMayBeMappedAndNested() throws SQLException, IOException {
    Path file =
        table(
            "SELECT '<p>قال الوزير</p>' AS content, {'warc-date': '2024', 'x': 1} AS warc_headers,"
                + " DATE '2024-03-05' AS day");

    Page page =
        page(
            read(
                    FieldMap.STANDARD.with(
                        "body=content,retrieved=warc_headers.warc-date,published=day"),
                    file)
                .getFirst());

    assertThat(page.content()).isInstanceOf(Content.Markup.class);
    assertThat(page.origin().retrieved()).isEqualTo("2024");
    assertThat(page.origin().published()).isEqualTo("2024-03-05");
    assertThat(page.id()).isEqualTo("table.parquet#1");
  }

  @Test
  void aRowWithoutATextIsRefused() throws SQLException, IOException {
    List<Item> items = read(FieldMap.STANDARD, table("SELECT unnest(['خبر', NULL, '']) AS text"));

    assertThat(items).hasSize(3);
    assertThat(items.subList(1, 3))
        .allSatisfy(item ->
            assertThat(item)
                .isInstanceOfSatisfying(
                    Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("no-text")));
  }

  @Test
  void columnsThatNobodyKnowsAreAskedFor() throws SQLException, IOException {
    assertThat(read(FieldMap.STANDARD, table("SELECT 'خبر' AS content, 1 AS n")))
        .singleElement()
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.message()).contains("content, n").contains("--map text=NAME"));
  }

  @Test
  void aFileThatIsCutShortIsNamed() throws SQLException, IOException {
    Path file = table("SELECT 'خبر' AS text");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(read(FieldMap.STANDARD, file))
        .singleElement()
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("bad-parquet"));
  }

  @Test
  void aCompressedStreamIsReadToo() throws SQLException, IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(Files.readAllBytes(table("SELECT 'خبر' AS text")));
    }
    List<Item> items = new ArrayList<>();

    reader(FieldMap.STANDARD)
        .read(new ByteArrayInputStream(packed.toByteArray()), "stdin", items::add);

    assertThat(items).hasSize(1);
    assertThat(page(items.getFirst()).text()).isEqualTo("خبر");
  }
}
