package org.isnad.server;

import java.util.List;
import java.util.function.Supplier;
import org.isnad.server.http.Answers;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;
import org.isnad.server.http.ServerMetrics;

/// How the server is: alive, ready, its metrics.
final class ServerRoutes {
  private static final String TAG = "server";

  /// How it is.
  ///
  /// @param status `up`, or what is amiss
  record Health(String status) {}

  private ServerRoutes() {}

  /// @param amiss tells why questions cannot be answered now; an empty string where they can
  static List<Route> of(ServerMetrics metrics, Supplier<String> amiss) {
    return List.of(
        Route.get(
            "/health/live",
            new Route.Told("live", "Whether the process is alive", TAG),
            Role.ANYONE,
            List.of(),
            Answers.record(Health.class),
            request -> Reply.of(new Health("up"))),
        Route.get(
            "/health/ready",
            new Route.Told("ready", "Whether questions can be answered; 503 where not", TAG),
            Role.ANYONE,
            List.of(),
            Answers.record(Health.class),
            request -> {
              String what = amiss.get();
              return what.isEmpty()
                  ? Reply.of(new Health("up"))
                  : Reply.of(new Health(what)).withStatus(503);
            }),
        Route.get(
            "/metrics",
            new Route.Told("metrics", "How the server fares, for Prometheus", TAG),
            Role.READER,
            List.of(),
            Answers.bytes("text/plain", "Prometheus' text format"),
            request ->
                Reply.bytes(
                        ServerMetrics.TYPE,
                        metrics.scrape().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .with("Cache-Control", "no-store")));
  }
}
