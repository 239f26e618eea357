package org.isnad.bench;

import java.util.Locale;

/// Parts of a picture. Static.
final class Svg {
  private Svg() {}

  /// Adds an element on a line of its own.
  ///
  /// @param form as of [String#format], with numbers as SVG writes them
  static void element(StringBuilder out, String form, Object... values) {
    out.append(String.format(Locale.ROOT, form, values)).append('\n');
  }

  /// A text as it stands in an element or an attribute.
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
