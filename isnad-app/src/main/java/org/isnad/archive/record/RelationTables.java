package org.isnad.archive.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.relate.Relation;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Relations into the record, and back. They are a function of the reports and are written anew together. Static and thread-safe; the methods that
/// write belong into [RecordStore#write].
public final class RelationTables {
  private static final int FETCHED = 1_000;

  private static final List<String> TABLES =
      List.of(
          "relation",
          "relation_report",
          "known_entity",
          "known_member",
          "known_alias",
          "known_word",
          "duplicate",
          "duplicate_span",
          "story",
          "story_report",
          "story_root",
          "story_edge",
          "story_evidence",
          "utterance",
          "telling",
          "divergence",
          "divergence_span",
          "series",
          "series_point",
          "series_sum",
          "commitment",
          "commitment_later",
          "answer");

  private RelationTables() {}

  /// Takes relations one by one.
  public interface Taker<X extends Exception> {
    void take(Relation relation) throws X;
  }

  /// Takes lines of `isnad/1` one by one, line feeds not included.
  public interface LineTaker<X extends Exception> {
    void take(byte[] line) throws X;
  }

  /// Gives relations one by one.
  public interface Giver<X extends Exception> {
    void give(Taker<X> to) throws X;
  }

  /// Puts these relations in the place of all that are there, as what is known up to a change.
  ///
  /// @param relations are asked for once and written as they come
  /// @param known the last change that they know of
  /// @throws IllegalArgumentException where one names a report that the record has not
  public static void replace(Handle record, long known, Iterable<Relation> relations) {
    replaceFrom(
        record,
        known,
        to -> {
          for (Relation relation : relations) {
            to.take(relation);
          }
        });
  }

  /// The same, for one who gives rather than is asked.
  public static <X extends Exception> void replaceFrom(
      Handle record, long known, Giver<X> relations) throws X {
    clear(record);
    try (Tables tables = new Tables(record.getConnection());
        RelationRows rows = new RelationRows(tables, ReportNumbers.load(record))) {
      relations.give(relation -> {
        try {
          rows.add(relation);
        } catch (SQLException e) {
          throw new SqlFailure(e);
        }
      });
      tables.send();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
    Settings.set(record, Settings.RELATED, known);
  }

  /// All, in the order of the relating.
  public static <X extends Exception> void each(Handle record, Taker<X> taker) throws X {
    each(record.createQuery("select document from relation order by number"), taker);
  }

  /// All of a kind, in the order of the relating.
  public static <X extends Exception> void eachOf(Handle record, RelationKind kind, Taker<X> taker)
      throws X {
    each(
        record
            .createQuery("select document from relation where kind = :kind order by number")
            .bind("kind", kind.wire()),
        taker);
  }

  private static <X extends Exception> void each(Query query, Taker<X> taker) throws X {
    try (Stream<byte[]> all = stored(query)) {
      Iterator<byte[]> documents = all.iterator();
      while (documents.hasNext()) {
        taker.take(RelationDocuments.read(documents.next()));
      }
    }
  }

  /// All as they are on the wire, in the order of the relating.
  public static <X extends Exception> void eachLine(Handle record, LineTaker<X> taker) throws X {
    try (Stream<byte[]> all =
        stored(record.createQuery("select document from relation order by number"))) {
      Iterator<byte[]> documents = all.iterator();
      while (documents.hasNext()) {
        taker.take(RelationDocuments.line(documents.next()));
      }
    }
  }

  /// Lines of `isnad/1` in the order of the relating, a part of them.
  ///
  /// @param kind null for every kind
  /// @param after the number of the last one of the part before; [Long#MIN_VALUE] for the first part
  public static List<NumberedLine> linesAfter(
      Handle record, @Nullable RelationKind kind, long after, int limit) {
    Query query =
        record.createQuery(
            "select number, document from relation where number > :after"
                + (kind == null ? "" : " and kind = :kind")
                + " order by number limit :limit");
    if (kind != null) {
      query.bind("kind", kind.wire());
    }
    return query
        .bind("after", after)
        .bind("limit", limit)
        .map((row, _) -> new NumberedLine(row.getLong(1), RelationDocuments.line(row.getBytes(2))))
        .list();
  }

  /// A relation's line of `isnad/1`, line feed not included, and its place in the order of the relating.
  public record NumberedLine(long number, byte[] line) {}

  /// The relation with the id; null where there is none.
  public static @Nullable Relation byId(Handle record, String id) {
    return record
        .createQuery("select document from relation where id = :id")
        .bind("id", id)
        .map((row, _) -> RelationDocuments.read(row.getBytes(1)))
        .findFirst()
        .orElse(null);
  }

  /// Every relation that names the report, entities included, in the order of the relating.
  public static List<Relation> ofReport(Handle record, long report) {
    return record
        .createQuery(
            "select document from relation where number in (select relation from relation_report"
                + " where report = :report) or id in (select known from known_member"
                + " where report = :report) order by number")
        .bind("report", report)
        .map((row, _) -> RelationDocuments.read(row.getBytes(1)))
        .list();
  }

  private static Stream<byte[]> stored(Query query) {
    return query.setFetchSize(FETCHED).map((row, _) -> bytes(row)).stream();
  }

  private static byte[] bytes(ResultSet row) throws SQLException {
    return row.getBytes(1);
  }

  /// Takes all away: until the record is related anew there are rather none than such as rest on what is gone.
  static void clear(Handle record) {
    for (String table : TABLES) {
      record.execute("delete from " + table);
    }
    Settings.set(record, Settings.RELATED, 0);
  }
}
