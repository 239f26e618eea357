package org.isnad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The known tool: Lucene's `ArabicAnalyzer`, as it comes, tokenizes a text. Not thread-safe.
final class LuceneTokens implements AutoCloseable {
  private final ArabicAnalyzer analyzer = new ArabicAnalyzer();

  /// How many letters its tokens have.
  long tokenize(String text) {
    long letters = 0;
    try (TokenStream tokens = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        letters += term.length();
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return letters;
  }

  @Override
  public void close() {
    analyzer.close();
  }
}
