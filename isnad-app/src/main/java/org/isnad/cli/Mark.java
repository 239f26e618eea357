package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.encounter.Encounter;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Role;
import org.isnad.analyze.statement.Attribution;
import org.isnad.analyze.statement.Link;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.Layout;
import org.isnad.clean.SourceLine;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// A finding as it is marked in the text: where, by which short tag, in which color.
record Mark(Span span, String tag, Style style) implements Comparable<Mark> {
  /// By start, the longer first, so that what lies inside comes after what holds it.
  @Override
  public int compareTo(Mark other) {
    int byStart = Integer.compare(span.start(), other.span.start());
    return byStart != 0 ? byStart : Integer.compare(other.span.end(), span.end());
  }

  /// Every finding of an analysis in the order of the text; those of the same words are one mark.
  static List<Mark> of(Analysis analysis) {
    List<Mark> marks = new ArrayList<>();
    layout(analysis, marks);
    for (Statement statement : analysis.statements()) {
      statement(statement, marks);
    }
    for (Entity entity : analysis.entities()) {
      entity.mentions().forEach(mention -> add(mention, entity.id(), Style.NAME, marks));
      for (Role role : entity.roles()) {
        add(role.span(), entity.id() + ".role", Style.NAME, marks);
      }
    }
    int number = 1;
    for (Timex time : analysis.times()) {
      add(time.span(), "t" + number++, Style.TIME, marks);
    }
    number = 1;
    for (Figure figure : analysis.figures()) {
      add(figure.span(), "f" + number++, Style.FIGURE, marks);
    }
    number = 1;
    for (Encounter encounter : analysis.encounters()) {
      add(encounter.span(), "m" + number++, Style.MEETING, marks);
    }
    marks.sort(null);
    return joined(marks);
  }

  private static void layout(Analysis analysis, List<Mark> marks) {
    Layout layout = analysis.article().layout();
    int from = 0;
    for (Span content : layout.content()) {
      furniture(from, content.start(), analysis, marks);
      from = content.end();
    }
    furniture(from, analysis.article().text().length(), analysis, marks);
    add(layout.title(), "title", Style.TITLE, marks);
    add(layout.byline(), "byline", Style.FAINT, marks);
    add(layout.dateline(), "dateline", Style.FAINT, marks);
    for (SourceLine source : layout.sources()) {
      add(source.span(), "source", Style.CHAIN, marks);
    }
  }

  /// What lies between two parts of the article, white space left out.
  private static void furniture(int from, int to, Analysis analysis, List<Mark> marks) {
    String text = analysis.article().text();
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      marks.add(new Mark(new Span(start, end), "furniture", Style.FAINT));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static void statement(Statement statement, List<Mark> marks) {
    Attribution attribution = statement.attribution();
    add(statement.span(), statement.id(), Style.STATEMENT, marks);
    add(
        statement.cue() == null ? null : statement.cue().span(),
        statement.id() + ".cue",
        Style.CUE,
        marks);
    for (Speaker speaker : attribution.speakers()) {
      add(speaker.span(), statement.id() + ".who", Style.SPEAKER, marks);
    }
    for (Link link : attribution.chain()) {
      add(link.span(), statement.id() + ".via", Style.CHAIN, marks);
    }
  }

  private static void add(@Nullable Span span, String tag, Style style, List<Mark> marks) {
    if (span != null && !span.isEmpty()) {
      marks.add(new Mark(span, tag, style));
    }
  }

  private static List<Mark> joined(List<Mark> sorted) {
    List<Mark> out = new ArrayList<>();
    for (Mark mark : sorted) {
      Mark last = out.isEmpty() ? null : out.getLast();
      if (last != null && last.span.equals(mark.span)) {
        out.set(out.size() - 1, new Mark(last.span, last.tag + "+" + mark.tag, last.style));
      } else {
        out.add(mark);
      }
    }
    return out;
  }
}
