package org.isnad.archive.record;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Folding;

/// The words by which names across reports are looked up, whatever their spelling. Static and thread-safe.
public final class KnownWords {
  private KnownWords() {}

  /// The words of a name, folded, each once.
  public static List<String> of(String name) {
    return inOrder(name).stream().distinct().toList();
  }

  /// Every word of a text, folded, in its order.
  public static List<String> inOrder(String text) {
    List<String> words = new ArrayList<>();
    String folded = Folding.fold(text);
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    return words;
  }
}
