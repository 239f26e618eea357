package org.isnad.archive.record;

import org.jspecify.annotations.Nullable;

class PostgresRecordTest extends OneRecord {
  @Override
  @Nullable String address() {
    return PostgresServer.database();
  }
}
