package org.isnad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import opennlp.tools.stemmer.Stemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// What others make of words: OpenNLP's tokenizer by kinds of characters and its Snowball stemmer for Arabic, which need no model; and analyzers of Lucene's
/// kind. Not thread-safe.
///
/// OpenNLP has no model for Arabic: neither its sentences nor its learned tokens, parts of speech or names can be had.
final class WordPeers {
  private final Stemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ARABIC);

  /// How many letters OpenNLP's tokens have.
  static long tokens(String text) {
    long letters = 0;
    for (String token : SimpleTokenizer.INSTANCE.tokenize(text)) {
      letters += token.length();
    }
    return letters;
  }

  /// How many letters their stems have.
  long stems(String text) {
    long letters = 0;
    for (String token : SimpleTokenizer.INSTANCE.tokenize(text)) {
      letters += stemmer.stem(token).length();
    }
    return letters;
  }

  /// How many letters an analyzer's terms have.
  static long terms(Analyzer analyzer, String field, String text) {
    long letters = 0;
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
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
}
