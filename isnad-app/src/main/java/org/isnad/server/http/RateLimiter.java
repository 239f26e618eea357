package org.isnad.server.http;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/// A bucket of tokens for everybody who asks: filled at a steady rate up to a burst, emptied by requests. Thread-safe; of those who
/// are silent for as long as a bucket takes to fill nothing is kept.
public final class RateLimiter {
  private static final int ENOUGH = 10_000;
  private static final double NANOS = 1e9;

  private final double perSecond;
  private final double burst;
  private final LongSupplier nanos;
  private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();

  private record Bucket(double tokens, long at) {}

  /// @param perSecond tokens a second; 0 for no limit
  /// @param nanos a clock that only goes forward
  public RateLimiter(double perSecond, double burst, LongSupplier nanos) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.nanos = nanos;
  }

  /// Takes tokens from somebody's bucket.
  ///
  /// @return 0, or after how many seconds there will be so many
  public long take(String who, double tokens) {
    if (perSecond <= 0) {
      return 0;
    }
    long now = nanos.getAsLong();
    if (buckets.size() > ENOUGH) {
      buckets.values().removeIf(bucket -> filled(bucket, now) >= burst);
    }
    double wanted = Math.min(tokens, burst);
    long[] wait = {0};
    buckets.compute(
        who,
        (ignored, bucket) -> {
          double there = bucket == null ? burst : filled(bucket, now);
          if (there < wanted) {
            wait[0] = Math.max(1, (long) Math.ceil((wanted - there) / perSecond));
            return new Bucket(there, now);
          }
          return new Bucket(there - wanted, now);
        });
    return wait[0];
  }

  private double filled(Bucket bucket, long now) {
    return Math.min(burst, bucket.tokens + (now - bucket.at) / NANOS * perSecond);
  }
}
