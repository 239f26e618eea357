package org.isnad.archive.question;

import java.util.List;
import org.isnad.text.Folding;
import org.jdbi.v3.core.Handle;

/// Which statements somebody makes or relays: as one known across reports, or by a name that no report makes an entity («وسائل الإعلام المحلية»).
final class Speakers {
  private Speakers() {}

  /// For whom a name is taken; where nobody known has it, for the speakers whose words hold it.
  ///
  /// @param table `speaker` or `chain_link`
  static NameRead read(Handle record, Names names, String asked, String table) {
    NameRead read = names.read(asked);
    if (!read.taken().isEmpty() || read.isAmbiguous() || !read.variants()) {
      return read;
    }
    String folded = Folding.fold(asked).strip();
    List<String> forms =
        record
            .createQuery("select distinct name from " + table + " where entity is null")
            .mapTo(String.class)
            .filter(name -> Folding.fold(name).contains(folded))
            .list();
    return new NameRead(asked, true, List.of(), List.of(), forms);
  }

  /// A query for report and statement.
  static String select(String table, NameRead read, Names names, Conditions to) {
    if (!read.variants()) {
      return "select p.report, p.statement from "
          + table
          + " p where p.name = "
          + to.value(read.asked());
    }
    return "select p.report, p.statement from known_member m cross join "
        + table
        + " p where p.report = m.report and p.entity = m.entity and m.known in "
        + to.values(read.ids())
        + " union select p.report, p.statement from "
        + table
        + " p where p.entity is null and p.name in "
        + to.values(read.isAmbiguous() ? List.of() : names.forms(read));
  }
}
