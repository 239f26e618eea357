package org.isnad.archive.search;

import java.io.IOException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/// The files of an index, opened for writing. Static and thread-safe.
final class IndexFiles {
  /// What comes in is held in memory until there is so much of it, and then written as one segment: the more, the fewer of them are to be merged.
  private static final int MOST_MEGABYTES = 192;

  private static final int LEAST_MEGABYTES = 16;

  /// Of the heap, a part of so many at most.
  private static final int HEAP_PARTS = 6;

  private IndexFiles() {}

  /// Opens them; removes them before where they are of another version or damaged.
  ///
  /// @throws org.apache.lucene.store.LockObtainFailedException where another program writes them
  static IndexWriter writer(FSDirectory directory, ArabicNewsAnalyzer analyzer) throws IOException {
    if (!isSound(directory)) {
      remove(directory);
    }
    return new IndexWriter(directory, config(analyzer));
  }

  static int bufferMegabytes(long heapBytes) {
    return Math.clamp((heapBytes / HEAP_PARTS) >> 20, LEAST_MEGABYTES, MOST_MEGABYTES);
  }

  private static IndexWriterConfig config(ArabicNewsAnalyzer analyzer) {
    IndexWriterConfig config = new IndexWriterConfig(analyzer);
    config.setRAMBufferSizeMB(bufferMegabytes(Runtime.getRuntime().maxMemory()));
    config.setCommitOnClose(false);
    // What was taken down must not stay readable in the files, be it little.
    TieredMergePolicy merging = new TieredMergePolicy();
    merging.setForceMergeDeletesPctAllowed(0);
    config.setMergePolicy(merging);
    return config;
  }

  private static void remove(FSDirectory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          lock.ensureValid();
          directory.deleteFile(file);
        }
      }
    }
  }

  /// Whether what stands there can be gone on with.
  private static boolean isSound(FSDirectory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return true;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return IndexState.of(reader.getIndexCommit().getUserData()).isCurrent();
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
      // All of it can be had from the record.
      return false;
    }
  }
}
