package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// A newcomer's path: `isnad demo --serve`, open the page, find who said what about the projects on the river, open the comparison, download it.
class DemoServeTest {
  private static final int DESK = 1440;

  @Test
  void aNewcomerFindsWhoSaidWhatComparesItAndTakesItAlong() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Browser browser = Browser.open();
        ExecutorService thread = Executors.newSingleThreadExecutor()) {
      Future<Integer> server =
          thread.submit(() -> new Command().runInto(out, "demo", "--serve", "--port", "0").code());
      try (Browser.Visit visit = browser.visit("ar", DESK, ColorScheme.LIGHT)) {
        walk(visit, Command.address(out, server));
        assertThat(visit.complaints()).isEmpty();
      } finally {
        thread.shutdownNow();
      }
      assertThat(thread.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
      assertThat(server.get()).isZero();
    }
  }

  private static void walk(Browser.Visit visit, URI address) throws Exception {
    visit.go(address.toString());
    visit.page().locator("#q").fill("مشاريع الاتفاق");
    visit.page().locator("#q").press("Enter");
    visit.page().waitForLoadState();
    Locator said =
        visit
            .page()
            .locator(".statement")
            .filter(new Locator.FilterOptions().setHasText("تسعة مشاريع"))
            .first();
    assertThat(said.locator(".who").innerText()).contains("غولينكو");
    said.locator("a[href*='/stories/']").click();
    visit.page().waitForLoadState();
    visit.page().locator("main a[href*='/compare']").first().click();
    visit.page().waitForLoadState();
    Locator table = visit.page().locator("table.columns");
    assertThat(table.locator("thead th").count()).isGreaterThan(2);
    assertThat(table.innerText()).contains("تسعة مشاريع").contains("9 مشروعات");
    assertThat(table.locator("mark").count()).isPositive();
    visit.picture("newcomer-comparison");
    Download download =
        visit.page().waitForDownload(() -> visit.page().locator("a[download]").first().click());
    assertThat(Files.readString(download.path())).contains("utterance", "basin-speech-delta");
  }

  @Test
  void aPortThatIsNoneIsWrongUsage() {
    Command.Ended ended = new Command().run("demo", "--serve", "--port", "99999");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("--port");
  }
}
