package org.isnad.server.ingest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.isnad.archive.ingest.IngestCounts;
import org.isnad.source.Refusal;

/// What a job has done so far.
///
/// @param size of what is read, in bytes; pages that are fetched are added when they are there
/// @param read so many of them
/// @param fetched pages
/// @param counts of what became of the reports
/// @param refusals the first of what gave no report, and why; all are counted by their code
/// @param added the first of the reports that are in the archive now and were not before; told when the job is done
public record IngestResult(
    long size, long read, int fetched, Counts counts, List<Refusal> refusals, List<Added> added) {
  /// How many.
  ///
  /// @param added reports that are in the archive now
  /// @param versions of them, later versions of reports that were there
  /// @param known reports that had been there
  /// @param forgotten reports that were taken down once and stay away
  /// @param refused what gave no report, by code
  public record Counts(
      long added, long versions, long known, long forgotten, Map<String, Long> refused) {
    static final Counts NONE = new Counts(0, 0, 0, 0, Map.of());

    public Counts {
      refused = java.util.Collections.unmodifiableMap(new TreeMap<>(refused));
    }

    static Counts of(IngestCounts counts, Map<String, Long> refused) {
      return new Counts(
          counts.added(), counts.versions(), counts.known(), counts.forgotten(), refused);
    }

    /// All that gave no report.
    public long refusals() {
      return refused.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /// A report that has come in.
  ///
  /// @param title empty where it has none
  public record Added(String id, String title) {
    public Added {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(title, "title");
    }
  }

  public IngestResult {
    Objects.requireNonNull(counts, "counts");
    refusals = List.copyOf(refusals);
    added = List.copyOf(added);
  }

  static IngestResult none(long size) {
    return new IngestResult(size, 0, 0, Counts.NONE, List.of(), List.of());
  }
}
