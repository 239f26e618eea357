package org.isnad.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Tells a format by the first bytes of a file.
final class Sniffer {
  private static final List<Magic> MAGICS =
      List.of(
          new Magic("%PDF-", "a PDF document"),
          new Magic("PK\3\4", "a ZIP archive or an Office document"),
          new Magic("\u0089PNG", "a PNG picture"),
          new Magic("\u00FF\u00D8\u00FF", "a JPEG picture"),
          new Magic("GIF8", "a GIF picture"),
          new Magic("\u00D0\u00CF\u0011\u00E0", "an old Office document"),
          new Magic("BZh", "a bzip2 archive"),
          new Magic("\u00FD7zXZ", "an xz archive"),
          new Magic("7z\u00BC\u00AF", "a 7-Zip archive"),
          new Magic("Rar!", "a RAR archive"),
          new Magic("\u0028\u00B5\u002F\u00FD", "a zstd archive"),
          new Magic("SQLite format 3", "an SQLite database"),
          new Magic("\u007FELF", "a program"),
          new Magic("\u00CA\u00FE\u00BA\u00BE", "a Java class"),
          new Magic("ID3", "a sound file"));
  private static final List<Magic> MARKUPS =
      List.of(
          new Magic("<!doctype html", "an HTML page"),
          new Magic("<html", "an HTML page"),
          new Magic("<?xml", "an XML document"),
          new Magic("<rss", "an RSS feed"),
          new Magic("warc/", "a web archive (WARC)"));

  private Sniffer() {}

  private record Magic(String start, String what) {}

  /// What the first bytes say.
  sealed interface Guess {
    record Readable(SourceFormat format) implements Guess {}

    record Unreadable(String code, String message) implements Guess {}
  }

  static Guess guess(byte[] head) {
    String latin = new String(head, StandardCharsets.ISO_8859_1);
    for (Magic magic : MAGICS) {
      if (latin.startsWith(magic.start)) {
        return new Guess.Unreadable("binary", "The file is " + magic.what + ", not text.");
      }
    }
    int start = start(latin);
    String opening =
        latin.substring(start, Math.min(latin.length(), start + 16)).toLowerCase(Locale.ROOT);
    for (Magic markup : MARKUPS) {
      if (opening.startsWith(markup.start)) {
        return new Guess.Unreadable(
            "unsupported",
            "The file is " + markup.what + "; only plain text and JSON Lines are read.");
      }
    }
    return json(latin, start);
  }

  private static Guess json(String latin, int start) {
    char first = start < latin.length() ? latin.charAt(start) : '\0';
    if (first == '{' && opensRecord(latin, start)) {
      return new Guess.Readable(new JsonLines());
    }
    if (first == '{' || first == '[') {
      int next = skipSpace(latin, start + 1);
      if (next > start + 1
              && next < latin.length()
              && (first == '{' ? opensMember(latin, next) : opensRecord(latin, next))
          || first == '[' && opensRecord(latin, start + 1)) {
        return new Guess.Unreadable(
            "bad-json",
            "The file is JSON, but not JSON Lines: each record must stand on a line of its own, without an array around them.");
      }
    }
    return new Guess.Readable(laterLineOpensRecord(latin) ? new JsonLines() : new PlainText());
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
    return at < latin.length()
        && latin.charAt(at) == '{'
        && next < latin.length()
        && opensMember(latin, next);
  }

  /// `"name":`
  private static boolean opensMember(String latin, int at) {
    if (latin.charAt(at) != '"') {
      return false;
    }
    int close = latin.indexOf('"', at + 1);
    int colon = close < 0 ? -1 : skipSpace(latin, close + 1);
    return colon > 0 && colon < latin.length() && latin.charAt(colon) == ':';
  }

  private static int start(String latin) {
    return skipSpace(latin, latin.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0);
  }

  private static int skipSpace(String latin, int from) {
    int at = from;
    while (at < latin.length()
        && (latin.charAt(at) == ' ' || (latin.charAt(at) >= '\t' && latin.charAt(at) <= '\r'))) {
      at++;
    }
    return at;
  }
}
