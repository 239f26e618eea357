package org.isnad.archive.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.isnad.analyze.Analysis;
import org.isnad.text.Span;

/// Reads the report again as the index did, and marks what the leaves of a question match. Immutable and thread-safe.
final class Marker implements Highlighter {
  private static final Form[] FORMS = Form.values();

  private final List<Leaf> leaves;
  private final FormFinder finder;

  Marker(List<Leaf> leaves, FormFinder finder) {
    this.leaves = List.copyOf(leaves);
    this.finder = finder;
  }

  @Override
  public Highlight mark(Analysis analysis, Span within, int snippets) {
    if (leaves.isEmpty()) {
      return new Highlight(List.of(), Snippets.of(analysis, within, List.of(), snippets));
    }
    FormWords words = FormWords.of(analysis, finder);
    int from = words.at(within.start());
    int to = from;
    while (to < words.size() && words.start(to) < within.end()) {
      to++;
    }
    Span title = analysis.article().layout().title();
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      mark(i, words, from, to, title == null ? new Span(0, 0) : title, found);
    }
    return new Highlight(marks(found), Snippets.of(analysis, within, found, snippets));
  }

  /// A leaf that was found.
  ///
  /// @param leaf its number
  /// @param marks its words in the text
  record Found(int leaf, List<Span> marks) {
    Found {
      marks = List.copyOf(marks);
    }
  }

  private void mark(int number, FormWords words, int from, int to, Span title, List<Found> into) {
    Leaf leaf = leaves.get(number);
    Map<String, List<Integer>> places = leaf.places();
    int count = leaf.words().size();
    for (int word = from; word < to; word++) {
      boolean inTitle = title.contains(words.start(word));
      if (inTitle ? !leaf.inTitle() : !leaf.inBody()) {
        continue;
      }
      BitSet at = at(words, word, places);
      if (at.isEmpty()) {
        continue;
      }
      if (count == 1) {
        into.add(new Found(number, List.of(span(words, word))));
        continue;
      }
      if (leaf.slop() == 0) {
        row(number, words, word, to, places, count, at, into);
      } else {
        near(number, leaf, words, word, from, places, into);
      }
    }
  }

  private static void row(
      int number,
      FormWords words,
      int word,
      int to,
      Map<String, List<Integer>> places,
      int count,
      BitSet at,
      List<Found> into) {
    if (!at.get(0) || word + count > to) {
      return;
    }
    List<Span> marks = new ArrayList<>();
    marks.add(span(words, word));
    for (int k = 1; k < count; k++) {
      if (words.place(word + k) != words.place(word) + k || !at(words, word + k, places).get(k)) {
        return;
      }
      marks.add(span(words, word + k));
    }
    into.add(new Found(number, marks));
  }

  /// Words near one another: the window that ends with this word, where every word of the leaf stands.
  private static void near(
      int number,
      Leaf leaf,
      FormWords words,
      int word,
      int from,
      Map<String, List<Integer>> places,
      List<Found> into) {
    int count = leaf.words().size();
    int first = words.place(word) - leaf.slop() - count + 1;
    BitSet missing = new BitSet();
    missing.set(0, count);
    List<Span> marks = new ArrayList<>();
    for (int i = word; i >= from && words.place(i) >= first; i--) {
      BitSet at = at(words, i, places);
      at.and(missing);
      if (!at.isEmpty()) {
        missing.clear(at.nextSetBit(0));
        marks.add(span(words, i));
        if (missing.isEmpty()) {
          Collections.reverse(marks);
          into.add(new Found(number, marks));
          return;
        }
      }
    }
  }

  private static BitSet at(FormWords words, int word, Map<String, List<Integer>> places) {
    BitSet at = new BitSet();
    for (Form form : FORMS) {
      if (FormStream.isTold(words, word, form)) {
        places.getOrDefault(form.term(words.form(word, form)), List.of()).forEach(at::set);
      }
    }
    return at;
  }

  private static Span span(FormWords words, int word) {
    return new Span(words.start(word), words.end(word));
  }

  /// All marks in order, each once.
  private static List<Span> marks(List<Found> found) {
    return found.stream().flatMap(one -> one.marks().stream()).sorted().distinct().toList();
  }
}
