package org.isnad.server.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.analyze.statement.Act;
import org.isnad.analyze.statement.Link;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.archive.question.Answer;
import org.isnad.archive.question.NameRead;
import org.isnad.archive.question.Order;
import org.isnad.archive.question.Paging;
import org.isnad.archive.question.Period;
import org.isnad.archive.question.Questions;
import org.isnad.archive.question.Scope;
import org.isnad.archive.question.StatementQuestion;
import org.isnad.archive.question.StatementRow;
import org.isnad.relate.series.Series;
import org.isnad.text.Found;
import org.jspecify.annotations.Nullable;

/// Who said what.
final class StatementsTool implements Tool {
  private static final int FEW = 20;
  private static final int MOST = 100;

  private final Questions questions;

  StatementsTool(Questions questions) {
    this.questions = questions;
  }

  /// A statement as it is told.
  ///
  /// @param via who stands between the report and the speakers, nearest to the report first
  /// @param when it was said, as far as the report tells
  /// @param utterance the id of what other reports tell too
  record Said(
      Citation said,
      List<String> speakers,
      List<String> via,
      String act,
      String mode,
      @Nullable String when,
      double confidence,
      @Nullable String utterance,
      @Nullable String story) {
    static Said of(StatementRow row) {
      Statement statement = row.statement();
      Found<String> when = statement.attribution().when();
      return new Said(
          Citation.of(row.said()),
          statement.attribution().speakers().stream().map(Speaker::name).toList(),
          statement.attribution().chain().stream().map(Link::name).toList(),
          statement.act().name().toLowerCase(Locale.ROOT),
          statement.mode().name().toLowerCase(Locale.ROOT),
          when == null ? null : when.value(),
          statement.attribution().confidence(),
          row.utterance(),
          row.story());
    }

    String line() {
      return (speakers.isEmpty() ? "(no speaker is told)" : String.join(" + ", speakers))
          + (via.isEmpty() ? "" : " (via " + String.join(" → ", via) + ")")
          + ", "
          + act
          + (when == null ? "" : ", " + when)
          + ": "
          + said.line();
    }
  }

  /// @param names for whom the names asked were taken
  /// @param next what `cursor` takes to go on
  record Answered(List<Said> statements, List<String> names, @Nullable String next) {}

  @Override
  public String name() {
    return "statements";
  }

  @Override
  public String description() {
    return "Who said what in Arabic news reports, when, according to whom. Every statement is"
        + " cited: report id, start and end (UTF-16 code units of the report's text) and the"
        + " words. A statement is what a report gives as somebody's words; it is not said to"
        + " be true. Names and words in Arabic find most.";
  }

  @Override
  public Map<String, Object> input() {
    return new Inputs()
        .words("by", "the speaker: a name in any of its forms")
        .words("about", "words that the statement holds, in whatever form")
        .words("via", "an agency, outlet or person between the report and the speaker")
        .word("act", "what the speaker does by saying it", Act.class)
        .words("outlet", "who published the report")
        .day("from", "the first day of publication")
        .day("to", "the last day of publication")
        .number("limit", "how many at most, " + FEW + " by default", 1, MOST)
        .words("cursor", "goes on where another answer ended")
        .schema();
  }

  @Override
  public Told call(Arguments arguments) {
    Act act = arguments.word("act", Act.class);
    Answer<StatementRow> answer =
        questions.statements(
            new StatementQuestion(
                arguments.words("by"),
                arguments.words("about"),
                arguments.words("via"),
                new StatementQuestion.How(act == null ? Set.of() : Set.of(act), Set.of(), Set.of()),
                new Scope(
                    arguments.words("outlet"),
                    null,
                    null,
                    new Period(Series.Clock.PUBLISHED, arguments.day("from"), arguments.day("to"))),
                new Paging(
                    arguments.number("limit", FEW, MOST), arguments.words("cursor"), Order.NEWEST),
                true));
    List<Said> said = answer.rows().stream().map(Said::of).toList();
    List<String> names = answer.names().stream().map(StatementsTool::taken).toList();
    List<String> lines = new ArrayList<>(names);
    said.forEach(one -> lines.add(one.line()));
    if (said.isEmpty()) {
      lines.add("No statement answers this.");
    }
    if (answer.next() != null) {
      lines.add("There are more: cursor " + answer.next());
    }
    return new Told(String.join("\n", lines), new Answered(said, names, answer.next()));
  }

  private static String taken(NameRead name) {
    String of = String.join(" / ", name.taken().stream().map(NameRead.Bearer::name).toList());
    String others = String.join(" / ", name.others().stream().map(NameRead.Bearer::name).toList());
    return "«"
        + name.asked()
        + "» is taken for "
        + (of.isEmpty() ? "nobody" : of)
        + (others.isEmpty() ? "" : "; it may also be " + others);
  }
}
