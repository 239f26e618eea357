package org.isnad.archive.record;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/// Every change of a report, in order, for those that follow the record. Static and thread-safe.
public final class ChangeLog {
  private ChangeLog() {}

  /// The number of the last change; 0 where there is none.
  public static long last(Handle record) {
    return record
        .createQuery("select coalesce(max(number), 0) from change")
        .mapTo(Long.class)
        .one();
  }

  /// The changes after that number, the earliest first.
  ///
  /// @param most so many at most
  public static List<Change> since(Handle record, long number, int most) {
    return record
        .createQuery(
            "select number, report, what from change where number > :number"
                + " order by number limit :most")
        .bind("number", number)
        .bind("most", most)
        .map((row, _) ->
            new Change(
                row.getLong(1),
                row.getLong(2),
                Change.What.valueOf(row.getString(3).toUpperCase(Locale.ROOT))))
        .list();
  }

  static void add(Handle record, Collection<Long> reports, Change.What what) {
    long number = last(record);
    try (Rows rows = Rows.into(record.getConnection(), "change", "number report what")) {
      for (long report : reports) {
        rows.number(++number).number(report).word(what).add();
      }
      rows.send();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }
}
