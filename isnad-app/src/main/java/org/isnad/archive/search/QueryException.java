package org.isnad.archive.search;

import org.isnad.text.Problem;
import org.isnad.text.Span;

/// Ends the reading of a question that is not understood. It never leaves this package: whoever asks gets a [SearchRefusal].
final class QueryException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  QueryException(String code, String message, Span span) {
    super(message, null, false, false);
    problem = new Problem(code, message, span);
  }

  Problem problem() {
    return problem;
  }
}
