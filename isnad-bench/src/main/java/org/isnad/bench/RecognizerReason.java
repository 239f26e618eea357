package org.isnad.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.text.DataTable;

/// A declared reason why a reading differs from a specification, with what it applies to.
///
/// @param whose "specification", "convention" or "ours"
record RecognizerReason(
    String name,
    String whose,
    String model,
    String missed,
    Pattern found,
    Pattern input,
    String why) {
  private static final String NONE = "none";
  private static final Pattern ANY = Pattern.compile("");

  /// The reasons in the order in which they are asked.
  static List<RecognizerReason> load() {
    List<RecognizerReason> out = new ArrayList<>();
    for (DataTable.Row row :
        DataTable.read(RecognizerReason.class, "recognizer-reasons.tsv").rows()) {
      String missed = row.cell(3);
      out.add(
          new RecognizerReason(
              row.required(0),
              row.required(1),
              row.cell(2),
              missed,
              missed.isEmpty() || missed.equals(NONE) ? ANY : Pattern.compile(missed),
              row.cell(4).isEmpty() ? ANY : Pattern.compile(row.cell(4)),
              row.required(5)));
    }
    return out;
  }

  boolean explains(RecognizerRun run) {
    if (!run.spec().model().startsWith(model)) {
      return false;
    }
    boolean matches = missed.isEmpty() || missed.equals(NONE) && run.missed().isEmpty();
    for (RecognizerSpec.Expected expected : run.missed()) {
      String line = expected.text() + " = " + String.join(" | ", expected.values());
      matches |= !missed.isEmpty() && !missed.equals(NONE) && found.matcher(line).find();
    }
    return matches && input.matcher(run.spec().input()).find();
  }
}
