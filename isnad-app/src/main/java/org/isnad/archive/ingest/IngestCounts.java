package org.isnad.archive.ingest;

import java.util.Map;
import java.util.TreeMap;

/// What became of the inputs so far.
///
/// @param added reports that are in the record now
/// @param versions of them, those that came under an id which other bytes had
/// @param known reports that had been there
/// @param forgotten reports that were taken down once and stay away
/// @param refused inputs that gave no report, by code
public record IngestCounts(
    long added, long versions, long known, long forgotten, Map<String, Long> refused) {
  /// Nothing has come in.
  public static final IngestCounts NONE = new IngestCounts(0, 0, 0, 0, Map.of());

  public IngestCounts {
    refused = Map.copyOf(refused);
  }

  /// All reports, whatever became of them.
  public long reports() {
    return added + known + forgotten;
  }

  /// All inputs that gave no report.
  public long refusals() {
    return refused.values().stream().mapToLong(Long::longValue).sum();
  }

  /// Those by code, in the order of the codes.
  public Map<String, Long> refusedInOrder() {
    return new TreeMap<>(refused);
  }
}
