package org.isnad.archive.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// Hands words to Lucene: the folded form, and at the same place every other form that differs from the one before it. Offsets are those of the original
/// text, in UTF-16 code units. Not thread-safe.
final class FormStream extends TokenStream {
  private static final Form[] FORMS = Form.values();

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private FormWords words;
  private int from;
  private int to;
  private int word;
  private int form;
  private boolean first;

  FormStream(FormWords words) {
    this(words, 0, words.size());
  }

  /// The words `[from, to)`.
  FormStream(FormWords words, int from, int to) {
    this.words = words;
    this.from = from;
    this.to = to;
  }

  /// Begins anew with other words.
  void set(FormWords other) {
    set(other, 0, other.size());
  }

  /// Begins anew with the words `[from, to)`.
  void set(FormWords other, int first, int end) {
    words = other;
    from = first;
    to = end;
  }

  @Override
  public void reset() {
    word = from;
    form = 0;
    first = true;
  }

  @Override
  public boolean incrementToken() {
    while (word < to) {
      Form current = FORMS[form++];
      if (isTold(words, word, current)) {
        emit(current);
        return true;
      }
      if (form == FORMS.length) {
        word++;
        form = 0;
        first = true;
      }
    }
    return false;
  }

  private void emit(Form current) {
    clearAttributes();
    // The term as Form#term makes it, without making it.
    if (current.mark() != 0) {
      term.append(current.mark());
    }
    term.append(words.form(word, current));
    offset.setOffset(words.start(word), words.end(word));
    type.setType(current.name());
    increment.setPositionIncrement(
        first ? word == from ? 1 : words.place(word) - words.place(word - 1) : 0);
    first = false;
    if (form == FORMS.length) {
      word++;
      form = 0;
      first = true;
    }
  }

  /// Whether the form has a term of its own: the folded one always, another where it differs from what is told already.
  static boolean isTold(FormWords words, int word, Form form) {
    return switch (form) {
      case FOLDED -> true;
      case EXACT -> !words.form(word, Form.EXACT).equals(words.form(word, Form.FOLDED));
      case PARTICLELESS ->
          !words.form(word, Form.PARTICLELESS).equals(words.form(word, Form.FOLDED));
      case BARE -> !words.form(word, Form.BARE).equals(words.form(word, Form.PARTICLELESS));
      case STEM -> !words.form(word, Form.STEM).equals(words.form(word, Form.BARE));
    };
  }

  @Override
  public void end() {
    clearAttributes();
    int last = to > from ? words.end(to - 1) : 0;
    offset.setOffset(last, last);
  }
}
