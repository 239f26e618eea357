package org.isnad.gazetteer;

import org.jspecify.annotations.Nullable;

/// A format of gazetteers, read a line at a time.
sealed interface NameFormat
    permits WikidataLines, GeoNamesTable, FollowTheMoneyLines, NameFormat.Undecided {
  /// A line that begins formats of several kinds, and holds no name.
  NameFormat UNDECIDED = new Undecided();

  record Undecided() implements NameFormat {
    @Override
    public @Nullable String read(String line, GazetteerBuilder to) {
      return null;
    }

    @Override
    public String code() {
      return "unsupported";
    }
  }

  /// Adds what the line names.
  ///
  /// @return why the line cannot be read, a sentence for a person; null where it can
  @Nullable String read(String line, GazetteerBuilder to);

  /// The code of refusals of its lines.
  String code();

  /// The format that a file with this first line is of; null where it is none.
  static @Nullable NameFormat of(String line) {
    String start = line.strip();
    if (start.equals("[")) {
      return UNDECIDED;
    }
    if (start.startsWith("[") || start.startsWith("{")) {
      if (start.contains("\"schema\"") && !start.contains("\"claims\"")) {
        return new FollowTheMoneyLines();
      }
      return start.contains("\"claims\"") || start.contains("\"labels\"")
          ? new WikidataLines()
          : null;
    }
    return GeoNamesTable.of(line);
  }
}
