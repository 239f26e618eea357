package org.isnad.relate.report;

import java.util.Arrays;
import org.isnad.text.Span;

/// The words and numbers of a report's article in order, marks left out, as parallel arrays: what reports are compared by.
///
/// Of each word it knows the *form* (folded, particles and all), the *stem* (light: particles before it and endings taken off, no root looked for) and
/// whether it is a function word. Form and stem are 64-bit hashes: equal words have equal ones, and different words differ but for a chance of
/// one in billions. Of a number the stem is the form. Immutable and thread-safe.
public final class Words {
  static final Words NONE = new Builder(0).build();

  /// Arrays of which a larger share is room to spare are cut to size.
  private static final double MOST_SPARE = 0.25;

  private static final long[] NO_FORMS = {};

  private final int[] starts;
  private final int[] ends;
  private final long[] forms;
  private final long[] stems;
  private final byte[] kinds;
  private final int titleEnd;

  /// How many words there are: the arrays may be longer.
  private final int size;

  private static final byte FUNCTION = 1;
  private static final byte NUMBER = 2;

  private Words(
      int size, int titleEnd, int[] starts, int[] ends, long[] forms, long[] stems, byte[] kinds) {
    this.size = size;
    this.titleEnd = titleEnd;
    this.starts = starts;
    this.ends = ends;
    this.forms = forms;
    this.stems = stems;
    this.kinds = kinds;
  }

  public int size() {
    return size;
  }

  /// How many of the words, from the first, are the title's.
  public int titleEnd() {
    return titleEnd;
  }

  /// The first UTF-16 unit of the word in the report's text, its particles included.
  public int start(int word) {
    return starts[word];
  }

  /// One past the word's last UTF-16 unit.
  public int end(int word) {
    return ends[word];
  }

  /// The hash of the folded word with its particles.
  ///
  /// @throws IndexOutOfBoundsException where they are words [#withoutForms()]
  public long form(int word) {
    return forms[word];
  }

  /// The hash of the light stem.
  public long stem(int word) {
    return stems[word];
  }

  /// Whether the word is a particle, pronoun or the like, which tells nothing of a report's matter.
  public boolean isFunction(int word) {
    return (kinds[word] & FUNCTION) != 0;
  }

  /// Whether it is written in digits.
  public boolean isNumber(int word) {
    return (kinds[word] & NUMBER) != 0;
  }

  /// The span of the words `[from, to)`.
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /// The first word that ends after `offset`; [#size()] where none does.
  public int at(int offset) {
    int found = Arrays.binarySearch(ends, 0, size, offset + 1);
    return found >= 0 ? found : -found - 1;
  }

  /// The first word of the span: `[first(span), end(span))` are the words that share a character with it.
  public int first(Span span) {
    return at(span.start());
  }

  /// One past the span's last word.
  public int end(Span span) {
    int found = Arrays.binarySearch(starts, 0, size, span.end());
    int end = found >= 0 ? found : -found - 1;
    return Math.max(end, first(span));
  }

  /// The same words without their forms, which are needed on the report's own day alone. It shares all else with these.
  public Words withoutForms() {
    return new Words(size, titleEnd, starts, ends, NO_FORMS, stems, kinds);
  }

  /// Collects words. Not thread-safe.
  static final class Builder {
    private int[] starts;
    private int[] ends;
    private long[] forms;
    private long[] stems;
    private byte[] kinds;
    private int size;
    private int titleEnd;

    /// @param expected about how many words there will be
    Builder(int expected) {
      starts = new int[expected];
      ends = new int[expected];
      forms = new long[expected];
      stems = new long[expected];
      kinds = new byte[expected];
    }

    /// Adds a number, whose stem is its form.
    void addNumber(int start, int end, long form) {
      add(start, end, form, form, NUMBER);
    }

    void addWord(int start, int end, long form, long stem, boolean function) {
      add(start, end, form, stem, function ? FUNCTION : 0);
    }

    private void add(int start, int end, long form, long stem, byte kind) {
      if (size == starts.length) {
        room(size + size / 2 + 8);
      }
      starts[size] = start;
      ends[size] = end;
      forms[size] = form;
      stems[size] = stem;
      kinds[size++] = kind;
    }

    private void room(int words) {
      starts = Arrays.copyOf(starts, words);
      ends = Arrays.copyOf(ends, words);
      forms = Arrays.copyOf(forms, words);
      stems = Arrays.copyOf(stems, words);
      kinds = Arrays.copyOf(kinds, words);
    }

    void endTitle() {
      titleEnd = size;
    }

    /// The words. Nothing is added after that.
    Words build() {
      if (size < (1 - MOST_SPARE) * starts.length) {
        room(size);
      }
      return new Words(size, titleEnd, starts, ends, forms, stems, kinds);
    }
  }
}
