package org.isnad.fetch;

import java.time.Duration;

/// Waits; a test waits on a clock of its own.
@FunctionalInterface
public interface Pause {
  void sleep(Duration duration) throws InterruptedException;

  static Pause real() {
    return Thread::sleep;
  }
}
