package org.isnad.archive.search;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps Lucene from writing to standard error that it runs without the incubating vector module. With the module the JVM itself writes a warning there, and
/// no AOT cache is used; searching gains nothing by it that can be measured.
final class LuceneLog {
  /// Held, for a logger that nobody holds forgets its level.
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private LuceneLog() {}

  /// To be called before anything of Lucene's is touched.
  static void quiet() {
    VECTORS.setLevel(Level.SEVERE);
  }
}
