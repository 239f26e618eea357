package org.isnad.relate.utterance;

import java.util.List;
import java.util.Objects;
import org.isnad.analyze.statement.Statement;
import org.isnad.relate.report.At;
import org.isnad.relate.report.Report;
import org.isnad.text.Span;

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
  ///
  /// @param span the words that tell the utterance: the statement's, or those of its sentences that do
  public record Source(Report report, Statement statement, Span span) {
    public Source {
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(statement, "statement");
      Objects.requireNonNull(span, "span");
    }

    /// The whole of a statement.
    public Source(Report report, Statement statement) {
      this(report, statement, statement.span());
    }

    public At at() {
      return new At(report.id(), span);
    }
  }
}
