package org.isnad.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Processor time of the whole process, garbage collection included, summed over several works. What the compiler of the virtual machine takes stands
/// apart where the system tells it (Linux): it is paid once, by whatever comes first. Not thread-safe.
final class Cpu {
  private static final Path THREADS = Path.of("/proc/self/task");
  private static final String COMPILER = "CompilerThre";

  /// Linux tells the time of threads in hundredths of a second.
  private static final long TICK_NANOS = 10_000_000;

  private static final int USER = 11;
  private static final int SYSTEM = 12;

  private final OperatingSystemMXBean process =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private long nanos;
  private long compiling;

  /// What is measured.
  interface Measured<T> {
    T run() throws IOException;
  }

  <T> T measure(Measured<T> work) throws IOException {
    long compiled = compiled();
    long began = process.getProcessCpuTime();
    try {
      return work.run();
    } finally {
      long taken = process.getProcessCpuTime() - began;
      long compiler = Math.min(taken, compiled() - compiled);
      compiling += compiler;
      nanos += taken - compiler;
    }
  }

  /// In nanoseconds, of all works so far, without the compiler.
  double taken() {
    return nanos;
  }

  /// What the compiler took meanwhile, in nanoseconds.
  double compiling() {
    return compiling;
  }

  /// The compiler's time since the process began; 0 where the system does not tell.
  private static long compiled() throws IOException {
    if (!Files.isDirectory(THREADS)) {
      return 0;
    }
    long ticks = 0;
    try (DirectoryStream<Path> threads = Files.newDirectoryStream(THREADS)) {
      for (Path thread : threads) {
        String stat = stat(thread);
        int name = stat.lastIndexOf(')');
        if (name > 0 && stat.substring(0, name).endsWith(COMPILER)) {
          String[] fields = stat.substring(name + 2).split(" ", -1);
          ticks += Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]);
        }
      }
    }
    return ticks * TICK_NANOS;
  }

  private static String stat(Path thread) throws IOException {
    try {
      return Files.readString(thread.resolve("stat"), StandardCharsets.UTF_8);
    } catch (NoSuchFileException ended) {
      return "";
    }
  }
}
