package org.isnad.relate.story;

import java.util.Objects;
import org.isnad.relate.report.At;
import org.jspecify.annotations.Nullable;

/// What a report says about whom somebody has something from. Immutable.
///
/// @param from the report's id, or the id of the medium between
/// @param to whom it is from
/// @param name of `to`
/// @param why the kind of evidence, see [Story.Edge]
/// @param at the words; null where the input says so and not the text
record Credit(String from, String to, String name, String why, @Nullable At at) {
  static final String CHAIN = "chain";
  static final String SOURCE_LINE = "source-line";
  static final String DATELINE = "dateline";
  static final String STATEMENT = "statement";
  static final String COPY = "copy";
  static final String EDITED = "edited";
  static final String OUTLET = "outlet";
  static final String OWN_REPORT = "own-report";

  Credit {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(why, "why");
  }
}
