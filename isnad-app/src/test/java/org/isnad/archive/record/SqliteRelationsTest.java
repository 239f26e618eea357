package org.isnad.archive.record;

import org.jspecify.annotations.Nullable;

class SqliteRelationsTest extends RelationsInTheRecord {
  @Override
  @Nullable String address() {
    return null;
  }
}
