package org.isnad.server.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;

/// How the server fares, for Prometheus: requests by route, method and status with their times, those under way, memory,
/// collections, processors. Thread-safe.
public final class ServerMetrics implements AutoCloseable {
  /// The media type of what [#scrape] gives.
  public static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final AtomicInteger underWay = new AtomicInteger();
  private final JvmGcMetrics collections = new JvmGcMetrics();

  public ServerMetrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
    Gauge.builder("isnad.http.requests.active", underWay, AtomicInteger::get)
        .description("Requests under way")
        .register(registry);
  }

  /// A figure that is asked for whenever somebody looks.
  public <T> void gauge(String name, String about, T of, ToDoubleFunction<T> figure) {
    Gauge.builder(name, of, figure).description(about).strongReference(true).register(registry);
  }

  void began() {
    underWay.incrementAndGet();
  }

  void ended(String route, String method, int status, Duration took) {
    underWay.decrementAndGet();
    Timer.builder("isnad.http.requests")
        .description("Requests answered")
        .tag("route", route)
        .tag("method", method)
        .tag("status", Integer.toString(status))
        .serviceLevelObjectives(
            Duration.ofMillis(5),
            Duration.ofMillis(20),
            Duration.ofMillis(50),
            Duration.ofMillis(200),
            Duration.ofSeconds(1),
            Duration.ofSeconds(5))
        .register(registry)
        .record(took);
  }

  /// All of it as Prometheus reads it.
  public String scrape() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
