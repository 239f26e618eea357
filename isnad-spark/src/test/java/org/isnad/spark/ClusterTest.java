package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real cluster on this machine: a master and two workers, each a process of its own, of whose executors one is killed while it works.
@Tag("long")
class ClusterTest {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @TempDir private Path folder;

  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void stop() throws InterruptedException {
    for (Process process : started) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void anExecutorThatIsKilledLosesNothingAndDoublesNothing() throws Exception {
    List<Path> inputs = inputs(8, 150);
    OneMachine expected = OneMachine.analyze(inputs);
    int port = freePort();
    String master = "spark://127.0.0.1:" + port;
    start("org.apache.spark.deploy.master.Master", "--port", "" + port, "--webui-port", "0");
    List<Process> workers = List.of(worker(master), worker(master));
    try (SparkSession spark = Sessions.open(master, settings())) {
      await(() -> spark.sparkContext().getExecutorMemoryStatus().size() == 3);
      Killer killer = new Killer(workers);
      spark.sparkContext().addSparkListener(killer);

      Path analyzed = folder.resolve("analyzed");
      SparkTests.analyze(spark, inputs, analyzed);
      assertThat(SparkTests.documents(spark, analyzed)).isEqualTo(expected.documents());
      assertThat(SparkTests.refusals(spark, analyzed)).isEqualTo(expected.refusals());
      await(() -> killer.removed.get() == 1);

      killer.again();
      Path related = folder.resolve("related");
      SparkTests.relate(spark, analyzed, related, 10, 10);
      assertThat(SparkTests.relations(spark, related)).isEqualTo(expected.relate());
      await(() -> killer.removed.get() == 2);
    }
  }

  /// Kills an executor of the first worker when the third task has ended.
  private static final class Killer extends SparkListener {
    private static final int AFTER = 3;

    final AtomicInteger removed = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final List<Process> workers;

    Killer(List<Process> workers) {
      this.workers = workers;
    }

    void again() {
      ended.set(0);
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
      if (ended.incrementAndGet() == AFTER) {
        workers.getFirst().descendants().forEach(ProcessHandle::destroyForcibly);
      }
    }

    @Override
    public void onExecutorRemoved(SparkListenerExecutorRemoved executor) {
      removed.incrementAndGet();
    }
  }

  private List<Path> inputs(int files, int reports) throws IOException {
    MadeReports made = MadeReports.of(LocalDate.of(2024, 3, 1), 40, 4);
    List<Path> inputs = new ArrayList<>();
    for (int file = 0; file < files; file++) {
      long from = (long) file * reports;
      inputs.add(
          Files.write(
              folder.resolve("part-" + file + ".jsonl"),
              LongStream.range(from, from + reports).mapToObj(made::line).toList()));
    }
    return inputs;
  }

  private static Map<String, String> settings() {
    return Map.of(
        "spark.driver.host", "127.0.0.1",
        "spark.driver.bindAddress", "127.0.0.1",
        "spark.jars", "",
        "spark.executor.extraClassPath", System.getProperty("java.class.path"),
        "spark.executor.memory", "1g",
        "spark.executor.cores", "1",
        "spark.cores.max", "2",
        "spark.sql.shuffle.partitions", "4");
  }

  private Process worker(String master) throws IOException {
    return start(
        "org.apache.spark.deploy.worker.Worker",
        "--cores",
        "1",
        "--memory",
        "2g",
        "--webui-port",
        "0",
        "--work-dir",
        Files.createDirectories(folder.resolve("work-" + started.size())).toString(),
        master);
  }

  private Process start(String main, String... arguments) throws IOException {
    Path home = Files.createDirectories(folder.resolve("spark"));
    Files.createDirectories(home.resolve("jars"));
    Path release = home.resolve("RELEASE");
    if (!Files.exists(release)) {
      Files.createFile(release);
    }
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(List.of(Sessions.FLAGS.split(" ")));
    command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of("--host", "127.0.0.1"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("process-" + started.size() + ".log").toFile());
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    started.add(process);
    return process;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private static void await(Condition condition) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.holds()) {
      assertThat(System.nanoTime()).as("waited for " + PATIENCE).isLessThan(end);
      Thread.sleep(200);
    }
  }
}
