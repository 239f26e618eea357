package org.isnad.spark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/// Measures jobs in a session on this machine: the clock, the processor time of the process, the bytes that go from task to task. For one thread.
final class Measure {
  private static final double NANOS = 1e9;

  private final SparkSession spark;
  private final AtomicLong shuffled = new AtomicLong();

  /// What a job took.
  ///
  /// @param seconds by the clock
  /// @param processor seconds of all cores
  /// @param shuffled bytes, as they were written, compressed
  /// @param written bytes of its tables
  record Taken(double seconds, double processor, long shuffled, long written) {}

  /// What is measured.
  interface Job {
    void run() throws IOException;
  }

  Measure(SparkSession spark) {
    this.spark = spark;
    spark
        .sparkContext()
        .addSparkListener(
            new SparkListener() {
              @Override
              public void onTaskEnd(SparkListenerTaskEnd task) {
                if (task.taskMetrics() != null) {
                  shuffled.addAndGet(task.taskMetrics().shuffleWriteMetrics().bytesWritten());
                }
              }
            });
  }

  /// @param out the folder that the job writes
  Taken of(String out, Job job) throws IOException {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    shuffled.set(0);
    long processor = system.getProcessCpuTime();
    long begun = System.nanoTime();
    job.run();
    double seconds = (System.nanoTime() - begun) / NANOS;
    double used = (system.getProcessCpuTime() - processor) / NANOS;
    return new Taken(seconds, used, shuffled.get(), bytes(out));
  }

  private long bytes(String folder) throws IOException {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    Path path = new Path(folder);
    return path.getFileSystem(configuration).getContentSummary(path).getLength();
  }
}
