package org.isnad.bench;

import org.isnad.source.Page;

/// What is done with each report.
@FunctionalInterface
interface Work {
  /// Gives a number that depends on the result, so that no compiler can leave the work out.
  long on(Page page);
}
