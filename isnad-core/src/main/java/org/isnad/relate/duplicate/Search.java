package org.isnad.relate.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Finds what the reports of a day are worth being compared with. Each day before it is gone through for all of them at once, for what is looked up in
/// it then stays at hand. For one thread.
final class Search {
  /// At most so many reports are compared with one, those of the most fingerprints in common.
  static final int MOST = 32;

  /// A fingerprint in common may be a phrase; two are not often.
  private static final int FEWEST_HITS = 2;

  /// So many in a hundred of the fingerprints of the shorter are in common. Where 60 % of a text were taken over, 20 to 30 are.
  private static final int FEWEST_PERCENT = 15;

  /// Counts more than all fingerprints: the whole is alike.
  private static final int BAND = 1 << 16;

  private final List<Found> found = new ArrayList<>();

  /// Of each report of a segment how much it has in common with the one that is looked up.
  private int[] counts = new int[0];

  private int[] touched = new int[256];
  private int touchedSize;

  private final Postings.Visitor bandHit = report -> hit(report, BAND);
  private final Postings.Visitor fingerprintHit = report -> hit(report, 1);

  /// @param window the days before
  Search(List<Segment> window, List<Entry> day) {
    for (Entry entry : day) {
      found.add(new Found(entry, new Signature(entry)));
    }
    for (Segment segment : window) {
      for (Found one : found) {
        look(one, segment);
      }
    }
  }

  private record Candidate(Entry entry, int hits) {}

  /// What is found for a report.
  private static final class Found {
    final Entry entry;
    final Signature signature;
    final List<Entry> atAddress = new ArrayList<>(0);
    final List<Candidate> alike = new ArrayList<>(0);

    Found(Entry entry, Signature signature) {
      this.entry = entry;
      this.signature = signature;
    }
  }

  private static final Comparator<Candidate> MOST_FIRST =
      Comparator.comparingInt((Candidate candidate) -> -candidate.hits())
          .thenComparing(Candidate::entry, Entry.ORDER);

  Signature signature(int number) {
    return found.get(number).signature;
  }

  /// The most promising first; what stood at the same address before all.
  ///
  /// @param number of a report of the day
  /// @param today those before it
  List<Entry> candidates(int number, Segment today) {
    Found one = found.get(number);
    look(one, today);
    one.alike.sort(MOST_FIRST);
    List<Entry> candidates = new ArrayList<>(one.atAddress);
    for (Candidate candidate : one.alike.subList(0, Math.min(MOST, one.alike.size()))) {
      candidates.add(candidate.entry());
    }
    return candidates;
  }

  private void look(Found one, Segment segment) {
    if (counts.length < segment.size()) {
      counts = new int[segment.size() * 2];
    }
    touchedSize = 0;
    for (long band : one.signature.bands) {
      segment.withBand(band, bandHit);
    }
    for (long fingerprint : one.signature.fingerprints) {
      segment.withFingerprint(fingerprint, fingerprintHit);
    }
    for (int number : segment.at(one.entry.url)) {
      one.atAddress.add(segment.entry(number));
      counts[number] = 0;
    }
    for (int t = 0; t < touchedSize; t++) {
      int number = touched[t];
      if (isWorth(counts[number], one.signature, segment.fingerprints(number))) {
        one.alike.add(new Candidate(segment.entry(number), counts[number]));
      }
      counts[number] = 0;
    }
  }

  private static boolean isWorth(int hits, Signature signature, int theirs) {
    int fewer = Math.min(signature.fingerprints.length, theirs);
    return hits >= FEWEST_HITS && 100 * hits >= FEWEST_PERCENT * fewer;
  }

  private void hit(int report, int weight) {
    if (counts[report] == 0) {
      if (touchedSize == touched.length) {
        touched = Arrays.copyOf(touched, touchedSize * 2);
      }
      touched[touchedSize++] = report;
    }
    counts[report] += weight;
  }
}
