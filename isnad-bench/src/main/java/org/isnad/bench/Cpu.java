package org.isnad.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/// Processor time of the whole process, garbage collection and compilation included, summed over several works. Not thread-safe.
final class Cpu {
  private final OperatingSystemMXBean process =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private long nanos;

  /// What is measured.
  interface Measured<T> {
    T run() throws IOException;
  }

  <T> T measure(Measured<T> work) throws IOException {
    long began = process.getProcessCpuTime();
    try {
      return work.run();
    } finally {
      nanos += process.getProcessCpuTime() - began;
    }
  }

  /// In nanoseconds, of all works so far.
  double taken() {
    return nanos;
  }
}
