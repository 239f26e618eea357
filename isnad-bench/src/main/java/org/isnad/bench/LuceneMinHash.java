package org.isnad.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Lucene's `MinHashFilter` over its `ShingleFilter`: 5-shingles, one hash, 128 buckets with rotation, 32 bands of 4; a pair that shares a band is taken for
/// duplicates. Not thread-safe.
final class LuceneMinHash implements NearDuplicates {
  private static final int WORDS = 5;
  private static final int BUCKETS = 128;
  private static final int BANDS = 32;
  private static final int ROWS = BUCKETS / BANDS;

  @Override
  public String name() {
    return "MinHash (Lucene)";
  }

  @Override
  public Found find(List<String> texts) {
    List<List<String>> bands = new ArrayList<>(texts.size());
    Map<String, Integer> reports = new HashMap<>();
    long met = 0;
    for (String text : texts) {
      List<String> keys = bands(text);
      bands.add(keys);
      for (String key : keys) {
        met += reports.merge(key, 1, Integer::sum) - 1L;
      }
    }
    return new Signed(bands, met);
  }

  private record Signed(List<List<String>> bands, long met) implements Found {
    @Override
    public boolean together(int a, int b) {
      return bands.get(a).stream().anyMatch(bands.get(b)::contains);
    }
  }

  private static List<String> bands(String text) {
    List<String> hashes = new ArrayList<>(BUCKETS);
    WhitespaceTokenizer words = new WhitespaceTokenizer();
    words.setReader(new StringReader(text));
    ShingleFilter shingles = new ShingleFilter(words, WORDS, WORDS);
    shingles.setOutputUnigrams(false);
    try (TokenStream hashed = new MinHashFilter(shingles, 1, BUCKETS, 1, true)) {
      CharTermAttribute term = hashed.addAttribute(CharTermAttribute.class);
      hashed.reset();
      while (hashed.incrementToken()) {
        hashes.add(term.toString());
      }
      hashed.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> bands = new ArrayList<>(BANDS);
    for (int band = 0; (band + 1) * ROWS <= hashes.size(); band++) {
      bands.add(band + String.join("", hashes.subList(band * ROWS, (band + 1) * ROWS)));
    }
    return bands;
  }
}
