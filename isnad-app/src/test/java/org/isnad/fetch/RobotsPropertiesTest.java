package org.isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class RobotsPropertiesTest {

  @Property(tries = 5000)
  void aRuleMatchesWhatItsRegularExpressionMatches(
      @ForAll @Chars({'a', 'b', '/', '*'}) @StringLength(max = 8) String rule,
      @ForAll boolean anchored,
      @ForAll @Chars({'a', 'b', '/'}) @StringLength(max = 12) String rest) {
    String written = "/" + rule + (anchored ? "$" : "");
    StringBuilder expression = new StringBuilder("/");
    for (char c : rule.toCharArray()) {
      expression.append(c == '*' ? ".*" : Pattern.quote(String.valueOf(c)));
    }
    expression.append(anchored ? "" : ".*");
    assertThat(RobotsPath.rule(written).matches(RobotsPath.target("/" + rest)))
        .as("%s on /%s", written, rest)
        .isEqualTo(Pattern.matches(expression.toString(), "/" + rest));
  }

  @Property
  void theOrderOfRulesDoesNotMatter(
      @ForAll @Size(max = 6)
          List<@Chars({'a', 'b', '/', '*', '$'}) @StringLength(max = 6) String> paths,
      @ForAll @Chars({'a', 'b', '/'}) @StringLength(max = 8) String rest,
      @ForAll long seed) {
    List<Robots.Rule> rules = new ArrayList<>();
    for (String path : paths) {
      rules.add(new Robots.Rule(rules.size() % 2 == 0, RobotsPath.rule(path)));
    }
    boolean allowed = new Robots(rules, null, null).allows("/" + rest);
    Collections.shuffle(rules, new Random(seed));
    assertThat(new Robots(rules, null, null).allows("/" + rest)).isEqualTo(allowed);
  }

  @Property
  void noTextBreaksIt(@ForAll String text, @ForAll String path) {
    Robots robots = RobotsText.read("User-agent: *\nDisallow: " + text, "Isnad");
    assertThat(robots.allows("/robots.txt")).isTrue();
    assertThat(robots.allows("/" + path)).isIn(true, false);
  }

  @Property
  void aTargetIsEscapedOnce(@ForAll String path) {
    String once = PercentCoding.normalize("/" + path);
    assertThat(PercentCoding.normalize(once)).isEqualTo(once);
    assertThat(once).matches("[\\x21-\\x7e]*");
  }

  @Property
  void aRuleWithManyStarsIsDecidedAtOnce(@ForAll boolean anchored) {
    String rule = "/" + "a*".repeat(200) + "b" + (anchored ? "$" : "");
    assertThat(RobotsPath.rule(rule).matches("/" + "a".repeat(8_000))).isFalse();
  }
}
