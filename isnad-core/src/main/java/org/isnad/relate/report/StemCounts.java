package org.isnad.relate.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/// In how many reports a stem has stood so far, by which rare words weigh more than common ones. Counts stand in a table of fixed size, so
/// memory is bounded whatever is folded; two stems that share a place share a count, which can only make a word seem more common. Immutable: a day
/// copies the pages that it changes and shares the others with the counts before it.
public final class StemCounts implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int PLACES = 1 << 18;

  /// A page is small, for the stems of one report fall on nearly as many.
  private static final int PAGE_BITS = 5;

  private static final int PAGE = 1 << PAGE_BITS;

  private static final int LOW = 0x7F;

  /// Nothing counted.
  public static final StemCounts NONE = new StemCounts(emptyPages(), 0);

  private final int[][] pages;
  private final int reports;

  private StemCounts(int[][] pages, int reports) {
    this.pages = pages;
    this.reports = reports;
  }

  private static int[][] emptyPages() {
    int[][] pages = new int[PLACES / PAGE][];
    Arrays.fill(pages, new int[PAGE]);
    return pages;
  }

  /// These counts and the day's.
  public StemCounts with(List<Report> day) {
    int[][] more = pages.clone();
    // The places at which the report at hand has been counted, a bit each.
    long[] counted = new long[PLACES / Long.SIZE];
    for (Report report : day) {
      Words words = report.words();
      for (int word = 0; word < words.size(); word++) {
        int place = place(words.stem(word));
        long bit = 1L << place;
        if ((counted[place / Long.SIZE] & bit) == 0) {
          counted[place / Long.SIZE] |= bit;
          int page = place >>> PAGE_BITS;
          if (more[page] == pages[page]) {
            more[page] = more[page].clone();
          }
          more[page][place & PAGE - 1]++;
        }
      }
      for (int word = 0; word < words.size(); word++) {
        counted[place(words.stem(word)) / Long.SIZE] = 0;
      }
    }
    return new StemCounts(more, reports + day.size());
  }

  /// These counts and those of other reports.
  public StemCounts plus(StemCounts others) {
    int[][] sum = pages.clone();
    for (int page = 0; page < sum.length; page++) {
      int[] more = others.pages[page];
      for (int place = 0; place < PAGE; place++) {
        if (more[place] != 0) {
          if (sum[page] == pages[page]) {
            sum[page] = pages[page].clone();
          }
          sum[page][place] += more[place];
        }
      }
    }
    return new StemCounts(sum, reports + others.reports);
  }

  /// The counts in few bytes, for another machine: how many reports, then of each stem that was counted how many places it lies behind the one before it,
  /// and its count; every number in base 128, the lowest part first.
  public byte[] packed() {
    ByteArrayOutputStream to = new ByteArrayOutputStream(1 << 10);
    pack(reports, to);
    int before = -1;
    for (int page = 0; page < pages.length; page++) {
      for (int place = 0; place < PAGE; place++) {
        int count = pages[page][place];
        if (count != 0) {
          int at = page << PAGE_BITS | place;
          pack(at - before, to);
          pack(count, to);
          before = at;
        }
      }
    }
    return to.toByteArray();
  }

  private static void pack(int number, ByteArrayOutputStream to) {
    int rest = number;
    while (rest > LOW) {
      to.write(rest & LOW | LOW + 1);
      rest >>>= 7;
    }
    to.write(rest);
  }

  /// Reads what [#packed()] wrote.
  ///
  /// @throws IllegalArgumentException where the bytes are no such
  public static StemCounts unpacked(byte[] packed) {
    int[][] pages = emptyPages();
    int[] empty = pages[0];
    ByteArrayInputStream from = new ByteArrayInputStream(packed);
    int reports = unpack(from);
    int place = -1;
    while (from.available() > 0) {
      place += unpack(from);
      int count = unpack(from);
      if (place < 0 || place >= PLACES) {
        throw new IllegalArgumentException("no place " + place);
      }
      int page = place >>> PAGE_BITS;
      if (pages[page] == empty) {
        pages[page] = new int[PAGE];
      }
      pages[page][place & PAGE - 1] = count;
    }
    return new StemCounts(pages, reports);
  }

  private static int unpack(ByteArrayInputStream from) {
    int number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      int one = from.read();
      if (one < 0) {
        throw new IllegalArgumentException("the bytes end too early");
      }
      number |= (one & LOW) << shift;
      if (one <= LOW) {
        return number;
      }
    }
    throw new IllegalArgumentException("a number that does not end");
  }

  /// How many reports were counted.
  public int reports() {
    return reports;
  }

  /// In how many of them the stem stood.
  public int of(long stem) {
    int place = place(stem);
    return pages[place >>> PAGE_BITS][place & PAGE - 1];
  }

  /// `ln((reports + 1) / (count + 0.5))`, smoothed so that it is above zero: the weight of a stem.
  public double weight(long stem) {
    return Math.log1p((reports + 1.0) / (of(stem) + 0.5));
  }

  private static int place(long stem) {
    return (int) (stem >>> 20) & PLACES - 1;
  }
}
