package org.isnad.relate.divergence;

import java.util.ArrayList;
import java.util.List;
import org.isnad.relate.report.Words;
import org.isnad.relate.utterance.Told;
import org.isnad.text.Span;

/// Finds tellings that are copies of one another, whose words need not be read again. Static and thread-safe.
final class Copying {
  private Copying() {}

  /// Whether the telling is written as the other and was taken apart into the same words.
  static boolean isCopy(Told.Source telling, Side other) {
    Span span = telling.span();
    int length = span.length();
    if (length != other.told().length()
        || !telling
            .report()
            .text()
            .regionMatches(span.start(), other.report().text(), other.told().start(), length)) {
      return false;
    }
    Words here = telling.report().words();
    Words there = other.report().words();
    int first = here.first(span);
    int otherFirst = there.first(other.told());
    int words = here.end(span) - first;
    if (words != there.end(other.told()) - otherFirst) {
      return false;
    }
    int apart = span.start() - other.told().start();
    for (int i = 0; i < words; i++) {
      int one = first + i;
      int two = otherFirst + i;
      if (here.start(one) != there.start(two) + apart
          || here.end(one) != there.end(two) + apart
          || here.stem(one) != there.stem(two)
          || here.isFunction(one) != there.isFunction(two)
          || here.isNumber(one) != there.isNumber(two)) {
        return false;
      }
    }
    return true;
  }

  /// The words of a telling where they stand in a copy of it that begins at `start`.
  static List<Word> words(Side original, int start) {
    int apart = start - original.told().start();
    if (apart == 0) {
      return original.words();
    }
    List<Word> words = new ArrayList<>(original.words().size());
    for (Word word : original.words()) {
      words.add(word.moved(apart));
    }
    return words;
  }
}
