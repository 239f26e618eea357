package org.isnad.server.user;

/// What was asked of the users cannot be done; the message is one sentence for a person.
public final class UserException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UserException(String message) {
    super(message);
  }

  UserException(String message, Throwable cause) {
    super(message, cause);
  }
}
