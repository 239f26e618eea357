package org.isnad.archive.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// What a commit of the index tells of itself.
///
/// @param version of the way in which documents are made
/// @param lastChange the last change of the record that is in it
record IndexState(int version, long lastChange) {
  /// The version that this program makes and reads.
  static final int VERSION = 1;

  private static final String VERSION_KEY = "isnad.index";
  private static final String CHANGE_KEY = "isnad.change";

  static IndexState of(Map<String, String> data) {
    return new IndexState(
        Integer.parseInt(data.getOrDefault(VERSION_KEY, "0")),
        Long.parseLong(data.getOrDefault(CHANGE_KEY, "0")));
  }

  /// What the last commit of the index there tells; null where there is none that can be read.
  static @Nullable IndexState committed(Path index) throws IOException {
    LuceneLog.quiet();
    if (!Files.isDirectory(index)) {
      return null;
    }
    try (Directory directory = FSDirectory.open(index)) {
      return of(SegmentInfos.readLatestCommit(directory).getUserData());
    } catch (IndexNotFoundException
        | CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException _) {
      // All of it can be had from the record.
      return null;
    }
  }

  boolean isCurrent() {
    return version == VERSION;
  }

  Map<String, String> data() {
    return Map.of(VERSION_KEY, Integer.toString(version), CHANGE_KEY, Long.toString(lastChange));
  }
}
