package org.isnad.bench.accuracy;

import java.util.BitSet;
import java.util.List;
import org.isnad.bench.accuracy.Sheet.Note;
import org.isnad.bench.accuracy.Topic.Layer;
import org.isnad.text.Span;

/// The article and the furniture around it, word by word; furniture only where a report has any.
final class ContentScorer {
  private ContentScorer() {}

  static void score(GoldDocument document, Answer answer, Sheet sheet) {
    int words = document.words().count();
    BitSet furniture = words(document, document.gold().noise());
    BitSet article = inverse(furniture, words);
    BitSet kept = words(document, answer.content());
    BitSet dropped = inverse(kept, words);
    sheet.count(
        Layer.CONTENT,
        both(article, kept).cardinality(),
        kept.cardinality(),
        article.cardinality());
    if (!furniture.isEmpty()) {
      sheet.count(
          Layer.FURNITURE,
          both(furniture, dropped).cardinality(),
          dropped.cardinality(),
          furniture.cardinality());
    }
    tell(document, both(article, dropped), Layer.CONTENT, "article dropped, a run of words", sheet);
    tell(document, both(furniture, kept), Layer.FURNITURE, "furniture kept, a run of words", sheet);
  }

  private static BitSet words(GoldDocument document, List<Span> spans) {
    BitSet words = new BitSet();
    for (WordRange range : document.ranges(spans)) {
      words.set(range.first(), range.end());
    }
    return words;
  }

  private static BitSet inverse(BitSet set, int size) {
    BitSet inverse = (BitSet) set.clone();
    inverse.flip(0, size);
    return inverse;
  }

  private static BitSet both(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both;
  }

  /// One miss for each run of neighboring words.
  private static void tell(
      GoldDocument document, BitSet wrong, Layer layer, String kind, Sheet sheet) {
    for (int first = wrong.nextSetBit(0); first >= 0; ) {
      int end = wrong.nextClearBit(first);
      Span span = document.words().span(new WordRange(first, end));
      String told = end - first + (end - first == 1 ? " word" : " words");
      sheet.miss(layer, Sheet.answer(span), new Note(kind, null, span, told));
      first = wrong.nextSetBit(end);
    }
  }
}
