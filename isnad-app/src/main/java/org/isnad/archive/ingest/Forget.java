package org.isnad.archive.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.archive.record.RecordStore;
import org.isnad.archive.record.ReportTables;
import org.isnad.archive.record.StoredReport;
import org.isnad.archive.record.StoredReports;
import org.jdbi.v3.core.Handle;

/// Takes reports down: out of the record, with all that was found in them and all relations, in one transaction. Their ids, hashes and the reason stay as
/// tombstones, so that the same bytes do not come back. The search index and the relations follow. Static and thread-safe; the caller holds the [WriteLock].
public final class Forget {
  private Forget() {}

  /// Which reports.
  ///
  /// @param ids of reports, each alone
  /// @param urls of pages, with all their versions
  /// @param outlets as the record names them, with all their reports
  public record Wanted(List<String> ids, List<String> urls, List<String> outlets) {
    public Wanted {
      ids = List.copyOf(ids);
      urls = List.copyOf(urls);
      outlets = List.copyOf(outlets);
    }
  }

  /// What was done.
  ///
  /// @param reports that are gone, by number
  /// @param missing what was named and is not in the record: ids, addresses, outlets
  public record Result(List<StoredReport> reports, List<String> missing) {
    public Result {
      reports = List.copyOf(reports);
      missing = List.copyOf(missing);
    }
  }

  /// Takes them down.
  ///
  /// @param reason for whoever looks for the reports
  public static Result forget(RecordStore record, Wanted wanted, String reason, Clock clock) {
    return record.write(handle -> {
      Map<Long, StoredReport> found = new LinkedHashMap<>();
      List<String> missing = new ArrayList<>();
      find(handle, wanted, found, missing);
      if (!found.isEmpty()) {
        ReportTables.remove(handle, found.keySet(), reason, clock);
      }
      return new Result(List.copyOf(found.values()), missing);
    });
  }

  private static void find(
      Handle handle, Wanted wanted, Map<Long, StoredReport> found, List<String> missing) {
    for (String id : wanted.ids()) {
      StoredReport report = StoredReports.byId(handle, id);
      add(id, report == null ? List.of() : List.of(report), found, missing);
    }
    for (String url : wanted.urls()) {
      add(url, StoredReports.versions(handle, url), found, missing);
    }
    for (String outlet : wanted.outlets()) {
      add(outlet, StoredReports.ofOutlet(handle, outlet), found, missing);
    }
  }

  private static void add(
      String name,
      List<StoredReport> reports,
      Map<Long, StoredReport> found,
      List<String> missing) {
    if (reports.isEmpty()) {
      missing.add(name);
    }
    reports.forEach(report -> found.put(report.number(), report));
  }
}
