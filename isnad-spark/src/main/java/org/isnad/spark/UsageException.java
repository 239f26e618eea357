package org.isnad.spark;

/// Arguments that parse and yet make no sense together, or here.
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
