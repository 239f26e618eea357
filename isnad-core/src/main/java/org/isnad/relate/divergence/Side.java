package org.isnad.relate.divergence;

import java.util.List;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.statement.Statement;
import org.isnad.analyze.time.Timex;
import org.isnad.relate.report.At;
import org.isnad.relate.report.Report;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// One telling, ready to be set beside another. Immutable.
///
/// @param told the words that tell the utterance: the statement's, or those of some of its sentences
/// @param words of these, in order
/// @param marks what bears on them, in order, without overlap
/// @param markOf of each word the mark that it stands in, or null
/// @param states of each word the ISO 3166-1 code of the state that it names, or null
/// @param figures that stand in them
/// @param times that stand in them
/// @param names that stand in them, each with the titles around it as one span
record Side(
    Report report,
    Statement statement,
    Span told,
    List<Word> words,
    List<Mark> marks,
    List<@Nullable Mark> markOf,
    List<@Nullable String> states,
    List<Figure> figures,
    List<Timex> times,
    List<Span> names) {
  /// The telling's place.
  At at() {
    return new At(report.id(), told);
  }

  /// The span of the words `[from, to)`.
  Span span(int from, int to) {
    return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
  }

  /// The mark that the word stands in, or null.
  @Nullable Mark markAt(int word) {
    return markOf.get(word);
  }

  /// Whether the word tells of the matter: no function word, and no mark of how it is told.
  boolean isMatter(int word) {
    Word one = words.get(word);
    return (one.content() || one.number()) && markAt(word) == null;
  }

  /// Whether it is told by a headline, which leaves out what the report tells.
  boolean isHeadline() {
    return statement.mode() == Statement.Mode.HEADLINE;
  }

  /// The first of the words that ends after the offset; their number where none does.
  int wordAt(int offset) {
    int at = 0;
    while (at < words.size() && words.get(at).span().end() <= offset) {
      at++;
    }
    return at;
  }

  /// Whether a mark of the kind stands among the words `[from, to)`.
  boolean has(Marker kind, int from, int to) {
    return first(kind, from, to) != null;
  }

  /// The first mark of the kind that shares a word with `[from, to)`, or null.
  @Nullable Mark first(Marker kind, int from, int to) {
    for (Mark mark : marks) {
      if (mark.kind() == kind && mark.first() < to && mark.end() > from) {
        return mark;
      }
    }
    return null;
  }
}
