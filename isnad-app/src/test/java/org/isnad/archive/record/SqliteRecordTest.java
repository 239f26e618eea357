package org.isnad.archive.record;

import org.jspecify.annotations.Nullable;

class SqliteRecordTest extends OneRecord {
  @Override
  @Nullable String address() {
    return null;
  }
}
