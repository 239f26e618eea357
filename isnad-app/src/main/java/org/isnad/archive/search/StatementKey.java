package org.isnad.archive.search;

/// A statement of the record.
///
/// @param report the report's number in the record
/// @param statement the number in the statement's id: 2 for s2
public record StatementKey(long report, int statement) implements Comparable<StatementKey> {
  private static final int STATEMENT_BITS = 20;

  public StatementKey {
    if (report < 0 || statement < 1 || statement >= 1 << STATEMENT_BITS) {
      throw new IllegalArgumentException("no statement: " + report + ", s" + statement);
    }
  }

  /// Both as one number; no other statement has it.
  long packed() {
    return report << STATEMENT_BITS | statement;
  }

  @Override
  public int compareTo(StatementKey other) {
    return Long.compare(packed(), other.packed());
  }
}
