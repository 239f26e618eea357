package org.isnad.server.mcp;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import org.isnad.archive.question.Questions;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.RecordStore;
import org.isnad.archive.search.IndexKeeper;

/// An archive, opened and served over a pair of streams, until it is closed.
public final class StandardStreams implements AutoCloseable {
  private final RecordStore store;
  private final IndexKeeper keeper;
  private final Questions questions;
  private final McpService.Serving serving;

  private StandardStreams(
      RecordStore store, IndexKeeper keeper, Questions questions, McpService.Serving serving) {
    this.store = store;
    this.keeper = keeper;
    this.questions = questions;
    this.serving = serving;
  }

  /// Opens the archive in a folder.
  ///
  /// @param version of the program
  /// @param out takes the protocol and nothing else
  /// @throws org.isnad.archive.record.ArchiveException where there is none, or it cannot be opened
  public static StandardStreams serve(
      Path folder, String version, InputStream in, OutputStream out) {
    RecordStore store = RecordStore.open(ArchiveFolder.of(folder));
    try {
      IndexKeeper keeper = IndexKeeper.start(store, Clock.systemUTC());
      Questions questions = new Questions(store);
      return new StandardStreams(
          store, keeper, questions, new McpService(questions, version).serve(in, out));
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /// Answers what was asked before, and ends.
  @Override
  public void close() {
    try {
      serving.close();
    } finally {
      questions.close();
      keeper.close();
      store.close();
    }
  }
}
