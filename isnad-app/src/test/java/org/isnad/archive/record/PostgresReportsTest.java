package org.isnad.archive.record;

import org.jspecify.annotations.Nullable;

class PostgresReportsTest extends ReportsInTheRecord {
  @Override
  @Nullable String address() {
    return PostgresServer.database();
  }
}
