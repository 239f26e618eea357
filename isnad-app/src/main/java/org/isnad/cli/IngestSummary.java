package org.isnad.cli;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.archive.ingest.IngestCounts;
import org.isnad.archive.ingest.RelateRecord;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.RecordStore;
import org.isnad.archive.record.RelationKind;
import org.isnad.archive.record.StoredReports;

/// What an ingest has done, in some lines for a person or one object for a program.
record IngestSummary(
    ArchiveFolder folder, IngestCounts counts, RelateRecord.Result related, long nanos) {

  void write(RecordStore record, boolean machine, Output out) throws IOException {
    long reports = record.read(StoredReports::count);
    out.write(machine ? json(reports) : words(reports));
    out.flush();
  }

  private String words(long reports) {
    StringBuilder text = new StringBuilder("isnad: ");
    text.append(Amounts.count(counts.added(), "report")).append(" added");
    if (counts.versions() > 0) {
      text.append(" (")
          .append(Amounts.grouped(counts.versions()))
          .append(" of them later versions)");
    }
    text.append(", ").append(Amounts.grouped(counts.known())).append(" known already");
    if (counts.forgotten() > 0) {
      text.append(", ")
          .append(Amounts.grouped(counts.forgotten()))
          .append(" kept away: they were taken down");
    }
    if (counts.refusals() > 0) {
      text.append(", ")
          .append(Amounts.grouped(counts.refusals()))
          .append(" refused: ")
          .append(IngestProgress.byCode(counts.refusedInOrder()));
    }
    text.append(".\nisnad: ")
        .append(folder.path())
        .append(" holds ")
        .append(Amounts.count(reports, "report"));
    if (!related.relations().isEmpty()) {
      text.append(": ").append(relations());
    }
    return text.append(related.anew() ? "" : " (as before)")
        .append(". ")
        .append(Amounts.time(nanos))
        .append(".\n")
        .toString();
  }

  private String relations() {
    Map<RelationKind, Long> kinds = new TreeMap<>(related.relations());
    return kinds.entrySet().stream()
        .map(one -> count(one.getKey(), one.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String count(RelationKind kind, long number) {
    return Amounts.count(number, kind == RelationKind.ENTITY ? "name" : kind.wire());
  }

  private String json(long reports) {
    Map<String, Long> kinds = new TreeMap<>();
    related.relations().forEach((kind, number) -> kinds.put(kind.wire(), number));
    return "{\"added\":"
        + counts.added()
        + ",\"versions\":"
        + counts.versions()
        + ",\"known\":"
        + counts.known()
        + ",\"forgotten\":"
        + counts.forgotten()
        + ",\"refused\":"
        + object(counts.refusedInOrder())
        + ",\"reports\":"
        + reports
        + ",\"related\":"
        + related.anew()
        + ",\"relations\":"
        + object(kinds)
        + ",\"seconds\":"
        + nanos / 1_000_000 / 1e3
        + "}\n";
  }

  /// Codes and kinds are kebab-case words: nothing of them is to be escaped.
  private static String object(Map<String, Long> numbers) {
    return numbers.entrySet().stream()
        .map(one -> "\"" + one.getKey() + "\":" + one.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
