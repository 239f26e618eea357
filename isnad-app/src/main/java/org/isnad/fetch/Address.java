package org.isnad.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// An address of the web (http or https) in one spelling: a host of lower case in ASCII, no default port, no fragment, no dot segments, escapes as
/// few as can be. Two addresses of one page are equal where only their spelling differs. Immutable.
record Address(URI uri) {
  private static final int HTTP = 80;
  private static final int HTTPS = 443;
  private static final int LAST_PORT = 65_535;
  private static final int LONGEST = 8_192;

  /// Of what a person or a page wrote; letters outside ASCII are escaped.
  ///
  /// @throws Refused as `bad-address` where it is none, `bad-scheme` where it is of another kind
  static Address of(String written) throws Refused {
    String text = written.strip();
    if (text.length() > LONGEST) {
      throw bad("The address is longer than " + LONGEST + " characters.");
    }
    int fragment = text.indexOf('#');
    text = fragment < 0 ? text : text.substring(0, fragment);
    int colon = text.indexOf(':');
    String scheme = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw isScheme(scheme)
          ? new Refused("bad-scheme", "Only http and https are fetched, not " + scheme + ".")
          : bad("The address does not begin with http:// or https://.");
    }
    if (!text.startsWith("//", colon + 1)) {
      throw bad("The address names no host.");
    }
    int from = colon + 3;
    int end = from;
    while (end < text.length() && text.charAt(end) != '/' && text.charAt(end) != '?') {
      end++;
    }
    String rest = PercentCoding.normalize(text.substring(end));
    rest = rest.startsWith("/") ? rest : "/" + rest;
    return make(scheme, authority(scheme, text.substring(from, end)), rest);
  }

  private static Address make(String scheme, String authority, String rest) throws Refused {
    try {
      URI uri = new URI(scheme + "://" + authority + withoutDots(rest));
      if (uri.getHost() == null) {
        throw bad("\"" + authority + "\" is no name of a host.");
      }
      return new Address(uri);
    } catch (URISyntaxException e) {
      throw new Refused("bad-address", "The address is malformed: " + e.getReason() + ".", e);
    }
  }

  /// What a page, a feed or a redirection at this address points to.
  Address resolve(String written) throws Refused {
    String reference = written.strip();
    int colon = reference.indexOf(':');
    if (colon > 0 && isScheme(reference.substring(0, colon))) {
      return of(reference);
    }
    if (reference.startsWith("//")) {
      return of(uri.getScheme() + ":" + reference);
    }
    if (reference.startsWith("/")) {
      return of(origin() + reference);
    }
    String path = uri.getRawPath();
    if (reference.isEmpty() || reference.startsWith("#")) {
      return this;
    }
    return of(
        origin()
            + (reference.startsWith("?") ? path : path.substring(0, path.lastIndexOf('/') + 1))
            + reference);
  }

  /// Without the brackets of an IPv6 address.
  String host() {
    String host = uri.getHost();
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  boolean isSecure() {
    return uri.getScheme().equals("https");
  }

  /// Scheme, host and port.
  String origin() {
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  /// Path and query, as they are asked for.
  String target() {
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }

  @Override
  public String toString() {
    return uri.toString();
  }

  private static String authority(String scheme, String written) throws Refused {
    if (written.indexOf('@') >= 0) {
      throw bad("The address carries a name or a password.");
    }
    int bracket = written.lastIndexOf(']');
    int colon = written.indexOf(':', bracket + 1);
    String host = colon < 0 ? written : written.substring(0, colon);
    int port = colon < 0 || colon == written.length() - 1 ? -1 : port(written.substring(colon + 1));
    if (bracket < 0) {
      host = ascii(host);
    }
    if (host.isEmpty()) {
      throw bad("The address names no host.");
    }
    boolean usual = port < 0 || port == (scheme.equals("http") ? HTTP : HTTPS);
    return host.toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port);
  }

  private static String ascii(String host) throws Refused {
    try {
      String ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
      return ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
    } catch (IllegalArgumentException e) {
      throw new Refused("bad-address", "\"" + host + "\" is no name of a host.", e);
    }
  }

  private static int port(String digits) throws Refused {
    try {
      int port = Integer.parseInt(digits);
      if (port > 0 && port <= LAST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw new Refused("bad-address", "\"" + digits + "\" is no port.", e);
    }
    throw bad("\"" + digits + "\" is no port.");
  }

  /// RFC 3986, 5.2.4, for the path alone.
  private static String withoutDots(String target) {
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    if (!path.contains("/.")) {
      return target;
    }
    StringBuilder out = new StringBuilder();
    String[] segments = path.substring(1).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      if (segments[i].equals("..")) {
        out.setLength(Math.max(0, out.lastIndexOf("/")));
        out.append(last ? "/" : "");
      } else if (segments[i].equals(".")) {
        out.append(last ? "/" : "");
      } else {
        out.append('/').append(segments[i]);
      }
    }
    return out.append(query < 0 ? "" : target.substring(query)).toString();
  }

  private static boolean isScheme(String text) {
    if (text.isEmpty() || !isLetter(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '+' && c != '-' && c != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static Refused bad(String message) {
    return new Refused("bad-address", message);
  }
}
