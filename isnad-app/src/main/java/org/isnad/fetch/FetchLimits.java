package org.isnad.fetch;

import java.time.Duration;
import java.util.Objects;

/// How much one address may take.
///
/// @param bodyBytes of one answer as it comes over the wire: more is refused as `too-large`
/// @param answer until the head of an answer is there; at most half a minute, so that a name is not looked up twice in between (see
///     [Downloads])
/// @param whole until all of it is there, however slowly it trickles
/// @param redirects followed from one address
/// @param tries of an address whose host is busy (429, 503)
/// @param patience for `Retry-After` and `Crawl-delay`: who asks for a longer wait is not waited for
/// @param entries of one feed or sitemap, its first ones
public record FetchLimits(
    int bodyBytes,
    Duration answer,
    Duration whole,
    int redirects,
    int tries,
    Duration patience,
    int entries) {
  private static final int BODY = 16 << 20;
  private static final Duration ANSWER = Duration.ofSeconds(20);
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
  private static final Duration WHOLE = Duration.ofMinutes(1);
  private static final int REDIRECTS = 10;
  private static final int TRIES = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int ENTRIES = 500;

  /// 16 MiB, 20 seconds, a minute, ten redirections, three tries, two minutes, 500 entries.
  public static final FetchLimits DEFAULT =
      new FetchLimits(BODY, ANSWER, WHOLE, REDIRECTS, TRIES, PATIENCE, ENTRIES);

  public FetchLimits {
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(whole, "whole");
    Objects.requireNonNull(patience, "patience");
    if (bodyBytes < 1 || redirects < 0 || tries < 1 || entries < 0) {
      throw new IllegalArgumentException(
          "limits: " + bodyBytes + ", " + redirects + ", " + tries + ", " + entries);
    }
    if (answer.compareTo(LONGEST_ANSWER) > 0) {
      throw new IllegalArgumentException("more than half a minute for the head: " + answer);
    }
    if (!answer.isPositive() || !whole.isPositive() || patience.isNegative()) {
      throw new IllegalArgumentException("times: " + answer + ", " + whole + ", " + patience);
    }
  }
}
