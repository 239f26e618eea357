package org.isnad.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.isnad.gazetteer.Gazetteer.Bearer;
import org.isnad.gazetteer.Gazetteer.Type;
import org.isnad.source.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerReaderTest {
  private final List<Refusal> refusals = new ArrayList<>();

  @TempDir private Path folder = Path.of("");

  @Test
  void aDumpOfWikidataGivesArabicLabelsAndAliasesByTheirClass() throws IOException {
    Gazetteer gazetteer = read("wikidata.json");

    assertThat(gazetteer.get("تيراسان"))
        .extracting(Bearer::type, bearer -> bearer.ids().get("wikidata"))
        .containsExactly(tuple(Type.PLACE, "Q9000001"));
    assertThat(gazetteer.get("تراسان")).isEqualTo(gazetteer.get("مدينة تيراسان"));
    assertThat(gazetteer.get("ماريلدا قنديلون"))
        .extracting(Bearer::type)
        .containsExactly(Type.PERSON);
    assertThat(gazetteer.get("اتحاد صيادي المرافئ"))
        .extracting(Bearer::type)
        .containsExactly(Type.ORGANIZATION);
    assertThat(gazetteer.get("نقطة عطف")).as("neither person, body nor place").isEmpty();
    assertThat(gazetteer.bearers()).isEqualTo(3);
  }

  @Test
  void aBrokenLineIsNamedWithItsReasonAndTheOthersAreRead() throws IOException {
    Gazetteer gazetteer = read("wikidata.json");

    assertThat(refusals).hasSize(1);
    Refusal refusal = refusals.getFirst();
    assertThat(refusal.file()).isEqualTo("wikidata.json");
    assertThat(refusal.record()).isEqualTo(6);
    assertThat(refusal.code()).isEqualTo("bad-json");
    assertThat(refusal.message()).startsWith("The line is not a JSON object: ");
    assertThat(gazetteer.get("اتحاد صيادي المرافئ")).as("it stands after the break").hasSize(1);
  }

  @Test
  void aLineOfWikidataMayStandByItself() throws IOException {
    byte[] all = bytes("wikidata.json");
    String line = new String(all, StandardCharsets.UTF_8).lines().skip(2).findFirst().orElseThrow();
    Gazetteer gazetteer = read(line.getBytes(StandardCharsets.UTF_8), "line");

    assertThat(gazetteer.get("ماريلدا قنديلون")).hasSize(1);
    assertThat(refusals).isEmpty();
  }

  @Test
  void entitiesOfFollowTheMoneyGiveAllTheirNamesAndIds() throws IOException {
    Gazetteer gazetteer = read("followthemoney.jsonl");

    assertThat(gazetteer.get("زهير كارمونتي"))
        .extracting(Bearer::ids)
        .containsExactly(Map.of("ftm", "ent-1", "wikidata", "Q9000010"));
    assertThat(gazetteer.get("ناقلات فيلورنا")).isEqualTo(gazetteer.get("Velorna Shipping"));
    assertThat(gazetteer.get("ديوان المرافئ الكبرى"))
        .extracting(Bearer::type)
        .containsExactly(Type.ORGANIZATION);
    assertThat(gazetteer.get("نورس البحر")).as("a vessel").isEmpty();
    assertThat(refusals)
        .extracting(Refusal::record, Refusal::code)
        .containsExactly(tuple(4L, "bad-json"), tuple(5L, "bad-json"));
  }

  @Test
  void tablesOfGeoNamesGiveArabicNamesAndOneBearerForOneId() throws IOException {
    GazetteerReader reader = new GazetteerReader(refusals::add);
    reader.read(new ByteArrayInputStream(bytes("geonames-main.txt")), "main");
    reader.read(new ByteArrayInputStream(bytes("geonames-alternate.txt")), "alternate");
    Gazetteer gazetteer = reader.gazetteer();

    assertThat(gazetteer.get("قرندول")).isEqualTo(gazetteer.get("قرندول البلد"));
    assertThat(gazetteer.get("كفر قرندول"))
        .extracting(Bearer::type, bearer -> bearer.ids().get("geonames"))
        .containsExactly(tuple(Type.PLACE, "910001"));
    assertThat(gazetteer.get("مارسينوفا")).hasSize(1);
    assertThat(gazetteer.get("ليرباد")).hasSize(1);
    assertThat(refusals)
        .extracting(Refusal::file, Refusal::record, Refusal::code)
        .containsExactly(tuple("main", 3L, "bad-row"), tuple("main", 4L, "bad-row"));
  }

  @Test
  void compressionIsToldByTheBytes() throws IOException {
    byte[] plain = bytes("followthemoney.jsonl");
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gzip)) {
      out.write(plain);
    }
    ByteArrayOutputStream bzip = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(bzip)) {
      out.write(plain);
    }

    Gazetteer wanted = read(plain, "plain");
    assertThat(read(gzip.toByteArray(), "gzip").names()).isEqualTo(wanted.names()).isPositive();
    assertThat(read(bzip.toByteArray(), "bzip").names()).isEqualTo(wanted.names());
  }

  @Test
  void whatACutArchiveHoldsBeforeTheCutIsRead() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines
          .append("{\"id\":\"n")
          .append(i)
          .append("\",\"schema\":\"Person\",\"properties\":{\"name\":[\"راميل بوتان ")
          .append((char) ('ا' + i % 7))
          .append(Integer.toString(i, 36))
          .append("\"]}}\n");
    }
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gzip)) {
      out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
    byte[] cut = Arrays.copyOf(gzip.toByteArray(), gzip.size() / 2);

    assertThat(read(cut, "cut.gz").names()).isBetween(1000, 19_999);
    assertThat(refusals).extracting(Refusal::code).containsExactly("bad-gzip");
  }

  @Test
  void filesThatAreNoGazetteersAreRefused() throws IOException {
    Path prose = Files.writeString(folder.resolve("prose.txt"), "قال الوزير إن الأمر انتهى.\n");
    Path empty = Files.writeString(folder.resolve("empty"), "\n");

    Gazetteer gazetteer =
        GazetteerReader.read(
            List.of(prose, empty, folder, folder.resolve("missing")), refusals::add);

    assertThat(gazetteer.isEmpty()).isTrue();
    assertThat(refusals)
        .extracting(Refusal::code)
        .containsExactly("unsupported", "empty", "unreadable", "not-found");
  }

  @Test
  void aLineThatIsNotUtf8IsRefused() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    lines.write("1\t910001\tar\tقرندول\n".getBytes(StandardCharsets.UTF_8));
    lines.write("2\t910002\tar\t".getBytes(StandardCharsets.UTF_8));
    lines.write(new byte[] {(byte) 0xC7, (byte) 0xE1, '\n'});

    assertThat(read(lines.toByteArray(), "mixed").names()).isEqualTo(1);
    assertThat(refusals)
        .extracting(Refusal::record, Refusal::code)
        .containsExactly(tuple(2L, "undecodable"));
  }

  private Gazetteer read(String resource) throws IOException {
    return read(bytes(resource), resource);
  }

  private Gazetteer read(byte[] bytes, String name) throws IOException {
    return new GazetteerReader(refusals::add)
        .read(new ByteArrayInputStream(bytes), name)
        .gazetteer();
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(GazetteerReaderTest.class.getResourceAsStream(resource), resource)) {
      return in.readAllBytes();
    }
  }
}
