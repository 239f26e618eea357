package org.isnad.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.plugin.bundled.CorsPluginConfig;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.isnad.server.http.Answers;
import org.isnad.server.http.Dispatcher;
import org.isnad.server.http.Multipart;
import org.isnad.server.http.OpenApi;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;
import org.isnad.server.http.RouteTable;
import org.isnad.server.http.ServerSettings;

/// A server that runs, from [#start] to [#close].
public final class IsnadServer implements AutoCloseable {
  private static final int STOP_MILLIS = 5_000;
  private static final int CORS_SECONDS = 600;

  private final Javalin javalin;
  private final ServerSettings settings;

  private IsnadServer(Javalin javalin, ServerSettings settings) {
    this.javalin = javalin;
    this.settings = settings;
  }

  /// Starts one.
  ///
  /// @param parts what it is made of; they are not closed with it
  /// @throws IOException where the port is taken, or the address is not this machine's
  public static IsnadServer start(ServerSettings settings, ServerParts parts) throws IOException {
    OpenApi openApi = new OpenApi(parts.routes(), parts.version());
    RouteTable table = parts.routes().and(List.of(description(openApi)));
    Dispatcher dispatcher =
        new Dispatcher(
            table, openApi, parts.authenticator(), settings, parts.metrics(), parts.log());
    Javalin javalin = Javalin.create(config -> configure(config, settings, dispatcher));
    try {
      javalin.start(settings.host(), settings.port());
    } catch (RuntimeException e) {
      javalin.stop();
      throw new IOException(
          "cannot listen at " + settings.host() + ":" + settings.port() + ": " + root(e), e);
    }
    return new IsnadServer(javalin, settings);
  }

  private static String root(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  /// The description of all routes; it is none of them itself.
  private static Route description(OpenApi openApi) {
    return new Route(
        org.isnad.server.http.Verb.GET,
        "/openapi.json",
        new Route.Told("openapi", "This description", null),
        Role.ANYONE,
        new Route.Asked(List.of(), null),
        Answers.bytes("application/json", "OpenAPI 3.1"),
        request -> Reply.json(openApi.document()));
  }

  private static void configure(
      JavalinConfig config, ServerSettings settings, Dispatcher dispatcher) {
    config.concurrency.useVirtualThreads = true;
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = settings.limits().bodyBytes();
    config.http.compressionStrategy = CompressionStrategy.GZIP;
    Multipart.configure(config.jetty.multipartConfig, settings.limits());
    config.jetty.modifyServletContextHandler(
        handler -> handler.setMaxFormContentSize(settings.limits().bodyBytes()));
    config.jetty.modifyServer(server -> bounded(server, settings));
    config.jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setSendXPoweredBy(false);
      http.setIdleTimeout(settings.limits().idle().toMillis());
    });
    if (settings.publicAddress() != null) {
      config.contextResolver.ip = IsnadServer::behindProxy;
    }
    if (!settings.otherOrigins().isEmpty()) {
      config.bundledPlugins.enableCors(cors -> cors.addRule(rule -> allow(rule, settings)));
    }
    dispatcher.configure(config);
  }

  /// The address that the proxy itself has seen, which it adds as the last; what stands before it anybody may have written.
  private static String behindProxy(Context context) {
    String forwarded = context.req().getHeader("X-Forwarded-For");
    return forwarded == null
        ? context.req().getRemoteAddr()
        : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
  }

  private static void bounded(Server server, ServerSettings settings) {
    server.setStopTimeout(STOP_MILLIS);
    for (var connector : server.getConnectors()) {
      if (connector instanceof ServerConnector network) {
        network.setIdleTimeout(settings.limits().idle().toMillis());
      }
    }
  }

  private static void allow(CorsPluginConfig.CorsRule rule, ServerSettings settings) {
    rule.path = "/api/*";
    settings.otherOrigins().forEach(origin -> rule.allowHost(origin));
    rule.exposeHeader("Link");
    rule.exposeHeader("ETag");
    rule.maxAge = CORS_SECONDS;
  }

  /// Where it is reached from this machine.
  public URI address() {
    String host =
        settings.host().indexOf(':') >= 0 && settings.host().charAt(0) != '['
            ? "[" + settings.host() + "]"
            : settings.host();
    return URI.create("http://" + host + ":" + javalin.port() + "/");
  }

  /// Lets what is being answered be answered, for some seconds, and ends.
  @Override
  public void close() {
    javalin.stop();
  }
}
