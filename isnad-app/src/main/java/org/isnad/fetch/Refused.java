package org.isnad.fetch;

import org.isnad.source.Refusal;

/// An address that is not fetched, and why.
final class Refused extends Exception {
  private static final long serialVersionUID = 1;

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
    return new Refusal(asked, null, null, code, String.valueOf(getMessage()));
  }
}
