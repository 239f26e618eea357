package org.isnad.archive.record;

import org.isnad.analyze.Analysis;
import org.isnad.wire.AnalysisReader;
import org.isnad.wire.WireException;

/// The whole analysis of a report, as it is stored. Unpacking and reading take time and may be done by other threads. Immutable.
public final class Document {
  /// One for all: it remembers the names of the members, which making one anew for every document would learn again.
  private static final AnalysisReader READER = AnalysisReader.create();

  private final long number;
  private final String id;
  private final byte[] packed;

  Document(long number, String id, byte[] packed) {
    this.number = number;
    this.id = id;
    this.packed = packed;
  }

  /// The report's number in the record.
  public long number() {
    return number;
  }

  /// The report's id.
  public String id() {
    return id;
  }

  /// The line of `isnad/1`, line feed not included, as it was written.
  public byte[] line() {
    return Packing.unpack(packed);
  }

  public Analysis analysis() {
    try {
      return READER.read(line());
    } catch (WireException e) {
      throw new ArchiveException(
          "The document of report " + id + " is damaged: " + e.getMessage(), e);
    }
  }
}
