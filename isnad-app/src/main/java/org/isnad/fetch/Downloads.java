package org.isnad.fetch;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/// Sends single requests. Redirections are given back as they are. Thread-safe.
///
/// A name is looked up before the request goes out and again when the head of the answer is there. The virtual machine keeps what it found for half a
/// minute and the client asks the same memory, so a name that changes in between (DNS rebinding) would have to change twice within less
/// than half a minute: what it answered is then thrown away, though the bare request has reached it.
final class Downloads implements AutoCloseable {
  private static final int TEXT_OF_ROBOTS = 512 << 10;
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final HttpClient client;
  private final AddressGuard guard;
  private final FetchOptions options;
  private final Clock clock;

  Downloads(FetchOptions options, AddressGuard guard, Clock clock) {
    this.options = options;
    this.guard = guard;
    this.clock = clock;
    // HTTP/1.1, for that is what a web archive writes down.
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(CONNECT)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
  }

  /// Whether the address may be asked at all.
  void check(Address address) throws Refused {
    guard.check(address);
  }

  /// Asks for a page.
  ///
  /// @param conditions under which it is wanted at all
  Answer page(Address address, Map<String, String> conditions)
      throws Refused, InterruptedException {
    return send(address, conditions, this::bodyOfPage);
  }

  /// Asks for a robots.txt, of which the first half megabyte counts (RFC 9309, 2.5).
  Answer robots(Address address) throws Refused, InterruptedException {
    return send(address, Map.of(), _ -> BoundedBody.beginning(TEXT_OF_ROBOTS));
  }

  /// What becomes of a body.
  @FunctionalInterface
  private interface Bodies {
    BodySubscriber<byte[]> of(HttpResponse.ResponseInfo head);
  }

  private BodySubscriber<byte[]> bodyOfPage(HttpResponse.ResponseInfo head) {
    int limit = options.limits().bodyBytes();
    HttpHeaders headers = head.headers();
    if (headers.firstValue("Content-Length").map(Downloads::number).orElse(0L) > limit) {
      return BoundedBody.none(BoundedBody.tooLarge(limit));
    }
    String type = Answer.mediaType(headers);
    boolean success = head.statusCode() >= Answer.OK && head.statusCode() < Answer.REDIRECTION;
    return success && !MediaTypes.isRead(type)
        ? BoundedBody.none(
            new Refused("unsupported", "The answer is " + type + ", which Isnad does not read."))
        : BoundedBody.upTo(limit);
  }

  private static long number(String digits) {
    try {
      return Long.parseLong(digits.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private Answer send(Address address, Map<String, String> conditions, Bodies bodies)
      throws Refused, InterruptedException {
    guard.check(address);
    Map<String, String> headers = headers(conditions);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.uri()).GET().timeout(options.limits().answer());
    headers.forEach(request::header);
    // The archive writes seconds, and a revisit has to name this very time.
    Instant asked = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request.build(), head -> checked(address, head, bodies));
    try {
      HttpResponse<byte[]> got =
          answer.get(options.limits().whole().toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(address, asked, headers, got.statusCode(), got.headers(), got.body());
    } catch (TimeoutException e) {
      throw slow(options.limits().whole(), e);
    } catch (ExecutionException e) {
      throw refused(e, address);
    } finally {
      // Ends the exchange where it still goes on; does nothing where it has ended.
      answer.cancel(true);
    }
  }

  private BodySubscriber<byte[]> checked(
      Address address, HttpResponse.ResponseInfo head, Bodies bodies) {
    try {
      guard.check(address);
      return bodies.of(head);
    } catch (Refused e) {
      return BoundedBody.none(e);
    }
  }

  private Map<String, String> headers(Map<String, String> conditions) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("User-Agent", options.userAgent());
    headers.put("Accept", MediaTypes.ACCEPTED);
    headers.put("Accept-Encoding", "gzip, deflate, br");
    headers.put("Accept-Language", "ar,*;q=0.5");
    headers.putAll(conditions);
    return headers;
  }

  private Refused refused(ExecutionException failure, Address address) {
    Throwable last = failure;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      last = cause;
      switch (cause) {
        case Refused refused -> {
          return refused;
        }
        case HttpConnectTimeoutException late -> {
          return new Refused(
              "unreachable", "The host " + address.host() + " does not take a connection.", late);
        }
        case HttpTimeoutException late -> {
          return slow(options.limits().answer(), late);
        }
        case ConnectException refusing -> {
          return new Refused(
              "unreachable", "The host " + address.host() + " refuses the connection.", refusing);
        }
        case SSLException insecure -> {
          return new Refused(
              "insecure",
              "No trusted connection to " + address.host() + ": " + insecure.getMessage() + ".",
              insecure);
        }
        default -> {
          // What it was caused by may say more.
        }
      }
    }
    return new Refused("cut-short", "The answer broke off: " + last.getMessage() + ".", failure);
  }

  private static Refused slow(Duration limit, Throwable cause) {
    return new Refused(
        "too-slow", "The answer was not there after " + limit.toMillis() + " ms.", cause);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
