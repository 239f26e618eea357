package org.isnad.archive.search;

import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/// How frequent the terms of one question were, and how long texts, when its first page was made. Later pages are weighed by the same numbers, so that reports
/// that came in meanwhile change no order. Belongs to one request; not thread-safe.
final class Statistics {
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final boolean recording;
  private final Map<Integer, Integer> terms;
  private final Map<String, Texts> texts;

  /// @param documents how many have the field
  /// @param words how many words all of them have together
  record Texts(long documents, long words) {}

  private Statistics(boolean recording, Map<Integer, Integer> terms, Map<String, Texts> texts) {
    this.recording = recording;
    this.terms = terms;
    this.texts = texts;
  }

  /// To be filled by a first page.
  static Statistics recording() {
    return new Statistics(true, new TreeMap<>(), new TreeMap<>());
  }

  /// As a first page had them.
  static Statistics of(Map<Integer, Integer> terms, Map<String, Texts> texts) {
    return new Statistics(false, new TreeMap<>(terms), new TreeMap<>(texts));
  }

  /// By [the number of the term][#key(Term)].
  Map<Integer, Integer> terms() {
    return terms;
  }

  /// By field.
  Map<String, Texts> texts() {
    return texts;
  }

  /// The frequency to weigh by. A term that was not there yet is as rare as can be: nothing that may be shown has it.
  int frequency(Term term, int now) {
    if (recording) {
      terms.put(key(term), now);
      return now;
    }
    return terms.getOrDefault(key(term), 1);
  }

  /// Null where no text had the field yet.
  @Nullable Texts texts(String field, Texts now) {
    if (recording) {
      texts.put(field, now);
      return now;
    }
    return texts.get(field);
  }

  private static int key(Term term) {
    long hash = term.field().length();
    String all = term.field() + ' ' + term.text();
    for (int i = 0; i < all.length(); i++) {
      hash = Long.rotateLeft((hash ^ all.charAt(i)) * MIX, 29);
    }
    return (int) (hash ^ hash >>> Integer.SIZE);
  }
}
