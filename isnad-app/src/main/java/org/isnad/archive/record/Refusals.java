package org.isnad.archive.record;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.source.Refusal;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Inputs that gave no report. Static and thread-safe.
public final class Refusals {
  /// Stands for the record of what concerns a whole file: records are counted from 1.
  private static final long WHOLE_FILE = 0;

  private Refusals() {}

  /// Keeps them; what is there already is left alone.
  public static void add(Handle record, List<Refusal> refusals) {
    try (Rows rows =
        Rows.distinctInto(
            record.getConnection(), "refusal", "file record code byte_offset message")) {
      for (Refusal refusal : refusals) {
        Long at = refusal.record();
        rows.text(Storable.key(refusal.file()))
            .number(at == null ? WHOLE_FILE : at)
            .indexed(refusal.code())
            .number(refusal.offset())
            .text(refusal.message())
            .add();
      }
      rows.send();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /// How many there are, by code.
  public static Map<String, Long> counts(Handle record) {
    Map<String, Long> counts = new TreeMap<>();
    record
        .createQuery("select code, count(*) from refusal group by code")
        .map((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(one -> counts.put(one.getKey(), one.getValue()));
    return counts;
  }

  /// All, by file and record.
  public static List<Refusal> all(Handle record) {
    return record
        .createQuery(
            "select file, record, byte_offset, code, message from refusal"
                + " order by file, record, code")
        .map((row, _) -> {
          long at = row.getLong(2);
          long offset = row.getLong(3);
          @Nullable Long offsetOrNull = row.wasNull() ? null : offset;
          return new Refusal(
              row.getString(1),
              at == WHOLE_FILE ? null : (Long) at,
              offsetOrNull,
              row.getString(4),
              row.getString(5));
        })
        .list();
  }
}
