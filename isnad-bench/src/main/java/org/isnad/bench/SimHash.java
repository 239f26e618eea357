package org.isnad.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.relate.report.Hashes;

/// A fingerprint of 64 bits, each the vote of all words, as often as they stand; a pair at a distance of 3 bits at most is taken for duplicates, and is looked for by the
/// four quarters of the fingerprint, one of which is then equal. Not thread-safe.
///
/// Source: Manku, Jain and Das Sarma, *Detecting Near-Duplicates for Web Crawling* (2007), after Charikar (2002).
final class SimHash implements NearDuplicates {
  private static final int FARTHEST = 3;
  private static final int QUARTER = 16;

  @Override
  public String name() {
    return "SimHash";
  }

  @Override
  public Found find(List<String> texts) {
    long[] prints = new long[texts.size()];
    Map<Long, List<Integer>> quarters = new HashMap<>();
    long met = 0;
    for (int report = 0; report < prints.length; report++) {
      prints[report] = fingerprint(texts.get(report));
      for (int quarter = 0; quarter < Long.SIZE / QUARTER; quarter++) {
        long bits = prints[report] >>> (quarter * QUARTER) & 0xFFFF;
        List<Integer> same =
            quarters.computeIfAbsent((long) quarter << QUARTER | bits, key -> new ArrayList<>());
        for (int other : same) {
          met += isNear(prints[report], prints[other]) ? 1 : 0;
        }
        same.add(report);
      }
    }
    return new Signed(prints, met);
  }

  private static final class Signed implements Found {
    private final long[] prints;
    private final long met;

    Signed(long[] prints, long met) {
      this.prints = prints;
      this.met = met;
    }

    @Override
    public boolean together(int a, int b) {
      return isNear(prints[a], prints[b]);
    }

    @Override
    public long met() {
      return met;
    }
  }

  private static boolean isNear(long a, long b) {
    return Long.bitCount(a ^ b) <= FARTHEST;
  }

  static long fingerprint(String text) {
    int[] votes = new int[Long.SIZE];
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == ' ') {
        long hash = Hashes.of(text, from, at);
        for (int bit = 0; bit < votes.length; bit++) {
          votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
        }
        from = at + 1;
      }
    }
    long print = 0;
    for (int bit = 0; bit < votes.length; bit++) {
      print |= votes[bit] > 0 ? 1L << bit : 0;
    }
    return print;
  }
}
