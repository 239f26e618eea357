package org.isnad.archive.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The numbers and days of all reports by their ids, 24 to 48 bytes each: what relations name is looked up here. Belongs to one thread.
final class ReportNumbers {
  private static final int FETCHED = 10_000;
  private static final int UNDATED = Integer.MIN_VALUE;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] hashes = new long[1 << 10];
  private long[] numbers = new long[1 << 10];
  private int[] days = new int[1 << 10];
  private int size;

  /// Ids that share their hash with another.
  private final Map<String, Numbered> twins = new HashMap<>();

  /// A report's number and its day, counted from 1970; [#UNDATED] where it has none.
  private record Numbered(String id, long number, int day) {}

  private ReportNumbers() {}

  static ReportNumbers load(Handle record) {
    ReportNumbers all = new ReportNumbers();
    try (var rows =
        record
            .createQuery("select number, id, day from report")
            .setFetchSize(FETCHED)
            .map((row, _) ->
                new Numbered(row.getString(2), row.getLong(1), daysOf(row.getString(3))))
            .stream()) {
      rows.forEach(all::put);
    }
    return all;
  }

  private static int daysOf(@Nullable String day) {
    return day == null ? UNDATED : (int) LocalDate.parse(day).toEpochDay();
  }

  private void put(Numbered report) {
    if (size * 2 > hashes.length) {
      grow();
    }
    long hash = hash(report.id());
    int slot = slot(hash);
    if (numbers[slot] == 0) {
      hashes[slot] = hash;
      numbers[slot] = report.number();
      days[slot] = report.day();
      size++;
    } else {
      // Two of a billion billion: the later is kept by its name, and asked for first.
      twins.put(report.id(), report);
    }
  }

  private void grow() {
    long[] oldHashes = hashes;
    long[] oldNumbers = numbers;
    int[] oldDays = days;
    hashes = new long[oldHashes.length * 2];
    numbers = new long[oldHashes.length * 2];
    days = new int[oldHashes.length * 2];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldNumbers[i] != 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        numbers[slot] = oldNumbers[i];
        days[slot] = oldDays[i];
      }
    }
  }

  private int slot(long hash) {
    int slot = (int) (hash >>> 32) & (hashes.length - 1);
    while (numbers[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }

  private static long hash(String id) {
    long hash = id.length();
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * SPREAD;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /// @throws IllegalArgumentException where no report has the id
  long of(String id) {
    Numbered twin = twins.isEmpty() ? null : twins.get(id);
    return twin == null ? numbers[known(id)] : twin.number();
  }

  /// The report's day; null where it has none.
  ///
  /// @throws IllegalArgumentException where no report has the id
  @Nullable LocalDate day(String id) {
    Numbered twin = twins.isEmpty() ? null : twins.get(id);
    int day = twin == null ? days[known(id)] : twin.day();
    return day == UNDATED ? null : LocalDate.ofEpochDay(day);
  }

  private int known(String id) {
    int slot = slot(hash(id));
    if (numbers[slot] == 0) {
      throw new IllegalArgumentException("no report of the record has the id " + id);
    }
    return slot;
  }
}
