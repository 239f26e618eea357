package org.isnad.server.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stands between Javalin and the routes: registers them, lets their requests in, has them answered, and makes a problem of
/// whatever goes wrong. Thread-safe.
public final class Dispatcher {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
  private static final String ROUTE = "isnad.route";
  private static final String USER = "isnad.user";
  private static final String BEGAN = "isnad.began";

  private final RouteTable table;
  private final Guard guard;
  private final Sender sender;
  private final ServerMetrics metrics;
  private final AccessLog log;
  private final ServerSettings settings;

  public Dispatcher(
      RouteTable table,
      OpenApi openApi,
      Authenticator authenticator,
      ServerSettings settings,
      ServerMetrics metrics,
      AccessLog log) {
    this.table = table;
    this.settings = settings;
    this.metrics = metrics;
    this.log = log;
    Limits limits = settings.limits();
    RateLimiter rate = new RateLimiter(limits.perSecond(), limits.burst(), System::nanoTime);
    this.guard = new Guard(authenticator, rate, settings);
    this.sender = new Sender(openApi);
  }

  /// Registers everything.
  public void configure(JavalinConfig config) {
    SecurityHeaders security = new SecurityHeaders(settings.encrypted());
    config.routes.before(context -> {
      context.attribute(BEGAN, System.nanoTime());
      metrics.began();
      security.set(context);
    });
    for (Route route : table.routes()) {
      config.routes.addHttpHandler(type(route.verb()), route.path(), to -> serve(route, to));
      if (route.verb() == Verb.GET) {
        // Javalin by itself says only that there would be an answer.
        config.routes.addHttpHandler(HandlerType.HEAD, route.path(), to -> serve(route, to));
      }
    }
    config.routes.exception(Exception.class, this::failed);
    for (int status : new int[] {400, 404, 405, 413, 500, 503}) {
      config.routes.error(status, context -> unanswered(status, context));
    }
    config.requestLogger.http((context, ignored) -> ended(context));
    config.jetty.modifyServer(server -> server.setErrorHandler(Problems.beforeRoutes()));
  }

  private static HandlerType type(Verb verb) {
    return switch (verb) {
      case GET -> HandlerType.GET;
      case POST -> HandlerType.POST;
      case PUT -> HandlerType.PUT;
      case DELETE -> HandlerType.DELETE;
    };
  }

  private void serve(Route route, Context context) throws Exception {
    context.attribute(ROUTE, route.path());
    Identity identity;
    try {
      identity = guard.admit(route, context);
    } catch (HttpProblemException e) {
      if (e.problem().status() != HttpStatus.UNAUTHORIZED.getCode() || !isPage(route, context)) {
        throw e;
      }
      String query = context.queryString();
      String here = context.req().getRequestURI() + (query == null ? "" : "?" + query);
      context.redirect(
          "/login?next=" + URLEncoder.encode(here, StandardCharsets.UTF_8), HttpStatus.SEE_OTHER);
      return;
    }
    context.attribute(USER, identity.name());
    Request request = new Request(context, route, identity, settings.limits());
    sender.send(route, request, route.handler().answer(request));
  }

  /// Whether a person is looking at a page, and may be asked to log in.
  private static boolean isPage(Route route, Context context) {
    String accept = context.header("Accept");
    return route.verb().safe()
        && !route.documented()
        && accept != null
        && accept.contains("text/html");
  }

  private void failed(Exception failure, Context context) {
    switch (failure) {
      case HttpProblemException known -> Problems.send(known.problem(), context);
      case HttpResponseException javalins ->
          Problems.send(Problems.ofStatus(javalins.getStatus()), context);
      case BrokenAnswerException broken -> {
        LOG.error("an answer broke off: {}", context.path(), broken);
        ServletContextRequest.getServletContextRequest(context.req())
            .getServletChannel()
            .abort(broken);
      }
      default -> {
        String reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        LOG.error("{}: {} {}", reference, context.method(), context.path(), failure);
        Problems.send(HttpProblem.fault(reference), context);
      }
    }
  }

  /// No route, or not by this method; whatever a handler has said itself stays.
  private static void unanswered(int status, Context context) {
    if (context.attribute(ROUTE) == null) {
      Problems.send(Problems.ofStatus(status), context);
    }
  }

  private void ended(Context context) {
    Long began = context.attribute(BEGAN);
    Duration took = Duration.ofNanos(began == null ? 0 : System.nanoTime() - began);
    String route = context.attribute(ROUTE);
    String method = context.req().getMethod();
    if (began != null) {
      metrics.ended(
          route == null ? "none" : route,
          route == null ? "any" : method,
          context.statusCode(),
          took);
    }
    String user = context.attribute(USER);
    String query = context.queryString();
    log.write(
        new AccessLog.Access(
            context.ip(),
            user == null ? "" : user,
            method,
            context.path() + (query == null ? "" : "?" + query),
            context.statusCode(),
            took,
            context.userAgent()));
  }
}
