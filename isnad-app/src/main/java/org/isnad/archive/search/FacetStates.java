package org.isnad.archive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.index.IndexReader;

/// Keeps, for as long as a view of the index is open, which value of one segment is which of another: working that out takes longer than counting. Thread-safe.
final class FacetStates {
  private final Map<IndexReader.CacheKey, Map<String, StringDocValuesReaderState>> states =
      new ConcurrentHashMap<>();

  StringDocValuesReaderState of(IndexReader reader, String field) throws IOException {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    if (helper == null) {
      return new StringDocValuesReaderState(reader, field);
    }
    try {
      return states
          .computeIfAbsent(
              helper.getKey(),
              _ -> {
                helper.addClosedListener(states::remove);
                return new ConcurrentHashMap<>();
              })
          .computeIfAbsent(field, _ -> state(reader, field));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static StringDocValuesReaderState state(IndexReader reader, String field) {
    try {
      return new StringDocValuesReaderState(reader, field);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
