package org.isnad.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// RSS 0.9 to 2.0 (RDF among them) and Atom: each `item` or `entry` is a record. Items are cut out by their tags and parsed one by one, so that
/// a feed that is no well-formed XML loses the broken items only; entities are never fetched.
record Feed() implements SourceFormat {
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";
  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  @Override
  public void read(Input input) throws IOException {
    byte[] bytes = input.all();
    if (bytes == null) {
      return;
    }
    String header = input.declaredCharset();
    String label =
        DeclaredCharset.of(header) != null ? header : DeclaredCharset.inMarkup(bytes, bytes.length);
    switch (Decoding.of(bytes, bytes.length, DeclaredCharset.of(label), true)) {
      case Decoding.Unreadable(String code, String message) ->
          input.refuse(null, null, code, message);
      case Decoding.Text decoded -> items(input, decoded, bytes.length);
    }
  }

  private static void items(Input input, Decoding.Text decoded, int size) {
    String text = decoded.text();
    Offsets offsets = new Offsets(text, decoded.charset(), size);
    @Nullable String outlet = null;
    long records = 0;
    int at = 0;
    int open = next(text, at);
    if (open >= 0) {
      outlet = FeedItem.feedTitle(text.substring(0, open));
    }
    while (open >= 0) {
      records++;
      String name = name(text, open);
      int end = close(text, open, name);
      String slice = text.substring(open, end < 0 ? text.length() : end);
      byte[] own = slice.getBytes(StandardCharsets.UTF_8);
      long offset = offsets.of(open);
      if (end < 0) {
        input.refuse(records, offset, "bad-xml", "The item is cut short: its end tag is missing.");
        at = open + 1;
      } else if (own.length > input.limits().recordBytes()) {
        input.refuse(
            records,
            offset,
            "too-large",
            "The item is larger than the limit of "
                + input.limits().recordBytes()
                + " bytes for one record.");
        at = end;
      } else {
        Spot spot = new Spot(records, offset, Digests.sha256(own, 0, own.length));
        FeedItem.give(input, spot, slice, outlet, decoded);
        at = end;
      }
      open = next(text, at);
    }
    if (records == 0) {
      input.refuse(null, null, "empty", "The feed holds no item.");
    }
  }

  /// Where the next item begins; -1 after the last.
  private static int next(String text, int from) {
    int at = text.indexOf('<', from);
    while (at >= 0) {
      if (text.startsWith(COMMENT, at)) {
        at = after(text, at, COMMENT_END);
      } else if (text.startsWith(CDATA, at)) {
        at = after(text, at, CDATA_END);
      } else if (isItem(name(text, at))) {
        return at;
      } else {
        at++;
      }
      at = at < 0 ? -1 : text.indexOf('<', at);
    }
    return -1;
  }

  /// Behind the end tag of the item; -1 where there is none before the next item begins.
  private static int close(String text, int open, String name) {
    String end = "</" + name;
    int at = open + 1;
    while (at >= 0) {
      at = text.indexOf('<', at);
      if (at < 0) {
        return -1;
      }
      if (text.startsWith(CDATA, at)) {
        at = after(text, at, CDATA_END);
      } else if (text.startsWith(COMMENT, at)) {
        at = after(text, at, COMMENT_END);
      } else if (text.startsWith(end, at)) {
        int close = text.indexOf('>', at);
        return close < 0 ? -1 : close + 1;
      } else if (name(text, at).equals(name)) {
        return -1;
      } else {
        at++;
      }
    }
    return -1;
  }

  private static int after(String text, int from, String end) {
    int at = text.indexOf(end, from);
    return at < 0 ? -1 : at + end.length();
  }

  /// The name of the start tag here, with its prefix; empty for any other thing.
  private static String name(String text, int at) {
    int end = at + 1;
    while (end < text.length() && end - at < 40) {
      char c = text.charAt(end);
      if (!Character.isLetterOrDigit(c) && c != ':' && c != '-' && c != '_') {
        break;
      }
      end++;
    }
    return text.substring(at + 1, end);
  }

  private static boolean isItem(String name) {
    String local = name.substring(name.indexOf(':') + 1);
    return local.equals("item") || local.equals("entry");
  }

  /// Byte offsets of ascending places in a text.
  private static final class Offsets {
    private final String text;
    private final Charset charset;
    private int at;
    private long bytes;

    Offsets(String text, Charset charset, int size) {
      this.text = text;
      this.charset = charset;
      // What the decoder dropped at the front is the byte order mark.
      long all = text.indexOf(Decoding.REPLACEMENT) < 0 ? text.getBytes(charset).length : size;
      this.bytes = Math.clamp(size - all, 0, 4);
    }

    long of(int place) {
      bytes += text.substring(at, place).getBytes(charset).length;
      at = place;
      return bytes;
    }
  }
}
