package org.isnad.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.isnad.Isnad;
import org.isnad.analyze.Analyzer;
import org.isnad.archive.question.Questions;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.RecordStore;
import org.isnad.archive.record.StoredReports;
import org.isnad.archive.search.IndexKeeper;
import org.isnad.clean.Cleaner;
import org.isnad.fetch.FetchOptions;
import org.isnad.intake.Analyst;
import org.isnad.server.api.AnalyzeRoutes;
import org.isnad.server.api.ArchiveRoutes;
import org.isnad.server.api.IngestRoutes;
import org.isnad.server.api.Opened;
import org.isnad.server.http.AccessLog;
import org.isnad.server.http.Route;
import org.isnad.server.http.RouteTable;
import org.isnad.server.http.ServerMetrics;
import org.isnad.server.http.ServerSettings;
import org.isnad.server.ingest.IngestQueue;
import org.isnad.server.ingest.IngestSettings;
import org.isnad.server.mcp.McpService;
import org.isnad.server.page.Pages;
import org.isnad.server.user.Audit;
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
  private final Resources resources;

  private ArchiveServer(IsnadServer server, Resources resources) {
    this.server = server;
    this.resources = resources;
  }

  /// What is opened.
  ///
  /// @param folder the archive's
  /// @param oidc where people log in besides; null where nowhere
  /// @param fetch how pages are fetched that somebody hands over by their address
  /// @param version of the program
  public record Opening(
      Path folder, @Nullable OidcSettings oidc, FetchOptions fetch, Clock clock, String version) {
    /// One that fetches politely, from public addresses alone.
    public Opening(Path folder, @Nullable OidcSettings oidc, Clock clock, String version) {
      this(folder, oidc, IngestSettings.politely(version, null, false), clock, version);
    }
  }

  /// What stays open while it is served.
  private record Resources(
      RecordStore store,
      IndexKeeper keeper,
      Questions questions,
      Users users,
      CompletableFuture<Analyst> analyst,
      IngestQueue queue,
      ServerMetrics metrics)
      implements AutoCloseable {
    static Resources open(Opening opening) {
      ArchiveFolder folder = ArchiveFolder.of(opening.folder);
      RecordStore store = RecordStore.open(folder);
      try {
        return open(store, opening);
      } catch (RuntimeException e) {
        store.close();
        throw e;
      }
    }

    private static Resources open(RecordStore store, Opening opening) {
      IndexKeeper keeper = IndexKeeper.start(store, opening.clock);
      try {
        Users users = Users.open(opening.folder, opening.clock);
        CompletableFuture<Analyst> analyst = new CompletableFuture<>();
        IngestQueue queue =
            IngestQueue.open(
                new IngestSettings(opening.folder, opening.fetch, opening.version, opening.clock),
                analyst::join,
                (by, what, detail) ->
                    users.audit().write(new Audit.Event(by.name(), by.remote(), what, detail)));
        return new Resources(
            store, keeper, new Questions(store), users, analyst, queue, metrics(store, keeper));
      } catch (RuntimeException e) {
        keeper.close();
        throw e;
      }
    }

    private static ServerMetrics metrics(RecordStore store, IndexKeeper keeper) {
      ServerMetrics metrics = new ServerMetrics();
      metrics.gauge(
          "isnad.archive.reports",
          "Reports in the archive",
          store,
          record -> record.read(StoredReports::count));
      metrics.gauge(
          "isnad.index.behind",
          "Changes of the record that the search index does not have yet",
          keeper,
          IndexKeeper::behind);
      return metrics;
    }

    @Override
    public void close() {
      queue.close();
      metrics.close();
      users.close();
      questions.close();
      keeper.close();
      store.close();
    }
  }

  /// Opens the archive and serves it.
  ///
  /// @throws IOException where the port is taken
  /// @throws org.isnad.archive.record.ArchiveException where there is no archive, or it cannot be opened
  /// @throws UserException where others than this machine would reach it and there are no users
  public static ArchiveServer start(Opening opening, ServerSettings settings, AccessLog log)
      throws IOException {
    Resources resources = Resources.open(opening);
    try {
      boolean alone = opening.oidc == null && !resources.users.any();
      if (alone && (!settings.loopback() || settings.publicAddress() != null)) {
        throw new UserException(
            "others would reach this server and it has no users: add one first (isnad user add)");
      }
      UserAuthenticator authenticator =
          new UserAuthenticator(resources.users, settings.loopback() && opening.oidc == null);
      RouteTable table = new RouteTable(routes(opening, settings, resources));
      IsnadServer server =
          IsnadServer.start(
              settings,
              new ServerParts(table, authenticator, resources.metrics, log, opening.version));
      // The lexicons are read when the first questions can be answered already.
      resources.analyst.completeAsync(() -> new Analyst(Cleaner.load(), Analyzer.load()));
      return new ArchiveServer(server, resources);
    } catch (IOException | RuntimeException e) {
      resources.close();
      throw e;
    }
  }

  private static List<Route> routes(Opening opening, ServerSettings settings, Resources resources) {
    Opened archive = new Opened(resources.store, resources.questions);
    Pages pages = new Pages(archive.questions(), resources.queue, opening.oidc != null);
    List<Route> routes = new ArrayList<>(ArchiveRoutes.of(archive));
    CompletableFuture<Isnad> isnad =
        resources.analyst.thenApply(analyst -> Isnad.of(analyst.cleaner(), analyst.analyzer()));
    routes.addAll(AnalyzeRoutes.of(isnad::join, Runtime.getRuntime().availableProcessors()));
    routes.addAll(IngestRoutes.of(resources.queue));
    routes.addAll(
        new McpService(archive.questions(), opening.version).routes(settings.limits().bodyBytes()));
    routes.addAll(
        LoginRoutes.of(
            resources.users,
            settings,
            (request, shown) -> pages.login().show(request, shown.next(), shown.wrong()),
            opening.oidc != null));
    if (opening.oidc != null) {
      routes.addAll(OidcRoutes.of(opening.oidc, resources.users, settings));
    }
    routes.addAll(pages.routes());
    routes.addAll(ServerRoutes.of(resources.metrics, () -> amiss(resources)));
    return routes;
  }

  private static String amiss(Resources resources) {
    try {
      resources.store.read(StoredReports::count);
      return resources.keeper.amiss();
    } catch (ArchiveException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /// Where it is reached from this machine.
  public URI address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
    resources.close();
  }
}
