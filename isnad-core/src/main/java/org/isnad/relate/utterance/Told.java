package org.isnad.relate.utterance;

import java.util.List;
import java.util.Objects;
import org.isnad.analyze.statement.Statement;
import org.isnad.relate.report.At;
import org.isnad.relate.report.Report;

/// An utterance with the statements it was found from, for those who look closer.
///
/// @param statements in the order of the utterance's tellings
public record Told(Utterance utterance, List<Source> statements) {
  public Told {
    Objects.requireNonNull(utterance, "utterance");
    statements = List.copyOf(statements);
    if (statements.size() != utterance.tellings().size()) {
      throw new IllegalArgumentException("a statement for each telling: " + utterance.id());
    }
  }

  /// A statement and the report that it stands in.
  public record Source(Report report, Statement statement) {
    public Source {
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(statement, "statement");
    }

    public At at() {
      return new At(report.id(), statement.span());
    }
  }
}
