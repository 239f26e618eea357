package org.isnad.clean;

import org.isnad.text.DataTable;
import org.isnad.text.Phrases;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Agencies and outlets by name (`outlets.tsv`). Immutable and thread-safe.
final class Outlets {
  static final String TABLE = "outlets.tsv";

  private final Phrases<SourceLine.Kind> names;

  private Outlets(Phrases<SourceLine.Kind> names) {
    this.names = names;
  }

  static Outlets load() {
    Phrases.Builder<SourceLine.Kind> names = Phrases.builder();
    for (DataTable.Row row : DataTable.read(Outlets.class, TABLE).rows()) {
      SourceLine.Kind kind =
          switch (row.required(0)) {
            case "agency" -> SourceLine.Kind.AGENCY;
            case "outlet" -> SourceLine.Kind.OUTLET;
            default -> throw row.wrong("agency or outlet, not " + row.cell(0));
          };
      names.add(row.required(1), kind);
      for (String spelling : row.cell(2).split(" \\| ", -1)) {
        if (!spelling.isBlank()) {
          names.add(spelling, kind);
        }
      }
    }
    return new Outlets(names.build());
  }

  /// The longest name that begins at the token.
  Phrases.@Nullable Match<SourceLine.Kind> at(Tokens tokens, int token) {
    return names.exact(tokens, token);
  }
}
