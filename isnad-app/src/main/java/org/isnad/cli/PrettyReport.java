package org.isnad.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.analyze.Analysis;
import org.isnad.clean.Article;
import org.isnad.clean.ArticleDate;
import org.isnad.clean.SourceLine;
import org.isnad.text.Problem;
import org.isnad.text.Span;

/// One report for a person to read: its head, who said what, then what else was found. Immutable and thread-safe.
record PrettyReport(Look look) {
  static final int INDENT = 2;
  private static final int LONGEST_TITLE = 80;

  byte[] bytes(Analysis analysis) {
    return text(analysis).getBytes(StandardCharsets.UTF_8);
  }

  String text(Analysis analysis) {
    StringBuilder out = new StringBuilder();
    head(analysis, out);
    new PrettyStatements(analysis, look).print(out);
    new PrettyFindings(analysis, look).print(out);
    problems(analysis.article().problems(), out);
    return out.toString();
  }

  /// A heading on a line of its own, after an empty one.
  static void heading(String key, Look look, StringBuilder out) {
    out.append('\n');
    new Flow().add(Style.HEADING, look.labels().of(key)).print(look, INDENT, INDENT, out);
  }

  private void head(Analysis analysis, StringBuilder out) {
    Article article = analysis.article();
    new Flow().add("■ ").add(Style.TITLE, title(analysis)).print(look, 0, INDENT, out);
    Flow line = new Flow();
    ArticleDate date = article.date();
    if (date == null) {
      line.add(Style.FAINT, label("no-date"));
    } else {
      line.add(date.day().toString())
          .add(Style.FAINT, " (" + look.labels().of("basis", date.basis()) + ")");
    }
    if (article.origin().outlet() != null) {
      line.add(Style.FAINT, " · ").add(article.origin().outlet());
    }
    String separator = " · " + label("source") + " ";
    for (SourceLine source : article.layout().sources()) {
      line.add(Style.FAINT, separator).add(Style.CHAIN, source.name());
      separator = label("comma") + " ";
    }
    line.add(Style.FAINT, " · ").add(Style.FAINT, article.id());
    line.print(look, INDENT, INDENT, out);
  }

  /// The title, or the first words where the report has none.
  static String title(Analysis analysis) {
    String text = analysis.article().text();
    Span title = analysis.article().layout().title();
    if (title != null) {
      return title.of(text);
    }
    return analysis.sentences().isEmpty()
        ? analysis.article().id()
        : shortened(analysis.sentences().getFirst().of(text));
  }

  private static String shortened(String words) {
    int end =
        words.length() <= LONGEST_TITLE ? words.length() : words.lastIndexOf(' ', LONGEST_TITLE);
    return end == words.length() ? words : words.substring(0, end > 0 ? end : LONGEST_TITLE) + "…";
  }

  private void problems(List<Problem> problems, StringBuilder out) {
    if (problems.isEmpty()) {
      return;
    }
    heading("heading.problems", look, out);
    for (Problem problem : problems) {
      new Flow()
          .add(Style.PROBLEM, problem.message())
          .add(Style.FAINT, " (" + problem.code() + ")")
          .print(look, 2 * INDENT, 3 * INDENT, out);
    }
  }

  private String label(String key) {
    return look.labels().of(key);
  }
}
