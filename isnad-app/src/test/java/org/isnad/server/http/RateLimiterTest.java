package org.isnad.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
  private final AtomicLong now = new AtomicLong();
  private final RateLimiter limiter = new RateLimiter(2, 4, now::get);

  @Test
  void aBurstIsLetThroughAndThenTheRate() {
    for (int i = 0; i < 4; i++) {
      assertThat(limiter.take("a", 1)).isZero();
    }
    assertThat(limiter.take("a", 1)).isEqualTo(1);
    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(500));
    assertThat(limiter.take("a", 1)).isZero();
    assertThat(limiter.take("a", 1)).isEqualTo(1);
  }

  @Test
  void everybodyHasABucketOfTheirOwn() {
    assertThat(limiter.take("a", 4)).isZero();
    assertThat(limiter.take("b", 4)).isZero();
    assertThat(limiter.take("a", 4)).isEqualTo(2);
  }

  @Test
  void whatCostsMoreThanABurstIsLetThroughByAFullBucket() {
    assertThat(limiter.take("a", 100)).isZero();
    assertThat(limiter.take("a", 100)).isEqualTo(2);
  }

  @Test
  void withoutARateThereIsNoLimit() {
    RateLimiter none = new RateLimiter(0, 1, now::get);
    for (int i = 0; i < 1_000; i++) {
      assertThat(none.take("a", 1)).isZero();
    }
  }
}
