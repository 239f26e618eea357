package org.isnad.relate.story;

import java.util.Arrays;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.StemCounts;
import org.isnad.relate.report.Words;

/// Weighs the words of a report by how rare their stems are, how often and where they stand: the sum of three unit vectors, of the title (half),
/// of title and opening, and of all of it; in each a stem weighs `(1 + ln count) · rarity`. What makes the news stands above, what stands below is
/// background, and a title plays with words. For the reports of one day; not thread-safe.
final class Weigher {
  /// Words after the title that are the opening, function words counted.
  private static final int OPENING_WORDS = 60;

  /// Words after which a report is not read on.
  private static final int MOST_WORDS = 300;

  private static final double SEEN = 2;

  private static final int RARITIES = 1 << 11;

  private static final double TITLE = 0.5;
  private static final double OPENING = 1;
  private static final double WHOLE = 1;

  /// `1 + ln count` of small counts.
  private static final double[] OFTEN = often();

  private final StemCounts counts;

  /// By how many reports have a stem how rare it is; 0 where nobody asked yet. Of two counts that share a place the last stays.
  private final double[] rarities = new double[RARITIES];

  /// The counts of `rarities`.
  private final int[] counted = new int[RARITIES];

  Weigher(StemCounts counts) {
    this.counts = counts;
  }

  /// A vector of length 1; empty where the report has no word of content.
  SparseVector whole(Report report) {
    Words words = report.words();
    int size = Math.min(words.size(), MOST_WORDS);
    Stems stems = Stems.of(words, size, words.titleEnd() + OPENING_WORDS);
    double[] rarity = new double[stems.size];
    double title = 0;
    double opening = 0;
    double whole = 0;
    for (int i = 0; i < stems.size; i++) {
      rarity[i] = rarity(stems.hashes[i]);
      title += square(rarity[i] * often(stems.inTitle[i]));
      opening += square(rarity[i] * often(stems.inOpening[i]));
      whole += square(rarity[i] * often(stems.inWhole[i]));
    }
    int[] terms = new int[stems.size];
    float[] weights = new float[stems.size];
    double ofTitle = factor(TITLE, title);
    double ofOpening = factor(OPENING, opening);
    double ofWhole = factor(WHOLE, whole);
    for (int i = 0; i < stems.size; i++) {
      terms[i] = Stems.term(stems.hashes[i]);
      weights[i] =
          (float)
              (rarity[i]
                  * (ofTitle * often(stems.inTitle[i])
                      + ofOpening * often(stems.inOpening[i])
                      + ofWhole * often(stems.inWhole[i])));
    }
    return SparseVector.of(terms, weights).unit();
  }

  /// The title's words alone, of length 1; of a report without title its first words'.
  SparseVector name(Report report, int wordsWithoutTitle) {
    Words words = report.words();
    int size = words.titleEnd() > 0 ? words.titleEnd() : wordsWithoutTitle;
    Stems stems = Stems.of(words, Math.min(size, words.size()), 0);
    int[] terms = new int[stems.size];
    float[] weights = new float[stems.size];
    for (int i = 0; i < stems.size; i++) {
      terms[i] = Stems.term(stems.hashes[i]);
      weights[i] = (float) rarity(stems.hashes[i]);
    }
    return SparseVector.of(terms, weights).unit();
  }

  /// As [StemCounts#weight], but a word that was hardly ever seen is no more telling than one seen a few times: it is noise as often as news.
  private double rarity(long stem) {
    int count = counts.of(stem);
    int place = count & RARITIES - 1;
    if (counted[place] != count || rarities[place] == 0) {
      rarities[place] = rarity(count);
      counted[place] = count;
    }
    return rarities[place];
  }

  private double rarity(int count) {
    return Math.log1p((counts.reports() + 1.0) / (count + SEEN));
  }

  private static double[] often() {
    double[] often = new double[32];
    for (int count = 1; count < often.length; count++) {
      often[count] = 1 + Math.log(count);
    }
    return often;
  }

  private static double often(int count) {
    return count < OFTEN.length ? OFTEN[count] : 1 + Math.log(count);
  }

  private static double factor(double part, double square) {
    return square == 0 ? 0 : part / Math.sqrt(square);
  }

  private static double square(double value) {
    return value * value;
  }

  /// The distinct stems of content words, in the order of their terms, and how often each stands in the parts.
  private static final class Stems {
    private final long[] hashes;
    private final int[] inTitle;
    private final int[] inOpening;
    private final int[] inWhole;
    private int size;

    private Stems(int room) {
      hashes = new long[room];
      inTitle = new int[room];
      inOpening = new int[room];
      inWhole = new int[room];
    }

    /// The upper half of the hash, by whose order the stems are sorted.
    static int term(long hash) {
      return (int) (hash >> 32);
    }

    static Stems of(Words words, int size, int openingEnd) {
      long[] found = new long[size];
      int content = 0;
      for (int word = 0; word < size; word++) {
        if (!words.isFunction(word)) {
          // The place takes the lower bits, which the term does not use.
          found[content++] = (words.stem(word) & 0xFFFFFFFF00000000L) | word;
        }
      }
      Arrays.sort(found, 0, content);
      Stems stems = new Stems(content);
      for (int i = 0; i < content; i++) {
        int word = (int) found[i];
        int last = stems.size - 1;
        if (last < 0 || term(stems.hashes[last]) != term(found[i])) {
          last = stems.size++;
          stems.hashes[last] = words.stem(word);
        }
        stems.inTitle[last] += word < words.titleEnd() ? 1 : 0;
        stems.inOpening[last] += word < openingEnd ? 1 : 0;
        stems.inWhole[last]++;
      }
      return stems;
    }
  }
}
