package org.isnad.relate.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The reports of one day, by what they are found. Filled by the one thread that folds the day and never changed after.
final class Segment {
  /// A report of some length has about so many fingerprints.
  private static final int FINGERPRINTS = 64;

  final @Nullable LocalDate date;
  private final List<Entry> entries;
  private int[] fingerprintCounts;
  private final Postings bands;
  private final Postings fingerprints;
  private final Addresses addresses;

  /// @param expected how many reports
  Segment(@Nullable LocalDate date, int expected) {
    this.date = date;
    entries = new ArrayList<>(expected);
    fingerprintCounts = new int[Math.max(expected, 1)];
    bands = new Postings(expected * MinHash.BANDS);
    fingerprints = new Postings(expected * FINGERPRINTS);
    addresses = new Addresses(expected);
  }

  int size() {
    return entries.size();
  }

  Entry entry(int number) {
    return entries.get(number);
  }

  /// How many fingerprints the report has.
  int fingerprints(int number) {
    return fingerprintCounts[number];
  }

  /// Keeps the report.
  ///
  /// @param findable whether others are to find it by its words; by its address they do in any case
  void add(Entry entry, Signature signature, boolean findable) {
    int number = entries.size();
    entries.add(entry);
    if (number == fingerprintCounts.length) {
      fingerprintCounts = Arrays.copyOf(fingerprintCounts, number * 2);
    }
    fingerprintCounts[number] = signature.fingerprints.length;
    addresses.add(entry.url, number);
    if (findable) {
      for (long band : signature.bands) {
        bands.add(band, number);
      }
      for (long fingerprint : signature.fingerprints) {
        fingerprints.add(fingerprint, number);
      }
    }
  }

  void withBand(long band, Postings.Visitor visitor) {
    bands.visit(band, visitor);
  }

  void withFingerprint(long fingerprint, Postings.Visitor visitor) {
    fingerprints.visit(fingerprint, visitor);
  }

  /// The numbers of the reports at the address.
  List<Integer> at(@Nullable String address) {
    return addresses.at(address, entries);
  }

  /// Takes the ids of its reports out of `ids`.
  void removeIds(Set<String> ids) {
    entries.forEach(entry -> ids.remove(entry.id));
  }
}
