package org.isnad.archive.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Which ids are taken, by which bytes. An id is given to one report for ever: other bytes that come with it are a later version and get
/// `id@2`, `id@3`, …; an id that was taken down is not given again. Belongs to one transaction and one thread.
final class Identities {
  private static final int ASKED = 500;

  private static final Holder NOBODY = new Holder("", 0, false);

  private final Handle record;
  private final boolean forgetful;
  private final Map<String, Holder> holders = new HashMap<>();

  /// @param number 0 where it was taken down
  private record Holder(String sha256, long number, boolean forgotten) {}

  Identities(Handle record) {
    this.record = record;
    forgetful =
        record
            .createQuery("select 1 from tombstone limit 1")
            .mapTo(Integer.class)
            .findOne()
            .isPresent();
  }

  /// Asks for many ids at once.
  void load(Collection<String> ids) {
    List<String> unknown =
        new ArrayList<>(ids.stream().distinct().filter(id -> !holders.containsKey(id)).toList());
    for (int from = 0; from < unknown.size(); from += ASKED) {
      List<String> some = unknown.subList(from, Math.min(from + ASKED, unknown.size()));
      some.forEach(id -> holders.put(id, NOBODY));
      record
          .createQuery("select id, sha256, number from report where id in (<ids>)")
          .bindList("ids", some)
          .map((row, _) -> hold(row.getString(1), row.getString(2), row.getLong(3), false))
          .list();
      if (forgetful) {
        record
            .createQuery("select id, sha256 from tombstone where id in (<ids>)")
            .bindList("ids", some)
            .map((row, _) -> hold(row.getString(1), row.getString(2), 0, true))
            .list();
      }
    }
  }

  private String hold(String id, String sha256, long number, boolean forgotten) {
    holders.put(id, new Holder(sha256, number, forgotten));
    return id;
  }

  /// Where a report that comes in belongs.
  ///
  /// @param id under which it is or would be stored; null where it was taken down
  /// @param number of the report that it is; 0 where it is new or was taken down
  record Place(@Nullable String id, long number) {
    boolean isNew() {
      return id != null && number == 0;
    }
  }

  Place place(Identity identity) {
    for (int version = 1; ; version++) {
      String id = version == 1 ? identity.id() : identity.id() + "@" + version;
      Holder holder = holder(id);
      if (holder == NOBODY) {
        return new Place(id, 0);
      }
      if (holder.sha256().equals(identity.sha256())) {
        return holder.forgotten() ? new Place(null, 0) : new Place(id, holder.number());
      }
    }
  }

  private Holder holder(String id) {
    Holder known = holders.get(id);
    if (known == null) {
      load(List.of(id));
      known = holders.getOrDefault(id, NOBODY);
    }
    return known;
  }

  /// A new report has taken its place.
  void take(String id, String sha256, long number) {
    hold(id, sha256, number, false);
  }
}
