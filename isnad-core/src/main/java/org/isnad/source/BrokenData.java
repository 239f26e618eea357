package org.isnad.source;

import java.io.IOException;

/// Data that cannot be decoded any further, as against a disk that fails: what stood before it was read, and reading goes on behind its
/// container.
public final class BrokenData extends IOException {
  private static final long serialVersionUID = 1;

  private final String code;

  BrokenData(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }

  /// One sentence for a person.
  public String reason() {
    return String.valueOf(getMessage());
  }
}
