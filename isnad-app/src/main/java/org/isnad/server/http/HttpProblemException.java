package org.isnad.server.http;

/// Ends the handling of a request with a problem. Carries no stack trace: it is an answer, not a fault.
public final class HttpProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient HttpProblem problem;

  public HttpProblemException(HttpProblem problem) {
    super(problem.code() + ": " + problem.detail(), null, false, false);
    this.problem = problem;
  }

  public HttpProblem problem() {
    return problem;
  }
}
