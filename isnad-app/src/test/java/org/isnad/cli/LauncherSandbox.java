package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// A checkout of nothing but the launcher: a Maven that only puts down a jar and counts how often it
/// was asked, a path of nothing but the tools that the launcher needs, and no other JDK in sight than
/// the one that runs the tests.
final class LauncherSandbox implements AutoCloseable {

  /// What a launcher's run came to.
  record Outcome(int code, String out, String err) {}

  static final Path JDK = Path.of(System.getProperty("java.home"));

  private static final List<String> TOOLS =
      List.of(
          "sh",
          "cat",
          "cp",
          "date",
          "find",
          "flock",
          "grep",
          "head",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sleep",
          "tail",
          "touch",
          "tr");

  private static final String PROGRAM =
      """
      package org.isnad.%s;
      public final class Main {
        public static void main(String[] args) throws Exception {
          System.out.println("%s in " + java.nio.file.Path.of("").toAbsolutePath());
          for (String arg : args) {
            System.out.println("[" + arg + "]" + (new java.io.File(arg).isFile() ? " is a file" : ""));
          }
          System.exit(args.length > 0 && args[0].startsWith("exit") ? 7 : 0);
        }
      }
      """;

  private static final String MAVEN =
      """
      #!/bin/sh
      if [ "$1" = -v ]; then echo "Apache Maven $(cat '%1$s/maven-version')"; exit; fi
      echo "${0##*/} $*" >>'%1$s/asked'
      [ -e '%1$s/slow' ] && sleep 2
      if [ -e '%1$s/broken' ]; then echo '[ERROR] Reader.java: cannot find symbol'; exit 1; fi
      mkdir -p isnad-app/target/lib isnad-bench/target/lib
      cp '%1$s/program.jar' isnad-app/target/isnad-app-1.jar
      cp '%1$s/program.jar' isnad-bench/target/isnad-bench-1.jar
      cp '%1$s/program.jar' isnad-app/target/lib/library-1.jar
      cp '%1$s/program.jar' isnad-bench/target/lib/library-1.jar
      """;

  final Path root;
  private final Path home;
  private final Path tools;

  LauncherSandbox(Path folder) throws IOException {
    root = Files.createDirectories(folder.resolve("a checkout"));
    home = Files.createDirectories(folder.resolve("home"));
    tools = Files.createDirectories(folder.resolve("tools"));
    linkTools();
    Path launcher = Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("../isnad");
    String script = Files.readString(launcher);
    assertThat(script).contains("jdk_places='");
    executable(root.resolve("isnad"), script.replaceAll("jdk_places='[^']*'", "jdk_places=''"));
    executable(root.resolve("mvnw"), MAVEN.formatted(home));
    executable(tools.resolve("mvn"), MAVEN.formatted(home));
    mavenVersion("3.9.11");
    source("pom.xml");
    source("isnad-core/src/main/java/Core.java");
    source("isnad-app/src/main/java/App.java");
    source("isnad-bench/src/main/java/Bench.java");
    compileProgram();
  }

  /// Writes a source file, now.
  Path source(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "// " + System.nanoTime());
  }

  /// Makes the next runs of Maven "slow" or "broken", until [#mend].
  void trouble(String kind) throws IOException {
    Files.createFile(home.resolve(kind));
  }

  void mend(String kind) throws IOException {
    Files.delete(home.resolve(kind));
  }

  void mavenVersion(String version) throws IOException {
    Files.writeString(home.resolve("maven-version"), version);
  }

  void withoutTool(String name) throws IOException {
    Files.delete(tools.resolve(name));
  }

  /// The command lines that Maven has got so far.
  List<String> asked() throws IOException {
    Path file = home.resolve("asked");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  /// A folder that looks like a JDK of the given version in all but its programs, which are the real ones.
  Path jdk(Path place, String version) throws IOException {
    Files.createDirectories(place);
    for (String part : List.of("bin", "lib", "conf")) {
      Files.createSymbolicLink(place.resolve(part), JDK.resolve(part));
    }
    Files.writeString(place.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return place;
  }

  Path home() {
    return home;
  }

  Outcome run(String... args) throws Exception {
    return run(root, Map.of("JAVA_HOME", JDK.toString()), root.resolve("isnad"), args);
  }

  Outcome run(Path folder, Map<String, String> variables, Path launcher, String... args)
      throws Exception {
    return outcome(start(folder, variables, launcher, args));
  }

  Process start(String... args) throws IOException {
    return start(root, Map.of("JAVA_HOME", JDK.toString()), root.resolve("isnad"), args);
  }

  static Outcome outcome(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Outcome(process.exitValue(), out, err);
  }

  /// Takes the links away, so that whoever deletes the sandbox deletes nothing outside of it.
  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(root.getParent())) {
      for (Path file : files.filter(Files::isSymbolicLink).toList()) {
        Files.delete(file);
      }
    }
  }

  private Process start(Path folder, Map<String, String> variables, Path launcher, String... args)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(launcher.toString());
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().put("HOME", home.toString());
    builder.environment().putAll(variables);
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  private void linkTools() throws IOException {
    for (String tool : TOOLS) {
      for (String place : System.getenv("PATH").split(":", -1)) {
        Path file = Path.of(place, tool);
        if (Files.isExecutable(file) && Files.notExists(tools.resolve(tool))) {
          Files.createSymbolicLink(tools.resolve(tool), file);
        }
      }
    }
  }

  private void compileProgram() throws IOException {
    Path sources = Files.createDirectories(home.resolve("program"));
    for (String room : List.of("cli", "bench", "bench.accuracy")) {
      Path file = Files.createDirectories(sources.resolve(room)).resolve("Main.java");
      Files.writeString(file, PROGRAM.formatted(room, room));
      int failed =
          ToolProvider.getSystemJavaCompiler()
              .run(null, null, null, "-d", sources.toString(), file.toString());
      assertThat(failed).isZero();
    }
    try (OutputStream out = Files.newOutputStream(home.resolve("program.jar"));
        JarOutputStream jar = new JarOutputStream(out);
        Stream<Path> files = Files.walk(sources.resolve("org"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new JarEntry(sources.relativize(file).toString()));
        Files.copy(file, jar);
      }
    }
  }

  private static void executable(Path file, String script) throws IOException {
    Files.writeString(file, script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
