package org.isnad.server.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.archive.question.Period;
import org.isnad.archive.question.Questions;
import org.isnad.archive.question.Scope;
import org.isnad.archive.question.SearchFound;
import org.isnad.archive.question.SearchHit;
import org.isnad.archive.question.SearchQuestion;
import org.isnad.archive.question.StatementRow;
import org.isnad.archive.search.Breakdown;
import org.isnad.archive.search.Ordering;
import org.isnad.relate.series.Series;
import org.jspecify.annotations.Nullable;

/// Words looked up.
final class SearchTool implements Tool {
  private static final int FEW = 10;
  private static final int MOST = 50;

  private final Questions questions;

  SearchTool(Questions questions) {
    this.questions = questions;
  }

  /// A report or statement that was found.
  ///
  /// @param passages the words that show why
  /// @param statement null where reports are looked for
  record Hit(
      String report,
      String title,
      List<Citation> passages,
      StatementsTool.@Nullable Said statement) {
    static Hit of(SearchHit hit) {
      StatementRow statement = hit.statement();
      return new Hit(
          hit.report().id(),
          hit.report().title(),
          hit.passages().stream().map(passage -> Citation.of(passage.words())).toList(),
          statement == null ? null : StatementsTool.Said.of(statement));
    }

    String lines() {
      List<String> lines = new ArrayList<>();
      lines.add("- " + title + " [" + report + "]");
      if (statement != null) {
        lines.add("  " + statement.line());
      } else {
        passages.forEach(passage -> lines.add("  " + passage.line()));
      }
      return String.join("\n", lines);
    }
  }

  /// @param total how many there are in all
  /// @param next what `cursor` takes to go on
  record Answered(List<Hit> hits, long total, @Nullable String next) {}

  @Override
  public String name() {
    return "search";
  }

  @Override
  public String description() {
    return "Looks words up in Arabic news reports (title and body), or in what was said. Words are"
        + " found in other forms and spellings, names under their other names; words between"
        + " quotation marks as they stand. Every hit comes with passages, cited by report"
        + " id, start and end.";
  }

  @Override
  public Map<String, Object> input() {
    return new Inputs()
        .needed("query", "the words")
        .word("in", "what is looked for, reports by default", org.isnad.archive.search.Scope.class)
        .words("by", "of statements the speaker, of reports one who speaks in them")
        .words("outlet", "who published the report")
        .day("from", "the first day of publication")
        .day("to", "the last day of publication")
        .word("order", "which hits come first, the closest by default", Ordering.class)
        .number("limit", "how many at most, " + FEW + " by default", 1, MOST)
        .words("cursor", "goes on where another answer ended")
        .schema();
  }

  @Override
  public Told call(Arguments arguments) {
    org.isnad.archive.search.Scope in = arguments.word("in", org.isnad.archive.search.Scope.class);
    Ordering order = arguments.word("order", Ordering.class);
    Period period = new Period(Series.Clock.PUBLISHED, arguments.day("from"), arguments.day("to"));
    SearchFound found =
        questions.search(
            new SearchQuestion(
                arguments.needed("query"),
                in == null ? org.isnad.archive.search.Scope.REPORTS : in,
                new SearchQuestion.Narrow(
                    arguments.words("by"),
                    Set.of(),
                    new Scope(arguments.words("outlet"), null, null, period)),
                order == null ? Ordering.RELEVANCE : order,
                Breakdown.NONE,
                arguments.number("limit", FEW, MOST),
                arguments.words("cursor"),
                true));
    List<Hit> hits = found.answer().rows().stream().map(Hit::of).toList();
    List<String> lines = new ArrayList<>();
    lines.add(found.total() + " found.");
    if (found.loosened()) {
      lines.add("Nothing has all of the words; these have most of them.");
    }
    found.meant().forEach(one -> lines.add("Perhaps «" + one.text() + "» was meant."));
    hits.forEach(hit -> lines.add(hit.lines()));
    String next = found.answer().next();
    if (next != null) {
      lines.add("There are more: cursor " + next);
    }
    return new Told(String.join("\n", lines), new Answered(hits, found.total(), next));
  }
}
