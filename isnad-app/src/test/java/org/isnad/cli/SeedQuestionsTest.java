package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.cli.Command.Ended;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What five real pages say, asked of an archive of them by the commands. The pages tell no day of their own; a second archive has them with the days on
/// which they were published. Skipped where they do not stand beside the repository.
class SeedQuestionsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PUTIN = "فلاديمير بوتين";
  private static final String LUKASHENKO = "ألكسندر لوكاشينكو";

  @TempDir private static Path folder;

  private static Path pages;
  private static Path archive;
  private static Path dated;

  @BeforeAll
  static void ingest() {
    pages = shared("seeds");
    archive = folder.resolve("pages");
    dated = folder.resolve("dated");
    // The list of the questions lies among the pages, is no Arabic, and is refused.
    assertThat(new Command().run("ingest", pages, "--archive", archive).code()).isEqualTo(1);
    Path docs = shared("gold/seeds/docs.jsonl");
    assertThat(new Command().run("ingest", docs, "--archive", dated).code()).isZero();
  }

  private static Path shared(String path) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path found = at.resolve("shared").resolve(path);
      if (Files.exists(found)) {
        return found;
      }
    }
    return Assumptions.abort("no shared/" + path + " beside the repository: skipped");
  }

  private static String run(Path from, String command, String... rest) {
    List<Object> all = new ArrayList<>(List.of(command, "--archive", from));
    all.addAll(List.of(rest));
    Ended ended = new Command().run(all.toArray());
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    return ended.out();
  }

  /// The rows of an answer, each of which stands on the words of its page.
  private static List<JsonNode> ask(String command, String... rest) throws IOException {
    List<JsonNode> rows = rows(archive, command, rest);
    for (JsonNode row : rows) {
      String text = text(row.get("report").asText());
      assertThat(text.substring(row.get("start").asInt(), row.get("end").asInt()))
          .isEqualTo(row.get("words").asText());
      // No page tells its day, and the answer says so.
      assertThat(row.get("date").isNull()).isTrue();
    }
    return rows;
  }

  private static List<JsonNode> rows(Path from, String command, String... rest) throws IOException {
    List<String> options = new ArrayList<>(List.of(rest));
    options.addAll(List.of("--format", "jsonl", "--limit", "100"));
    List<JsonNode> rows = new ArrayList<>();
    for (String line : run(from, command, options.toArray(String[]::new)).lines().toList()) {
      JsonNode row = JSON.readTree(line);
      if (!row.get("kind").asText().equals("answer")) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static String text(String id) throws IOException {
    return Files.readString(pages.resolve(id));
  }

  /// The one row of a page that holds these words.
  private static JsonNode from(List<JsonNode> rows, String page, String words) {
    List<JsonNode> found =
        rows.stream()
            .filter(row -> row.get("report").asText().startsWith(page))
            .filter(row -> row.get("words").asText().contains(words))
            .toList();
    assertThat(found).as("%s «%s» among %s", page, words, rows).isNotEmpty();
    return found.getFirst();
  }

  private static void said(JsonNode row, String speaker) {
    assertThat(row.get("speakers").get(0).asText()).isEqualTo(speaker);
  }

  @Test
  @DisplayName("S1: 28 union programmes, nearly 40 % done; the next ones from 2024")
  void theUnionProgrammes() throws IOException {
    JsonNode programmes = from(ask("figures", "--of", "برنامج"), "000", "28");
    assertThat(programmes.get("value").asInt()).isEqualTo(28);
    said(programmes, PUTIN);
    JsonNode done = from(ask("figures", "--unit", "%", "--of", "الأنشطة"), "000", "40");
    assertThat(done.get("approx").asText()).isEqualTo("about");
    said(done, PUTIN);
    JsonNode next =
        from(
            ask(
                "statements",
                "--about",
                "برنامج",
                "--clock",
                "event",
                "--from",
                "2024",
                "--to",
                "2024"),
            "000",
            "2024");
    said(next, PUTIN);
  }

  @Test
  @DisplayName("S2: 6 road maps left of 33, so 27 done")
  void theRoadMaps() throws IOException {
    JsonNode left =
        from(ask("figures", "--of", "خريطة طريق", "--by", "لوكاشينكو", "--most", "10"), "003", "6");
    assertThat(left.get("value").asInt()).isEqualTo(6);
    assertThat(left.get("whole").asInt()).isEqualTo(33);
    said(left, LUKASHENKO);
    said(from(ask("statements", "--about", "خرائط الطريق"), "003", "33"), LUKASHENKO);
    assertThat(run(archive, "series", "--of", "خريطة طريق")).contains("33 = 6 + 27");
  }

  @Test
  @DisplayName("S3: the 9th Forum of Regions in Grodno, by video; who left out what")
  void theForumOfRegions() throws IOException {
    JsonNode forum = from(ask("encounters", "--kind", "forum"), "000", "الفيديو");
    assertThat(forum.get("place").asText()).isEqualTo("غرودنو");
    from(ask("encounters", "--kind", "forum"), "002", "التاسع");
    JsonNode sanctions =
        from(ask("statements", "--by", "بوتين", "--about", "العقوبات"), "000", "السلع");
    assertThat(sanctions.get("utterance").isNull()).isFalse();
    from(ask("statements", "--about", "العقوبات السلع"), "002", "السلع");
    String story = sanctions.get("story").asText();
    List<JsonNode> told = new ArrayList<>();
    for (String line : run(archive, "story", story, "--format", "jsonl").lines().toList()) {
      told.add(JSON.readTree(line));
    }
    assertThat(told)
        .filteredOn(one -> one.get("kind").asText().equals("utterance"))
        .filteredOn(one -> tells(one, "000", "السلع") && tells(one, "002", "السلع"))
        .isNotEmpty();
    assertThat(told)
        .filteredOn(one -> one.get("kind").asText().equals("utterance"))
        .filteredOn(one -> tells(one, "000", "التجديد") || tells(one, "000", "للتجديد"))
        .filteredOn(one -> tells(one, "002", "لتجديد"))
        .isNotEmpty();
    assertThat(told)
        .filteredOn(one -> one.get("kind").asText().equals("divergence"))
        .anySatisfy(one -> assertThat(one.get("what").asText()).isEqualTo("omission"));
  }

  private static boolean tells(JsonNode utterance, String page, String words) {
    for (JsonNode telling : utterance.get("statements")) {
      String report = telling.get("report").asText();
      try {
        if (report.startsWith(page)
            && text(report)
                .substring(telling.get("start").asInt(), telling.get("end").asInt())
                .contains(words)) {
          return true;
        }
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    return false;
  }

  @Test
  @DisplayName("S4: the Supreme State Council in Moscow, a Thursday, 2023-04-06, both presidents")
  void theSupremeStateCouncil() throws IOException {
    JsonNode council = from(ask("encounters", "--with", "المجلس الأعلى"), "001", "اجتماع");
    assertThat(council.get("place").asText()).isEqualTo("موسكو");
    assertThat(names(council.get("parties"))).contains(PUTIN, LUKASHENKO);
    assertThat(council.get("day").isNull()).isTrue();
    assertThat(run(archive, "search", "المجلس الأعلى", "--no-bidi")).contains("اليوم الخميس");
    assertThat(met("المجلس الأعلى", "seed-001").get("day").asText()).isEqualTo("2023-04-06");
  }

  private static List<String> names(JsonNode all) {
    List<String> names = new ArrayList<>();
    all.forEach(one -> names.add(one.asText()));
    return names;
  }

  @Test
  @DisplayName("S5: trade of 28.5 billion dollars a year, down 15 %; up 30 % last year")
  void tradeBetweenTheTwo() throws IOException {
    JsonNode trade = from(ask("figures", "--unit", "USD", "--by", "بوتين"), "003", "28");
    assertThat(trade.get("value").decimalValue()).isEqualByComparingTo("28500000000");
    assertThat(trade.get("per").asText()).isEqualTo("P1Y");
    List<JsonNode> changes = ask("figures", "--unit", "%", "--of", "التجارة");
    JsonNode down = from(changes, "003", "15");
    assertThat(down.get("change").asText()).isEqualTo("down");
    said(down, PUTIN);
    JsonNode up = from(changes, "004", "30");
    assertThat(up.get("change").asText()).isEqualTo("up");
    said(up, PUTIN);
  }

  @Test
  @DisplayName("S6: 8,000 joint plants")
  void jointPlants() throws IOException {
    JsonNode plants = from(ask("figures", "--of", "مصانع"), "001", "8");
    assertThat(plants.get("value").asInt()).isEqualTo(8000);
    said(plants, LUKASHENKO);
  }

  @Test
  @DisplayName(
      "S7: settlement in roubles; one market for finance and for energy, a transport space")
  void moneyAndMarkets() throws IOException {
    said(from(ask("statements", "--about", "الروبل"), "001", "الروبل"), LUKASHENKO);
    JsonNode markets = from(ask("statements", "--about", "سوق مالي"), "000", "سوق للطاقة");
    said(markets, PUTIN);
    assertThat(markets.get("words").asText()).contains("للنقل");
  }

  @Test
  @DisplayName("S8: warheads in Europe, Iskander-M, Su-25, Macron's proposal, Kaliningrad")
  void defenceAndArms() throws IOException {
    List<JsonNode> figures = ask("figures", "--about", "ذخيرة نووية");
    assertThat(from(figures, "002", "200").get("value").asInt()).isEqualTo(200);
    assertThat(from(figures, "002", "6").get("of").asText()).contains("أوروبية");
    said(from(figures, "002", "200"), PUTIN);
    said(from(ask("statements", "--about", "إسكندر"), "002", "مينسك"), PUTIN);
    said(from(ask("statements", "--about", "سو-25"), "002", "25"), PUTIN);
    JsonNode proposal =
        from(ask("statements", "--by", "ماكرون", "--act", "propose"), "001", "أسلحة نووية");
    said(proposal, "إيمانويل ماكرون");
    said(
        from(ask("statements", "--act", "agree", "--about", "ماكرون"), "001", "مقترح"), LUKASHENKO);
    said(from(ask("statements", "--about", "كالينينغراد"), "002", "إعلان حرب"), LUKASHENKO);
  }

  @Test
  @DisplayName("S9: a joint media holding; 2023 the year of the Russian language")
  void cultureAndMedia() throws IOException {
    said(from(ask("statements", "--about", "شركات إعلامية"), "001", "قابضة"), LUKASHENKO);
    said(from(ask("statements", "--about", "اللغة الروسية"), "004", "2023"), PUTIN);
  }

  @Test
  @DisplayName("S10: the vaccine delivered, and how it is made")
  void theVaccine() throws IOException {
    JsonNode vaccine = from(ask("statements", "--about", "لقاح"), "003", "لقاح");
    said(vaccine, PUTIN);
    assertThat(vaccine.get("words").asText()).contains("تقنيات");
  }

  @Test
  @DisplayName("S11: who met whom, where, when")
  void whoMetWhom() throws IOException {
    from(
        ask("encounters", "--with", "بوتين", "--with", "لوكاشينكا", "--place", "سوتشي"),
        "003",
        "لقائه");
    JsonNode sochi = met("لوكاشينكو", "seed-003");
    assertThat(sochi.get("place").asText()).isEqualTo("سوتشي");
    assertThat(sochi.get("day").asText()).isEqualTo("2021-02-22");
    assertThat(met("لوكاشينكو", "seed-001").get("day").asText()).isEqualTo("2023-04-06");
    JsonNode commonwealth = met("رابطة الدول المستقلة", "seed-004");
    assertThat(commonwealth.get("place").asText()).isEqualTo("بطرسبورج");
    assertThat(commonwealth.get("day").asText()).isEqualTo("2022-12-26/2022-12-27");
    assertThat(all("بوتين", "seed-004"))
        .anySatisfy(met -> assertThat(met.get("day").asText()).isEqualTo("2022-12-27"))
        // The visit to Minsk: its page gives the middle of the month, and a weekday that does not
        // fit its own day.
        .anySatisfy(met -> {
          assertThat(met.get("encounter").asText()).isEqualTo("visit");
          assertThat(met.get("place").asText()).isEqualTo("بيلاروسيا");
          assertThat(met.get("day").asText()).startsWith("2022-12");
        });
    assertThat(all("لوكاشينكو", "seed-002"))
        // «أعلن السبت الماضي … وأضاف خلال استقباله»: the Saturday is that of the meeting.
        .anySatisfy(met -> {
          assertThat(met.get("place").asText()).isEqualTo("سان بطرسبرغ");
          assertThat(met.get("day").asText()).isEqualTo("2022-06-25");
        });
  }

  private static JsonNode met(String with, String report) throws IOException {
    return all(with, report).getFirst();
  }

  private static List<JsonNode> all(String with, String report) throws IOException {
    return rows(dated, "encounters", "--with", with).stream()
        .filter(row -> row.get("report").asText().equals(report))
        .toList();
  }

  @Test
  @DisplayName("S12: Sputnik, RT Arabic, the Kremlin's site and the Kremlin, Russian media unnamed")
  void whoToldIt() throws IOException {
    JsonNode relayed = from(ask("statements", "--via", "سبوتنيك"), "004", "الاتفاقات");
    said(relayed, PUTIN);
    assertThat(names(relayed.get("chain"))).containsExactly("سبوتنيك");
    assertThat(run(archive, "sources", "--format", "csv"))
        .contains("credit,سبوتنيك", "credit,RT عربية", "relay,سبوتنيك");
    assertThat(run(archive, "search", "\"موقع الكرملين\"", "--no-bidi"))
        .contains("002_", "موقع الكرملين");
    said(from(ask("statements", "--by", "الكرملين"), "004", "المفاوضات"), "الكرملين");
    JsonNode unnamed = from(ask("statements", "--kind", "unnamed"), "004", "محادثات");
    said(unnamed, "وسائل الإعلام الروسية");
  }

  @Test
  @DisplayName("S13: who is who")
  void whoIsWho() throws IOException {
    assertThat(who("بوتين").get("name").asText()).isEqualTo(PUTIN);
    assertThat(who("بوتين").get("roles").toString()).contains("الرئيس الروسي");
    JsonNode lukashenko = who("لوكاشينكا");
    assertThat(lukashenko.get("name").asText()).isEqualTo(LUKASHENKO);
    assertThat(lukashenko.get("aliases").toString()).contains("لوكاشينكا", "reason");
    assertThat(lukashenko.get("roles").toString()).contains("الرئيس البيلاروسي");
    assertThat(who("بيلاروس").get("id")).isEqualTo(who("بيلاروسيا").get("id"));
    assertThat(who("بطرسبورج").get("id")).isEqualTo(who("سان بطرسبرغ").get("id"));
    assertThat(who("ماكرون").get("roles").toString()).contains("الرئيس الفرنسي");
    assertThat(who("ميشوستين").get("name").asText()).endsWith("ميشوستين");
  }

  private static JsonNode who(String name) throws IOException {
    return JSON.readTree(
        run(archive, "who", name, "--format", "jsonl").lines().findFirst().orElseThrow());
  }

  @Test
  @DisplayName("S14: what is no news is not found")
  void whatIsNoNews() throws IOException {
    for (String furniture :
        List.of(
            "spot_img",
            "\"الأكثر قراءة\"",
            "\"الإشراف العام\"",
            "\"مقالات ذات صلة\"",
            "التلغرام",
            "توربينات",
            "\"يناير 15\"",
            "الرئيسيةالحرب")) {
      assertThat(run(archive, "search", furniture, "--no-variants"))
          .as(furniture)
          .startsWith("0 hits");
    }
    assertThat(run(archive, "about")).contains("5  no date");
  }
}
