package org.isnad.fetch;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads a robots.txt (RFC 9309, 2.2). A line that says nothing is passed over; groups for one name are taken together.
final class RobotsText {
  private static final String EVERYBODY = "*";
  private static final String MARK = "\uFEFF";
  private static final int MILLIS = 3;
  private static final int LONGEST_NUMBER = 12;

  private final Group own = new Group();
  private final Group everybody = new Group();
  private final String token;
  private boolean namesOpen;
  private boolean toOwn;
  private boolean toEverybody;

  private RobotsText(String token) {
    this.token = token.toLowerCase(Locale.ROOT);
  }

  /// What the groups for one name say.
  private static final class Group {
    private final List<Robots.Rule> rules = new ArrayList<>();
    private boolean named;
    private @Nullable Duration delay;

    private Robots robots() {
      return new Robots(rules, delay, null);
    }
  }

  /// @param token the name by which the host may speak to us, without a version
  static Robots read(String text, String token) {
    RobotsText reading = new RobotsText(token);
    String lines = text.startsWith(MARK) ? text.substring(1) : text;
    // String.lines parts at LF, CR and CRLF, as the grammar does.
    lines.lines().forEach(reading::line);
    return (reading.own.named ? reading.own : reading.everybody).robots();
  }

  private void line(String line) {
    int remark = line.indexOf('#');
    String said = remark < 0 ? line : line.substring(0, remark);
    int colon = said.indexOf(':');
    if (colon < 0) {
      return;
    }
    String value = said.substring(colon + 1).strip();
    switch (said.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
      case "user-agent" -> name(value);
      case "allow" -> rule(true, value);
      case "disallow" -> rule(false, value);
      case "crawl-delay" -> delay(value);
      default -> {
        // Sitemaps and what else there is belong to no group and end none.
      }
    }
  }

  private void name(String value) {
    if (!namesOpen) {
      toOwn = false;
      toEverybody = false;
      namesOpen = true;
    }
    if (value.startsWith(EVERYBODY)) {
      toEverybody = true;
      everybody.named = true;
    } else if (token(value).equals(token)) {
      toOwn = true;
      own.named = true;
    }
  }

  /// The letters before a version or a remark.
  private static String token(String value) {
    int end = 0;
    while (end < value.length()
        && (Character.isLetter(value.charAt(end)) || "_-".indexOf(value.charAt(end)) >= 0)) {
      end++;
    }
    return value.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private void rule(boolean allow, String value) {
    namesOpen = false;
    if (value.isEmpty()) {
      return;
    }
    Robots.Rule rule = new Robots.Rule(allow, RobotsPath.rule(value));
    if (toOwn) {
      own.rules.add(rule);
    }
    if (toEverybody) {
      everybody.rules.add(rule);
    }
  }

  /// Of two the longer one.
  private void delay(String value) {
    namesOpen = false;
    Duration delay = seconds(value);
    if (delay == null) {
      return;
    }
    if (toOwn && (own.delay == null || own.delay.compareTo(delay) < 0)) {
      own.delay = delay;
    }
    if (toEverybody && (everybody.delay == null || everybody.delay.compareTo(delay) < 0)) {
      everybody.delay = delay;
    }
  }

  private static @Nullable Duration seconds(String value) {
    if (value.isEmpty()
        || value.length() > LONGEST_NUMBER
        || !value.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')) {
      return null;
    }
    try {
      return Duration.ofMillis(new BigDecimal(value).movePointRight(MILLIS).longValue());
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
