package org.isnad.archive.record;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// Addresses of PostgreSQL databases: `postgresql://user@host:port/database?option=value`, or the same as JDBC has them.
final class ServerAddress {
  private static final String JDBC = "jdbc:";

  private ServerAddress() {}

  /// As the driver wants it: the user as an option.
  ///
  /// @throws ArchiveException where it is no such address, or holds a password
  static String jdbc(String address) {
    String plain = address.startsWith(JDBC) ? address.substring(JDBC.length()) : address;
    URI uri = uri(plain);
    String scheme = uri.getScheme();
    boolean postgres = "postgresql".equals(scheme) || "postgres".equals(scheme);
    String path = uri.getRawPath();
    if (!postgres || uri.getHost() == null || path == null || path.length() < 2) {
      throw noAddress();
    }
    String user = uri.getRawUserInfo();
    String query = uri.getRawQuery();
    boolean secret = user != null && user.contains(":");
    if (secret || (query != null && query.toLowerCase(Locale.ROOT).contains("password="))) {
      throw new ArchiveException(
          "The address of the record holds a password, which is never stored. Leave it out and set"
              + " PGPASSWORD, or keep it in ~/.pgpass.");
    }
    StringBuilder out = new StringBuilder(JDBC).append("postgresql://").append(uri.getHost());
    if (uri.getPort() >= 0) {
      out.append(':').append(uri.getPort());
    }
    out.append(path);
    if (user != null || query != null) {
      out.append('?')
          .append(user == null ? "" : "user=" + user)
          .append(user == null || query == null ? "" : "&")
          .append(query == null ? "" : query);
    }
    return out.toString();
  }

  private static URI uri(String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException _) {
      // Its message would repeat the address, and with it a password.
      throw noAddress();
    }
  }

  private static ArchiveException noAddress() {
    return new ArchiveException(
        "The address of the record is not one of a PostgreSQL database:"
            + " postgresql://user@host/database");
  }

  /// For a person: without `jdbc:`.
  static String shown(String jdbc) {
    return jdbc.substring(JDBC.length());
  }
}
