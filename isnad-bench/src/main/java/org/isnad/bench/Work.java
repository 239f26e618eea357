package org.isnad.bench;

/// What is done with each report.
///
/// @param <T> what of a report it is done with
@FunctionalInterface
interface Work<T> {
  /// Gives a number that depends on the result, so that no compiler can leave the work out.
  long on(T report);
}
