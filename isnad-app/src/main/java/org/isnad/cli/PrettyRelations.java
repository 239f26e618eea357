package org.isnad.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.isnad.relate.Relation;
import org.isnad.relate.duplicate.Duplicate;
import org.isnad.relate.story.Story;
import org.isnad.relate.utterance.Utterance;
import org.isnad.wire.AnalysisSpool;

/// What holds between many reports, summed up for a person: counts, then the largest of each kind.
final class PrettyRelations implements RelateRun.Taker {
  /// Of each kind.
  static final int SHOWN = 10;

  private static final int ITEM = PrettyReport.INDENT * 2;
  private static final int REST = PrettyReport.INDENT * 4;

  private final Look look;
  private final Output out;
  private final int shown;
  private final RelationBook book = new RelationBook();

  /// @param shown how many of each kind
  PrettyRelations(Look look, Output out, int shown) {
    this.look = look;
    this.out = out;
    this.shown = shown;
  }

  @Override
  public void take(List<Relation> relations, AnalysisSpool reports) {
    relations.forEach(book::add);
  }

  @Override
  public void end(AnalysisSpool reports) throws IOException {
    StringBuilder text = new StringBuilder();
    ReportLines lines = new ReportLines(reports, look);
    counts(reports.size(), text);
    stories(lines, text);
    utterances(lines, text);
    duplicates(lines, text);
    series(lines, text);
    out.write(text.toString());
    out.flush();
  }

  private void counts(int reports, StringBuilder text) {
    Labels labels = look.labels();
    long told = shared().size();
    new Flow()
        .add(Style.VALUE, labels.count("report", reports))
        .add(": ")
        .add(labels.count("story", (int) told))
        .add(labels.of("comma") + " ")
        .add(labels.count("duplicate", book.duplicates.size()))
        .add(labels.of("comma") + " ")
        .add(labels.count("utterance", book.utterances.size()))
        .add(labels.of("comma") + " ")
        .add(labels.count("divergence", book.divergences()))
        .add(labels.of("comma") + " ")
        .add(labels.count("answer", book.answers.size()))
        .add(labels.of("comma") + " ")
        .add(labels.count("series.one", book.series.size()))
        .add(labels.of("comma") + " ")
        .add(labels.count("commitment", book.commitments.size()))
        .add(labels.of("comma") + " ")
        .add(labels.count("entity", book.entities.size()))
        .print(look, 0, PrettyReport.INDENT, text);
  }

  /// The stories that more than one report tells, the most told first.
  private List<Story> shared() {
    return book.stories.stream()
        .filter(story -> story.reports().size() > 1)
        .sorted(Comparator.comparingInt((Story story) -> story.reports().size()).reversed())
        .toList();
  }

  private void stories(ReportLines lines, StringBuilder text) throws IOException {
    if (!shared().isEmpty()) {
      PrettyReport.heading("heading.stories", look, text);
      PrettyStories pretty = new PrettyStories(look, lines);
      for (Story story : shared().subList(0, Math.min(shown, shared().size()))) {
        pretty.head(story, text);
      }
    }
  }

  private void utterances(ReportLines lines, StringBuilder text) throws IOException {
    if (!book.utterances.isEmpty()) {
      PrettyReport.heading("heading.utterances", look, text);
      List<Utterance> largest =
          book.utterances.stream()
              .sorted(Comparator.comparingInt((Utterance one) -> one.tellings().size()).reversed())
              .limit(shown)
              .toList();
      PrettyUtterances pretty = new PrettyUtterances(look, lines);
      for (Utterance utterance : largest) {
        pretty.utterance(utterance, book.divergences(utterance), text);
      }
    }
  }

  private void duplicates(ReportLines lines, StringBuilder text) throws IOException {
    if (!book.duplicates.isEmpty()) {
      PrettyReport.heading("heading.duplicates", look, text);
      for (Duplicate duplicate :
          book.duplicates.subList(0, Math.min(shown, book.duplicates.size()))) {
        duplicate(duplicate, lines, text);
      }
    }
  }

  private void duplicate(Duplicate duplicate, ReportLines lines, StringBuilder text)
      throws IOException {
    new Flow()
        .add(lines.outlet(duplicate.b()))
        .add(" «" + lines.title(duplicate.b()) + "»")
        .add(Style.FAINT, " ← ")
        .add(lines.outlet(duplicate.a()))
        .add(" «" + lines.title(duplicate.a()) + "»")
        .add(Style.FAINT, " (" + look.labels().of("duplicate", duplicate.kind()) + ")")
        .print(look, ITEM, REST, text);
  }

  private void series(ReportLines lines, StringBuilder text) throws IOException {
    PrettySeries pretty = new PrettySeries(look, lines);
    if (!book.series.isEmpty()) {
      PrettyReport.heading("heading.series", look, text);
      for (var one : book.series.subList(0, Math.min(shown, book.series.size()))) {
        pretty.series(one, text);
      }
    }
    if (!book.commitments.isEmpty()) {
      PrettyReport.heading("heading.commitments", look, text);
      for (var one : book.commitments.subList(0, Math.min(shown, book.commitments.size()))) {
        pretty.commitment(one, text);
      }
    }
  }
}
