package org.isnad.archive.question;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.RecordStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class PostgresQuestionsTest extends QuestionsContract {
  @TempDir private static Path folder;

  private static EmbeddedPostgres server;
  private static RecordStore store;

  @BeforeAll
  static void fill() throws IOException {
    server = EmbeddedPostgres.start();
    store =
        RecordStore.open(
            ArchiveFolder.create(
                folder, "postgresql://postgres@localhost:" + server.getPort() + "/postgres"));
    Archives.add(store, DemoArchive.analyses());
  }

  @AfterAll
  static void close() throws IOException {
    store.close();
    server.close();
  }

  @Override
  RecordStore store() {
    return store;
  }
}
