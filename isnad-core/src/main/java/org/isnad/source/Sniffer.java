package org.isnad.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Tells a format by the first bytes of a file.
final class Sniffer {
  private static final List<Magic> MAGICS =
      List.of(
          new Magic("%PDF-", "a PDF document"),
          new Magic("\u0089PNG", "a PNG picture"),
          new Magic("\u00FF\u00D8\u00FF", "a JPEG picture"),
          new Magic("GIF8", "a GIF picture"),
          new Magic("RIFF", "a picture, a sound or a film"),
          new Magic("\u00D0\u00CF\u0011\u00E0", "an old Office document"),
          new Magic("7z\u00BC\u00AF", "a 7-Zip archive"),
          new Magic("Rar!", "a RAR archive"),
          new Magic("PAR1", "a Parquet table, which needs the application"),
          new Magic("SQLite format 3", "an SQLite database"),
          new Magic("\u007FELF", "a program"),
          new Magic("\u00CA\u00FE\u00BA\u00BE", "a Java class"),
          new Magic("ID3", "a sound file"));
  private static final List<String> HTML =
      List.of(
          "!doctype html",
          "html",
          "head",
          "body",
          "meta",
          "title",
          "article",
          "section",
          "div",
          "p",
          "main",
          "header",
          "table",
          "h1",
          "script",
          "style",
          "link");
  private static final List<String> FEEDS = List.of("rss", "feed", "rdf", "channel");
  private static final int LITTLE_MARK = 0xfffe;
  private static final int BIG_MARK = 0xfeff;
  private static final int LITTLE_TAG = '<' << 8;
  private static final int BIG_TAG = '<';
  private static final String TAR = "ustar";
  private static final int TAR_AT = 257;

  private Sniffer() {}

  private record Magic(String start, String what) {}

  /// What the first bytes say.
  sealed interface Guess {
    record Readable(SourceFormat format) implements Guess {}

    record Unreadable(String code, String message) implements Guess {}
  }

  /// @param input whose field names tell a table by its head row, and whose container may call it HTML
  static Guess guess(byte[] head, Input input) {
    String latin = latin(head);
    if (latin.startsWith(TAR, TAR_AT)) {
      return new Guess.Unreadable("binary", "The file is a tar archive, which is not read.");
    }
    for (Magic magic : MAGICS) {
      if (latin.startsWith(magic.start)) {
        return new Guess.Unreadable("binary", "The file is " + magic.what + ", not text.");
      }
    }
    int start = start(latin);
    if (latin.startsWith("WARC/", start)) {
      return new Guess.Readable(new Warc());
    }
    Envelope around = input.place().envelope();
    boolean html = around != null && around.html();
    if (start < latin.length() && latin.charAt(start) == '<') {
      Guess markup = markup(latin, start);
      if (markup != null) {
        return markup;
      }
    }
    if (html) {
      return new Guess.Readable(new Html());
    }
    Guess json = JsonSniffer.guess(latin, start);
    if (json != null) {
      return json;
    }
    Guess table = TableSniffer.guess(head, input.reading().fields());
    return table != null ? table : new Guess.Readable(new PlainText());
  }

  /// One character a byte; of UTF-16 one a letter.
  private static String latin(byte[] head) {
    if (head.length >= 2) {
      int first = (head[0] & 0xff) << 8 | (head[1] & 0xff);
      if (first == LITTLE_MARK || first == LITTLE_TAG) {
        int from = first == LITTLE_MARK ? 2 : 0;
        return new String(head, from, head.length - from, StandardCharsets.UTF_16LE);
      }
      if (first == BIG_MARK || first == BIG_TAG) {
        int from = first == BIG_MARK ? 2 : 0;
        return new String(head, from, head.length - from, StandardCharsets.UTF_16BE);
      }
    }
    return new String(head, StandardCharsets.ISO_8859_1);
  }

  /// By the first element, behind declarations and comments; null where it is none that is known.
  private static @Nullable Guess markup(String latin, int start) {
    int at = start;
    boolean xml = latin.startsWith("<?xml", start);
    while (at >= 0 && at < latin.length()) {
      String rest = latin.substring(at, Math.min(latin.length(), at + 24)).toLowerCase(Locale.ROOT);
      if (rest.startsWith("<!--")) {
        at = after(latin, at, "-->");
      } else if (rest.startsWith("<?")
          || (rest.startsWith("<!") && !rest.startsWith("<!doctype html"))) {
        at = after(latin, at, ">");
      } else {
        return element(rest, xml);
      }
      at = at < 0 ? -1 : latin.indexOf('<', at);
    }
    return xml ? unsupported() : null;
  }

  private static @Nullable Guess element(String rest, boolean xml) {
    String name = rest.substring(1);
    for (String feed : FEEDS) {
      if (isName(name, feed) || isName(name.substring(name.indexOf(':') + 1), feed)) {
        return new Guess.Readable(new Feed());
      }
    }
    for (String tag : HTML) {
      if (isName(name, tag)) {
        return new Guess.Readable(new Html());
      }
    }
    return xml ? unsupported() : null;
  }

  private static boolean isName(String text, String name) {
    return text.startsWith(name)
        && (text.length() == name.length()
            || !Character.isLetterOrDigit(text.charAt(name.length())));
  }

  private static Guess unsupported() {
    return new Guess.Unreadable(
        "unsupported", "The file is an XML document, but neither a feed nor XHTML.");
  }

  private static int after(String text, int from, String end) {
    int at = text.indexOf(end, from);
    return at < 0 ? -1 : at + end.length();
  }

  private static int start(String latin) {
    return skipSpace(latin, latin.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0);
  }

  static int skipSpace(String latin, int from) {
    int at = from;
    while (at < latin.length()
        && (latin.charAt(at) == ' ' || (latin.charAt(at) >= '\t' && latin.charAt(at) <= '\r'))) {
      at++;
    }
    return at;
  }
}
