package org.isnad.archive.question;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.analyze.Analysis;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.Arrival;
import org.isnad.archive.record.ChangeLog;
import org.isnad.archive.record.RecordStore;
import org.isnad.archive.record.RelationTables;
import org.isnad.archive.record.ReportTables;
import org.isnad.archive.search.IndexFollower;
import org.isnad.relate.Relater;
import org.isnad.relate.Relation;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.ReportReader;
import org.jspecify.annotations.Nullable;

/// Archives for tests: analyses into the record, related as ingest does it. Static and thread-safe.
public final class Archives {
  private static final ReportReader READER = ReportReader.load();
  private static final Relater RELATER = Relater.load();

  private Archives() {}

  /// Makes an archive, or adds to one, and relates and indexes all of it.
  public static void add(RecordStore store, List<Analysis> analyses) {
    store.write(record -> {
      ReportTables.add(
          record, analyses.stream().map(analysis -> Arrival.of(analysis, "test")).toList());
      RelationTables.replace(record, ChangeLog.last(record), relations(analyses));
      return null;
    });
    try (IndexFollower index = IndexFollower.open(store.folder(), Clock.systemUTC())) {
      index.follow(store);
    }
  }

  /// Makes an archive of these reports and no others.
  public static void make(Path folder, List<Analysis> analyses) {
    try (RecordStore store = RecordStore.open(ArchiveFolder.create(folder, null))) {
      add(store, analyses);
    }
  }

  private static List<Relation> relations(List<Analysis> analyses) {
    Map<@Nullable LocalDate, List<Report>> days =
        new TreeMap<>(Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
    for (Analysis analysis : analyses) {
      LocalDate day = analysis.article().date() == null ? null : analysis.article().date().day();
      days.computeIfAbsent(day, date -> new ArrayList<>()).add(READER.read(analysis));
    }
    Iterator<Day> closed =
        days.entrySet().stream().map(day -> Day.of(day.getKey(), day.getValue())).iterator();
    List<Relation> relations = new ArrayList<>();
    RELATER.relate(closed).forEachRemaining(relations::addAll);
    return relations;
  }
}
