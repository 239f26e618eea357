package org.isnad.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.Analysis;

/// One report's text with its findings marked in place as `⟦tag words⟧`, and below it what each tag stands for. A mark that is long, or that
/// crosses another, says its tag again where it ends. Immutable and thread-safe.
record ExplainReport(Look look) {
  private static final int LONG = 40;

  byte[] bytes(Analysis analysis) {
    StringBuilder out = new StringBuilder();
    new Flow()
        .add("■ ")
        .add(Style.TITLE, analysis.article().id())
        .print(look, 0, PrettyReport.INDENT, out);
    out.append('\n');
    new Marking(analysis, look, out).print();
    out.append('\n');
    new ExplainList(analysis, look).print(out);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// Goes through the text once, from one edge of a mark to the next.
  private static final class Marking {
    private final String text;
    private final List<Mark> marks;
    private final Look look;
    private final StringBuilder out;
    private final List<Mark> open = new ArrayList<>();
    private int next;
    private Flow line = new Flow();

    Marking(Analysis analysis, Look look, StringBuilder out) {
      this.text = analysis.article().text();
      this.marks = Mark.of(analysis);
      this.look = look;
      this.out = out;
    }

    void print() {
      int at = 0;
      while (true) {
        close(at);
        open(at);
        if (at == text.length()) {
          break;
        }
        int edge = edge(at);
        words(at, edge);
        at = edge;
      }
      if (!line.isEmpty()) {
        endLine();
      }
    }

    private int edge(int at) {
      int edge = next < marks.size() ? marks.get(next).span().start() : text.length();
      for (Mark mark : open) {
        edge = Math.min(edge, mark.span().end());
      }
      return Math.max(edge, at + 1);
    }

    private void open(int at) {
      while (next < marks.size() && marks.get(next).span().start() <= at) {
        Mark mark = marks.get(next++);
        line.add(mark.style(), "⟦").add(Style.FAINT, mark.tag() + Flow.JOINT);
        open.add(mark);
      }
    }

    private void close(int at) {
      for (int i = open.size() - 1; i >= 0; i--) {
        Mark mark = open.get(i);
        if (mark.span().end() <= at) {
          boolean again = i < open.size() - 1 || mark.span().length() > LONG;
          line.add(Style.FAINT, again ? "" + Flow.JOINT + mark.tag() : "").add(mark.style(), "⟧");
          open.remove(i);
        }
      }
    }

    private void words(int from, int to) {
      int start = from;
      for (int feed = text.indexOf('\n', start, to);
          feed >= 0;
          feed = text.indexOf('\n', start, to)) {
        line.add(sequence(), text.substring(start, feed));
        endLine();
        start = feed + 1;
      }
      line.add(sequence(), text.substring(start, to));
    }

    /// The innermost finding gives the color, a statement around it the line below.
    private String sequence() {
      StringBuilder sequence = new StringBuilder();
      for (Mark mark : open) {
        sequence.append(mark.style().on());
      }
      return sequence.toString();
    }

    private void endLine() {
      line.print(look, line.hasRightToLeft(), 0, 0, out);
      line = new Flow();
    }
  }
}
