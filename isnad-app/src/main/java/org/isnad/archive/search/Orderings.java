package org.isnad.archive.search;

import java.time.LocalDate;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.jspecify.annotations.Nullable;

/// The orders of hits as Lucene sorts, and the values by which a page is gone on from. Static and thread-safe.
final class Orderings {
  private static final int REPORT = 1;
  private static final int PART = 2;

  private Orderings() {}

  static Sort sort(Ordering ordering) {
    SortField first =
        switch (ordering) {
          case RELEVANCE -> SortField.FIELD_SCORE;
          case NEWEST -> day(true, Long.MIN_VALUE);
          case OLDEST -> day(false, Long.MAX_VALUE);
        };
    return new Sort(
        first,
        LongField.newSortField(Fields.NUMBER, false, SortedNumericSelector.Type.MIN),
        new SortField(Fields.PART, SortField.Type.INT));
  }

  private static SortField day(boolean reverse, long missing) {
    return new SortedNumericSortField(
        DayField.PUBLISHED.field(),
        SortField.Type.LONG,
        reverse,
        SortedNumericSelector.Type.MIN,
        missing);
  }

  static Cursor.Last last(Ordering ordering, FieldDoc document) {
    Object first = document.fields[0];
    long value =
        switch (ordering) {
          case RELEVANCE -> Float.floatToIntBits((Float) first);
          case NEWEST, OLDEST -> (Long) first;
        };
    return new Cursor.Last(value, (Long) document.fields[REPORT], (Integer) document.fields[PART]);
  }

  static FieldDoc after(Ordering ordering, Cursor.Last last) {
    Object first =
        switch (ordering) {
          case RELEVANCE -> Float.intBitsToFloat((int) last.value());
          case NEWEST, OLDEST -> last.value();
        };
    // Documents that share all three values there are none, so that their number decides nothing.
    return new FieldDoc(
        Integer.MAX_VALUE, Float.NaN, new Object[] {first, last.report(), last.part()});
  }

  static Hit hit(Ordering ordering, FieldDoc document, @Nullable LocalDate day) {
    Object first = document.fields[0];
    float score =
        switch (ordering) {
          case RELEVANCE -> (Float) first;
          case NEWEST, OLDEST -> 0;
        };
    return new Hit((Long) document.fields[REPORT], (Integer) document.fields[PART], day, score);
  }
}
