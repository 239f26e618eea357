package org.isnad.server.http;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where the server stands and what it takes.
///
/// @param host the address or name that it binds to
/// @param port 0 for any that is free
/// @param publicAddress by which people reach it, where that is another: behind a proxy that encrypts; null where it is none
/// @param otherOrigins that browsers let ask the API (CORS); none for none
public record ServerSettings(
    String host, int port, @Nullable URI publicAddress, Set<String> otherOrigins, Limits limits) {
  /// The cookie of a session.
  public static final String SESSION_COOKIE = "isnad";

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  public ServerSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("no port: " + port);
    }
    otherOrigins = Set.copyOf(otherOrigins);
  }

  /// At this machine alone.
  public static ServerSettings atThisMachine(int port) {
    return new ServerSettings("127.0.0.1", port, null, Set.of(), Limits.atThisMachine());
  }

  /// The same with other limits.
  public ServerSettings with(Limits others) {
    return new ServerSettings(host, port, publicAddress, otherOrigins, others);
  }

  /// Whether nobody but this machine reaches it.
  public boolean loopback() {
    return LOOPBACK.contains(host);
  }

  /// Whether people reach it by https.
  public boolean encrypted() {
    return publicAddress != null && "https".equals(publicAddress.getScheme());
  }

  /// The names that it answers to, in lower case and without port; none for any, where others reach it and no name is told.
  Set<String> hosts() {
    Set<String> hosts = new LinkedHashSet<>();
    if (loopback()) {
      hosts.addAll(LOOPBACK);
    }
    if (publicAddress != null && publicAddress.getHost() != null) {
      hosts.add(publicAddress.getHost().toLowerCase(Locale.ROOT));
    }
    return hosts;
  }
}
