package org.isnad.archive.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFolder;

/// The search index of an archive, open for questions. What an [IndexFollower] of the same process has taken in is found at once, what another process has
/// taken in some seconds later; nobody waits for a lock. Thread-safe.
public final class SearchIndex implements Closeable {
  private final Directory directory;
  private final ReaderManager readers;
  private final LongSupplier lastChange;
  private final Answering answering;
  private final boolean owned;

  SearchIndex(
      Directory directory,
      ReaderManager readers,
      LongSupplier lastChange,
      FormFinder finder,
      boolean owned) {
    this.directory = directory;
    this.readers = readers;
    this.lastChange = lastChange;
    this.answering = new Answering(finder);
    this.owned = owned;
  }

  /// Whether the archive has a search index.
  public static boolean exists(ArchiveFolder folder) {
    if (!Files.isDirectory(folder.index())) {
      return false;
    }
    LuceneLog.quiet();
    try (Directory directory = FSDirectory.open(folder.index())) {
      return DirectoryReader.indexExists(directory);
    } catch (IOException e) {
      throw IndexFailure.of(folder.index(), e);
    }
  }

  /// Opens the index for reading.
  ///
  /// @throws ArchiveException where there is none, or it cannot be read
  public static SearchIndex open(ArchiveFolder folder) {
    LuceneLog.quiet();
    try {
      if (!Files.isDirectory(folder.index())) {
        throw new IndexNotFoundException(folder.index().toString());
      }
      FSDirectory directory = FSDirectory.open(folder.index());
      try {
        DirectoryReader reader = DirectoryReader.open(directory);
        IndexState state = IndexState.of(reader.getIndexCommit().getUserData());
        if (!state.isCurrent()) {
          reader.close();
          throw new IndexFormatTooOldException(folder.index().toString(), "of another version");
        }
        ReaderManager readers = new ReaderManager(reader);
        return new SearchIndex(
            directory, readers, () -> committed(readers), ArabicNewsAnalyzer.load().finder(), true);
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw new ArchiveException(
          "The search index at " + folder.index() + " is of another version of Isnad.", e);
    } catch (IOException e) {
      throw IndexFailure.of(folder.index(), e);
    }
  }

  private static long committed(ReaderManager readers) {
    try {
      DirectoryReader reader = readers.acquire();
      try {
        Map<String, String> data = reader.getIndexCommit().getUserData();
        return IndexState.of(data).lastChange();
      } finally {
        readers.release(reader);
      }
    } catch (IOException e) {
      throw IndexFailure.of(null, e);
    }
  }

  /// Answers with no other names than those of the question, and other spellings of theirs that the archive has.
  public SearchOutcome search(SearchRequest request) {
    return search(request, Variants.NONE);
  }

  /// Answers a question.
  ///
  /// @param variants other names, asked where the request wants them, besides other spellings that the archive has
  /// @throws ArchiveException where the index cannot be read
  public SearchOutcome search(SearchRequest request, Variants variants) {
    return reading(reader -> answering.answer(request, variants, reader, lastChange.getAsLong()));
  }

  /// Names and words of the archive that begin so, in whatever spelling, the most frequent first.
  ///
  /// @param prefix what stands in the search box; of a name any word may be the first
  public List<Suggestion> complete(String prefix, int limit) {
    return reading(reader -> Suggestions.complete(reader, prefix, limit));
  }

  /// The last change of the record that questions are answered with.
  public long lastChange() {
    return lastChange.getAsLong();
  }

  /// Something done with one view of the index.
  private interface Look<T> {
    T at(DirectoryReader reader) throws IOException;
  }

  private <T> T reading(Look<T> look) {
    try {
      readers.maybeRefresh();
      DirectoryReader reader = readers.acquire();
      try {
        return look.at(reader);
      } finally {
        readers.release(reader);
      }
    } catch (IOException e) {
      throw IndexFailure.of(null, e);
    }
  }

  @Override
  public void close() {
    try {
      readers.close();
      if (owned) {
        directory.close();
      }
    } catch (IOException e) {
      throw IndexFailure.of(null, e);
    }
  }
}
