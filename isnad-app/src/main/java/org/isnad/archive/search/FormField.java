package org.isnad.archive.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.jspecify.annotations.Nullable;

/// Words that were read already, as a value of a field. Lucene hands back the stream of the value before, so that one serves all values of a field. Not
/// thread-safe.
final class FormField extends Field {
  private final FormWords words;
  private final int from;
  private final int to;

  /// The words `[from, to)`.
  FormField(String name, FormWords words, int from, int to, FieldType type) {
    super(name, type);
    this.words = words;
    this.from = from;
    this.to = to;
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
    if (reuse instanceof FormStream stream) {
      stream.set(words, from, to);
      return stream;
    }
    return new FormStream(words, from, to);
  }
}
