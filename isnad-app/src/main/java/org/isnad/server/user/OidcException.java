package org.isnad.server.user;

/// A login elsewhere that did not come to a good end; the message is one sentence for a person.
final class OidcException extends Exception {
  private static final long serialVersionUID = 1L;

  OidcException(String message) {
    super(message);
  }

  OidcException(String message, Throwable cause) {
    super(message, cause);
  }
}
