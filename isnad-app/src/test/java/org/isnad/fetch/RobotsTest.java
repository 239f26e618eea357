package org.isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {

  private static Robots read(String... lines) {
    return RobotsText.read(String.join("\n", lines), "Isnad");
  }

  @Test
  void withoutRulesAllIsAllowed() {
    assertThat(read("").allows("/a")).isTrue();
    assertThat(read("User-agent: *", "Disallow:").allows("/a")).isTrue();
    assertThat(read("Disallow: /").allows("/a")).as("a rule of no group").isTrue();
  }

  @Test
  void aGroupForUsStandsInTheStead() {
    Robots robots =
        read("User-agent: *", "Disallow: /", "", "User-agent: ISNAD/2", "Disallow: /private");
    assertThat(robots.allows("/a")).isTrue();
    assertThat(robots.allows("/private/a")).isFalse();
  }

  @Test
  void aGroupForOthersIsNotOurs() {
    assertThat(read("User-agent: isnadbot", "Disallow: /").allows("/a")).isTrue();
    assertThat(read("User-agent: other", "Disallow: /").allows("/a")).isTrue();
  }

  @Test
  void groupsOfOneNameAreTakenTogether() {
    Robots robots =
        read(
            "user-agent: isnad",
            "disallow: /a",
            "user-agent: other",
            "disallow: /b",
            "user-agent: isnad",
            "disallow: /c");
    assertThat(robots.allows("/a")).isFalse();
    assertThat(robots.allows("/b")).isTrue();
    assertThat(robots.allows("/c")).isFalse();
  }

  @Test
  void oneGroupMayNameSeveral() {
    Robots robots =
        read(
            "User-agent: other",
            "Sitemap: https://example.org/map",
            "User-agent: Isnad",
            "Disallow: /a");
    assertThat(robots.allows("/a")).isFalse();
  }

  @Test
  void remarksMarksAndLineEndsDoNotMatter() {
    Robots robots =
        RobotsText.read(
            "\uFEFFUser-Agent : * # all\r\n  DISALLOW :/a#b\rnonsense\nAllow: /a/b ", "Isnad");
    assertThat(robots.allows("/a/c")).isFalse();
    assertThat(robots.allows("/a/b")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // The examples of RFC 9309, 2.2.2, 2.2.3 and 5.2, and what crawlers agree on beyond them.
    "/foo/bar?baz=quz, /foo/bar?baz=quz, true",
    "/foo/bar?baz=https://foo.bar, /foo/bar?baz=https%3A%2F%2Ffoo.bar, true",
    "/foo/bar?baz=https%3A%2F%2Ffoo.bar, /foo/bar?baz=https://foo.bar, true",
    "/foo/bar/\u30C4, /foo/bar/%E3%83%84, true",
    "/foo/bar/%E3%83%84, /foo/bar/%e3%83%84, true",
    "/foo/bar/%62%61%7A, /foo/bar/baz, true",
    "/path/file-with-a-%2A.html, /path/file-with-a-*.html, true",
    "/path/foo-%24, /path/foo-$, true",
    "/fish, /fish.html, true",
    "/fish, /Fish.asp, false",
    "/fish*, /fishheads/yummy.html, true",
    "/fish/, /fish, false",
    "/*.php, /folder/filename.php?parameters, true",
    "/*.php$, /filename.php, true",
    "/*.php$, /filename.php/, false",
    "/*.php$, /filename.php?parameters, false",
    "/fish*.php, /fishheads/catfish.php?parameters, true",
    "/fish*.php, /Fish.PHP, false",
    "*.gif$, /a/b.gif, true",
    "private, /private/x, true",
    "/$, /, true",
    "/$, /x, false",
    "/a*a$, /a, false",
    "/a*b*b$, /ab, false",
    "/a*b*b$, /axbxb, true",
    "/**a, /bca, true",
  })
  void rulesMatchAsWritten(String rule, String target, boolean matches) {
    Robots robots = read("User-agent: *", "Disallow: " + rule);
    assertThat(robots.allows(target)).isEqualTo(!matches);
  }

  @ParameterizedTest
  @CsvSource({
    "/p, /, /page, true",
    "/folder, /folder, /folder/page, true",
    "/page, /*.htm, /page.htm, false",
    "/page, /*.ph, /page.php5, true",
    "/$, /, /, true",
    "/$, /, /page.htm, false",
    "/example/page/, /example, /example/page/x.gif, true",
  })
  void theLongestRuleDecidesAndOfTwoAsLongTheOneThatAllows(
      String allow, String disallow, String target, boolean allowed) {
    assertThat(read("User-agent: *", "Allow: " + allow, "Disallow: " + disallow).allows(target))
        .isEqualTo(allowed);
    assertThat(read("User-agent: *", "Disallow: " + disallow, "Allow: " + allow).allows(target))
        .isEqualTo(allowed);
  }

  @Test
  void robotsTxtItselfIsAlwaysAllowed() {
    assertThat(read("User-agent: *", "Disallow: /").allows("/robots.txt")).isTrue();
  }

  @Test
  void whoCannotBeAskedForbidsAll() {
    assertThat(Robots.unreachable("silence").allows("/")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"5, 5000", "0.5, 500", "1.2.3, ", "ten, ", "-1, ", "'', ", "9999999999999, "})
  void aDelayIsReadWhereItIsANumber(String written, Long millis) {
    assertThat(read("User-agent: *", "Crawl-delay: " + written).delay())
        .isEqualTo(millis == null ? null : Duration.ofMillis(millis));
  }

  @Test
  void aDelayIsThatOfOurGroup() {
    Robots robots =
        read("User-agent: *", "Crawl-delay: 30", "User-agent: Isnad", "Crawl-delay: 3", "Allow: /");
    assertThat(robots.delay()).isEqualTo(Duration.ofSeconds(3));
  }
}
