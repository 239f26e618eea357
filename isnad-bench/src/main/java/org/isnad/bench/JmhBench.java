package org.isnad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/// The JMH benchmarks of single layers.
final class JmhBench implements Bench {
  @Override
  public String name() {
    return "jmh";
  }

  @Override
  public String summary() {
    return "the JMH benchmarks of single layers; what follows goes to JMH (no ratio)";
  }

  @Override
  public String usage() {
    return """
    Usage: isnad bench jmh [JMH'S ARGUMENTS]…

      isnad bench jmh -l                            which there are
      isnad bench jmh Layers.tokenize -f 1          one of them, in one fork
      isnad bench jmh Layers -p input=FILE.jsonl    over reports of your own\
    """;
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    org.openjdk.jmh.Main.main(arguments.toArray(String[]::new));
  }
}
