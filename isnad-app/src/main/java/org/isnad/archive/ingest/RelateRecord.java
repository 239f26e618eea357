package org.isnad.archive.ingest;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.isnad.archive.record.ChangeLog;
import org.isnad.archive.record.RecordStore;
import org.isnad.archive.record.RelationKind;
import org.isnad.archive.record.RelationTables;
import org.isnad.archive.record.Settings;
import org.isnad.relate.Relater;
import org.isnad.relate.Relation;
import org.jdbi.v3.core.Handle;

/// Relates the whole record: its days are read back in order and folded, and all relations are replaced in one transaction, so that whoever reads finds those of
/// before or those of after. Relations are a function of the reports and of the program's version; where neither has changed, nothing is done. The cost grows
/// with the record, not with what was added: the fold of a day needs the days before it. Static and thread-safe; the caller holds the [WriteLock].
public final class RelateRecord {
  /// The version of the program that made the relations.
  private static final String RELATER = "relater";

  private RelateRecord() {}

  /// What was done.
  ///
  /// @param anew false where the relations that stand were right
  /// @param relations by kind
  public record Result(boolean anew, Map<RelationKind, Long> relations) {
    public Result {
      relations = Map.copyOf(relations);
    }
  }

  /// Brings the relations up to the reports.
  ///
  /// @param version of the program
  /// @throws org.isnad.archive.record.ArchiveException where the archive fails; the relations of before stand
  public static Result relate(RecordStore record, String version) {
    if (record.read(handle -> isRight(handle, version))) {
      return new Result(false, record.read(RelateRecord::counts));
    }
    try (StoredDays days = new StoredDays(record)) {
      return record.write(handle -> replace(handle, days, version));
    }
  }

  private static boolean isRight(Handle handle, String version) {
    return version.equals(Settings.get(handle, RELATER))
        && Settings.number(handle, Settings.RELATED) == ChangeLog.last(handle);
  }

  private static Result replace(Handle handle, StoredDays days, String version) {
    Map<RelationKind, Long> counts = new EnumMap<>(RelationKind.class);
    RelationTables.replaceFrom(
        handle,
        ChangeLog.last(handle),
        to -> {
          Iterator<List<Relation>> relations = Relater.load().relate(days);
          while (relations.hasNext()) {
            for (Relation relation : relations.next()) {
              to.take(relation);
              counts.merge(RelationKind.of(relation), 1L, Long::sum);
            }
          }
        });
    Settings.set(handle, RELATER, version);
    return new Result(true, counts);
  }

  private static Map<RelationKind, Long> counts(Handle handle) {
    Map<RelationKind, Long> counts = new EnumMap<>(RelationKind.class);
    for (RelationKind kind : RelationKind.values()) {
      long count =
          handle
              .createQuery("select count(*) from relation where kind = :kind")
              .bind("kind", kind.wire())
              .mapTo(Long.class)
              .one();
      if (count > 0) {
        counts.put(kind, count);
      }
    }
    return counts;
  }
}
