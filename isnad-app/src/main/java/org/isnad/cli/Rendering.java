package org.isnad.cli;

import java.util.function.Function;
import org.isnad.analyze.Analysis;
import org.isnad.wire.AnalysisWriter;

/// How reports become the bytes of standard output.
///
/// @param report one report's own bytes; called on several threads at once
/// @param opening before the first report
/// @param separator between two reports
/// @param terminator after every report
/// @param closing after the last one
record Rendering(
    Function<Analysis, byte[]> report,
    String opening,
    String separator,
    String terminator,
    String closing) {
  /// For a person: an empty line between reports.
  static Rendering pretty(Look look) {
    return new Rendering(new PrettyReport(look)::bytes, "", "\n", "", "");
  }

  /// The text with its findings marked, for a person.
  static Rendering explained(Look look) {
    return new Rendering(new ExplainReport(look)::bytes, "", "\n", "", "");
  }

  /// One document a line.
  static Rendering lines() {
    return new Rendering(AnalysisWriter.compact()::bytes, "", "", "\n", "");
  }

  /// One array, an empty one where there is no report.
  static Rendering array() {
    return new Rendering(AnalysisWriter.indented()::bytes, "[", ",\n", "", "]\n");
  }
}
