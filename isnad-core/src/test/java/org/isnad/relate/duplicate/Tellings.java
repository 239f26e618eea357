package org.isnad.relate.duplicate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Reports;
import org.isnad.text.DataTable;

/// The stories of `tellings.tsv`, each as reports by the name of the telling.
final class Tellings {
  static final LocalDate DAY = LocalDate.of(2024, 3, 12);

  private Tellings() {}

  static Map<String, Map<String, Report>> read() {
    Map<String, Map<String, Report>> stories = new LinkedHashMap<>();
    for (DataTable.Row row : DataTable.read(Tellings.class, "tellings.tsv").rows()) {
      String story = row.required(0);
      String telling = row.required(1);
      String text = row.required(2).replaceFirst(" ⏎ ", "\n\n").replace(" ⏎ ", "\n");
      stories
          .computeIfAbsent(story, name -> new LinkedHashMap<>())
          .put(telling, Reports.of(story + "-" + telling, null, DAY, text));
    }
    return stories;
  }

  /// The first telling of a story, as another report.
  static Report first(String story, String id, LocalDate day) {
    Report first = read().get(story).get("first");
    return Reports.of(id, null, day, first.text());
  }
}
