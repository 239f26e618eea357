package org.isnad.archive.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Whole analyses back from the record. Static and thread-safe.
public final class Documents {
  private static final int ASKED = 200;
  private static final int FETCHED = 200;
  private static final String SELECT =
      "select number, id, packed from report join document on document.report = number";

  private Documents() {}

  /// The order in which documents are wanted.
  public enum Order {
    /// As they came in.
    ARRIVAL,
    /// By id, as the code points compare.
    ID
  }

  /// Takes documents one by one.
  public interface Taker<X extends Exception> {
    void take(Document document) throws X;
  }

  /// How many reports there are of a day.
  ///
  /// @param date null for those without a day
  public record DayCount(@Nullable LocalDate date, long reports) {}

  public static @Nullable Document byNumber(Handle record, long number) {
    return record
        .createQuery(SELECT + " where number = :number")
        .bind("number", number)
        .map((row, _) -> read(row))
        .findOne()
        .orElse(null);
  }

  public static @Nullable Document byId(Handle record, String id) {
    return record
        .createQuery(SELECT + " where id = :id")
        .bind("id", Storable.key(id))
        .map((row, _) -> read(row))
        .findOne()
        .orElse(null);
  }

  /// Those that there are, by number.
  public static Map<Long, Document> byNumbers(Handle record, Collection<Long> numbers) {
    Map<Long, Document> found = new HashMap<>();
    List<Long> all = List.copyOf(numbers);
    for (int from = 0; from < all.size(); from += ASKED) {
      record
          .createQuery(SELECT + " where number in (<numbers>)")
          .bindList("numbers", all.subList(from, Math.min(from + ASKED, all.size())))
          .map((row, _) -> read(row))
          .forEach(document -> found.put(document.number(), document));
    }
    return found;
  }

  /// A part of all, in the order of arrival.
  ///
  /// @param after the number of the last one of the part before; [Long#MIN_VALUE] for the first part
  public static List<Document> after(Handle record, long after, int limit) {
    return record
        .createQuery(SELECT + " where number > :after order by number limit :limit")
        .bind("after", after)
        .bind("limit", limit)
        .map((row, _) -> read(row))
        .list();
  }

  /// The days of the reports, in order; those without a day last.
  public static List<DayCount> days(Handle record) {
    return record
        .createQuery(
            "select day, count(*) from report group by day"
                + " order by case when day is null then 1 else 0 end, day")
        .map((row, _) -> {
          String day = row.getString(1);
          return new DayCount(day == null ? null : LocalDate.parse(day), row.getLong(2));
        })
        .list();
  }

  /// The reports of a day, by id.
  ///
  /// @param date null for those without a day
  public static List<Document> ofDay(Handle record, @Nullable LocalDate date) {
    if (date == null) {
      return record
          .createQuery(SELECT + " where day is null order by id")
          .map((row, _) -> read(row))
          .list();
    }
    return record
        .createQuery(SELECT + " where day = :day order by id")
        .bind("day", date.toString())
        .map((row, _) -> read(row))
        .list();
  }

  /// All documents. They are read as they are taken: memory holds a few hundred at most.
  public static <X extends Exception> void each(Handle record, Order order, Taker<X> taker)
      throws X {
    String by =
        switch (order) {
          case ARRIVAL -> "number";
          case ID -> "id";
        };
    try (Stream<Document> all =
        record
            .createQuery(SELECT + " order by " + by)
            .setFetchSize(FETCHED)
            .map((row, _) -> read(row))
            .stream()) {
      Iterator<Document> documents = all.iterator();
      while (documents.hasNext()) {
        taker.take(documents.next());
      }
    }
  }

  private static Document read(ResultSet row) throws SQLException {
    return new Document(row.getLong(1), row.getString(2), row.getBytes(3));
  }
}
