package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Runs the real program in this process, with streams that are looked at afterwards.
final class Command {
  private static final Pattern ADDRESS = Pattern.compile("Isnad answers at (http://\\S+)\n");

  private final Map<String, String> environment = new HashMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String in = "";
  private Terminal terminal = new Terminal(false, false, false, 80);

  Command reading(String text) {
    in = text;
    return this;
  }

  /// All three streams are a terminal.
  Command onTerminal(int columns) {
    terminal = new Terminal(true, true, true, columns);
    return this;
  }

  Command with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Ended run(Object... arguments) {
    return runInto(out, arguments);
  }

  Ended runInto(OutputStream stream, Object... arguments) {
    String[] strings = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            stream,
            err,
            environment,
            terminal);
    int code = Main.run(surroundings, strings);
    return new Ended(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /// Where a command serves that is at work on another thread, as soon as it tells.
  static URI address(ByteArrayOutputStream out, Future<Integer> command) throws Exception {
    while (!command.isDone()) {
      Matcher told = ADDRESS.matcher(out.toString(StandardCharsets.UTF_8));
      if (told.find()) {
        return URI.create(told.group(1));
      }
      Thread.sleep(20);
    }
    throw new AssertionError("ended with " + command.get());
  }

  /// What stands on standard error while the command is at work.
  String errSoFar() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /// What a command left behind.
  record Ended(int code, String out, String err) {}
}
