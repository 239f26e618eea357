package org.isnad.relate.duplicate;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.clean.SourceLine;
import org.isnad.relate.report.Report;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// One name for each agency and outlet, however it is spelled (`outlets.tsv` of the room that finds source lines). Immutable and
/// thread-safe.
final class Credits {
  /// Names no agency.
  private static final String AGENCIES = Folding.fold("وكالات");

  private final Map<String, String> names;

  private Credits(Map<String, String> names) {
    this.names = names;
  }

  static Credits load() {
    Map<String, String> names = new HashMap<>();
    for (DataTable.Row row : DataTable.read(SourceLine.class, "outlets.tsv").rows()) {
      String name = Folding.fold(row.required(1));
      names.put(name, name);
      for (String spelling : row.cell(2).split(" \\| ", -1)) {
        names.putIfAbsent(Folding.fold(spelling.strip()), name);
      }
    }
    return new Credits(Map.copyOf(names));
  }

  /// The agencies and outlets that the report names as its sources, itself left out. «وكالات» and the like name none.
  Set<String> of(Report report) {
    Set<String> credits = new TreeSet<>();
    for (SourceLine source : report.analysis().article().layout().sources()) {
      String name = names.get(Folding.fold(source.name().strip()));
      if (name != null && !name.equals(outlet(report)) && !name.equals(AGENCIES)) {
        credits.add(name);
      }
    }
    return credits;
  }

  /// The name of who published it.
  @Nullable String outlet(Report report) {
    String outlet = report.outlet();
    if (outlet == null) {
      return null;
    }
    String folded = Folding.fold(outlet.strip());
    return names.getOrDefault(folded, folded);
  }
}
