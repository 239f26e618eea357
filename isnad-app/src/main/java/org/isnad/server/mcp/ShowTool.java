package org.isnad.server.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.analyze.Analysis;
import org.isnad.archive.question.Cited;
import org.isnad.archive.question.Questions;
import org.isnad.archive.question.Shown;
import org.isnad.archive.question.StatementRow;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// A report: its text and its statements.
final class ShowTool implements Tool {
  private static final int LONGEST = 20_000;

  private final Questions questions;

  ShowTool(Questions questions) {
    this.questions = questions;
  }

  /// @param text from `from` on, at most so much of it that it can be read at once
  /// @param length of the whole text, in UTF-16 code units
  /// @param versions ids of all reports of the same address
  record Answered(
      Citation title,
      String text,
      int from,
      int length,
      @Nullable String story,
      List<String> versions,
      List<StatementsTool.Said> statements) {}

  @Override
  public String name() {
    return "show";
  }

  @Override
  public String description() {
    return "A report by its id: the text as it was, and every statement in it with its place."
        + " Offsets count UTF-16 code units of that text.";
  }

  @Override
  public Map<String, Object> input() {
    return new Inputs()
        .needed("report", "the report's id")
        .number("from", "where in a long text to begin", 0, Integer.MAX_VALUE)
        .schema();
  }

  @Override
  public Told call(Arguments arguments) {
    Shown shown = questions.show(arguments.needed("report"));
    Analysis analysis = shown.analysis();
    String text = analysis.article().text();
    int from = Math.min(arguments.number("from", 0, Integer.MAX_VALUE), text.length());
    String part = text.substring(from, Math.min(text.length(), from + LONGEST));
    Span title = analysis.article().layout().title();
    Citation head = Citation.of(Cited.of(analysis, title == null ? new Span(0, 0) : title));
    List<StatementsTool.Said> statements =
        analysis.statements().stream()
            .map(one ->
                StatementsTool.Said.of(
                    new StatementRow(Cited.of(analysis, one.span()), one, Map.of(), null, null)))
            .toList();
    String story = shown.story() == null ? null : shown.story().story().id();
    List<String> lines = new ArrayList<>();
    lines.add(head.line());
    lines.add(part);
    if (from + part.length() < text.length()) {
      lines.add("(goes on at " + (from + part.length()) + " of " + text.length() + ")");
    }
    statements.forEach(one -> lines.add("- " + one.line()));
    return new Told(
        String.join("\n", lines),
        new Answered(
            head,
            part,
            from,
            text.length(),
            story,
            shown.versions().stream().map(one -> one.id()).toList(),
            statements));
  }
}
