package org.isnad.server.http;

/// An answer that broke off when part of it was sent: the connection must break too, lest the part be taken for the whole.
final class BrokenAnswerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenAnswerException(RuntimeException cause) {
    super(cause);
  }
}
