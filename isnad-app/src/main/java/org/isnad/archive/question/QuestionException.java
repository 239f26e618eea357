package org.isnad.archive.question;

/// A question that cannot be answered as it was asked: a report that is not there, a cursor of another question. The message is for who asked.
public final class QuestionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public QuestionException(String message) {
    super(message);
  }
}
