package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reports are handed over on the page, with scripts and without, and found afterwards.
class IngestInBrowserTest {
  private static final int DESK = 1440;
  private static final int PHONE = 390;
  private static final Pattern JOB = Pattern.compile(".*/(ar|en)/ingest/[0-9a-f]+");

  @TempDir static Path folder;

  private static ServedArchive served;

  @BeforeAll
  static void serve() throws IOException {
    served = ServedArchive.open(IngestInBrowserTest::archive);
  }

  private static Path archive() throws IOException {
    Path first =
        Files.writeString(
            folder.resolve("first.jsonl"),
            Archives.line(
                    "first", LocalDate.of(2024, 5, 1), "قال الوزير كريم الجابري إن الجسر مفتوح.")
                + "\n");
    assertThat(Archives.ingest(folder.resolve("archive"), first).code()).isZero();
    return folder.resolve("archive");
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

  private static Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  @Test
  void filesAreChosenSentAndFoundWhileTheirProgressIsShown() throws IOException {
    Path good =
        file("منارة.txt", "رصيف المنارة يفتح غدا\n\nقالت وزيرة الموانئ هدى الصافي إن الرصيف جاهز.");
    Path bad = Files.write(folder.resolve("صورة.bin"), new byte[] {0, 1, 2, 0, 3, 0});
    try (Browser.Visit visit = served.visit("ar", DESK, ColorScheme.LIGHT)) {
      visit.go(at("/ar"));
      visit.page().locator("nav a[href='/ar/ingest']").click();
      visit.page().locator("#file").setInputFiles(new Path[] {good, bad});
      assertThat(visit.page().locator(".chosen").innerText()).contains("منارة.txt", "صورة.bin");
      visit.page().locator("form.hand-over > p button").click();
      visit.page().waitForURL(JOB);
      visit.page().locator(".s-done").waitFor();
      assertThat(visit.violations()).isEmpty();
      assertThat(visit.overflow()).isLessThanOrEqualTo(0);
      visit.picture("ar-" + DESK + "-job");
      assertThat(visit.page().locator("main").innerText())
          .contains("رصيف المنارة يفتح غدا")
          .contains("صورة.bin")
          .contains("ليس نصا");
      visit.page().locator(".plain-list a").first().click();
      visit.page().waitForLoadState();
      assertThat(visit.page().locator("h1").innerText()).contains("رصيف المنارة");
      visit.go(at("/ar?q=الرصيف+جاهز"));
      assertThat(visit.page().locator(".statement").count()).isPositive();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void withoutScriptsTheFormLeadsToAPageThatLoadsItselfAnew() {
    try (Browser.Visit visit = served.visitWithoutScripts("en", PHONE)) {
      visit.go(at("/en/ingest"));
      assertThat(visit.page().locator(".hand-over").isVisible()).isTrue();
      visit
          .page()
          .locator("#text")
          .fill("قال رئيس البلدية نادر المصري إن الحديقة ستفتح في الربيع.");
      visit.page().locator("form.hand-over > p button").click();
      visit.page().waitForURL(JOB);
      // Nothing but the page itself asks again.
      visit.page().locator(".s-done").waitFor();
      assertThat(visit.page().locator("main").innerText()).contains("Now in the archive");
      visit.go(at("/en?q=الحديقة+الربيع"));
      assertThat(visit.page().locator(".statement").count()).isPositive();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void filesAreDroppedAnywhereOnThePage() {
    try (Browser.Visit visit = served.visit("en", DESK, ColorScheme.DARK)) {
      visit.go(at("/en/ingest"));
      visit
          .page()
          .evaluate(
              "() => { const all = new DataTransfer(); all.items.add(new File(['قال المدير سعيد"
                  + " النجار إن المعمل عاد.'], 'dropped.txt')); for (const type of ['dragover',"
                  + " 'drop']) document.body.dispatchEvent(new DragEvent(type, {bubbles: true,"
                  + " cancelable: true, dataTransfer: all})); }");
      assertThat(visit.page().locator(".chosen").innerText()).contains("dropped.txt");
      visit.page().locator("form.hand-over > p button").click();
      visit.page().waitForURL(JOB);
      visit.page().locator(".s-done").waitFor();
      assertThat(visit.page().locator("main").innerText()).contains("dropped.txt");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void anEmptyFormIsToldSoWithScriptsAndWithout() {
    for (boolean scripts : new boolean[] {true, false}) {
      try (Browser.Visit visit =
          scripts
              ? served.visit("en", DESK, ColorScheme.LIGHT)
              : served.visitWithoutScripts("en", DESK)) {
        visit.go(at("/en/ingest"));
        visit.page().locator("form.hand-over > p button").click();
        visit.page().locator("#hand-over-problem:visible").waitFor();
        assertThat(visit.page().locator("#hand-over-problem").innerText()).isNotBlank();
      }
    }
  }
}
