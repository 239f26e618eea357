package org.isnad.archive.record;

import org.isnad.analyze.Analysis;
import org.isnad.wire.AnalysisWriter;

/// Makes analyses into arrivals, one after the other: writing and compressing documents is most of what is done to a report beside its analysis, so it is
/// best done by the many threads that analyze and not by the one that writes. Belongs to one thread.
public final class Arrivals implements AutoCloseable {
  private static final AnalysisWriter WRITER = AnalysisWriter.compact();

  private final Packer packer = new Packer();

  /// @param analyzer the version of the program that made the analysis
  public Arrival of(Analysis analysis, String analyzer) {
    Analysis storable = Storable.of(analysis);
    return new Arrival(
        storable, analyzer, packer.pack(out -> WRITER.write(storable, out), /* shortest= */ 0));
  }

  @Override
  public void close() {
    packer.close();
  }
}
