package org.isnad.archive.search;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;
import org.isnad.archive.record.ArchiveException;
import org.jspecify.annotations.Nullable;

/// Tells a person what is wrong with an index. Static and thread-safe.
final class IndexFailure {
  private IndexFailure() {}

  /// @param index where it stands, null where that is not known
  static ArchiveException of(@Nullable Path index, IOException e) {
    String name = index == null ? "The search index" : "The search index at " + index;
    return new ArchiveException(name + " " + what(e), e);
  }

  private static String what(IOException e) {
    return switch (e) {
      case IndexNotFoundException _ ->
          "is not there yet; it is made from the record by the next ingest.";
      case LockObtainFailedException _ -> "is being written by another program.";
      case CorruptIndexException _ ->
          "is damaged; remove its folder, and the next ingest builds it anew from the record.";
      case FileSystemException full
          when full.getReason() != null && full.getReason().contains("space") ->
          "cannot be written: the disk is full.";
      case IOException other -> "failed: " + other.getMessage();
    };
  }
}
