package org.isnad.bench.accuracy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.bench.accuracy.Member.ShapeException;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads analyses: one `isnad/1` document a line, or what another system writes of it.
final class AnswerReader {
  private AnswerReader() {}

  /// The answers by the ids of their reports; of two with one id the later.
  ///
  /// @throws IOException where the file cannot be read or a line is no analysis
  static Map<String, Answer> read(Path file) throws IOException {
    Map<String, Answer> answers = new LinkedHashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        try {
          Member document = Member.parse(line);
          answers.put(document.required("id"), answer(document));
        } catch (ShapeException e) {
          throw new IOException(file + ", line " + number + ": " + e.reason(), e);
        }
      }
    }
    return answers;
  }

  static Answer answer(Member document) throws ShapeException {
    return new Answer(
        document.text("text"),
        document.list("statements", AnswerReader::statement),
        document.list(
            "times", time -> new Answer.Time(time.span(), time.text("type"), time.text("value"))),
        document.list("figures", AnswerReader::figure),
        document.list(
            "entities",
            entity ->
                new Answer.Entity(
                    entity.text("type"),
                    entity.text("name"),
                    entity.list("mentions", Member::span))),
        document.list("encounters", AnswerReader::encounter),
        document.list("content", Member::span));
  }

  private static Answer.Statement statement(Member statement) throws ShapeException {
    return new Answer.Statement(
        statement.span(),
        new Answer.Manner(
            statement.text("mode"), statement.text("act"), statement.textOr("rule", "")),
        cue(statement.get("cue")),
        statement.list(
            "speakers", speaker -> new Answer.Speaker(speaker.text("name"), speaker.text("kind"))),
        new Answer.Authority(
            statement.list("chain", link -> link.textOr("name", "")),
            statement.number("confidence")));
  }

  private static Answer.@Nullable Cue cue(@Nullable Member cue) throws ShapeException {
    return cue == null ? null : new Answer.Cue(cue.text("text"), cue.spanOrNull());
  }

  private static Answer.Figure figure(Member figure) throws ShapeException {
    Span span = figure.span();
    // An absent approximation is an exact one; a null is none.
    String approximation = figure.has("approx") ? figure.text("approx") : "exact";
    return new Answer.Figure(
        span, figure.number("value"), figure.textOr("unit", ""), figure.found("of"), approximation);
  }

  private static Answer.Encounter encounter(Member encounter) throws ShapeException {
    return new Answer.Encounter(
        encounter.spanOrNull(),
        encounter.text("kind"),
        encounter.list("parties", AnswerReader::party),
        encounter.found("place"),
        encounter.found("date"));
  }

  private static String party(Member party) throws ShapeException {
    String name = party.found();
    return name == null ? "" : name;
  }
}
