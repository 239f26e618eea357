package org.isnad.analyze.time;

import org.isnad.text.Kind;

/// Whether «منذ عشر سنوات» is told as the point where something happened, not as how long it has gone on. Static and thread-safe.
final class PastPoint {
  private PastPoint() {}

  /// «منذ عشر سنوات لم نكن نتبادل …»: what was not then.
  private static boolean isNoMore(TimeText text, int token) {
    for (int at = token + 1; at < Math.min(text.tokens().size() - 1, token + 6); at++) {
      if (text.goesOn(at, "لم")) {
        return switch (text.tokens().word(at + 1)) {
          case "نكن", "اكن", "يكن", "تكن", "يكونوا" -> true;
          default -> false;
        };
      }
      if (!text.goesOn(at, Kind.WORD) && !text.goesOn(at, Kind.NUMBER)) {
        return false;
      }
    }
    return false;
  }

  /// A demonstrative, a relative clause of what happened, or «كان» stands right before; most others go on.
  static boolean is(TimeText text, int token) {
    if (isNoMore(text, token)) {
      return true;
    }
    if (token == 0 || text.tokens().startsLine(token) || !text.tokens().is(token - 1, Kind.WORD)) {
      return false;
    }
    return switch (text.tokens().word(token - 1)) {
      case "ذلك",
          "هذا",
          "حدث",
          "جري",
          "وقع",
          "حصل",
          "توفي",
          "قتل",
          "رحل",
          "بدات",
          "بدا",
          "انتهت",
          "انتهي" ->
          true;
      default -> false;
    };
  }
}
