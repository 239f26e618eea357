package org.isnad.archive.record;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.isnad.archive.record.Addition.Outcome;
import org.isnad.wire.AnalysisWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// What every record is held to, whichever database keeps it: here what the tests of it share.
abstract class RecordSpecification {
  static final LocalDate DAY = LocalDate.of(2024, 3, 5);
  static final Clock NOON = Clock.fixed(Instant.parse("2024-05-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  RecordStore store;

  /// The address of a new database; null for a file.
  abstract @Nullable String address();

  @BeforeEach
  void open() {
    store = RecordStore.open(ArchiveFolder.create(folder.resolve("archive"), address()));
  }

  @AfterEach
  void close() {
    store.close();
  }

  void reopen() {
    store.close();
    store = RecordStore.open(ArchiveFolder.of(folder.resolve("archive")));
  }

  List<Addition> add(Arrival... arrivals) {
    return store.write(record -> ReportTables.add(record, List.of(arrivals)));
  }

  static List<Outcome> outcomes(List<Addition> additions) {
    return additions.stream().map(Addition::outcome).toList();
  }

  List<String> ids(Documents.Order order) {
    return store.read(record -> {
      List<String> ids = new ArrayList<>();
      Documents.each(record, order, document -> ids.add(document.id()));
      return ids;
    });
  }

  long number(String id) {
    return report(id).number();
  }

  StoredReport report(String id) {
    StoredReport report = store.read(record -> StoredReports.byId(record, id));
    if (report == null) {
      throw new AssertionError("no report " + id);
    }
    return report;
  }

  List<StoredReport> versions(String address) {
    return store.read(record -> StoredReports.versions(record, address));
  }

  Document document(String id) {
    Document document = store.read(record -> Documents.byId(record, id));
    if (document == null) {
      throw new AssertionError("no document " + id);
    }
    return document;
  }

  List<String> ofDay(@Nullable LocalDate day) {
    return store.read(record -> Documents.ofDay(record, day).stream().map(Document::id).toList());
  }

  /// The rows of a report's findings, by table.
  Map<String, TreeSet<String>> rowsOf(long report) {
    return store.read(record -> FindingRows.inTables(record, report));
  }

  List<Change> changesAfter(long number) {
    return store.read(record -> ChangeLog.since(record, number, 10));
  }

  long setting(String name) {
    return store.read(record -> Settings.number(record, name));
  }

  int remove(long report) {
    return store.write(record -> ReportTables.remove(record, List.of(report), "a court", NOON));
  }

  long count(String table) {
    return store.read(
        record -> record.createQuery("select count(*) from " + table).mapTo(Long.class).one());
  }

  static String line(Arrival arrival) {
    return new String(AnalysisWriter.compact().bytes(arrival.analysis()), StandardCharsets.UTF_8);
  }

  static String line(Document document) {
    return new String(document.line(), StandardCharsets.UTF_8);
  }
}
