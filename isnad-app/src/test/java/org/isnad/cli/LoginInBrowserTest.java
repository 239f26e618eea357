package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.isnad.server.http.Role;
import org.isnad.server.user.Users;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An archive with users, in a browser: whoever is not logged in is led to the form, and from there to where they wanted to go.
class LoginInBrowserTest {
  private static final int DESK = 1440;
  private static final int PHONE = 390;

  @TempDir static Path folder;

  private static ServedArchive served;

  @BeforeAll
  static void serve() throws IOException {
    served = ServedArchive.open(LoginInBrowserTest::archive);
  }

  private static Path archive() throws IOException {
    Path report =
        Files.writeString(
            folder.resolve("report.jsonl"),
            Archives.line(
                    "first", LocalDate.of(2024, 5, 1), "قال الوزير كريم الجابري إن الجسر مفتوح.")
                + "\n");
    Path archive = folder.resolve("archive");
    assertThat(Archives.ingest(archive, report).code()).isZero();
    try (Users users = Users.open(archive, Clock.systemUTC())) {
      users.add("layla", Role.EDITOR, "a long enough password", "test");
    }
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

  @Test
  void theFormIsSoundInBothLanguagesOnPhoneAndDeskLightAndDark() {
    SoftAssertions softly = new SoftAssertions();
    for (String language : List.of("ar", "en")) {
      for (int width : List.of(PHONE, DESK)) {
        for (ColorScheme colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          try (Browser.Visit visit = served.visit(language, width, colors)) {
            String what = language + " " + width + " " + colors;
            visit.go(at("/" + language + "/login"));
            softly.assertThat(visit.violations()).as("axe: " + what).isEmpty();
            softly.assertThat(visit.overflow()).as("overflow: " + what).isLessThanOrEqualTo(0);
            softly.assertThat(visit.complaints()).as(what).isEmpty();
            visit.picture(language + "-" + width + "-" + colors + "-login");
          }
        }
      }
    }
    softly.assertAll();
  }

  @Test
  void whoeverIsNotLoggedInIsLedToTheFormAndBack() {
    try (Browser.Visit visit = served.visit("en", DESK, ColorScheme.LIGHT)) {
      visit.go(at("/ar/reports/first?x=%D8%A7"));
      assertThat(visit.page().url()).contains("/login?next=");
      assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("ar");
      visit.page().locator("a.language").click();
      visit.page().waitForLoadState();
      assertThat(visit.page().locator("h1").innerText()).isEqualTo("Log in");
      visit.page().locator("a.language").click();
      visit.page().waitForLoadState();
      visit.page().locator("#name").fill("layla");
      visit.page().locator("#password").fill("a long enough password");
      visit.page().locator(".log-in button").click();
      visit.page().waitForURL("**/ar/reports/first?x=%D8%A7");
      assertThat(visit.page().locator("main").innerText()).contains("كريم الجابري");
      visit.go(at("/ar/reports/no-such-report"));
      assertThat(visit.page().locator("h1").innerText()).isEqualTo("غير موجود");
      assertThat(visit.violations()).isEmpty();
    }
  }

  @Test
  void aWrongPasswordIsToldInTheLanguageOfTheForm() {
    try (Browser.Visit visit = served.visit("ar", PHONE, ColorScheme.DARK)) {
      visit.go(at("/en/login"));
      visit.page().locator("#name").fill("layla");
      visit.page().locator("#password").fill("no such password");
      visit.page().locator(".log-in button").click();
      visit.page().locator("#wrong").waitFor();
      assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("en");
      assertThat(visit.violations()).isEmpty();
    }
  }
}
