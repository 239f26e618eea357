package org.isnad.archive.record;

import java.util.Objects;
import org.isnad.analyze.Analysis;

/// A report on its way into the record. Immutable.
public final class Arrival {
  private final Analysis analysis;
  private final String analyzer;
  private final byte[] packed;

  /// @param packed the document of the analysis
  Arrival(Analysis analysis, String analyzer, byte[] packed) {
    this.analysis = analysis;
    this.analyzer = Objects.requireNonNull(analyzer, "analyzer");
    this.packed = packed;
  }

  /// A single one; [Arrivals] makes many sooner.
  ///
  /// @param analyzer the version of the program that made the analysis
  public static Arrival of(Analysis analysis, String analyzer) {
    try (Arrivals arrivals = new Arrivals()) {
      return arrivals.of(analysis, analyzer);
    }
  }

  /// Its analysis, under the id that it comes with.
  public Analysis analysis() {
    return analysis;
  }

  public String analyzer() {
    return analyzer;
  }

  public Identity identity() {
    return new Identity(analysis.article().id(), analysis.article().origin().sha256());
  }

  /// The same under another id.
  Arrival under(String id) {
    return id.equals(analysis.article().id()) ? this : of(Storable.under(id, analysis), analyzer);
  }

  /// The document as it is stored.
  byte[] packed() {
    return packed;
  }
}
