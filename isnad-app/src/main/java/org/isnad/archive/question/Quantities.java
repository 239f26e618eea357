package org.isnad.archive.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.analyze.figure.Figure;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.RelationTables;
import org.isnad.relate.Relation;
import org.isnad.relate.series.Commitment;
import org.isnad.relate.series.Series;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Finds figures through time, and undertakings. Not thread-safe, as the record that it reads.
final class Quantities {
  /// Count and id.
  private static final int KEY = 2;

  private final Handle record;
  private final Library library;
  private final SeriesQuestion question;
  private final Wording of;
  private final Names names;
  private final List<NameRead> read = new ArrayList<>();

  Quantities(Handle record, Library library, SeriesQuestion question, Words words) {
    this.record = record;
    this.library = library;
    this.question = question;
    this.of = words.wording(question.of(), question.variants(), record);
    this.names = new Names(record, question.variants());
  }

  private record Head(String id, String words, String by, int count) {
    List<String> key() {
      return List.of(Integer.toString(count), id);
    }
  }

  Answer<SeriesRow> series() {
    List<Head> heads =
        heads(
            "select s.id, s.of_what as words, '' as by_whom, count(p.position) as times from"
                + " series s left join series_point p on p.series = s.id group by s.id, s.of_what",
            null);
    return page(heads, "series", this::series);
  }

  Answer<CommitmentRow> commitments() {
    String by = question.by();
    List<String> forms = null;
    if (by != null) {
      NameRead name = names.read(by);
      read.add(name);
      forms = name.isAmbiguous() ? List.of() : names.forms(name);
    }
    List<Head> heads =
        heads(
            "select c.id, c.what as words, c.by_whom, count(l.position) as times from commitment c"
                + " left join commitment_later l on l.commitment = c.id group by c.id, c.what,"
                + " c.by_whom",
            forms);
    return page(heads, "commitments", this::commitment);
  }

  private List<Head> heads(String select, @Nullable List<String> by) {
    return record
        .createQuery("select * from (" + select + ") counted order by times desc, id")
        .map((row, context) ->
            new Head(
                row.getString("id"),
                row.getString("words"),
                row.getString("by_whom"),
                row.getInt("times")))
        .filter(head -> of.isIn(head.words()) && (by == null || by.contains(head.by())))
        .list();
  }

  private <T> Answer<T> page(List<Head> heads, String kind, Function<String, T> row) {
    String key = kind + "|" + question.key();
    List<String> after = Cursor.read(key, question.paging().after(), KEY);
    List<Head> rest =
        after == null ? heads : heads.stream().filter(head -> isBehind(head, after)).toList();
    int limit = question.paging().limit();
    List<Head> shown = rest.subList(0, Math.min(limit, rest.size()));
    String next = rest.size() > limit ? Cursor.write(key, shown.getLast().key()) : null;
    return new Answer<>(
        shown.stream().map(head -> row.apply(head.id())).toList(), read, of.also(), next);
  }

  private static boolean isBehind(Head head, List<String> key) {
    int count = Integer.parseInt(key.getFirst());
    return head.count() < count || head.count() == count && head.id().compareTo(key.getLast()) > 0;
  }

  private SeriesRow series(String id) {
    if (RelationTables.byId(record, id) instanceof Relation.OfSeries(Series series)) {
      return new SeriesRow(
          series, series.points().stream().map(point -> library.cited(point.at())).toList());
    }
    throw new QuestionException("There is no series \"" + id + "\" in the archive.");
  }

  /// One series with the words and sentence of each point.
  ///
  /// @throws QuestionException where there is none of that id
  static SeriesTold told(Handle record, Library library, String id) {
    if (!(RelationTables.byId(record, id) instanceof Relation.OfSeries(Series series))) {
      throw new QuestionException("There is no series \"" + id + "\" in the archive.");
    }
    List<FigureRow> points = new ArrayList<>();
    for (Series.Point point : series.points()) {
      long number = library.number(point.at().report());
      Figure figure =
          library.analysis(number).figures().stream()
              .filter(one -> one.span().equals(point.at().span()))
              .findFirst()
              .orElseThrow(() ->
                  new ArchiveException("no figure at " + point.at() + ", which " + id + " has"));
      points.add(Figures.row(library, number, figure));
    }
    return new SeriesTold(series, points);
  }

  private CommitmentRow commitment(String id) {
    return commitment(record, library, id);
  }

  static CommitmentRow commitment(Handle record, Library library, String id) {
    if (RelationTables.byId(record, id) instanceof Relation.OfCommitment(Commitment commitment)) {
      return new CommitmentRow(
          commitment,
          library.cited(commitment.first()),
          commitment.later().stream().map(later -> library.cited(later.at())).toList());
    }
    throw new QuestionException("There is no undertaking \"" + id + "\" in the archive.");
  }
}
