package org.isnad.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.isnad.Isnad;
import org.isnad.server.api.AnalyzeRoutes;
import org.isnad.server.http.AccessLog;
import org.isnad.server.http.Route;
import org.isnad.server.http.RouteTable;
import org.isnad.server.http.ServerMetrics;
import org.isnad.server.http.ServerSettings;
import org.isnad.server.user.LoginPage;
import org.isnad.server.user.LoginRoutes;
import org.isnad.server.user.OidcRoutes;
import org.isnad.server.user.OidcSettings;
import org.isnad.server.user.UserAuthenticator;
import org.isnad.server.user.UserException;
import org.isnad.server.user.Users;
import org.jspecify.annotations.Nullable;

/// An archive, opened and served, until it is closed.
public final class ArchiveServer implements AutoCloseable {
  private final IsnadServer server;
  private final ServerMetrics metrics;
  private final Users users;

  private ArchiveServer(IsnadServer server, ServerMetrics metrics, Users users) {
    this.server = server;
    this.metrics = metrics;
    this.users = users;
  }

  /// What is opened.
  ///
  /// @param folder the archive's
  /// @param oidc where people log in besides; null where nowhere
  /// @param version of the program
  public record Opening(Path folder, @Nullable OidcSettings oidc, Clock clock, String version) {}

  /// Opens the archive and serves it.
  ///
  /// @throws IOException where there is no archive, or the port is taken
  /// @throws UserException where others than this machine would reach it and there are no users
  public static ArchiveServer start(Opening opening, ServerSettings settings, AccessLog log)
      throws IOException {
    if (!Files.isDirectory(opening.folder)) {
      throw new IOException("no archive: " + opening.folder);
    }
    Users users = Users.open(opening.folder, opening.clock);
    ServerMetrics metrics = new ServerMetrics();
    try {
      boolean alone = opening.oidc == null && !users.any();
      if (alone && (!settings.loopback() || settings.publicAddress() != null)) {
        throw new UserException(
            "others would reach this server and it has no users: add one first (isnad user add)");
      }
      UserAuthenticator authenticator =
          new UserAuthenticator(users, settings.loopback() && opening.oidc == null);
      RouteTable table = new RouteTable(routes(opening, settings, users, metrics));
      IsnadServer server =
          IsnadServer.start(
              settings, new ServerParts(table, authenticator, metrics, log, opening.version));
      return new ArchiveServer(server, metrics, users);
    } catch (IOException | RuntimeException e) {
      metrics.close();
      users.close();
      throw e;
    }
  }

  private static List<Route> routes(
      Opening opening, ServerSettings settings, Users users, ServerMetrics metrics) {
    List<Route> routes = new ArrayList<>();
    routes.addAll(AnalyzeRoutes.of(Isnad.create(), Runtime.getRuntime().availableProcessors()));
    routes.addAll(LoginRoutes.of(users, settings, LoginPage.plain(), opening.oidc != null));
    if (opening.oidc != null) {
      routes.addAll(OidcRoutes.of(opening.oidc, users, settings));
    }
    routes.addAll(ServerRoutes.of(metrics, () -> ""));
    return routes;
  }

  /// Where it is reached from this machine.
  public URI address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
    metrics.close();
    users.close();
  }
}
