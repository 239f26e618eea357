package org.isnad.archive.ingest;

import java.util.HashMap;
import java.util.Map;
import org.isnad.archive.record.Addition;
import org.isnad.source.Refusal;

/// Counts what becomes of the inputs. Not thread-safe.
final class Tally {
  private long added;
  private long versions;
  private long known;
  private long forgotten;
  private final Map<String, Long> refused = new HashMap<>();

  void count(Addition.Outcome outcome) {
    switch (outcome) {
      case NEW -> added++;
      case VERSION -> {
        added++;
        versions++;
      }
      case KNOWN -> known++;
      case FORGOTTEN -> forgotten++;
    }
  }

  void count(Refusal refusal) {
    refused.merge(refusal.code(), 1L, Long::sum);
  }

  IngestCounts counts() {
    return new IngestCounts(added, versions, known, forgotten, refused);
  }
}
