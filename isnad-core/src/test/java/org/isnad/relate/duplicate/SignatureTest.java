package org.isnad.relate.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.isnad.relate.report.Hashes;

class SignatureTest {
  @Property(tries = 200)
  void tenWordsInARowThatTwoReportsShareAreFound(
      @ForAll Random random,
      @ForAll @IntRange(max = 400) int before,
      @ForAll @IntRange(max = 400) int after) {
    int[] shared = random.ints(Fingerprints.WINDOW + Overlap.RUN - 1).toArray();
    int[] a = join(random.ints(before).toArray(), shared, random.ints(after).toArray());
    int[] b = join(random.ints(after).toArray(), shared, random.ints(before).toArray());

    assertThat(common(fingerprints(a), fingerprints(b))).isPositive();
  }

  @Property(tries = 50)
  void bandsMeetAsOftenAsTheSimilarityOfTheReportsSays(@ForAll Random random) {
    int meet = 0;
    int tries = 100;
    for (int i = 0; i < tries; i++) {
      // 150 of 250 shingles in common: a Jaccard similarity of .6, where a pair meets with a
      // probability of .988.
      long[] a = random.longs(200).map(Hashes::mix).toArray();
      long[] b = random.longs(200).map(Hashes::mix).toArray();
      System.arraycopy(a, 0, b, 0, 150);
      meet += common(MinHash.bands(a), MinHash.bands(b)) > 0 ? 1 : 0;
    }
    assertThat(meet).isGreaterThan(90);
  }

  @Property(tries = 50)
  void strangersSeldomMeet(@ForAll Random random) {
    long[] a = random.longs(200).map(Hashes::mix).toArray();
    long[] b = random.longs(200).map(Hashes::mix).toArray();

    assertThat(common(MinHash.bands(a), MinHash.bands(b))).isZero();
  }

  @Property(tries = 100)
  void aRollingShingleIsThatOfItsWordsAlone(
      @ForAll Random random, @ForAll @IntRange(min = 5, max = 60) int size) {
    int[] words = random.ints(size).toArray();

    long[] rolled = Shingles.of(words, 2, 3);

    for (int i = 0; i < rolled.length; i++) {
      assertThat(rolled[i])
          .isEqualTo(Shingles.of(Arrays.copyOfRange(words, i + 2, i + 5), 0, 3)[0]);
    }
  }

  private static long[] fingerprints(int[] words) {
    return Fingerprints.of(Shingles.of(words, 0, Overlap.RUN));
  }

  private static int common(long[] a, long[] b) {
    Set<Long> in = new HashSet<>();
    Arrays.stream(a).forEach(in::add);
    return (int) Arrays.stream(b).filter(in::contains).count();
  }

  private static int[] join(int[] a, int[] b, int[] c) {
    int[] all = Arrays.copyOf(a, a.length + b.length + c.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    System.arraycopy(c, 0, all, a.length + b.length, c.length);
    return all;
  }
}
