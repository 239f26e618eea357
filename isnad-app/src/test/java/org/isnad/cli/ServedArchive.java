package org.isnad.cli;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.isnad.server.ArchiveServer;
import org.isnad.server.http.AccessLog;
import org.isnad.server.http.ServerSettings;

/// An archive behind a server on a free port, and a browser to look at it.
final class ServedArchive implements AutoCloseable {
  private final Browser browser;
  private final ArchiveServer server;

  private ServedArchive(Browser browser, ArchiveServer server) {
    this.browser = browser;
    this.server = server;
  }

  /// Makes the archive only where there is a browser: without one the tests are skipped.
  static ServedArchive open(Making archive) throws IOException {
    Browser browser = Browser.open();
    try {
      return new ServedArchive(
          browser,
          ArchiveServer.start(
              new ArchiveServer.Opening(archive.make(), null, Clock.systemUTC(), "test"),
              ServerSettings.atThisMachine(0),
              new AccessLog(null, Clock.systemUTC())));
    } catch (IOException | RuntimeException | Error e) {
      browser.close();
      throw e;
    }
  }

  /// Gives the archive's folder.
  interface Making {
    Path make() throws IOException;
  }

  /// The address of a path of the server; spaces may stand in it.
  String at(String path) {
    return server.address().resolve(path.replace(" ", "%20")).toString();
  }

  Browser.Visit visit(String locale, int width, ColorScheme colors) {
    return browser.visit(locale, width, colors);
  }

  Browser.Visit visitWithoutScripts(String locale, int width) {
    return browser.visitWithoutScripts(locale, width);
  }

  @Override
  public void close() {
    server.close();
    browser.close();
  }
}
