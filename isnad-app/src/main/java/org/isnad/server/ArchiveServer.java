package org.isnad.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.Isnad;
import org.isnad.server.api.AnalyzeRoutes;
import org.isnad.server.http.AccessLog;
import org.isnad.server.http.Identity;
import org.isnad.server.http.Route;
import org.isnad.server.http.RouteTable;
import org.isnad.server.http.ServerMetrics;
import org.isnad.server.http.ServerSettings;

/// An archive, opened and served, until it is closed.
public final class ArchiveServer implements AutoCloseable {
  private final IsnadServer server;
  private final ServerMetrics metrics;

  private ArchiveServer(IsnadServer server, ServerMetrics metrics) {
    this.server = server;
    this.metrics = metrics;
  }

  /// Opens the archive and serves it.
  ///
  /// @param version of the program
  /// @throws IOException where there is no archive, or the port is taken
  public static ArchiveServer start(
      Path folder, ServerSettings settings, AccessLog log, String version) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException("no archive: " + folder);
    }
    ServerMetrics metrics = new ServerMetrics();
    try {
      List<Route> routes = new ArrayList<>(ServerRoutes.of(metrics, () -> ""));
      routes.addAll(AnalyzeRoutes.of(Isnad.create(), Runtime.getRuntime().availableProcessors()));
      IsnadServer server =
          IsnadServer.start(
              settings,
              new ServerParts(
                  new RouteTable(routes),
                  ignored -> Identity.atThisMachine(),
                  metrics,
                  log,
                  version));
      return new ArchiveServer(server, metrics);
    } catch (IOException | RuntimeException e) {
      metrics.close();
      throw e;
    }
  }

  /// Where it is reached from this machine.
  public URI address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
    metrics.close();
  }
}
