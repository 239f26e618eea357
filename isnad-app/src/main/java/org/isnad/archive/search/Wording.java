package org.isnad.archive.search;

import java.util.Locale;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// How values stand in the index. Static and thread-safe.
final class Wording {
  /// Words with their places; the length of the text counts for the order of hits.
  static final FieldType TEXT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

  /// Words of names with their places.
  static final FieldType NAMES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

  /// Terms that are only there or not.
  static final FieldType TERMS = type(IndexOptions.DOCS, true);

  private Wording() {}

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }

  /// The word of the wire for a closed alternative.
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /// The unit as a value to count by; that of a count has no letters of its own.
  static String unit(String unit) {
    return unit.isEmpty() ? "1" : unit;
  }
}
