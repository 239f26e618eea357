package org.isnad.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What became of one item of an input: its analysis, or the reason why there is none.
sealed interface Outcome extends Serializable {
  /// Where it stands among all items.
  At at();

  /// A place among all items of all inputs, in the order of reading.
  ///
  /// @param file ordinal of the file
  /// @param record number in the file, 0 for what has none
  /// @param turn tells those of one record apart
  record At(int file, long record, int turn) implements Serializable {}

  /// An analyzed report.
  ///
  /// @param address where it is to be found: its URL, else its id
  /// @param day of the article; null where nothing settles it
  /// @param sha256 of the page's bytes
  /// @param problems codes of what was wrong with it all the same
  /// @param document `isnad/1`, one line, UTF-8
  @SuppressWarnings("ArrayRecordComponent") // Never compared and never changed.
  record Report(
      At at,
      String id,
      String address,
      @Nullable LocalDate day,
      String sha256,
      List<String> problems,
      byte[] document)
      implements Outcome {
    public Report {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(address, "address");
      Objects.requireNonNull(sha256, "sha256");
      Objects.requireNonNull(document, "document");
      problems = List.copyOf(problems);
    }
  }

  /// A refused item; the components are those of [org.isnad.source.Refusal].
  record Refused(
      At at, String file, @Nullable Long record, @Nullable Long offset, String code, String message)
      implements Outcome {
    public Refused {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(message, "message");
    }
  }
}
