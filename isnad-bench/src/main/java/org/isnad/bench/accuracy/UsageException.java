package org.isnad.bench.accuracy;

/// The command line is wrong; the message tells a person how.
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
