package org.isnad.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a host asks of us in its robots.txt (RFC 9309). Immutable and thread-safe.
///
/// @param rules those of the groups that name us, or of the groups for everybody where none does
/// @param delay between two requests, where the host names one
/// @param refusal why nothing may be fetched at all, where robots.txt could not be had
record Robots(List<Rule> rules, @Nullable Duration delay, @Nullable String refusal) {
  private static final String OWN_PATH = "/robots.txt";

  /// No rules: a host without robots.txt.
  static final Robots ALL = new Robots(List.of(), null, null);

  Robots {
    rules = List.copyOf(rules);
  }

  /// One line.
  record Rule(boolean allow, RobotsPath path) {
    Rule {
      Objects.requireNonNull(path, "path");
    }
  }

  /// A host that could not be asked: RFC 9309, 2.3.1.4 has us stay away.
  static Robots unreachable(String why) {
    return new Robots(List.of(), null, why);
  }

  /// The longest rule that matches decides; of two as long the one that allows; none allows.
  ///
  /// @param written path and query of an address
  boolean allows(String written) {
    if (written.equals(OWN_PATH)) {
      return true;
    }
    if (refusal != null) {
      return false;
    }
    String target = RobotsPath.target(written);
    int longest = -1;
    boolean allowed = true;
    for (Rule rule : rules) {
      int weight = rule.path().weight();
      if ((weight > longest || (weight == longest && rule.allow()))
          && rule.path().matches(target)) {
        longest = weight;
        allowed = rule.allow();
      }
    }
    return allowed;
  }
}
