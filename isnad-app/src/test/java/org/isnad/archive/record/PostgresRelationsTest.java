package org.isnad.archive.record;

import org.jspecify.annotations.Nullable;

class PostgresRelationsTest extends RelationsInTheRecord {
  @Override
  @Nullable String address() {
    return PostgresServer.database();
  }
}
