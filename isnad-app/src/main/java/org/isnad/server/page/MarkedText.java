package org.isnad.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.encounter.Encounter;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.statement.Statement;
import org.isnad.analyze.time.Timex;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// A report's text cut into paragraphs and these into pieces, each of which lies inside or outside of every finding as a whole. Not a character is
/// lost but line breaks. A line without end is cut between words, for a browser takes minutes to set one of some megabytes.
///
/// @param paragraphs the lines of the text that are not blank
public record MarkedText(List<Paragraph> paragraphs) {
  /// Longer lines are cut, in UTF-16 code units: newspapers have none.
  static final int LONGEST_LINE = 4096;

  /// Of more paragraphs a browser sets those alone that are looked at.
  private static final int MANY = 300;

  /// One line of the text.
  ///
  /// @param title whether it is the report's title
  /// @param cut whether the line goes on in the next paragraph
  public record Paragraph(List<Piece> pieces, boolean title, boolean cut) {
    public Paragraph {
      pieces = List.copyOf(pieces);
    }

    /// The style classes; null where there is none.
    public @Nullable String classes() {
      boolean furniture = pieces.stream().allMatch(Piece::furniture);
      if (cut) {
        return furniture ? "furniture cut" : "cut";
      }
      return furniture ? "furniture" : null;
    }
  }

  /// Words that the same findings hold.
  ///
  /// @param start where they begin, in UTF-16 code units of the text
  /// @param kinds of the findings, as style classes, separated by spaces; "" outside of any
  /// @param finding the id of the innermost; null outside of any
  /// @param first whether no piece before it belongs to that finding
  public record Piece(
      int start,
      String words,
      String kinds,
      @Nullable String finding,
      boolean first,
      boolean furniture) {}

  public MarkedText {
    paragraphs = List.copyOf(paragraphs);
  }

  private record Mark(Span span, String kind, String finding) {}

  /// Marks all findings of a report.
  public static MarkedText of(Analysis analysis) {
    List<Mark> marks = marks(analysis);
    Sweep found = new Sweep(marks);
    Sweep content =
        new Sweep(
            analysis.article().layout().content().stream()
                .sorted()
                .map(span -> new Mark(span, "", ""))
                .toList());
    String text = analysis.article().text();
    TreeSet<Integer> borders = new TreeSet<>();
    for (Mark mark : marks) {
      borders.add(mark.span.start());
      borders.add(mark.span.end());
    }
    for (Span part : analysis.article().layout().content()) {
      borders.add(part.start());
      borders.add(part.end());
    }
    Set<String> seen = new HashSet<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    Span title = analysis.article().layout().title();
    int start = 0;
    while (start <= text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      if (!text.substring(start, end).isBlank()) {
        boolean isTitle = title != null && title.start() < end && title.end() > start;
        for (int from = start; from < end; ) {
          int to = cut(text, from, end);
          paragraphs.add(
              new Paragraph(
                  pieces(analysis, new Span(from, to), found, content, borders, seen),
                  isTitle,
                  to < end));
          from = to;
        }
      }
      start = end + 1;
    }
    return new MarkedText(paragraphs);
  }

  /// Whether there is so much of it that not all should be set at once.
  public boolean isLong() {
    return paragraphs.size() > MANY;
  }

  /// The words of a finding, their middle left out where they are no sentence any more: all of them stand in the text beside it.
  public static String shortly(CharSequence words) {
    int length = words.length();
    return length <= LONGEST_LINE
        ? words.toString()
        : words.subSequence(0, LONGEST_LINE / 2)
            + " […] "
            + words.subSequence(length - LONGEST_LINE / 4, length);
  }

  /// Where the line `[from, end)` is cut: after the last space in reach, else anywhere but within a character.
  private static int cut(String text, int from, int end) {
    if (end - from <= LONGEST_LINE) {
      return end;
    }
    int last = from + LONGEST_LINE;
    for (int at = last; at > from; at--) {
      if (Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return Character.isLowSurrogate(text.charAt(last)) ? last - 1 : last;
  }

  private static List<Piece> pieces(
      Analysis analysis,
      Span line,
      Sweep marks,
      Sweep content,
      TreeSet<Integer> borders,
      Set<String> seen) {
    List<Piece> pieces = new ArrayList<>();
    int at = line.start();
    while (at < line.end()) {
      Integer border = borders.higher(at);
      int to = border == null ? line.end() : Math.min(line.end(), border);
      pieces.add(piece(analysis, at, to, marks, content, seen));
      at = to;
    }
    return pieces;
  }

  private static Piece piece(
      Analysis analysis, int start, int end, Sweep marks, Sweep content, Set<String> seen) {
    Set<String> kinds = new TreeSet<>();
    Mark inner = null;
    for (Mark mark : marks.around(start, end)) {
      kinds.add("k-" + mark.kind);
      if (inner == null || mark.span.length() < inner.span.length()) {
        inner = mark;
      }
    }
    boolean first = inner != null && seen.add(inner.finding + "@" + inner.span.start());
    return new Piece(
        start,
        analysis.article().text().substring(start, end),
        String.join(" ", kinds),
        inner == null ? null : inner.finding,
        first,
        content.around(start, end).isEmpty());
  }

  /// Goes through marks once, from the first to the last: a text of some megabytes may hold a hundred thousand of them.
  private static final class Sweep {
    private final List<Mark> marks;
    private final List<Mark> open = new ArrayList<>();
    private int next;

    /// @param marks in the order of their beginnings
    Sweep(List<Mark> marks) {
      this.marks = marks;
    }

    /// Those that hold the whole piece, in their order; pieces are asked for in theirs.
    List<Mark> around(int start, int end) {
      open.removeIf(mark -> mark.span.end() <= start);
      for (; next < marks.size() && marks.get(next).span.start() <= start; next++) {
        if (marks.get(next).span.end() > start) {
          open.add(marks.get(next));
        }
      }
      return open.stream().filter(mark -> end <= mark.span.end()).toList();
    }
  }

  private static List<Mark> marks(Analysis analysis) {
    List<Mark> marks = new ArrayList<>();
    for (Statement statement : analysis.statements()) {
      String id = statement.id();
      add(statement.span(), "statement", id, marks);
      statement.attribution().speakers().forEach(one -> add(one.span(), "speaker", id, marks));
      statement.attribution().chain().forEach(one -> add(one.span(), "chain", id, marks));
    }
    for (Entity entity : analysis.entities()) {
      entity.mentions().forEach(mention -> add(mention, "name", entity.id(), marks));
    }
    int number = 1;
    for (Timex time : analysis.times()) {
      add(time.span(), "time", "t" + number++, marks);
    }
    number = 1;
    for (Figure figure : analysis.figures()) {
      add(figure.span(), "figure", "f" + number++, marks);
    }
    number = 1;
    for (Encounter encounter : analysis.encounters()) {
      add(encounter.span(), "encounter", "m" + number++, marks);
    }
    marks.sort(Comparator.comparing(Mark::span));
    return marks;
  }

  private static void add(@Nullable Span span, String kind, String finding, List<Mark> marks) {
    if (span != null && !span.isEmpty()) {
      marks.add(new Mark(span, kind, finding));
    }
  }
}
