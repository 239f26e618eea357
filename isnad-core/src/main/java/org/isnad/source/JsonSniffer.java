package org.isnad.source;

import org.jspecify.annotations.Nullable;

/// Tells JSON by the first bytes of a file: a record a line, or otherwise.
final class JsonSniffer {
  private static final String FEED = "jsonfeed.org/version/";
  private static final int FEED_WITHIN = 1 << 11;

  private JsonSniffer() {}

  /// @param start of the first character that is no white space
  static Sniffer.@Nullable Guess guess(String latin, int start) {
    char first = start < latin.length() ? latin.charAt(start) : '\0';
    int feed = latin.indexOf(FEED, start);
    if (first == '{' && feed > 0 && feed < start + FEED_WITHIN) {
      return new Sniffer.Guess.Readable(new JsonDocuments(true));
    }
    if (first == '{' && opensRecord(latin, start)) {
      // The one object of a file may begin on its first line and go on.
      return new Sniffer.Guess.Readable(
          endsOnItsLine(latin, start) || laterLineOpensRecord(latin)
              ? new JsonLines()
              : new JsonDocuments(false));
    }
    if (first == '{' || first == '[') {
      int next = Sniffer.skipSpace(latin, start + 1);
      if (next < latin.length()
          && (first == '{'
              ? opensMember(latin, next)
              : latin.charAt(next) == '{'
                  && opensMember(latin, Sniffer.skipSpace(latin, next + 1)))) {
        return new Sniffer.Guess.Readable(new JsonDocuments(false));
      }
    }
    return laterLineOpensRecord(latin) ? new Sniffer.Guess.Readable(new JsonLines()) : null;
  }

  /// Also where the line is longer than what was seen of it.
  private static boolean endsOnItsLine(String latin, int start) {
    int line = latin.indexOf('\n', start);
    if (line < 0) {
      return true;
    }
    int last = line - 1;
    while (last > start && latin.charAt(last) <= ' ') {
      last--;
    }
    return latin.charAt(last) == '}';
  }

  /// A first line that is broken does not hide a file of records.
  private static boolean laterLineOpensRecord(String latin) {
    int seen = 0;
    int records = 0;
    for (int line = latin.indexOf('\n') + 1;
        line > 0 && line < latin.length() && seen < 8;
        line = latin.indexOf('\n', line) + 1) {
      seen++;
      if (latin.charAt(line) == '{' && opensRecord(latin, line)) {
        records++;
      }
    }
    return records > 0 && 2 * records >= seen;
  }

  /// `{"name":` on one line.
  private static boolean opensRecord(String latin, int at) {
    int next = at + 1;
    while (next < latin.length() && (latin.charAt(next) == ' ' || latin.charAt(next) == '\t')) {
      next++;
    }
    return latin.charAt(at) == '{' && opensMember(latin, next);
  }

  /// `"name":`
  private static boolean opensMember(String latin, int at) {
    if (at >= latin.length() || latin.charAt(at) != '"') {
      return false;
    }
    int close = latin.indexOf('"', at + 1);
    int colon = close < 0 ? -1 : Sniffer.skipSpace(latin, close + 1);
    return colon > 0 && colon < latin.length() && latin.charAt(colon) == ':';
  }
}
