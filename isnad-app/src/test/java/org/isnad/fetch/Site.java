package org.isnad.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A web server on this machine, on a free port, that remembers what it was asked. What it does not know is not found.
final class Site implements AutoCloseable {
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;

  Site() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.add(path);
    try (exchange) {
      handlers.getOrDefault(path, answering(404, "text/plain", "none")).handle(exchange);
    }
  }

  Site on(String path, HttpHandler handler) {
    handlers.put(path, handler);
    return this;
  }

  Site page(String path, String text) {
    return on(path, answering(200, "text/html; charset=utf-8", text));
  }

  Site xml(String path, String text) {
    return on(path, answering(200, "application/xml", text));
  }

  Site robots(String text) {
    return on("/robots.txt", answering(200, "text/plain", text));
  }

  Site redirect(String path, String location) {
    return on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", location);
          exchange.sendResponseHeaders(302, -1);
        });
  }

  static HttpHandler answering(int status, String type, String text) {
    return answering(status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  static HttpHandler answering(int status, String type, byte[] body) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    };
  }

  int port() {
    return server.getAddress().getPort();
  }

  String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  /// The same server under another name.
  String otherHost(String path) {
    return "http://localhost:" + port() + path;
  }

  /// Paths, in the order in which they were asked for.
  List<String> asked() {
    return List.copyOf(asked);
  }

  long asked(String path) {
    return asked.stream().filter(path::equals).count();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
