package org.isnad.server.mcp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.analyze.Analysis;
import org.isnad.archive.question.Cited;
import org.isnad.archive.question.Comparison;
import org.isnad.archive.question.QuestionException;
import org.isnad.archive.question.Questions;
import org.isnad.relate.divergence.Divergence;
import org.isnad.relate.report.At;
import org.isnad.relate.utterance.Utterance;

/// What reports tell alike, where they differ, and what one alone tells.
final class CompareTool implements Tool {
  private static final int MOST = 10;

  private final Questions questions;

  CompareTool(Questions questions) {
    this.questions = questions;
  }

  /// One report's telling of an utterance.
  ///
  /// @param how against the earliest told: `origin`, `verbatim`, `retranslated`, `indirect`, `partial`
  record Telling(String how, Citation words) {}

  /// What differs between two tellings: `number`, `negation`, `date`, …
  record Difference(String what, List<Citation> words) {}

  /// An utterance that more than one of them tells.
  record Shared(String speaker, List<Telling> tellings, List<Difference> differences) {}

  /// What one alone tells.
  record Alone(String speakers, Citation words) {}

  record Answered(List<String> reports, List<Shared> shared, List<Alone> alone) {}

  @Override
  public String name() {
    return "compare";
  }

  @Override
  public String description() {
    return "Sets reports side by side: the utterances that more than one of them tells, how each"
        + " tells them, what differs (numbers, negations, dates, speakers …), and what one"
        + " alone tells. Every passage is cited. It never says who is right.";
  }

  @Override
  public Map<String, Object> input() {
    return new Inputs().neededList("reports", "ids of two to ten reports", 2).schema();
  }

  @Override
  public Told call(Arguments arguments) {
    List<String> ids = arguments.list("reports").stream().distinct().toList();
    if (ids.size() < 2 || ids.size() > MOST) {
      throw new QuestionException("give the ids of two to " + MOST + " different reports");
    }
    Comparison comparison = questions.compare(ids);
    Words words = new Words(questions);
    List<Shared> shared =
        comparison.rows().stream()
            .map(row -> shared(row.utterance(), row.divergences(), words))
            .toList();
    List<Alone> alone =
        comparison.alone().stream()
            .map(one -> new Alone(one.speakers(), words.at(one.at())))
            .toList();
    return new Told(text(shared, alone), new Answered(comparison.reports(), shared, alone));
  }

  private static Shared shared(Utterance utterance, List<Divergence> divergences, Words words) {
    List<Telling> tellings =
        utterance.tellings().stream()
            .map(one -> new Telling(one.how().name().toLowerCase(Locale.ROOT), words.at(one.at())))
            .toList();
    List<Difference> differences =
        divergences.stream()
            .map(one ->
                new Difference(
                    one.what().name().toLowerCase(Locale.ROOT),
                    one.spans().stream().map(words::at).toList()))
            .toList();
    return new Shared(utterance.speaker(), tellings, differences);
  }

  private static String text(List<Shared> shared, List<Alone> alone) {
    List<String> lines = new ArrayList<>();
    lines.add("Told by more than one: " + shared.size());
    for (Shared one : shared) {
      lines.add("- " + one.speaker);
      one.tellings.forEach(telling -> lines.add("  " + telling.how + ": " + telling.words.line()));
      one.differences.forEach(difference ->
          lines.add(
              "  differs in "
                  + difference.what
                  + ": "
                  + String.join(" / ", difference.words.stream().map(Citation::line).toList())));
    }
    lines.add("Told by one alone: " + alone.size());
    alone.forEach(one -> lines.add("- " + one.speakers + ": " + one.words.line()));
    return String.join("\n", lines);
  }

  /// The words at places of reports, each report read once.
  private static final class Words {
    private final Questions questions;
    private final Map<String, Analysis> read = new HashMap<>();

    Words(Questions questions) {
      this.questions = questions;
    }

    Citation at(At at) {
      Analysis analysis = read.computeIfAbsent(at.report(), questions::analysis);
      return Citation.of(Cited.of(analysis, at.span()));
    }
  }
}
