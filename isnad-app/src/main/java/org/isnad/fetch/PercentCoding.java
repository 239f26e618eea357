package org.isnad.fetch;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Writes what stands behind a host in one way only (RFC 3986, 6.2.2): letters that need no escape are not escaped, all others are, with
/// digits in upper case.
final class PercentCoding {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private PercentCoding() {}

  /// A path and query as a browser would send them. A percent sign that begins no escape is one itself.
  static String normalize(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c == '%' && isEscape(text, i)) {
        int octet = HexFormat.fromHexDigits(text, i + 1, i + 3);
        if (isUnreserved(octet)) {
          out.append((char) octet);
        } else {
          escape(out, octet);
        }
        i += 3;
      } else {
        if (isKept(c)) {
          out.append((char) c);
        } else {
          for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            escape(out, octet & 0xff);
          }
        }
        i += Character.charCount(c);
      }
    }
    return out.toString();
  }

  static void escape(StringBuilder out, int octet) {
    out.append('%').append(HEX.toHexDigits((byte) octet));
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && HexFormat.isHexDigit(text.charAt(at + 1))
        && HexFormat.isHexDigit(text.charAt(at + 2));
  }

  private static boolean isUnreserved(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '~';
  }

  private static boolean isKept(int c) {
    return isUnreserved(c) || (c > ' ' && c < 0x7f && ":/?@!$&'()*+,;=".indexOf(c) >= 0);
  }
}
