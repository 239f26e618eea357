package org.isnad.archive.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.clean.ArticleDate;
import org.isnad.source.Origin;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Finds reports in the record. Static and thread-safe.
public final class StoredReports {
  private static final int ASKED = 500;

  /// The columns that [#read] wants, of the table `report`.
  static final String COLUMNS =
      "number, id, outlet, url, title, published, retrieved, language, day, day_basis,"
          + " day_confidence, file, record, byte_offset, sha256, address, version, analyzer,"
          + " length";

  private StoredReports() {}

  /// How many there are.
  public static long count(Handle record) {
    return record.createQuery("select count(*) from report").mapTo(Long.class).one();
  }

  public static @Nullable StoredReport byNumber(Handle record, long number) {
    return record
        .createQuery("select " + COLUMNS + " from report where number = :number")
        .bind("number", number)
        .map((row, _) -> read(row))
        .findOne()
        .orElse(null);
  }

  public static @Nullable StoredReport byId(Handle record, String id) {
    return record
        .createQuery("select " + COLUMNS + " from report where id = :id")
        .bind("id", Storable.key(id))
        .map((row, _) -> read(row))
        .findOne()
        .orElse(null);
  }

  /// Those that there are, by number.
  public static Map<Long, StoredReport> byNumbers(Handle record, Collection<Long> numbers) {
    Map<Long, StoredReport> found = new HashMap<>();
    List<Long> all = List.copyOf(numbers);
    for (int from = 0; from < all.size(); from += ASKED) {
      record
          .createQuery("select " + COLUMNS + " from report where number in (<numbers>)")
          .bindList("numbers", all.subList(from, Math.min(from + ASKED, all.size())))
          .map((row, _) -> read(row))
          .forEach(report -> found.put(report.number(), report));
    }
    return found;
  }

  /// A part of all, in the order of arrival.
  ///
  /// @param after the number of the last one of the part before; [Long#MIN_VALUE] for the first part
  public static List<StoredReport> after(Handle record, long after, int limit) {
    return record
        .createQuery(
            "select " + COLUMNS + " from report where number > :after order by number limit :limit")
        .bind("after", after)
        .bind("limit", limit)
        .map((row, _) -> read(row))
        .list();
  }

  /// All versions of a page, the first to arrive first.
  ///
  /// @param address its URL, or the id that its input gave it
  public static List<StoredReport> versions(Handle record, String address) {
    return record
        .createQuery("select " + COLUMNS + " from report where address = :address order by version")
        .bind("address", Storable.key(address))
        .map((row, _) -> read(row))
        .list();
  }

  /// All of an outlet, as it is named in the record, by day.
  public static List<StoredReport> ofOutlet(Handle record, String outlet) {
    return record
        .createQuery(
            "select " + COLUMNS + " from report where outlet = :outlet order by day, number")
        .bind("outlet", Storable.indexed(outlet))
        .map((row, _) -> read(row))
        .list();
  }

  static StoredReport read(ResultSet row) throws SQLException {
    return new StoredReport(
        row.getLong("number"),
        row.getString("id"),
        new Origin(
            row.getString("outlet"),
            row.getString("url"),
            row.getString("published"),
            row.getString("retrieved"),
            row.getString("file"),
            number(row, "record"),
            number(row, "byte_offset"),
            row.getString("sha256")),
        row.getString("title"),
        row.getString("language"),
        day(row),
        new Edition(row.getString("address"), row.getInt("version"), row.getString("analyzer")),
        row.getInt("length"));
  }

  private static @Nullable Long number(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }

  private static @Nullable StoredDay day(ResultSet row) throws SQLException {
    String day = row.getString("day");
    return day == null
        ? null
        : new StoredDay(
            LocalDate.parse(day),
            ArticleDate.Basis.valueOf(row.getString("day_basis").toUpperCase(Locale.ROOT)),
            row.getDouble("day_confidence"));
  }
}
