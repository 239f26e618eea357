package org.isnad.relate.divergence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.isnad.analyze.statement.Statement;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Reports;
import org.isnad.relate.utterance.Told;
import org.isnad.relate.utterance.Utterance;

/// Utterances for tests, from reports analyzed for real.
final class Tellings {
  static final LocalDate DAY = LocalDate.of(2023, 5, 18);

  private Tellings() {}

  /// The longest statement of a report.
  static Told.Source of(String id, LocalDate day, String text) {
    return of(Reports.of(id, null, day, text));
  }

  static Told.Source of(Report report) {
    Statement longest =
        report.analysis().statements().stream()
            .max(Comparator.comparingInt((Statement s) -> s.span().length()))
            .orElseThrow(() -> new AssertionError("no statement in: " + report.text()));
    return new Told.Source(report, longest);
  }

  /// One utterance of these tellings, the first its origin.
  static Told told(Told.Source... sources) {
    List<Utterance.Telling> tellings =
        java.util.stream.IntStream.range(0, sources.length)
            .mapToObj(i ->
                new Utterance.Telling(
                    sources[i].at(), i == 0 ? Utterance.How.ORIGIN : Utterance.How.RETRANSLATED))
            .toList();
    return new Told(new Utterance("u", "speaker", tellings), List.of(sources));
  }
}
