package org.isnad.relate.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AlignmentTest {
  @Property(tries = 300)
  void matchesAsManyWordsAsTheLongestCommonSubsequence(
      @ForAll @Size(max = 150) int @IntRange(max = 12) [] a,
      @ForAll @Size(max = 150) int @IntRange(max = 12) [] b) {
    Alignment aligned = Alignment.of(a, b);

    assertThat(aligned.a().cardinality()).isEqualTo(longest(a, b));
    assertThat(words(a, aligned.a())).isEqualTo(words(b, aligned.b()));
  }

  private static int[] words(int[] words, BitSet matched) {
    return matched.stream().map(i -> words[i]).toArray();
  }

  private static int longest(int[] a, int[] b) {
    int[] last = new int[b.length + 1];
    for (int word : a) {
      int[] next = new int[b.length + 1];
      for (int j = 0; j < b.length; j++) {
        next[j + 1] = word == b[j] ? last[j] + 1 : Math.max(last[j + 1], next[j]);
      }
      last = next;
    }
    return last[b.length];
  }
}
