package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A small disk in memory, which only root may mount.
class FullDiskTest {
  /// The first thousand, which are one transaction at most, find room on the small disk, the others do not.
  private static final int REPORTS = 2_000;

  @TempDir Path folder;
  private Path disk;
  private boolean mounted;

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    disk = Files.createDirectory(folder.resolve("disk"));
    mounted = run("mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", disk.toString());
    assumeTrue(mounted, "a small disk cannot be mounted here: this needs root on Linux");
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    if (mounted) {
      assertThat(run("umount", disk.toString())).isTrue();
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(command).inheritIO().start();
    } catch (IOException _) {
      // There is no such command.
      return false;
    }
    return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
  }

  @Test
  void aFullDiskIsToldAndTheArchiveGoesOnWhenThereIsRoom() throws Exception {
    Path reports = Archives.reports(folder.resolve("reports.jsonl"), REPORTS);
    Path roomy = folder.resolve("roomy");
    assertThat(IsnadProcess.start(folder, "ingest", "--archive", roomy, reports).end().code())
        .isZero();
    Path archive = disk.resolve("archive");

    IsnadProcess.Ended full =
        IsnadProcess.start(folder, "ingest", "--archive", archive, reports).end();

    assertThat(full.code()).as(full.err()).isEqualTo(Failures.STREAM);
    assertThat(full.err()).contains("full", archive.toString()).doesNotContain("\tat ");
    String half = Archives.export(archive);
    assertThat(half.lines().filter(line -> line.startsWith("{\"schema\""))).isNotEmpty();

    assertThat(run("mount", "-o", "remount,size=200m", disk.toString())).isTrue();
    IsnadProcess.Ended again =
        IsnadProcess.start(folder, "ingest", "--archive", archive, reports).end();

    assertThat(again.code()).as(again.err()).isZero();
    assertThat(Archives.export(archive)).isEqualTo(Archives.export(roomy));
  }
}
