package org.isnad.archive.search;

/// What is looked for.
public enum Scope {
  /// Reports, by title and body.
  REPORTS,
  /// Statements, by the words that were said.
  STATEMENTS
}
