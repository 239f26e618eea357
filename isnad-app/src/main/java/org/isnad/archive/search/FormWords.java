package org.isnad.archive.search;

import java.util.BitSet;
import java.util.List;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.name.Entity;
import org.isnad.text.Kind;
import org.isnad.text.Span;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The words and numbers of a text in order, marks left out, each with its forms and its place in the original. Immutable and thread-safe.
///
/// A word has the *place* that it has in the index: one more than the word before it, and more where text that is not read, or a new block, lies between, so
/// that no phrase runs across.
final class FormWords {
  /// So many places lie between words that are in no row.
  static final int GAP = 16;

  private final Tokens tokens;
  private final int[] token;
  private final int[] places;
  private final Forms[] forms;
  private final String[] exact;

  private FormWords(Tokens tokens, int[] token, int[] places, Forms[] forms, String[] exact) {
    this.tokens = tokens;
    this.token = token;
    this.places = places;
    this.forms = forms;
    this.exact = exact;
  }

  /// The words of a text of which nothing else is known: a question's, a name's.
  static FormWords of(CharSequence text, FormFinder finder) {
    return read(Tokenizer.tokenize(text), finder, null, null);
  }

  /// The words of a report's article. Where a name begins within a word, what stands before it is particles; a name of a person or place keeps its ending.
  static FormWords of(Analysis analysis, FormFinder finder) {
    List<Span> content = analysis.article().layout().content();
    BitSet begun = new BitSet();
    BitSet named = new BitSet();
    for (Entity entity : analysis.entities()) {
      for (Span mention : entity.mentions()) {
        begun.set(mention.start());
        if (entity.type() != Entity.Type.ORG) {
          named.set(mention.start(), mention.end());
        }
      }
    }
    return read(Tokenizer.tokenize(analysis.article().text(), content), finder, begun, named);
  }

  private static FormWords read(
      Tokens tokens, FormFinder finder, @Nullable BitSet begun, @Nullable BitSet named) {
    int size = 0;
    for (int i = 0; i < tokens.size(); i++) {
      size += isWord(tokens, i) ? 1 : 0;
    }
    FormWords words =
        new FormWords(tokens, new int[size], new int[size], new Forms[size], new String[size]);
    @Nullable Forms[] known = new Forms[tokens.size()];
    int place = -1;
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!isWord(tokens, i)) {
        continue;
      }
      place += tokens.startsBlock(i) && at > 0 ? GAP : 1;
      words.token[at] = i;
      words.places[at] = place;
      words.forms[at] = forms(tokens, i, finder, begun, named, known);
      words.exact[at] = exact(tokens, i);
      at++;
    }
    return words;
  }

  private static boolean isWord(Tokens tokens, int i) {
    return tokens.kind(i) == Kind.WORD || tokens.kind(i) == Kind.NUMBER;
  }

  private static Forms forms(
      Tokens tokens,
      int i,
      FormFinder finder,
      @Nullable BitSet begun,
      @Nullable BitSet named,
      @Nullable Forms[] known) {
    if (begun != null && named != null && tokens.kind(i) == Kind.WORD) {
      int particles = particles(tokens, i, begun);
      boolean name = named.get(tokens.end(i) - 1);
      if (particles != FormFinder.UNKNOWN || name) {
        Forms forms = finder.of(tokens.word(i), particles);
        return name ? forms.ofName() : forms;
      }
    }
    int first = tokens.first(i);
    Forms forms = known[first];
    if (forms == null) {
      String word = tokens.word(i);
      forms =
          tokens.kind(i) == Kind.NUMBER
              ? FormFinder.ofNumber(word)
              : finder.of(word, FormFinder.UNKNOWN);
      known[first] = forms;
    }
    return forms;
  }

  private static int particles(Tokens tokens, int i, BitSet begun) {
    if (begun.get(tokens.start(i))) {
      return 0;
    }
    for (int k = 1; k <= 4 && k < tokens.word(i).length(); k++) {
      if (tokens.mayBeParticles(i, k) && begun.get(tokens.start(i, k))) {
        return k;
      }
    }
    return FormFinder.UNKNOWN;
  }

  /// The folded form itself where they do not differ.
  private static String exact(Tokens tokens, int i) {
    String folded = tokens.word(i);
    if (tokens.kind(i) == Kind.NUMBER) {
      return folded;
    }
    if (tokens.isPlain(i) && tokens.text().toString().startsWith(folded, tokens.start(i))) {
      return folded;
    }
    return ExactForm.of(tokens.text(), tokens.start(i), tokens.end(i));
  }

  int size() {
    return token.length;
  }

  /// The word in a form.
  String form(int word, Form form) {
    return switch (form) {
      case EXACT -> exact[word];
      case FOLDED -> forms[word].folded();
      case PARTICLELESS -> forms[word].particleless();
      case BARE -> forms[word].bare();
      case STEM -> forms[word].stem();
    };
  }

  int place(int word) {
    return places[word];
  }

  /// The first UTF-16 unit of the word in the text, its particles included.
  int start(int word) {
    return tokens.start(token[word]);
  }

  /// One past the last UTF-16 unit.
  int end(int word) {
    return tokens.end(token[word]);
  }

  /// Whether it is written in digits.
  boolean isNumber(int word) {
    return tokens.kind(token[word]) == Kind.NUMBER;
  }

  /// The first word that ends behind `offset`; [#size()] where none does.
  int at(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(middle) > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
