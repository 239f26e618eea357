package org.isnad.archive.record;

import org.jspecify.annotations.Nullable;

class SqliteReportsTest extends ReportsInTheRecord {
  @Override
  @Nullable String address() {
    return null;
  }
}
