package org.isnad.relate.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which entities of a day's reports are which across reports, packed: of each report its id, and of each of its entities the own id and the id across
/// reports. Immutable once built.
record DayMembers(List<String> reports, List<String[]> own, List<String[]> across) {
  /// Ids as reports give them to so many entities, shared so that they cost nothing.
  private static final String[][] COMMON_IDS = commonIds();

  private static String[][] commonIds() {
    String[] most = new String[256];
    for (int i = 0; i < most.length; i++) {
      most[i] = "e" + (i + 1);
    }
    String[][] ids = new String[most.length][];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = Arrays.copyOf(most, i);
    }
    return ids;
  }

  /// The ids, as those that are shared where they are the same.
  static String[] shared(String[] ids) {
    return ids.length < COMMON_IDS.length && Arrays.equals(ids, COMMON_IDS[ids.length])
        ? COMMON_IDS[ids.length]
        : ids;
  }

  /// The id across reports of an entity of the report at this place; null where it has no such entity.
  @Nullable String across(int report, String entity) {
    String[] ids = own.get(report);
    int guess = position(entity);
    if (guess < ids.length && ids[guess].equals(entity)) {
      return across.get(report)[guess];
    }
    for (int i = 0; i < ids.length; i++) {
      if (ids[i].equals(entity)) {
        return across.get(report)[i];
      }
    }
    return null;
  }

  /// At which position an entity of this id stands in most reports: «e7» at 6.
  private static int position(String id) {
    int number = 0;
    for (int i = 1; i < id.length() && number < COMMON_IDS.length; i++) {
      char digit = id.charAt(i);
      if (digit < '0' || digit > '9') {
        return Integer.MAX_VALUE;
      }
      number = 10 * number + digit - '0';
    }
    return number == 0 ? Integer.MAX_VALUE : number - 1;
  }

  boolean tellsTheSame(DayMembers other) {
    return reports.equals(other.reports)
        && Arrays.deepEquals(own.toArray(), other.own.toArray())
        && Arrays.deepEquals(across.toArray(), other.across.toArray());
  }

  /// The members of a report, each id with the one across reports.
  record OfReport(String report, String[] own, String[] across) {
    void addTo(Map<String, List<KnownEntity.Member>> byId) {
      for (int i = 0; i < across.length; i++) {
        byId.computeIfAbsent(across[i], k -> new ArrayList<>(1))
            .add(new KnownEntity.Member(report, own[i]));
      }
    }
  }

  void addTo(List<OfReport> all) {
    for (int i = 0; i < reports.size(); i++) {
      all.add(new OfReport(reports.get(i), own.get(i), across.get(i)));
    }
  }
}
