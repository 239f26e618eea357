package org.isnad.archive.ingest;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.isnad.archive.record.Documents;
import org.isnad.archive.record.Documents.DayCount;
import org.isnad.archive.record.RecordStore;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.ReportReader;
import org.jspecify.annotations.Nullable;

/// The days of a record in their order, each read while the one before it is folded: two are in memory at most. The record must not change meanwhile. Not
/// thread-safe.
final class StoredDays implements Iterator<Day>, AutoCloseable {
  private final RecordStore record;
  private final ReportReader reader = ReportReader.load();
  private final Iterator<DayCount> days;
  private final ExecutorService ahead =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("isnad-days").factory());
  private @Nullable Future<Day> next;

  StoredDays(RecordStore record) {
    this.record = record;
    this.days = record.read(Documents::days).iterator();
    prepare();
  }

  private void prepare() {
    if (days.hasNext()) {
      DayCount day = days.next();
      next = ahead.submit(() -> read(day));
    } else {
      next = null;
    }
  }

  private Day read(DayCount day) {
    List<Report> reports =
        record.read(handle -> Documents.ofDay(handle, day.date())).parallelStream()
            .map(document -> reader.read(document.analysis()))
            .toList();
    return Day.of(day.date(), reports);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Day next() {
    if (next == null) {
      throw new NoSuchElementException("all days are read");
    }
    Day day = Waiting.get(next);
    prepare();
    return day;
  }

  @Override
  public void close() {
    ahead.shutdownNow();
  }
}
