package org.isnad;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Examples in a resource file: `== what it shows`, then the text, each line of it after `> `, then what it should give, each after
/// `= `. Lines that begin with `#` are remarks.
public final class Examples {
  /// One example.
  public record Example(String name, String text, List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  private Examples() {}

  /// The examples of the resource that stands beside `owner`.
  public static Stream<Example> read(Class<?> owner, String resource) {
    List<Example> out = new ArrayList<>();
    String name = "";
    List<String> text = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String line : lines(owner, resource)) {
      if (line.startsWith("== ")) {
        if (!name.isEmpty()) {
          out.add(new Example(name, String.join("\n", text), List.copyOf(expected)));
        }
        name = line.substring(3);
        text.clear();
        expected.clear();
      } else if (line.startsWith("= ")) {
        expected.add(line.substring(2));
      } else if (line.startsWith(">")) {
        text.add(line.length() > 1 ? line.substring(2) : "");
      } else if (!line.isBlank() && line.charAt(0) != '#') {
        throw new IllegalStateException(resource + ": neither text nor expectation: " + line);
      }
    }
    out.add(new Example(name, String.join("\n", text), List.copyOf(expected)));
    return out.stream();
  }

  private static List<String> lines(Class<?> owner, String resource) {
    InputStream in = owner.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("no resource " + resource);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
