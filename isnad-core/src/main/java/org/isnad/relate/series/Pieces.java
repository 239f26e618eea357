package org.isnad.relate.series;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/// Lists by key, in pieces: a day makes only those pieces anew in which it changes something, and clears them of what is past. What is past in the others
/// stays until then, so whoever asks looks whether it is. Immutable and thread-safe.
final class Pieces<T> {
  private static final int PIECES = 256;

  /// The maps are never changed once they are here.
  private final List<Map<String, List<T>>> pieces;

  private Pieces(List<Map<String, List<T>>> pieces) {
    this.pieces = pieces;
  }

  static <T> Pieces<T> empty() {
    return new Pieces<>(Collections.nCopies(PIECES, Map.of()));
  }

  private static int piece(String key) {
    int hash = key.hashCode();
    return (hash ^ hash >>> 16) & PIECES - 1;
  }

  /// The list of the key, empty where there is none; some of it may be past.
  List<T> of(String key) {
    return pieces.get(piece(key)).getOrDefault(key, List.of());
  }

  /// Every list with its key, in no order; some of them may be past.
  void each(BiConsumer<String, List<T>> out) {
    pieces.forEach(piece -> piece.forEach(out));
  }

  /// The pieces after a day.
  ///
  /// @param changed the lists that changed, without what is past
  /// @param past takes what is cleared away, with its key
  Pieces<T> with(
      Map<String, List<T>> changed, Predicate<? super T> isPast, BiConsumer<String, T> past) {
    if (changed.isEmpty()) {
      return this;
    }
    List<Map<String, List<T>>> more = new ArrayList<>(pieces);
    changed.forEach((key, list) -> {
      int piece = piece(key);
      if (more.get(piece) == pieces.get(piece)) {
        more.set(piece, cleared(pieces.get(piece), changed, isPast, past));
      }
      if (!list.isEmpty()) {
        more.get(piece).put(key, List.copyOf(list));
      }
    });
    return new Pieces<>(more);
  }

  /// A piece without the lists that changed and without what is past.
  private static <T> Map<String, List<T>> cleared(
      Map<String, List<T>> piece,
      Map<String, List<T>> changed,
      Predicate<? super T> isPast,
      BiConsumer<String, T> past) {
    Map<String, List<T>> cleared = HashMap.newHashMap(piece.size() + 2);
    piece.forEach((key, list) -> {
      if (!changed.containsKey(key)) {
        List<T> open = open(key, list, isPast, past);
        if (!open.isEmpty()) {
          cleared.put(key, open);
        }
      }
    });
    return cleared;
  }

  /// What of a list is not past: the list itself where nothing is.
  ///
  /// @param past takes what is
  static <T> List<T> open(
      String key, List<T> list, Predicate<? super T> isPast, BiConsumer<String, T> past) {
    int first = 0;
    while (first < list.size() && !isPast.test(list.get(first))) {
      first++;
    }
    if (first == list.size()) {
      return list;
    }
    List<T> open = new ArrayList<>(list.subList(0, first));
    for (T one : list.subList(first, list.size())) {
      if (isPast.test(one)) {
        past.accept(key, one);
      } else {
        open.add(one);
      }
    }
    return List.copyOf(open);
  }
}
