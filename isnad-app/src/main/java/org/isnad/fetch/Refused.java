package org.isnad.fetch;

import org.isnad.source.Refusal;

/// An address that is not fetched, and why.
final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  private static final int LONGEST = 500;

  private final String code;

  Refused(String code, String message) {
    super(message);
    this.code = code;
  }

  Refused(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  String code() {
    return code;
  }

  /// The refusal of what was asked for.
  Refusal of(String asked) {
    return new Refusal(plain(asked), null, null, code, plain(String.valueOf(getMessage())));
  }

  /// Links and header fields are written by strangers, and end up on a terminal.
  private static String plain(String text) {
    StringBuilder out = new StringBuilder(Math.min(text.length(), LONGEST));
    for (int i = 0; i < text.length() && i < LONGEST; i++) {
      char c = text.charAt(i);
      out.append(Character.isISOControl(c) ? ' ' : c);
    }
    return out.append(text.length() > LONGEST ? "…" : "").toString();
  }
}
