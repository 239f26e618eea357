package org.isnad.wire;

import java.io.IOException;

/// What was read is no `isnad/1`. The message begins with the JSON Pointer of the member that is off, e.g. `/statements/3/mode`.
public final class WireException extends IOException {
  private static final long serialVersionUID = 1L;

  public WireException(String pointer, String message) {
    super((pointer.isEmpty() ? "document" : pointer) + ": " + message);
  }

  WireException(String message, Throwable cause) {
    super(message, cause);
  }
}
