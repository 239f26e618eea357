package org.isnad.analyze.name;

import org.isnad.text.Letters;

/// What the letters of a folded word say of whether it may be a person's name, where no lexicon knows it. Static and thread-safe.
final class NameShape {
  private NameShape() {}

  /// Endings of pronouns and plurals, which no name of one person has: استعدادها، المواطنين.
  static boolean looksInflected(String form) {
    return form.length() > 4
        && (form.endsWith("ها")
            || form.endsWith("هم")
            || form.endsWith("ات")
            || form.endsWith("ين") && form.length() > 6
            || form.endsWith("يه") && form.length() > 6);
  }

  static boolean mayBeParticle(String form) {
    char c = form.charAt(0);
    return c == Letters.WAW
        || c == Letters.FEH
        || c == Letters.BEH
        || c == Letters.LAM
        || c == Letters.KAF;
  }

  static boolean looksLikeVerb(String form, boolean looksForeign) {
    char c = form.charAt(0);
    return !looksForeign
        && (c == Letters.YEH
            || c == Letters.SEEN
                && form.length() > 3
                && form.charAt(1) == Letters.YEH
                && form.length() < 7
            || c == Letters.TEH && form.length() > 3 && form.charAt(1) == Letters.TEH);
  }

  static boolean isOrdinal(String form) {
    return switch (form) {
      case "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "الثانيه" -> true;
      default -> false;
    };
  }
}
