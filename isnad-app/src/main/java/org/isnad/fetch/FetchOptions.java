package org.isnad.fetch;

import java.time.Duration;
import java.util.Objects;

/// How pages are fetched.
///
/// @param userAgent by which servers know us; its letters before a slash are the name that a robots.txt may call
/// @param delay between two requests to one host; the host may ask for more
/// @param hosts that are asked at a time
/// @param allowPrivate whether addresses that are not public are asked as well
public record FetchOptions(
    String userAgent, Duration delay, int hosts, boolean allowPrivate, FetchLimits limits) {
  public FetchOptions {
    Objects.requireNonNull(delay, "delay");
    Objects.requireNonNull(limits, "limits");
    if (userAgent.isBlank() || !userAgent.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
      throw new IllegalArgumentException("no user agent: " + userAgent);
    }
    if (delay.isNegative() || hosts < 1) {
      throw new IllegalArgumentException("delay " + delay + ", hosts " + hosts);
    }
  }

  String token() {
    int slash = userAgent.indexOf('/');
    return slash < 0 ? userAgent : userAgent.substring(0, slash);
  }
}
