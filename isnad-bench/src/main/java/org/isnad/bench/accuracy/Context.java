package org.isnad.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// A place in a report with the words around it: `[` and `]` about what the gold has, `{` and `}` about what was answered. Words far from
/// any of these marks are left out.
final class Context {
  private static final int WORDS_AROUND = 7;
  private static final String ELISION = "…";

  private Context() {}

  /// One line; "" where neither span is told.
  static String of(String text, @Nullable Span gold, @Nullable Span answer) {
    List<String> words = new ArrayList<>();
    List<Integer> marked = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean mark = false;
    for (int at = 0; at <= text.length(); at++) {
      String marks = marks(at, gold, answer);
      mark |= !marks.isEmpty();
      word.append(marks);
      boolean end = at == text.length() || Character.isWhitespace(text.charAt(at));
      if (!end) {
        word.append(text.charAt(at));
        continue;
      }
      if (mark) {
        marked.add(words.size());
      }
      if (!word.isEmpty()) {
        words.add(word.toString());
      }
      word.setLength(0);
      mark = false;
    }
    return line(words, marked);
  }

  private static String marks(int at, @Nullable Span gold, @Nullable Span answer) {
    String marks = "";
    if (answer != null && answer.end() == at) {
      marks += "}";
    }
    if (gold != null && gold.end() == at) {
      marks += "]";
    }
    if (gold != null && gold.start() == at) {
      marks += "[";
    }
    if (answer != null && answer.start() == at) {
      marks += "{";
    }
    return marks;
  }

  private static String line(List<String> words, List<Integer> marked) {
    List<String> shown = new ArrayList<>();
    int next = 0;
    for (int place : marked) {
      int from = Math.max(next, place - WORDS_AROUND);
      if (from > next) {
        shown.add(ELISION);
      }
      int to = Math.min(words.size(), place + WORDS_AROUND + 1);
      if (to > from) {
        shown.addAll(words.subList(from, to));
        next = to;
      }
    }
    if (!marked.isEmpty() && next < words.size()) {
      shown.add(ELISION);
    }
    return String.join(" ", shown);
  }
}
