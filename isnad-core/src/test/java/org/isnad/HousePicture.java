package org.isnad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What `docs/house.puml` draws: the rooms, and for each the rooms that can be reached from it.
///
/// A line is a room, `[name]`, or an arrow between two of them, `[one] --> [other]`; a line with a bracket
/// that is neither is an error, so that no arrow is overlooked for a slip of the pen.
final class HousePicture {

  private static final Pattern ROOM = Pattern.compile("\\[([a-z.]+)]");
  private static final Pattern ARROW = Pattern.compile("\\[([a-z.]+)] --> \\[([a-z.]+)]");

  private final Map<String, Set<String>> arrows = new LinkedHashMap<>();

  static HousePicture read(Path file) throws IOException {
    HousePicture picture = new HousePicture();
    for (String line : Files.readAllLines(file)) {
      picture.add(line.strip());
    }
    return picture;
  }

  private void add(String line) {
    Matcher room = ROOM.matcher(line);
    Matcher arrow = ARROW.matcher(line);
    if (line.startsWith("'") || !line.contains("[")) {
      return;
    }
    if (room.matches()) {
      if (arrows.put(room.group(1), new LinkedHashSet<>()) != null) {
        throw new IllegalArgumentException("drawn twice: " + line);
      }
    } else if (!arrow.matches()) {
      throw new IllegalArgumentException("neither a room nor an arrow: " + line);
    } else if (!arrows.containsKey(arrow.group(1)) || !arrows.containsKey(arrow.group(2))) {
      throw new IllegalArgumentException("an arrow to or from no room: " + line);
    } else {
      arrows.get(arrow.group(1)).add(arrow.group(2));
    }
  }

  Set<String> rooms() {
    return arrows.keySet();
  }

  boolean allows(String from, String to) {
    return from.equals(to) || reachable(from).contains(to);
  }

  /// The rooms that arrows lead to from `room`; `room` itself only if they lead in a circle.
  Set<String> reachable(String room) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(arrows.getOrDefault(room, Set.of()));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (seen.add(next)) {
        open.addAll(arrows.get(next));
      }
    }
    return seen;
  }
}
