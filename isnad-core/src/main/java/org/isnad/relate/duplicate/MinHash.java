package org.isnad.relate.duplicate;

import java.util.Arrays;
import org.isnad.relate.report.Hashes;

/// The keys under which reports of like wording meet: a one-permutation MinHash of 128 bins in 32 bands of 4. Two reports whose
/// shingles have a Jaccard similarity of `j` share a key with probability `1 - (1 - j⁴)³²`: .99 at .6, .56 at .4, .05 at .2.
///
/// Source: Li, Owen and Zhang, *One Permutation Hashing* (2012); empty bins are filled as in Shrivastava, *Optimal Densification
/// for Fast and Accurate Minwise Hashing* (2017). Static and thread-safe.
final class MinHash {
  static final int BINS = 128;
  static final int BANDS = 32;
  private static final int ROWS = BINS / BANDS;
  private static final int BIN_BITS = 7;
  private static final long EMPTY = Long.MAX_VALUE;

  private MinHash() {}

  /// The key of each band; none where there is no shingle.
  static long[] bands(long[] shingles) {
    if (shingles.length == 0) {
      return new long[0];
    }
    long[] bins = bins(shingles);
    long[] keys = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = Hashes.then(key, bins[band * ROWS + row]);
      }
      keys[band] = key;
    }
    return keys;
  }

  private static long[] bins(long[] shingles) {
    long[] bins = new long[BINS];
    Arrays.fill(bins, EMPTY);
    for (long shingle : shingles) {
      int bin = (int) (shingle >>> (Long.SIZE - BIN_BITS));
      bins[bin] = Math.min(bins[bin], shingle & EMPTY >>> BIN_BITS);
    }
    long[] filled = bins.clone();
    for (int bin = 0; bin < BINS; bin++) {
      for (int attempt = 1; filled[bin] == EMPTY; attempt++) {
        long lender = Hashes.mix((long) bin << Integer.SIZE | attempt);
        filled[bin] = bins[(int) (lender >>> (Long.SIZE - BIN_BITS))];
      }
    }
    return filled;
  }
}
