package org.isnad.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The charset that a page or its server names. It is a hint, never the last word: Arabic pages often name the wrong one.
final class DeclaredCharset {
  /// As far as the HTML standard lets a parser look for it; some pages put scripts first.
  private static final int PRESCAN = 1 << 12;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private DeclaredCharset() {}

  /// Of a label such as `UTF-8`, `cp1256` or `iso-8859-1` (which on the web means Windows-1252); null where nobody knows it.
  static @Nullable Charset of(@Nullable String label) {
    String name = label == null ? "" : label.strip().toLowerCase(Locale.ROOT);
    if (name.isEmpty()) {
      return null;
    }
    try {
      return switch (name) {
        case "utf8", "utf8mb4", "unicode-1-1-utf-8" -> StandardCharsets.UTF_8;
        case "iso-8859-1", "latin1", "us-ascii", "ascii" -> WINDOWS_1252;
        // A meta element that can be read as ASCII is not in UTF-16.
        case "utf-16", "utf-16le", "utf-16be", "unicode" -> null;
        default -> Charset.forName(name);
      };
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /// The charset parameter of a media type: `text/html; charset="utf-8"`.
  static @Nullable String parameter(@Nullable String mediaType) {
    return mediaType == null ? null : value(mediaType.toLowerCase(Locale.ROOT), 0);
  }

  /// What a `meta` element or an XML declaration near the beginning says.
  static @Nullable String inMarkup(byte[] bytes, int length) {
    String head =
        new String(bytes, 0, Math.min(length, PRESCAN), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int end = head.startsWith("<?xml") ? head.indexOf("?>") : -1;
    int encoding = end < 0 ? -1 : head.indexOf("encoding");
    if (encoding >= 0 && encoding < end) {
      return afterEquals(head, encoding + "encoding".length());
    }
    for (int meta = head.indexOf("<meta"); meta >= 0; meta = head.indexOf("<meta", meta + 1)) {
      int close = head.indexOf('>', meta);
      String label = value(head.substring(meta, close < 0 ? head.length() : close), 0);
      if (label != null) {
        return label;
      }
    }
    return null;
  }

  private static @Nullable String value(String text, int from) {
    int at = text.indexOf("charset", from);
    return at < 0 ? null : afterEquals(text, at + "charset".length());
  }

  private static @Nullable String afterEquals(String text, int from) {
    int at = skip(text, from, " \t\r\n");
    if (at >= text.length() || text.charAt(at) != '=') {
      return null;
    }
    at = skip(text, at + 1, " \t\r\n\"'");
    int end = at;
    while (end < text.length() && " \t\r\n\"';,>?/".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end == at ? null : text.substring(at, end);
  }

  private static int skip(String text, int from, String what) {
    int at = from;
    while (at < text.length() && what.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
