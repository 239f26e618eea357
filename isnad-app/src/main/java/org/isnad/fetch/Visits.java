package org.isnad.fetch;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Goes to an address, wherever it leads, and keeps all that was answered on the way. Thread-safe.
final class Visits {
  private final Set<Address> fetched = ConcurrentHashMap.newKeySet();
  private final PoliteRequests requests;
  private final FetchArchive archive;
  private final int redirects;

  Visits(PoliteRequests requests, FetchArchive archive, int redirects) {
    this.requests = requests;
    this.archive = archive;
    this.redirects = redirects;
  }

  /// Where a visit ended.
  ///
  /// @param bytes of the payload
  /// @param changed whether the payload is new to the archive
  /// @param body decoded
  /// @param listing what it leads to, where it leads to other pages
  /// @param again whether another visit of this run has been there, and nothing was asked for
  @SuppressWarnings("ArrayRecordComponent") // handed on, compared by nobody
  record End(
      Address address,
      int bytes,
      boolean changed,
      byte[] body,
      @Nullable String charset,
      @Nullable Listing listing,
      boolean again) {
    private End changed(boolean now) {
      return new End(address, bytes, now, body, charset, listing, again);
    }
  }

  End go(Address from) throws Refused, IOException, InterruptedException {
    Set<Address> way = new HashSet<>();
    try {
      return go(from, way);
    } catch (Refused e) {
      // Whoever else comes here is to hear why.
      fetched.removeAll(way);
      throw e;
    }
  }

  private End go(Address from, Set<Address> way) throws Refused, IOException, InterruptedException {
    Address at = from;
    while (way.add(at)) {
      if (!fetched.add(at)) {
        return new End(at, 0, false, new byte[0], null, null, true);
      }
      Remembered known = archive.of(at);
      Answer answer = requests.get(at, conditions(known));
      if (answer.isNotModified()) {
        Answer earlier = known == null ? null : archive.unchanged(answer, known);
        if (earlier != null) {
          return end(earlier);
        }
        // The archive has lost what we were asking by; or the server is wrong.
        answer = requests.get(at, Map.of());
      }
      String location = answer.location();
      if (location == null) {
        return keep(answer);
      }
      archive.keep(answer, false);
      if (way.size() > redirects) {
        throw new Refused(
            "too-many-redirects", "It is redirected more than " + redirects + " times.");
      }
      at = next(at, location);
    }
    throw new Refused("redirect-loop", "It is redirected in a circle, back to " + at + ".");
  }

  private static Address next(Address at, String location) throws Refused {
    Address next = at.resolve(location);
    if (at.isSecure() && !next.isSecure() && !at.host().equals(next.host())) {
      throw new Refused(
          "insecure-redirect",
          "It is redirected from https to http, to another host: " + next + ".");
    }
    return next;
  }

  private static Map<String, String> conditions(@Nullable Remembered known) {
    Map<String, String> conditions = new LinkedHashMap<>();
    if (known != null && known.etag() != null) {
      conditions.put("If-None-Match", known.etag());
    }
    if (known != null && known.modified() != null) {
      conditions.put("If-Modified-Since", known.modified());
    }
    return conditions;
  }

  private End keep(Answer answer) throws Refused, IOException {
    if (answer.isNotModified()) {
      throw new Refused("bad-answer", "The server says unchanged of a page that it never gave.");
    }
    if (!answer.isSuccess()) {
      archive.keep(answer, false);
      boolean gone = answer.status() == Answer.NOT_FOUND || answer.status() == Answer.GONE;
      throw new Refused(
          gone ? "not-found" : "http-error", "The server answered " + answer.status() + ".");
    }
    End end = end(answer);
    boolean changed = archive.keep(answer, end.listing() != null);
    return end.changed(changed);
  }

  private static End end(Answer answer) throws Refused {
    byte[] body = answer.decoded();
    String charset = charset(answer);
    return new End(
        answer.address(),
        answer.body().length,
        false,
        body,
        charset,
        Listing.of(body, charset),
        false);
  }

  private static @Nullable String charset(Answer answer) {
    String type = answer.header("Content-Type");
    int at = type == null ? -1 : type.toLowerCase(Locale.ROOT).indexOf("charset=");
    if (type == null || at < 0) {
      return null;
    }
    int end = type.indexOf(';', at);
    String name =
        type.substring(at + "charset=".length(), end < 0 ? type.length() : end)
            .replace("\"", "")
            .strip();
    try {
      return Charset.isSupported(name) ? name : null;
    } catch (IllegalCharsetNameException e) {
      return null;
    }
  }
}
