package org.isnad.fetch;

/// The file that is to take the pages cannot: it is something else, or another run writes it.
public final class UnusableArchiveException extends Exception {
  private static final long serialVersionUID = 1;

  UnusableArchiveException(String message) {
    super(message);
  }
}
