package org.isnad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.isnad.source.Page;

/// The known tool: Lucene's `ArabicAnalyzer`, as it comes, tokenizes the text of a report. Not thread-safe.
final class LuceneTokens implements Work, AutoCloseable {
  private final ArabicAnalyzer analyzer = new ArabicAnalyzer();

  @Override
  public long on(Page page) {
    long letters = 0;
    try (TokenStream tokens = analyzer.tokenStream("text", page.text())) {
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
