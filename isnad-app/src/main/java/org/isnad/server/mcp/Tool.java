package org.isnad.server.mcp;

import java.util.Map;

/// One thing that can be asked.
///
/// @param input the JSON Schema of its arguments
interface Tool {
  String name();

  String description();

  Map<String, Object> input();

  /// Answers.
  ///
  /// @throws org.isnad.archive.question.QuestionException where it cannot be answered as it is asked
  Told call(Arguments arguments);

  /// An answer.
  ///
  /// @param text as a person reads it, with its citations
  /// @param value the same as a record
  record Told(String text, Object value) {}
}
