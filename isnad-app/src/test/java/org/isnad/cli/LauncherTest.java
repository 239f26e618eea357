package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.cli.LauncherSandbox.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherTest {

  @TempDir private Path folder;
  private LauncherSandbox sandbox;

  @BeforeEach
  void checkOut() throws IOException {
    sandbox = new LauncherSandbox(folder);
  }

  @AfterEach
  void leave() throws IOException {
    sandbox.close();
  }

  @Test
  void buildsOnFirstUseAndThenNoMore() throws Exception {
    Outcome first = sandbox.run("analyze");
    Outcome second = sandbox.run("analyze");

    assertThat(first.out()).isEqualTo("cli in " + sandbox.root + "\n[analyze]\n");
    assertThat(first.err()).contains("building isnad-app").contains("built");
    assertThat(second).isEqualTo(new Outcome(0, first.out(), ""));
    assertThat(sandbox.asked()).hasSize(1);
  }

  @Test
  void buildsAgainWhenASourceIsNewerOrGone() throws Exception {
    sandbox.run();
    sandbox.source("isnad-core/src/main/java/Core.java");
    sandbox.run();
    assertThat(sandbox.asked()).hasSize(2);

    Files.delete(sandbox.root.resolve("isnad-app/src/main/java/App.java"));
    sandbox.run();
    assertThat(sandbox.asked()).hasSize(3);

    sandbox.source("pom.xml");
    sandbox.run();
    assertThat(sandbox.asked()).hasSize(4);
  }

  @Test
  void keepsNoMoreThanTheBuildBeforeThisOne() throws Exception {
    for (int i = 0; i < 4; i++) {
      sandbox.source("pom.xml");
      sandbox.run();
    }
    try (Stream<Path> files = Files.list(sandbox.root.resolve("target/isnad"))) {
      assertThat(files.filter(Files::isDirectory)).hasSize(2);
    }
  }

  @Test
  void buildsOnceForLaunchersThatStartTogether() throws Exception {
    startTogether();
  }

  @Test
  void buildsOnceForLaunchersThatStartTogetherWithoutTheKernelsLock() throws Exception {
    sandbox.withoutTool("flock");
    startTogether();
    assertThat(sandbox.root.resolve("target/isnad/lock.d")).doesNotExist();
  }

  private void startTogether() throws Exception {
    sandbox.trouble("slow");
    List<Process> launchers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      launchers.add(sandbox.start("analyze"));
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Process launcher : launchers) {
      outcomes.add(LauncherSandbox.outcome(launcher));
    }
    assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.code()).isZero());
    assertThat(outcomes).filteredOn(o -> o.err().contains("waiting for it")).hasSize(2);
    assertThat(sandbox.asked()).hasSize(1);
  }

  @Test
  void buildsAfterABuilderThatWasKilled() throws Exception {
    sandbox.withoutTool("flock");
    Path lock = Files.createDirectories(sandbox.root.resolve("target/isnad/lock.d"));
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.writeString(lock.resolve("pid"), dead.pid() + "\n");

    assertThat(sandbox.run().code()).isZero();
  }

  @Test
  void showsWhyABuildFailedAndTriesAgain() throws Exception {
    sandbox.trouble("broken");
    Outcome failed = sandbox.run("analyze");
    assertThat(failed.code()).isEqualTo(70);
    assertThat(failed.out()).isEmpty();
    assertThat(failed.err())
        .contains("[ERROR] Reader.java: cannot find symbol")
        .contains("target/isnad/build.log");

    sandbox.mend("broken");
    assertThat(sandbox.run("analyze").code()).isZero();
  }

  @Test
  void keepsTheCallersFolderAndArguments() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("else where"));
    Files.writeString(elsewhere.resolve("a report.txt"), "نص");
    Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("a checkout/isnad"));
    Path second = Files.createSymbolicLink(elsewhere.resolve("second"), first);

    Outcome outcome =
        sandbox.run(
            elsewhere,
            Map.of("JAVA_HOME", LauncherSandbox.JDK.toString()),
            second,
            "a report.txt",
            "",
            "*",
            "--outlet=$HOME 'x'");

    assertThat(outcome.out())
        .isEqualTo(
            "cli in " + elsewhere + "\n[a report.txt] is a file\n[]\n[*]\n[--outlet=$HOME 'x']\n");
  }

  @Test
  void opensFilesWithArabicNamesInAnyLocale() throws Exception {
    Files.writeString(sandbox.root.resolve("تقرير.txt"), "نص");
    Outcome outcome =
        sandbox.run(
            sandbox.root,
            Map.of("JAVA_HOME", LauncherSandbox.JDK.toString(), "LC_ALL", "POSIX"),
            sandbox.root.resolve("isnad"),
            "تقرير.txt");
    assertThat(outcome.out()).contains("[تقرير.txt] is a file");
  }

  @Test
  void endsWithTheCommandsCode() throws Exception {
    assertThat(sandbox.run("exit").code()).isEqualTo(7);
  }

  @Test
  void saysInOneLineHowToGetAJdkWhenThereIsNone() throws Exception {
    Outcome outcome = withVariables(Map.of());
    assertThat(outcome.code()).isEqualTo(69);
    assertThat(outcome.err()).hasLineCount(1).contains("no JDK 25 or newer").contains("install");
    assertThat(sandbox.asked()).isEmpty();
  }

  @Test
  void passesOverAnOlderJdkForTheNextPlace() throws Exception {
    Path older = sandbox.jdk(folder.resolve("older"), "21.0.9");
    Path newer = sandbox.jdk(sandbox.home().resolve(".sdkman/candidates/java/26-tem"), "26-ea");

    Outcome outcome = withVariables(Map.of("JAVA_HOME", older.toString()), "--jdk");

    assertThat(outcome).isEqualTo(new Outcome(0, newer + "\n26-ea\n", ""));
  }

  @Test
  void prefersItsOwnVariableAndInsistsOnIt() throws Exception {
    Path older = sandbox.jdk(folder.resolve("older"), "21.0.9");
    String jdk = LauncherSandbox.JDK.toString();

    assertThat(withVariables(Map.of("JAVA_HOME", older.toString(), "ISNAD_JAVA_HOME", jdk)).code())
        .isZero();
    Outcome refused = withVariables(Map.of("JAVA_HOME", jdk, "ISNAD_JAVA_HOME", older.toString()));
    assertThat(refused.code()).isEqualTo(69);
    assertThat(refused.err()).hasLineCount(1).contains(older.toString());
  }

  @Test
  void startsWithoutAnAotCacheThatIsNoGood() throws Exception {
    Outcome sound = sandbox.run("analyze");
    Path cache = aotCache();
    Files.writeString(cache, "not a cache");
    assertThat(sandbox.run("analyze")).isEqualTo(new Outcome(0, sound.out(), ""));
    Files.delete(cache);
    assertThat(sandbox.run("analyze")).isEqualTo(new Outcome(0, sound.out(), ""));
  }

  @Test
  void makesTheAotCacheAnewForAnotherJdkWithoutBuilding() throws Exception {
    sandbox.run();
    Path cache = aotCache();
    FileTime old = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    Files.setLastModifiedTime(cache, old);
    Path other = sandbox.jdk(folder.resolve("other"), "25.0.99");

    assertThat(withVariables(Map.of("JAVA_HOME", other.toString())).code()).isZero();

    assertThat(sandbox.asked()).hasSize(1);
    assertThat(Files.notExists(cache) || Files.getLastModifiedTime(cache).compareTo(old) > 0)
        .isTrue();
  }

  @Test
  void takesItsOwnMavenWhereTheOneOnThePathIsTooOld() throws Exception {
    sandbox.run();
    sandbox.mavenVersion("3.6.3");
    sandbox.source("pom.xml");
    sandbox.run();
    assertThat(sandbox.asked())
        .satisfiesExactly(
            newer -> assertThat(newer).startsWith("mvn "),
            older -> assertThat(older).startsWith("mvnw "));
  }

  @Test
  void testsWithAllChecksAndAnHonestCode() throws Exception {
    assertThat(sandbox.run("test").code()).isZero();
    assertThat(sandbox.run("test", "--long", "-Dtest=Some").code()).isZero();
    sandbox.trouble("broken");
    assertThat(sandbox.run("test").code()).isEqualTo(1);
    assertThat(sandbox.asked())
        .containsExactly(
            "mvn -B -ntp verify",
            "mvn -B -ntp verify -Dexcluded.tags= -Dtest=Some",
            "mvn -B -ntp verify");
  }

  @Test
  void handsMeasurementsToTheBench() throws Exception {
    Outcome outcome = sandbox.run("bench", "analysis", "--input", "x y");
    assertThat(outcome.out())
        .isEqualTo("bench in " + sandbox.root + "\n[analysis]\n[--input]\n[x y]\n");
  }

  @Test
  void handsGoldToTheScoring() throws Exception {
    Outcome outcome = sandbox.run("accuracy", "gold", "--misses", "2");
    assertThat(outcome.out())
        .isEqualTo("bench.accuracy in " + sandbox.root + "\n[gold]\n[--misses]\n[2]\n");
  }

  private Outcome withVariables(Map<String, String> variables, String... args) throws Exception {
    return sandbox.run(sandbox.root, variables, sandbox.root.resolve("isnad"), args);
  }

  private Path aotCache() throws IOException {
    try (Stream<Path> files = Files.walk(sandbox.root.resolve("target/isnad"))) {
      return files.filter(f -> f.endsWith("isnad.aot")).findFirst().orElseThrow();
    }
  }
}
