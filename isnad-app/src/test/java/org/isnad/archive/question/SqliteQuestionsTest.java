package org.isnad.archive.question;

import java.io.IOException;
import java.nio.file.Path;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.RecordStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class SqliteQuestionsTest extends QuestionsContract {
  @TempDir private static Path folder;

  private static RecordStore store;

  @BeforeAll
  static void fill() throws IOException {
    store = RecordStore.open(ArchiveFolder.create(folder, null));
    Archives.add(store, DemoArchive.analyses());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Override
  RecordStore store() {
    return store;
  }
}
