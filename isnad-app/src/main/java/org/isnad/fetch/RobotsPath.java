package org.isnad.fetch;

/// A path of a robots.txt rule, or an address to be compared with it, in the octets that RFC 9309, 2.2.2 compares: escapes in one spelling, reserved
/// characters of a query escaped. A star in a rule stands for any run, a dollar sign at its end for the end of the address.
final class RobotsPath {
  private static final String RESERVED_IN_QUERY = ":/?@!$'()*+,;";

  private final String octets;
  private final boolean anchored;

  private RobotsPath(String octets, boolean anchored) {
    this.octets = octets;
    this.anchored = anchored;
  }

  /// Of a rule. One that begins with neither slash nor star is read as if the slash stood there.
  static RobotsPath rule(String written) {
    boolean anchored = written.endsWith("$");
    String path = anchored ? written.substring(0, written.length() - 1) : written;
    boolean rooted = path.startsWith("/") || path.startsWith("*");
    return new RobotsPath(octets(rooted ? path : "/" + path, true), anchored);
  }

  /// How much the rule says: the octets it was written with.
  int weight() {
    return octets.length() + (anchored ? 1 : 0);
  }

  /// @param target of [#target]
  boolean matches(String target) {
    int star = octets.indexOf('*');
    if (star < 0) {
      return anchored ? target.equals(octets) : target.startsWith(octets);
    }
    if (!target.startsWith(octets.substring(0, star))) {
      return false;
    }
    // Each piece at its first place: what lies behind can only gain by it.
    int at = star;
    int from = star + 1;
    for (star = octets.indexOf('*', from); star >= 0; star = octets.indexOf('*', from)) {
      String piece = octets.substring(from, star);
      int found = target.indexOf(piece, at);
      if (found < 0) {
        return false;
      }
      at = found + piece.length();
      from = star + 1;
    }
    String last = octets.substring(from);
    return anchored
        ? target.length() - last.length() >= at && target.endsWith(last)
        : target.indexOf(last, at) >= 0;
  }

  /// A path and query as rules are compared with it.
  static String target(String written) {
    return octets(written, false);
  }

  private static String octets(String written, boolean rule) {
    String normal = PercentCoding.normalize(written);
    StringBuilder out = new StringBuilder(normal.length());
    boolean query = false;
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      boolean special = c == '*' || c == '$';
      if (c == '*' && rule) {
        out.append(c);
      } else if (special || (query && RESERVED_IN_QUERY.indexOf(c) >= 0)) {
        PercentCoding.escape(out, c);
      } else {
        out.append(c);
      }
      query |= c == '?';
    }
    return out.toString();
  }

  @Override
  public String toString() {
    return octets + (anchored ? "$" : "");
  }
}
