package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.RecordStore;
import org.isnad.source.Page;

/// Archives of the bundled reports, and what stands in them.
final class Archives {
  /// What differs between two records that were made in the same way: when their tables were.
  private static final String HISTORY = "flyway_schema_history";

  private Archives() {}

  /// The bundled reports again and again, each time with other ids, days and a sentence of its own, as JSON Lines.
  static Path reports(Path file, int count) throws IOException {
    List<Page> pages = DemoReports.pages();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Page page = pages.get(i % pages.size());
      lines.add(
          line(
              page.id() + "-" + i,
              LocalDate.of(2024, 1, 1).plusDays(i * 31L % 60),
              page.text() + "\nوقال مراسل رقم " + i + " إن " + i + " شاحنة وصلت."));
    }
    return Files.write(file, lines);
  }

  static String line(String id, LocalDate day, String text) {
    return "{\"id\":\""
        + id
        + "\",\"outlet\":\"المرسى\",\"published\":\""
        + day
        + "\",\"text\":\""
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
        + "\"}";
  }

  /// The bundled reports as files in a folder.
  static Path demo(Path folder) throws IOException {
    DemoReports.save(folder);
    return folder;
  }

  static Command.Ended ingest(Path archive, Path... inputs) {
    List<Object> arguments = new ArrayList<>(List.of("ingest", "--archive", archive));
    arguments.addAll(List.of(inputs));
    return new Command().run(arguments.toArray());
  }

  static String export(Path archive) {
    Command.Ended ended = new Command().run("export", "--archive", archive);
    if (ended.code() != 0) {
      throw new AssertionError(ended.err());
    }
    return ended.out();
  }

  /// Every row of every table, in the order of its cells.
  static Map<String, List<String>> rows(Path archive) {
    try (RecordStore record = RecordStore.open(ArchiveFolder.of(archive))) {
      return record.read(handle -> {
        Map<String, List<String>> tables = new TreeMap<>();
        List<String> names =
            handle
                .createQuery("select name from sqlite_master where type = 'table'")
                .mapTo(String.class)
                .list();
        for (String name : names) {
          if (!name.equals(HISTORY)) {
            tables.put(
                name,
                handle.createQuery("select * from " + name).mapToMap().stream()
                    .map(Archives::row)
                    .sorted()
                    .toList());
          }
        }
        return tables;
      });
    }
  }

  private static String row(Map<String, Object> row) {
    Map<String, Object> cells = new LinkedHashMap<>(row);
    cells.replaceAll((name, cell) ->
        cell instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : cell);
    return cells.toString();
  }
}
