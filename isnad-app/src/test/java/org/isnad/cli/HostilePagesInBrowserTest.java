package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reports by people who wish us ill: whatever stands in their fields shows as text on every page, nothing of it runs.
class HostilePagesInBrowserTest {
  private static final int PHONE = 390;
  private static final int DESK = 1440;
  private static final String SCRIPT = "<script>document.title='taken';alert(1)</script>";
  private static final String HANDLER = "\"><img src=x onerror=alert(2)>";

  /// What looks like markup only to one who decodes it once more, or twice.
  private static final String FORGED =
      "&lt;script&gt;alert(3)&lt;/script&gt; &amp;lt;b&amp;gt; &#60;i onclick=alert(4)&#62;";

  /// An override, an isolate and an embedding that nobody closes.
  private static final String TURNED = "\u202e\u2067\u202b";

  private static final int PARAGRAPH = 5 << 20;

  @TempDir static Path folder;

  private static ServedArchive served;

  @BeforeAll
  static void serve() throws IOException {
    served = ServedArchive.open(HostilePagesInBrowserTest::archive);
  }

  private static Path archive() throws IOException {
    String said = "قالت الوزيرة ليلى " + FORGED + " سالم إن الجسر مفتوح.\n";
    String turned = "قال الوزير " + TURNED + "كريم الجابري إن الطريق " + TURNED + "مغلق.\n";
    String endless =
        "وقال الوزير كريم الجابري إن الجسر مفتوح. " + "كلمة ".repeat(PARAGRAPH / bytes("كلمة "));
    String rest =
        "وظل الناس في المدينة القديمة ينتظرون عودة الحافلات إلى طرقها المعتادة.\n".repeat(8);
    Path reports =
        Files.writeString(
            folder.resolve("hostile.jsonl"),
            String.join(
                "\n",
                report(
                    "id-" + SCRIPT,
                    SCRIPT,
                    HANDLER,
                    said.replace(FORGED, "")
                        + "وأضافت أن "
                        + SCRIPT
                        + HANDLER
                        + " ليس إلا كلاما في التقرير.\n"
                        + rest),
                report("forged", FORGED, FORGED, said + rest),
                report("turned" + TURNED, "عنوان " + TURNED + "مقلوب", "وسيلة " + TURNED, turned),
                report("long", "تقرير طويل", "الطويلة", endless)),
            StandardCharsets.UTF_8);
    Path archive = folder.resolve("archive");
    Command.Ended ended = Archives.ingest(archive, reports);
    assertThat(ended.code()).as(ended.err()).isZero();
    return archive;
  }

  private static int bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String report(String id, String title, String outlet, String text) {
    return new ObjectMapper()
        .createObjectNode()
        .put("id", id)
        .put("title", title)
        .put("outlet", outlet)
        .put("url", "javascript:alert(5)//" + id.hashCode())
        .put("published", "2024-05-01")
        .put("text", text)
        .toString();
  }

  @AfterAll
  static void end() {
    if (served != null) {
      served.close();
    }
  }

  private static String at(String path) {
    return served.at(path);
  }

  private static String coded(String words) {
    return java.net.URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static List<String> pages() {
    return List.of(
        "",
        "?as=reports",
        "?q=" + coded("الجسر " + FORGED),
        "?q=" + coded(SCRIPT + HANDLER),
        "/reports/" + coded("id-" + SCRIPT),
        "/reports/forged",
        "/reports/" + coded("turned" + TURNED),
        "/reports/" + coded(SCRIPT),
        "/stories?single=1",
        "/compare?id=forged&id=" + coded("id-" + SCRIPT),
        "/people",
        "/people?name=" + coded("ليلى سالم" + HANDLER),
        "/series",
        "/sources",
        "/ingest",
        "/about");
  }

  @Test
  void nothingOfThemRunsOnAnyPage() {
    SoftAssertions softly = new SoftAssertions();
    for (String language : List.of("ar", "en")) {
      try (Browser.Visit visit = served.visit(language, DESK, ColorScheme.LIGHT)) {
        for (String path : pages()) {
          visit.go(at("/" + language + path));
          softly.assertThat(visit.page().title()).as(path).doesNotStartWith("taken");
          softly
              .assertThat(
                  visit
                      .page()
                      .locator(
                          "main script:not([src]), main img, main [onerror], main [onclick],"
                              + " main a[href^='javascript']")
                      .count())
              .as(path)
              .isZero();
        }
        // An id that is none is answered by 404 and words that are no query by 400, as the console
        // says.
        softly
            .assertThat(visit.complaints())
            .allMatch(
                complaint -> complaint.contains("404") || complaint.contains("400"),
                "is 404 or 400");
      }
    }
    softly.assertAll();
  }

  @Test
  void whatTheyWroteShowsAsTheyWroteIt() {
    try (Browser.Visit visit = served.visit("ar", DESK, ColorScheme.LIGHT)) {
      visit.go(at("/ar/reports/" + coded("id-" + SCRIPT)));
      assertThat(visit.page().locator("h1").innerText()).contains(SCRIPT);
      assertThat(visit.page().locator(".text").innerText()).contains(SCRIPT).contains(HANDLER);
      visit.go(at("/ar/reports/forged"));
      assertThat(visit.page().locator("h1").innerText()).contains(FORGED);
      assertThat(visit.page().locator(".text").innerText()).contains(FORGED);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  /// An override that is not closed ends where the report's words end: the navigation, the counts and the footer after it keep their direction.
  @Test
  void turnedWordsTurnNothingElse() {
    String order =
        "() => { const line = document.createRange(); const texts = [];"
            + " for (const node of document.querySelectorAll('.foot a'))"
            + " { const box = node.getBoundingClientRect(); texts.push(box.left); }"
            + " return texts.join(' '); }";
    try (Browser.Visit visit = served.visit("ar", DESK, ColorScheme.LIGHT)) {
      visit.go(at("/ar/about"));
      Object usual = visit.page().evaluate(order);
      for (String path : List.of("/ar?as=reports", "/ar/reports/" + coded("turned" + TURNED))) {
        visit.go(at(path));
        assertThat(visit.page().evaluate(order)).as(path).isEqualTo(usual);
        Object leaking =
            visit
                .page()
                .evaluate(
                    "() => { const bad = []; const marks = /[\\u202a-\\u202e\\u2066-\\u2069]/;"
                        + " const walk = document.createTreeWalker(document.body,"
                        + " NodeFilter.SHOW_TEXT); while (walk.nextNode()) { const text ="
                        + " walk.currentNode; if (!marks.test(text.data)) continue; let at ="
                        + " text.parentElement; while (at) { const style = getComputedStyle(at);"
                        + " if (/isolate|plaintext/.test(style.unicodeBidi) ||"
                        + " !/^inline$/.test(style.display)) break; at = at.parentElement; } if"
                        + " (!at) bad.push(text.data); } return bad; }");
        assertThat((List<?>) leaking).as(path).isEmpty();
      }
    }
  }

  @Test
  void aParagraphOfFiveMegabytesCanBeReadAndLeft() {
    for (int width : List.of(PHONE, DESK)) {
      try (Browser.Visit visit = served.visit("ar", width, ColorScheme.DARK)) {
        visit.page().setDefaultNavigationTimeout(120_000);
        visit.go(at("/ar?q=" + coded("الجسر مفتوح") + "&as=reports"));
        assertThat(visit.page().content().length()).isLessThan(1_000_000);
        visit.go(at("/ar/reports/long"));
        assertThat(visit.overflow()).isLessThanOrEqualTo(0);
        assertThat(visit.page().locator("h1").innerText()).contains("تقرير طويل");
        visit.page().locator("header nav a").first().click();
        visit.page().waitForLoadState();
        assertThat(visit.page().locator("#q").isVisible()).isTrue();
        assertThat(visit.complaints()).isEmpty();
      }
    }
  }

  @Test
  void aViolationOfThePolicyWouldBeSeen() {
    try (Browser.Visit visit = served.visit("en", DESK, ColorScheme.LIGHT)) {
      visit.go(at("/en/about"));
      visit
          .page()
          .evaluate(
              "() => { const script = document.createElement('script'); script.textContent ="
                  + " 'document.title = \"taken\"'; document.body.append(script); }");
      assertThat(visit.page().title()).doesNotStartWith("taken");
      assertThat(visit.complaints()).anyMatch(complaint -> complaint.startsWith("policy: "));
    }
  }
}
