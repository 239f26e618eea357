package org.isnad.archive.record;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.isnad.relate.divergence.Answer;
import org.isnad.relate.divergence.Divergence;
import org.isnad.relate.report.At;
import org.isnad.relate.utterance.Utterance;

/// Rows of utterances, of what differs between their tellings, and of answers.
final class TellingRows {
  private final NamedReports reports;
  private final Rows utterances;
  private final Rows tellings;
  private final Rows divergences;
  private final Rows divergenceSpans;
  private final Rows answers;

  /// How many divergences of each utterance there have been.
  private final Map<String, Integer> diverged = new HashMap<>();

  private int answered;

  TellingRows(Tables to, NamedReports reports) throws SQLException {
    this.reports = reports;
    utterances = to.rows("utterance", "id speaker");
    tellings = to.rows("telling", "utterance position report start_at end_at how");
    divergences = to.rows("divergence", "utterance position a b what");
    divergenceSpans =
        to.rows("divergence_span", "utterance divergence position report start_at end_at");
    answers =
        to.rows(
            "answer",
            "position denial_report denial_start denial_end denies_report denies_start"
                + " denies_end");
  }

  void add(Utterance utterance) throws SQLException {
    utterances.indexed(utterance.id()).indexed(utterance.speaker()).add();
    int position = 0;
    for (Utterance.Telling telling : utterance.tellings()) {
      reports
          .at(telling.at(), tellings.indexed(utterance.id()).number(position++))
          .word(telling.how())
          .add();
    }
  }

  void add(Divergence divergence) throws SQLException {
    int number = diverged.merge(divergence.utterance(), 1, Integer::sum) - 1;
    divergences
        .indexed(divergence.utterance())
        .number(number)
        .number(reports.of(divergence.a()))
        .number(reports.of(divergence.b()))
        .word(divergence.what())
        .add();
    int position = 0;
    for (At at : divergence.spans()) {
      reports
          .at(at, divergenceSpans.indexed(divergence.utterance()).number(number).number(position++))
          .add();
    }
  }

  void add(Answer answer) throws SQLException {
    reports.at(answer.denies(), reports.at(answer.denial(), answers.number(answered++))).add();
  }
}
