package org.isnad.archive.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.relate.divergence.Divergence;
import org.isnad.relate.report.At;
import org.isnad.relate.story.Story;
import org.isnad.relate.utterance.Utterance;
import org.isnad.text.Span;

/// Two or more reports side by side.
///
/// @param reports their ids, by time
/// @param stories the stories that they tell
/// @param rows what more than one of them tells, in the order of the first report that tells it
/// @param alone what one of them alone tells, by report
public record Comparison(
    List<String> reports, List<Story> stories, List<Row> rows, List<Alone> alone) {
  /// What is shorter is left over between two passages rather than told.
  private static final int FEWEST_WORDS = 3;

  public Comparison {
    reports = List.copyOf(reports);
    stories = List.copyOf(stories);
    rows = List.copyOf(rows);
    alone = List.copyOf(alone);
  }

  /// An utterance and what differs between its tellings.
  public record Row(Utterance utterance, List<Divergence> divergences) {
    public Row {
      divergences = List.copyOf(divergences);
    }

    /// How one of the reports tells it; empty where it leaves it out.
    public List<Utterance.Telling> of(String report) {
      return utterance.tellings().stream()
          .filter(telling -> telling.at().report().equals(report))
          .toList();
    }
  }

  /// A statement, or the part of one, that no other report tells.
  ///
  /// @param speakers their names, joined
  public record Alone(At at, String speakers) {}

  /// Sets them side by side.
  ///
  /// @param analyses the reports, by time
  /// @param utterances what two or more of them tell
  /// @param divergences what differs between the tellings, by the utterance's id
  public static Comparison of(
      List<Analysis> analyses,
      List<Story> stories,
      List<Utterance> utterances,
      Map<String, List<Divergence>> divergences) {
    List<String> reports = analyses.stream().map(analysis -> analysis.article().id()).toList();
    Map<String, List<Span>> shared = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (Utterance utterance : utterances) {
      rows.add(new Row(utterance, divergences.getOrDefault(utterance.id(), List.of())));
      for (Utterance.Telling telling : utterance.tellings()) {
        shared
            .computeIfAbsent(telling.at().report(), report -> new ArrayList<>())
            .add(telling.at().span());
      }
    }
    rows.sort(
        Comparator.comparingInt((Row row) -> reports.indexOf(first(row).report()))
            .thenComparing(row -> first(row).span()));
    List<Alone> alone = new ArrayList<>();
    for (Analysis analysis : analyses) {
      List<Span> told = new ArrayList<>(shared.getOrDefault(analysis.article().id(), List.of()));
      told.sort(Comparator.naturalOrder());
      alone(analysis, told, alone);
    }
    return new Comparison(reports, stories, rows, alone);
  }

  /// What of each statement no other report tells.
  private static void alone(Analysis analysis, List<Span> told, List<Alone> to) {
    String text = analysis.article().text();
    for (Statement statement : analysis.statements()) {
      String speakers =
          String.join(
              " + ", statement.attribution().speakers().stream().map(Speaker::name).toList());
      int from = statement.span().start();
      for (Span span : told) {
        if (span.overlaps(statement.span())) {
          rest(analysis.article().id(), text, from, span.start(), speakers, to);
          from = Math.max(from, span.end());
        }
      }
      if (from == statement.span().start()) {
        to.add(new Alone(new At(analysis.article().id(), statement.span()), speakers));
      } else {
        rest(analysis.article().id(), text, from, statement.span().end(), speakers, to);
      }
    }
  }

  /// Adds the passage, marks at its edges left out, where it is more than a few words.
  private static void rest(
      String report, String text, int start, int end, String speakers, List<Alone> to) {
    int from = start;
    int until = end;
    while (from < until && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (until > from && !Character.isLetterOrDigit(text.charAt(until - 1))) {
      until--;
    }
    if (until > from && words(text, from, until) >= FEWEST_WORDS) {
      to.add(new Alone(new At(report, new Span(from, until)), speakers));
    }
  }

  private static int words(String text, int from, int end) {
    int words = 1;
    for (int i = from + 1; i < end; i++) {
      boolean begins =
          Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i));
      words += begins ? 1 : 0;
    }
    return words;
  }

  private static At first(Row row) {
    return row.utterance().tellings().getFirst().at();
  }
}
