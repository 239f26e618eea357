package org.isnad.archive.record;

import java.util.Objects;
import org.isnad.analyze.Analysis;
import org.isnad.wire.AnalysisWriter;

/// A report on its way into the record. Making one takes the time of writing and compressing its document, so it is best done by the many threads
/// that analyze and not by the one that writes. Immutable.
public final class Arrival {
  private static final AnalysisWriter WRITER = AnalysisWriter.compact();

  private final Analysis analysis;
  private final String analyzer;
  private final byte[] packed;

  private Arrival(Analysis analysis, String analyzer, byte[] packed) {
    this.analysis = analysis;
    this.analyzer = analyzer;
    this.packed = packed;
  }

  /// @param analyzer the version of the program that made the analysis
  public static Arrival of(Analysis analysis, String analyzer) {
    Objects.requireNonNull(analyzer, "analyzer");
    Analysis storable = Storable.of(analysis);
    return new Arrival(storable, analyzer, Packing.pack(WRITER.bytes(storable)));
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
