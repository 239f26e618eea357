package org.isnad.archive.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.analyze.Analysis;
import org.isnad.archive.record.Addition;
import org.isnad.archive.record.Arrivals;
import org.isnad.archive.record.Identity;
import org.isnad.archive.record.RecordStore;
import org.isnad.archive.record.ReportTables;
import org.isnad.intake.Analyst;
import org.isnad.intake.Given;
import org.isnad.source.Page;
import org.isnad.source.Refusal;
import org.jspecify.annotations.Nullable;

/// Makes inputs ready to be written: what the record has already is passed over before any work is done on it, the rest is analyzed. Whether a report is
/// new is decided when it is written; here it is only foreseen. Thread-safe.
///
/// @param version of the program, which analyses are marked with
/// @param empty whether the record had nothing before: then it need not be asked
record Taking(RecordStore record, Analyst analyst, String version, boolean empty) {
  /// What stands for the version of the program in analyses that were made elsewhere.
  static final String MADE_ELSEWHERE = "";

  /// What the inputs become, in their order.
  List<Taken> take(Chunk chunk) {
    List<Given> inputs = chunk.inputs();
    @Nullable Analysis[] made = new Analysis[inputs.size()];
    @Nullable Identity[] identities = new Identity[inputs.size()];
    for (int i = 0; i < made.length; i++) {
      switch (inputs.get(i)) {
        case Given.Report(Page page) ->
            identities[i] = new Identity(page.id(), page.origin().sha256());
        case Given.Report(Refusal _) -> {}
        case Given.Made line -> {
          made[i] = read(line);
          identities[i] = identity(made[i]);
        }
      }
    }
    Map<Identity, Addition.Outcome> settled = settled(identities);
    List<Taken> taken = new ArrayList<>(made.length);
    try (Arrivals arrivals = new Arrivals()) {
      for (int i = 0; i < made.length; i++) {
        Identity identity = identities[i];
        Addition.Outcome outcome = identity == null ? null : settled.get(identity);
        taken.add(
            outcome == null ? take(inputs.get(i), made[i], arrivals) : new Taken.Settled(outcome));
      }
    }
    return taken;
  }

  private Map<Identity, Addition.Outcome> settled(@Nullable Identity[] identities) {
    if (empty) {
      return Map.of();
    }
    List<Identity> asked = new ArrayList<>(identities.length);
    for (Identity identity : identities) {
      if (identity != null) {
        asked.add(identity);
      }
    }
    return asked.isEmpty() ? Map.of() : record.read(handle -> ReportTables.settled(handle, asked));
  }

  private @Nullable Analysis read(Given.Made line) {
    return analyst.analyze(line) instanceof Analyst.Outcome.Done(Analysis analysis)
        ? analysis
        : null;
  }

  private static @Nullable Identity identity(@Nullable Analysis analysis) {
    return analysis == null
        ? null
        : new Identity(analysis.article().id(), analysis.article().origin().sha256());
  }

  private Taken take(Given given, @Nullable Analysis made, Arrivals arrivals) {
    if (made != null) {
      return new Taken.Ready(arrivals.of(made, MADE_ELSEWHERE));
    }
    return switch (analyst.analyze(given)) {
      case Analyst.Outcome.Done(Analysis analysis) ->
          new Taken.Ready(arrivals.of(analysis, version));
      case Analyst.Outcome.Refused(Refusal refusal) -> new Taken.Refused(refusal);
    };
  }
}
