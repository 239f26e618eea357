package org.isnad.analyze.statement;

import java.util.List;
import java.util.Locale;
import org.isnad.source.Origin;
import org.isnad.text.DataTable;
import org.isnad.text.Phrases;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Agencies, outlets and platforms, by name or by the noun that introduces one. Immutable and thread-safe.
final class Media {
  private final Phrases<Medium> phrases;

  private Media(Phrases<Medium> phrases) {
    this.phrases = phrases;
  }

  /// @param host part of the host's name of its own pages, or "-"
  record Medium(Link.Medium medium, String host) {
    /// Whether the page itself is this outlet's.
    boolean isOwn(Origin origin) {
      return !host.equals("-") && (holds(origin.url()) || holds(origin.outlet()));
    }

    private boolean holds(@Nullable String place) {
      if (place == null) {
        return false;
      }
      String lower = place.toLowerCase(Locale.ROOT);
      int path = lower.indexOf('/', lower.indexOf("://") + 3);
      return lower.substring(0, path < 0 ? lower.length() : path).contains(host);
    }
  }

  static Media load() {
    Phrases.Builder<Medium> builder = Phrases.builder();
    for (DataTable.Row row : DataTable.read(Media.class, "media.tsv").rows()) {
      builder.add(
          row.required(0),
          new Medium(
              Link.Medium.valueOf(row.required(1).toUpperCase(Locale.ROOT)), row.required(2)));
    }
    return new Media(builder.build());
  }

  /// The medium whose name or noun begins at the token, with or without particles.
  Phrases.@Nullable Match<Medium> at(Tokens tokens, int token) {
    return phrases.find(tokens, token);
  }

  /// The first word of every phrase, folded.
  List<String> firstWords() {
    return phrases.firstWords();
  }
}
