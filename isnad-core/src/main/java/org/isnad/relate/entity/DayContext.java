package org.isnad.relate.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.isnad.relate.report.Hashes;
import org.jspecify.annotations.Nullable;

/// Who was named with whom in the reports of a day: of each report the hashes of its entities' ids, sorted. Immutable once built.
final class DayContext {
  private final @Nullable LocalDate date;
  private final List<long[]> companies;
  private final Map<String, List<String>> partIds;

  /// The entities by their hashes, in a hash table with open addressing; 0 where a slot is free.
  private final long[] slots;

  /// Of each slot where the entity's reports begin in `reports`, and how many these are.
  private final int[] starts;

  private final int[] counts;
  private final int[] reports;

  private DayContext(
      @Nullable LocalDate date,
      List<long[]> companies,
      int entries,
      Map<String, List<String>> partIds) {
    this.date = date;
    this.companies = List.copyOf(companies);
    this.partIds = Map.copyOf(partIds);
    slots = new long[Integer.highestOneBit(Math.max(entries, 4)) * 4];
    starts = new int[slots.length];
    counts = new int[slots.length];
    reports = new int[entries];
    fill();
  }

  private void fill() {
    for (long[] company : companies) {
      for (long hash : company) {
        int slot = slot(hash);
        slots[slot] = hash;
        counts[slot]++;
      }
    }
    int start = 0;
    for (int slot = 0; slot < slots.length; slot++) {
      starts[slot] = start;
      start += counts[slot];
      counts[slot] = 0;
    }
    for (int report = 0; report < companies.size(); report++) {
      for (long hash : companies.get(report)) {
        int slot = slot(hash);
        reports[starts[slot] + counts[slot]++] = report;
      }
    }
  }

  private int slot(long hash) {
    int mask = slots.length - 1;
    int slot = (int) (hash >>> 32) & mask;
    while (slots[slot] != hash && slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  @Nullable LocalDate date() {
    return date;
  }

  /// How many reports the day has.
  int size() {
    return companies.size();
  }

  /// Whom a report names, by their hashes, ascending, each once.
  long[] company(int report) {
    return companies.get(report);
  }

  /// In how many of the reports the entity of the hash is named.
  int frequency(long hash) {
    return counts[slot(hash)];
  }

  /// In which of the reports the entity of the hash is named, ascending.
  int[] reports(long hash) {
    int slot = slot(hash);
    return Arrays.copyOfRange(reports, starts[slot], starts[slot] + counts[slot]);
  }

  /// The entities that bear a part of a name that was not joined to a full one, by the name's key.
  List<String> parts(String key) {
    return partIds.getOrDefault(key, List.of());
  }

  /// The hash of an entity's id; never 0.
  static long hash(String id) {
    long hash = Hashes.of(id, 0, id.length());
    return hash == 0 ? 1 : hash;
  }

  /// Collects the reports in their order. Not thread-safe.
  static final class Builder {
    private final @Nullable LocalDate date;
    private final List<long[]> companies = new ArrayList<>();
    private long[] company = new long[16];
    private int size;
    private int entries;

    Builder(@Nullable LocalDate date) {
      this.date = date;
    }

    /// Adds an entity, by its hash, to the report at hand.
    void add(long hash) {
      if (size == company.length) {
        company = Arrays.copyOf(company, 2 * size);
      }
      company[size++] = hash;
    }

    void endReport() {
      Arrays.sort(company, 0, size);
      int distinct = 0;
      for (int i = 0; i < size; i++) {
        if (distinct == 0 || company[i] != company[distinct - 1]) {
          company[distinct++] = company[i];
        }
      }
      companies.add(Arrays.copyOf(company, distinct));
      entries += distinct;
      size = 0;
    }

    DayContext build(Map<String, List<String>> partIds) {
      return new DayContext(date, companies, entries, partIds);
    }
  }
}
