package org.isnad.relate.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Passages of two days meet wherever they have a key in common, whatever its sign.
class PairingTest {
  @Test
  void everyKeyOfBothDaysIsMet() {
    Random random = new Random(7);
    long[] left = random.longs(40, -30, 30).toArray();
    long[] right = random.longs(60, -30, 30).toArray();

    long[] met =
        IntStream.range(0, left.length)
            .boxed()
            .flatMapToLong(a ->
                IntStream.range(0, right.length)
                    .filter(b -> left[a] == right[b])
                    .mapToLong(b -> (long) a << 32 | b))
            .toArray();

    assertThat(met).isNotEmpty();
    assertThat(Pairing.met(keys(left), keys(right), false)).containsExactly(met);
  }

  @Test
  void aDayMeetsItselfInEachPairOnce() {
    assertThat(Pairing.met(keys(5, -4, 5, -4, 5), keys(5, -4, 5, -4, 5), true))
        .containsExactly(2, 4, 1L << 32 | 3, 2L << 32 | 4);
  }

  /// The keys of nodes, sorted as a day has them.
  private static long[] keys(long... hashes) {
    long[] keys = new long[hashes.length];
    Arrays.setAll(keys, node -> hashes[node] << DayIndex.NODE_BITS | node);
    return LongStream.of(keys).sorted().toArray();
  }
}
