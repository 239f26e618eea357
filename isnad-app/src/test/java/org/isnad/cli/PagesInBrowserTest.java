package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages as people see them: in both languages, on a phone and a desk, light and dark; hostile reports among others.
class PagesInBrowserTest {
  private static final int PHONE = 390;
  private static final int DESK = 1440;
  private static final int README_WIDTH = 1100;
  private static final String LONG_WORD = "كلمة ".repeat(1_000);

  @TempDir static Path folder;

  private static ServedArchive served;

  @BeforeAll
  static void serve() throws IOException {
    served = ServedArchive.open(PagesInBrowserTest::archive);
  }

  private static Path archive() throws IOException {
    Path reports = Archives.demo(folder.resolve("reports"));
    Path hostile = folder.resolve("hostile.jsonl");
    Files.writeString(
        hostile,
        Archives.line(
                "hostile-<script>alert(1)</script>",
                java.time.LocalDate.of(2024, 3, 2),
                "<script>document.title='taken'</script> قال الوزير <img src=x onerror=alert(2)>"
                    + " كريم الجابري إن الجسر \u202eمفتوح\u202c.\n"
                    + "وأضاف &lt;b&gt;كريم&lt;/b&gt; الجابري أن العمل مستمر.\n"
                    + LONG_WORD)
            + "\n",
        StandardCharsets.UTF_8);
    Path archive = folder.resolve("archive");
    assertThat(Archives.ingest(archive, reports, hostile).code()).isZero();
    return archive;
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

  /// Every page, with the story and the person that the reports of the flood give.
  private static List<String> pages() {
    return List.of(
        "",
        "?q=السيول",
        "?q=السيول&as=reports",
        "?q=لاشيءكهذا",
        "/reports/flood-first-day.txt",
        "/stories",
        "/stories/story:flood-first-day.txt",
        "/compare?id=flood-first-day.txt&id=flood-second-day",
        "/people",
        "/people?name=مروان قصاب",
        "/series",
        "/series/series:flood-first-day.txt:145",
        "/sources",
        "/ingest",
        "/about");
  }

  @Test
  void everyPageIsSoundInBothLanguagesOnPhoneAndDeskLightAndDark() {
    SoftAssertions softly = new SoftAssertions();
    for (String language : List.of("ar", "en")) {
      for (int width : List.of(PHONE, DESK)) {
        for (ColorScheme colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          try (Browser.Visit visit = served.visit(language, width, colors)) {
            int number = 0;
            for (String path : pages()) {
              String what = language + path + " " + width + " " + colors;
              visit.go(at("/" + language + path));
              softly.assertThat(visit.violations()).as("axe: " + what).isEmpty();
              softly.assertThat(visit.overflow()).as("overflow: " + what).isLessThanOrEqualTo(0);
              visit.picture(language + "-" + width + "-" + colors + "-" + number++);
            }
            softly.assertThat(visit.complaints()).as(language + width + colors).isEmpty();
          }
        }
      }
    }
    softly.assertAll();
  }

  @Test
  void whatIsNotThereIsToldOnAPage() {
    try (Browser.Visit visit = served.visit("ar", PHONE, ColorScheme.LIGHT)) {
      for (String path :
          List.of("/reports/none", "/stories/none", "/people/none", "/series/none", "/no/page")) {
        visit.go(at("/ar" + path));
        assertThat(visit.page().locator("h1").innerText()).as(path).isEqualTo("غير موجود");
        assertThat(visit.violations()).as(path).isEmpty();
      }
      assertThat(visit.complaints()).allMatch(words -> words.contains("404"));
      visit.go(at("/ar?q=(السيول"));
      assertThat(visit.page().locator("#q").count()).isEqualTo(1);
    }
  }

  /// Those of the README, which are copied to docs/pictures where a page looks otherwise.
  @Test
  void fourPagesAreKeptForTheReadme() {
    try (Browser.Visit visit = served.visit("ar", README_WIDTH, ColorScheme.LIGHT)) {
      visit.go(at("/ar?q=مشاريع"));
      visit.picture("readme-search");
      visit.go(at("/ar/reports/flood-first-day.txt"));
      visit.picture("readme-report");
      visit.go(at("/ar/stories/story:flood-first-day.txt"));
      visit.page().waitForSelector(".chart svg text");
      visit.picture("readme-story");
      assertThat(visit.complaints()).isEmpty();
    }
    try (Browser.Visit visit = served.visit("en", README_WIDTH, ColorScheme.DARK)) {
      visit.go(at("/en/series/series:flood-first-day.txt:145"));
      visit.page().waitForSelector(".chart svg text");
      visit.picture("readme-series");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void theSearchBoxIsCompletedByKeyboard() {
    try (Browser.Visit visit = served.visit("ar", DESK, ColorScheme.LIGHT)) {
      visit.go(at("/ar?as=reports"));
      var box = visit.page().getByRole(AriaRole.COMBOBOX);
      box.pressSequentially("مروان قص");
      visit.page().waitForSelector("[role=option]");
      assertThat(box.getAttribute("aria-expanded")).isEqualTo("true");
      assertThat(visit.violations()).isEmpty();
      visit.page().keyboard().press("ArrowDown");
      String active = box.getAttribute("aria-activedescendant");
      var option = visit.page().locator("[id='" + active + "']");
      assertThat(option.getAttribute("aria-selected")).isEqualTo("true");
      String words = option.innerText();
      assertThat(words).startsWith("مروان");
      visit.page().keyboard().press("Escape");
      assertThat(visit.page().locator("[role=listbox]").isVisible()).isFalse();
      visit.page().keyboard().press("ArrowDown");
      visit.page().waitForSelector("[role=option]");
      visit.page().keyboard().press("ArrowDown");
      visit.page().keyboard().press("Enter");
      visit.page().waitForSelector(".hits article");
      assertThat(visit.page().locator("#q").inputValue()).isEqualTo(words);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void aSearchIsNarrowedByTimeAndWidenedAgain() {
    try (Browser.Visit visit = served.visit("ar", PHONE, ColorScheme.DARK)) {
      visit.go(at("/ar?as=reports"));
      visit.page().locator(".hits details summary").click();
      visit.page().locator(".hits details tbody a").first().click();
      visit.page().waitForLoadState();
      assertThat(visit.page().url()).contains("from=").contains("to=");
      assertThat(visit.violations()).isEmpty();
      visit.page().locator("main ul.chips a").first().click();
      visit.page().waitForLoadState();
      assertThat(visit.page().url()).doesNotContain("from=").contains("to=");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void anotherSpellingIsProposedWhereLittleIsFound() {
    try (Browser.Visit visit = served.visit("ar", DESK, ColorScheme.LIGHT)) {
      visit.go(at("/ar?as=reports&q=السنديانن"));
      visit.page().locator("main p a[href*='q=']").first().click();
      visit.page().waitForLoadState();
      assertThat(visit.page().locator("#q").inputValue()).isEqualTo("السنديان");
      assertThat(visit.page().locator(".hits article").count()).isPositive();
    }
  }

  @Test
  void theBundledArabicLettersAreThoseThatAreDrawn() {
    try (Browser.Visit visit = served.visit("ar", DESK, ColorScheme.LIGHT)) {
      visit.go(at("/ar/reports/flood-first-day.txt"));
      visit.page().evaluate("() => document.fonts.ready");
      // European digits are the sans serif's in both.
      assertThat(visit.fonts(".text p:not(.furniture)"))
          .contains("Noto Naskh Arabic")
          .isSubsetOf("Noto Naskh Arabic", "IBM Plex Sans Arabic");
      assertThat(visit.fonts(".report-title")).contains("Noto Naskh Arabic");
      assertThat(visit.fonts(".evidence h2")).contains("IBM Plex Sans Arabic");
      visit.go(at("/ar/stories"));
      visit.page().evaluate("() => document.fonts.ready");
      assertThat(visit.fonts("h1")).containsExactly("IBM Plex Sans Arabic");
      assertThat(visit.fonts(".nav a")).containsExactly("IBM Plex Sans Arabic");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void theReadersNumeralsAreOnEveryPage() {
    try (Browser.Visit visit = served.visit("ar", DESK, ColorScheme.LIGHT)) {
      visit.go(at("/ar/stories"));
      visit.page().locator(".look summary").click();
      visit.page().locator("input[name=digits][value=arab]").check();
      visit.page().locator(".look button").click();
      visit.page().waitForLoadState();
      assertThat(visit.page().url()).endsWith("/ar/stories");
      assertThat(visit.page().locator("main .card p.soft").first().innerText())
          .containsPattern("[٠-٩]")
          .doesNotContainPattern("[0-9]");
      for (String path : List.of("", "/about", "/sources", "/series")) {
        visit.go(at("/ar" + path));
        assertThat(visit.page().locator("main").innerText()).as(path).containsPattern("[٠-٩]");
      }
      visit.go(at("/ar/series/series:flood-first-day.txt:145"));
      visit.page().waitForSelector(".chart svg text");
      assertThat(visit.page().locator(".chart svg").textContent())
          .containsPattern("[٠-٩]")
          .doesNotContainPattern("[0-9]");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void aPointOfASeriesLeadsToItsPlaceInTheReport() {
    try (Browser.Visit visit = served.visit("ar", DESK, ColorScheme.LIGHT)) {
      visit.go(at("/ar/series"));
      visit.page().locator("section.card h2 a").first().click();
      visit.page().waitForLoadState();
      var point = visit.page().locator("li.card a:has(mark)").first();
      String words = point.innerText();
      point.click();
      visit.page().waitForLoadState();
      assertThat(visit.page().locator(".m:target").innerText()).isEqualTo(words);
    }
  }

  @Test
  void hostileReportsShowAsText() {
    try (Browser.Visit visit = served.visit("ar", DESK, ColorScheme.LIGHT)) {
      visit.go(at("/ar?q=الجابري&as=reports"));
      visit.page().locator(".hits h2 a").first().click();
      visit.page().waitForLoadState();
      assertThat(visit.page().title()).doesNotContain("taken");
      assertThat(visit.page().locator(".text").innerText())
          .contains("<script>document.title='taken'</script>")
          .contains("<img src=x onerror=alert(2)>")
          .contains("&lt;b&gt;");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void aNewcomerFindsWhoSaidWhatOpensTheComparisonAndDownloadsIt() throws IOException {
    try (Browser.Visit visit = served.visit("ar", DESK, ColorScheme.LIGHT)) {
      visit.go(at("/"));
      assertThat(visit.page().url()).endsWith("/ar");
      visit.page().locator("#q").fill("السيول");
      visit.page().locator("#q").press("Enter");
      visit.page().waitForLoadState();
      assertThat(visit.page().locator(".statement .who").first().innerText()).isNotBlank();
      visit.page().locator(".statement a[href*='/stories/']").first().click();
      visit.page().waitForLoadState();
      visit.page().locator("a[href*='/compare']").first().click();
      visit.page().waitForLoadState();
      assertThat(visit.page().locator("table.columns tbody tr").count()).isPositive();
      Download download =
          visit.page().waitForDownload(() -> visit.page().locator("a[download]").first().click());
      assertThat(Files.readString(download.path())).contains("utterance");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void everyMarkOpensItsEvidenceByKeyboardAndWithoutScripts() {
    try (Browser.Visit visit = served.visit("ar", DESK, ColorScheme.LIGHT)) {
      visit.go(at("/ar/reports/flood-first-day.txt"));
      List<String> missing = new ArrayList<>();
      for (var mark : visit.page().locator(".text a.m").all()) {
        String target = mark.getAttribute("href").substring(1);
        if (visit.page().locator("[id='" + target + "']").count() != 1) {
          missing.add(target);
        }
      }
      assertThat(missing).isEmpty();
      visit.page().locator(".text a.k-speaker").first().focus();
      visit.page().keyboard().press("Enter");
      assertThat(visit.page().url()).contains("#s");
    }
  }
}
