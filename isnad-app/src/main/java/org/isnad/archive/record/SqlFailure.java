package org.isnad.archive.record;

import java.sql.SQLException;

/// Carries what the database threw through code that throws nothing checked, up to [RecordStore], which tells what it means.
final class SqlFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  SqlFailure(SQLException cause) {
    super(cause);
  }
}
