package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// A real Chromium without a window. Where the machine has none, tests that need it are skipped and say so.
final class Browser implements AutoCloseable {
  private static final Path PICTURES =
      Path.of(System.getProperty("basedir", ""), "target", "screenshots");
  private static final int HEIGHT = 900;

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Browser open() throws IOException {
    Path chromium =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(null);
    Assumptions.assumeTrue(chromium != null, "no Chromium on this machine: pages are not walked");
    Files.createDirectories(PICTURES);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Browser(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setChromiumSandbox(false)
                    .setArgs(
                        List.of(
                            "--disable-dev-shm-usage",
                            "--disable-background-networking",
                            "--disable-component-update"))));
  }

  Visit visit(String locale, int width, ColorScheme colors) {
    return new Visit(browser.newContext(options(locale, width).setColorScheme(colors)));
  }

  /// One by a reader whose browser runs no scripts.
  Visit visitWithoutScripts(String locale, int width) {
    return new Visit(browser.newContext(options(locale, width).setJavaScriptEnabled(false)));
  }

  private static com.microsoft.playwright.Browser.NewContextOptions options(
      String locale, int width) {
    return new com.microsoft.playwright.Browser.NewContextOptions()
        .setLocale(locale)
        .setViewportSize(width, HEIGHT)
        .setAcceptDownloads(true);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  /// What one reader sees, and what the browser complained of meanwhile.
  static final class Visit implements AutoCloseable {
    private static final String AXE = axe();
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visit(BrowserContext context) {
      this.context = context;
      context.addInitScript(
          "document.addEventListener('securitypolicyviolation', e => console.error('policy: ' +"
              + " e.violatedDirective + ' ' + e.blockedURI))");
      this.page = context.newPage();
      page.onConsoleMessage(message -> {
        if (message.type().equals("error") || message.type().equals("warning")) {
          complaints.add(message.text());
        }
      });
      page.onPageError(complaints::add);
      page.onDialog(dialog -> {
        complaints.add("a dialog: " + dialog.message());
        dialog.dismiss();
      });
      page.onResponse(response -> {
        if (response.status() >= 400) {
          complaints.add(response.status() + " " + response.url());
        }
      });
    }

    Page page() {
      return page;
    }

    void go(String address) {
      page.navigate(address);
      page.waitForLoadState();
    }

    /// What the browser said on the way: errors, violations of the content policy, missing files.
    List<String> complaints() {
      return List.copyOf(complaints);
    }

    /// Violations of WCAG 2.2 A and AA, as axe finds them.
    List<String> violations() {
      page.evaluate(AXE);
      Object found =
          page.evaluate(
              "async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',"
                  + " 'wcag21aa', 'wcag22aa']})).violations.map(v => v.id + ': ' + v.nodes.map(n =>"
                  + " n.target.join(' ') + ' ' + n.failureSummary).slice(0, 3).join(' | '))");
      List<String> violations = new ArrayList<>();
      ((List<?>) found).forEach(one -> violations.add(String.valueOf(one)));
      return violations;
    }

    /// How many pixels the page is wider than the window.
    int overflow() {
      return ((Number)
              page.evaluate(
                  "() => document.documentElement.scrollWidth -"
                      + " document.documentElement.clientWidth"))
          .intValue();
    }

    /// The families of the letters that are really drawn in the first element that a selector finds.
    List<String> fonts(String selector) {
      CDPSession session = context.newCDPSession(page);
      session.send("DOM.enable");
      session.send("CSS.enable");
      JsonObject of = new JsonObject();
      of.add("nodeId", session.send("DOM.getDocument").getAsJsonObject("root").get("nodeId"));
      of.addProperty("selector", selector);
      JsonObject found = session.send("DOM.querySelector", of);
      List<String> families = new ArrayList<>();
      session
          .send("CSS.getPlatformFontsForNode", found)
          .getAsJsonArray("fonts")
          .forEach(font -> families.add(font.getAsJsonObject().get("familyName").getAsString()));
      session.detach();
      return families;
    }

    void picture(String name) {
      page.screenshot(
          new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(false));
    }

    private static String axe() {
      try (InputStream in =
          Browser.class.getResourceAsStream("/org/isnad/server/page/axe.min.js")) {
        assertThat(in).as("axe is among the test resources").isNotNull();
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
