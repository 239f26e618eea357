package org.isnad.archive.question;

import java.util.List;
import java.util.function.BiFunction;
import org.isnad.archive.search.Suggestion;

/// Completes what stands in a search box: all of it as one name, or else its last word, with what stands before it. Immutable and thread-safe.
///
/// @param archive names and words that begin so
record Completion(BiFunction<String, Integer, List<Suggestion>> archive) {
  private static final String SEPARATORS = " :()|\"«»“”-";
  private static final int SHORTEST = 2;

  List<Suggestion> of(String box, int limit) {
    int last = last(box);
    List<Suggestion> whole = last == 0 ? archive.apply(box, limit) : names(box, limit);
    if (!whole.isEmpty() || last == 0) {
      return whole;
    }
    String head = box.substring(0, last);
    String word = box.substring(last);
    return word.length() < SHORTEST
        ? List.of()
        : archive.apply(word, limit).stream()
            .map(one -> new Suggestion(head + glued(head, one.text()), one.reports()))
            .toList();
  }

  /// Several words that are the beginning of one name; its middle is what the archive has too, and is no completion of the box.
  private List<Suggestion> names(String box, int limit) {
    String begun = box.stripLeading();
    return archive.apply(box, limit).stream().filter(one -> begins(one.text(), begun)).toList();
  }

  private static boolean begins(String text, String begun) {
    return org.isnad.text.Folding.fold(text).startsWith(org.isnad.text.Folding.fold(begun));
  }

  /// Behind the colon of a field several words stand between marks.
  private static String glued(String head, String text) {
    return head.endsWith(":") && text.indexOf(' ') >= 0 ? '"' + text + '"' : text;
  }

  private static int last(String box) {
    int at = box.length();
    while (at > 0 && SEPARATORS.indexOf(box.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }
}
