package org.isnad.archive.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;

/// Lucene's view of how Isnad reads Arabic: every word and number in its [forms][Form] at one place, told apart by the first letter of the term and by the token's
/// type. Offsets are of the original text, whatever vowel signs, tatweel or marks stand in it. Thread-safe.
public final class ArabicNewsAnalyzer extends Analyzer {
  private static final int SPACE = 1024;

  private final FormFinder finder;

  private ArabicNewsAnalyzer(FormFinder finder) {
    this.finder = finder;
  }

  /// Reads its lists of words.
  public static ArabicNewsAnalyzer load() {
    return new ArabicNewsAnalyzer(FormFinder.load());
  }

  FormFinder finder() {
    return finder;
  }

  /// Values of one field are no row of words.
  @Override
  public int getPositionIncrementGap(String fieldName) {
    return FormWords.GAP;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    FormStream stream = new FormStream(FormWords.of("", finder));
    char[] space = new char[SPACE];
    return new TokenStreamComponents(
        reader -> stream.set(FormWords.of(read(reader, space), finder)), stream);
  }

  /// Most values are names of a few words: a big space for each of them would be most of what indexing allocates.
  private static String read(Reader reader, char[] space) {
    StringBuilder text = new StringBuilder();
    try {
      for (int read = reader.read(space); read >= 0; read = reader.read(space)) {
        text.append(space, 0, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
