package org.isnad.relate.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds in a window what a report is worth being compared with. For one thread.
final class Search {
  /// At most so many reports are compared with one, those of the most fingerprints in common.
  static final int MOST = 32;

  /// A fingerprint in common may be a phrase; two are not often.
  private static final int FEWEST_HITS = 2;

  /// So many in a hundred of the fingerprints of the shorter are in common. Where 60 % of a text were taken over, 20 to 30 are.
  private static final int FEWEST_PERCENT = 15;

  /// Counts more than all fingerprints: the whole is alike.
  private static final int BAND = 1 << 16;

  private final List<Segment> window;
  private final int[][] hits;
  private int[] touched = new int[256];
  private int touchedSize;

  Search(List<Segment> window) {
    this.window = window;
    hits = new int[window.size()][];
    for (int i = 0; i < hits.length; i++) {
      hits[i] = new int[window.get(i).size()];
    }
  }

  private record Candidate(Entry entry, int hits) {}

  private static final Comparator<Candidate> MOST_FIRST =
      Comparator.comparingInt((Candidate candidate) -> -candidate.hits())
          .thenComparing(Candidate::entry, Entry.ORDER);

  /// The most promising first; what stood at the same address before all.
  List<Entry> candidates(Entry entry, Signature signature) {
    List<Entry> found = new ArrayList<>();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < hits.length; i++) {
      Segment segment = window.get(i);
      int[] counts = counts(i, segment);
      touchedSize = 0;
      for (long band : signature.bands) {
        segment.withBand(band, report -> hit(counts, report, BAND));
      }
      for (long fingerprint : signature.fingerprints) {
        segment.withFingerprint(fingerprint, report -> hit(counts, report, 1));
      }
      for (int number : segment.at(entry.url)) {
        found.add(segment.entry(number));
        counts[number] = 0;
      }
      for (int t = 0; t < touchedSize; t++) {
        int number = touched[t];
        if (isWorth(counts[number], signature, segment.fingerprints(number))) {
          candidates.add(new Candidate(segment.entry(number), counts[number]));
        }
        counts[number] = 0;
      }
    }
    candidates.sort(MOST_FIRST);
    for (Candidate candidate : candidates.subList(0, Math.min(MOST, candidates.size()))) {
      found.add(candidate.entry());
    }
    return found;
  }

  private static boolean isWorth(int hits, Signature signature, int theirs) {
    int fewer = Math.min(signature.fingerprints.length, theirs);
    return hits >= FEWEST_HITS && 100 * hits >= FEWEST_PERCENT * fewer;
  }

  private int[] counts(int i, Segment segment) {
    if (hits[i].length < segment.size()) {
      hits[i] = java.util.Arrays.copyOf(hits[i], segment.size() * 2);
    }
    return hits[i];
  }

  private void hit(int[] counts, int report, int weight) {
    if (counts[report] == 0) {
      if (touchedSize == touched.length) {
        touched = java.util.Arrays.copyOf(touched, touchedSize * 2);
      }
      touched[touchedSize++] = report;
    }
    counts[report] += weight;
  }
}
