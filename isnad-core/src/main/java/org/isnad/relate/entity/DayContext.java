package org.isnad.relate.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.relate.report.Hashes;
import org.jspecify.annotations.Nullable;

/// Who was named with whom in the reports of a day: of each report the hashes of its entities' ids, sorted. Immutable once built.
///
/// @param companies of each report, whom it names
/// @param byId of each entity, in which of the reports it is named
/// @param frequencies in how many of the reports an entity, by its hash, is named
/// @param partIds of each part of a name that was not joined to a full one, by its key, the entities that bear it
record DayContext(
    @Nullable LocalDate date,
    List<long[]> companies,
    Map<String, int[]> byId,
    Map<Long, Integer> frequencies,
    Map<String, List<String>> partIds) {

  List<String> parts(String key) {
    return partIds.getOrDefault(key, List.of());
  }

  static long hash(String id) {
    return Hashes.of(id, 0, id.length());
  }

  /// Collects the reports in their order. Not thread-safe.
  static final class Builder {
    private final @Nullable LocalDate date;
    private final List<long[]> companies = new ArrayList<>();
    private final Map<String, int[]> byId = new HashMap<>();
    private final Map<Long, Integer> frequencies = new HashMap<>();
    private long[] company = new long[16];
    private int size;

    Builder(@Nullable LocalDate date) {
      this.date = date;
    }

    /// Adds an entity to the report at hand.
    void add(String id, long hash) {
      int report = companies.size();
      int[] reports = byId.get(id);
      if (reports == null) {
        // The first number tells how many follow.
        reports = new int[] {0, 0};
      } else if (reports[reports[0]] == report) {
        return;
      } else if (reports[0] + 1 == reports.length) {
        reports = Arrays.copyOf(reports, 2 * reports.length);
      }
      reports[++reports[0]] = report;
      byId.put(id, reports);
      frequencies.merge(hash, 1, Integer::sum);
      if (size == company.length) {
        company = Arrays.copyOf(company, 2 * size);
      }
      company[size++] = hash;
    }

    void endReport() {
      long[] whole = Arrays.copyOf(company, size);
      Arrays.sort(whole);
      companies.add(whole);
      size = 0;
    }

    DayContext build(Map<String, List<String>> partIds) {
      byId.replaceAll((id, reports) -> Arrays.copyOfRange(reports, 1, reports[0] + 1));
      return new DayContext(date, companies, byId, frequencies, partIds);
    }
  }
}
