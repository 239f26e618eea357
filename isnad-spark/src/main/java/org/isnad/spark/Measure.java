package org.isnad.spark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/// Measures jobs in a session on this machine: the clock, the processor time of the process and, by what each part of a job calls itself, of its tasks, the bytes
/// that go from task to task. For one thread.
final class Measure {
  private static final double NANOS = 1e9;
  private static final long PATIENCE_MILLIS = 60_000;

  private final SparkSession spark;
  private final Map<Integer, String> parts = new ConcurrentHashMap<>();
  private final Map<String, Part> taken = new LinkedHashMap<>();

  /// What the tasks of a part of a job took.
  ///
  /// @param processor seconds of the threads of tasks: without compiling, collecting and planning
  /// @param shuffled bytes, as they were written, compressed
  record Part(double processor, long shuffled) {
    static final Part NONE = new Part(0, 0);

    Part plus(Part more) {
      return new Part(processor + more.processor, shuffled + more.shuffled);
    }
  }

  /// What a job took.
  ///
  /// @param seconds by the clock
  /// @param processor seconds of all cores, whatever for
  /// @param written bytes of its tables
  /// @param parts by name, in the order in which they began
  record Taken(double seconds, double processor, long written, Map<String, Part> parts) {
    long shuffled() {
      return parts.values().stream().mapToLong(Part::shuffled).sum();
    }
  }

  /// What is measured.
  interface Job {
    void run() throws IOException;
  }

  Measure(SparkSession spark) {
    this.spark = spark;
    spark.sparkContext().addSparkListener(new Listener());
  }

  private final class Listener extends SparkListener {
    @Override
    public void onJobStart(SparkListenerJobStart job) {
      String part = job.properties().getProperty(RelateWork.PART, "");
      job.stageInfos().foreach(stage -> parts.put(stage.stageId(), part));
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
      if (task.taskMetrics() != null) {
        Part more =
            new Part(
                task.taskMetrics().executorCpuTime() / NANOS,
                task.taskMetrics().shuffleWriteMetrics().bytesWritten());
        synchronized (taken) {
          taken.merge(parts.getOrDefault(task.stageId(), ""), more, Part::plus);
        }
      }
    }
  }

  /// @param out the folder that the job writes
  Taken of(String out, Job job) throws IOException {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    synchronized (taken) {
      taken.clear();
    }
    long processor = system.getProcessCpuTime();
    long begun = System.nanoTime();
    job.run();
    double seconds = (System.nanoTime() - begun) / NANOS;
    double used = (system.getProcessCpuTime() - processor) / NANOS;
    return new Taken(seconds, used, bytes(out), parts());
  }

  /// Once the session has told of every task.
  private Map<String, Part> parts() {
    try {
      spark.sparkContext().listenerBus().waitUntilEmpty(PATIENCE_MILLIS);
    } catch (java.util.concurrent.TimeoutException e) {
      throw new IllegalStateException("Spark does not tell what its tasks took", e);
    }
    synchronized (taken) {
      return new LinkedHashMap<>(taken);
    }
  }

  private long bytes(String folder) throws IOException {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    Path path = new Path(folder);
    return path.getFileSystem(configuration).getContentSummary(path).getLength();
  }
}
