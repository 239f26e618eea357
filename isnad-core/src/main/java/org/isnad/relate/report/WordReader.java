package org.isnad.relate.report;

import java.util.BitSet;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.Article;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.isnad.text.Kind;
import org.isnad.text.Span;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.isnad.text.WordSet;

/// Reads the [Words] of an analysis. Where a finding begins within a word (a name after «ل»), the stem is of what the finding keeps:
/// the analysis knows which letters were particles there. Immutable and thread-safe.
final class WordReader {
  private static final int MOST_PARTICLES = 4;

  private final WordSet functionWords;

  private final LightStem light;

  private WordReader(WordSet functionWords, LightStem light) {
    this.functionWords = functionWords;
    this.light = light;
  }

  static WordReader load() {
    return new WordReader(
        WordSet.of(
            DataTable.read(WordReader.class, "function-words.tsv").rows().stream()
                .map(row -> Folding.fold(row.required(0)))
                .toList()),
        LightStem.load());
  }

  Words read(Analysis analysis) {
    Article article = analysis.article();
    Tokens tokens = Tokenizer.tokenize(article.text(), article.layout().content());
    Pass pass = new Pass(tokens, begun(analysis));
    Span title = article.layout().title();
    return pass.read(title == null ? 0 : title.end());
  }

  private static boolean isWord(Kind kind) {
    return kind == Kind.WORD || kind == Kind.NUMBER;
  }

  /// The reading of one report; not thread-safe.
  private final class Pass {
    /// What no stem is: a word whose stem has not been looked for.
    private static final long UNREAD = 0;

    private final Tokens tokens;
    private final BitSet begun;

    /// Of the first token of each distinct word what depends on the word alone.
    private final long[] forms;

    private final long[] stems;
    private final boolean[] functions;

    Pass(Tokens tokens, BitSet begun) {
      this.tokens = tokens;
      this.begun = begun;
      forms = new long[tokens.size()];
      stems = new long[tokens.size()];
      functions = new boolean[tokens.size()];
    }

    Words read(int titleEnd) {
      int count = 0;
      for (int token = 0; token < tokens.size(); token++) {
        count += isWord(tokens.kind(token)) ? 1 : 0;
      }
      Words.Builder words = new Words.Builder(count);
      for (int token = 0; token < tokens.size(); token++) {
        if (isWord(tokens.kind(token))) {
          add(token, words);
          if (tokens.start(token) < titleEnd) {
            words.endTitle();
          }
        }
      }
      return words.build();
    }

    private void add(int token, Words.Builder words) {
      int start = tokens.start(token);
      int end = tokens.end(token);
      int first = tokens.first(token);
      String word = tokens.word(token);
      if (tokens.is(token, Kind.NUMBER)) {
        words.addNumber(start, end, Hashes.of(word, 0, word.length()));
        return;
      }
      if (stems[first] == UNREAD) {
        forms[first] = Hashes.of(word, 0, word.length());
        stems[first] = light.hash(word, 0);
        functions[first] = functionWords.contains(tokens, token, 0);
      }
      int skip = particles(token, word.length());
      long stem = skip == 0 ? stems[first] : light.hash(word, skip);
      words.addWord(start, end, forms[first], stem, functions[first]);
    }

    /// How many letters of the word stand before a finding that begins within it.
    private int particles(int token, int letters) {
      int particles = 0;
      if (tokens.splits(token) != 1) {
        for (int k = 1; k <= MOST_PARTICLES && k < letters; k++) {
          if (tokens.mayBeParticles(token, k) && begun.get(tokens.start(token, k))) {
            particles = k;
          }
        }
      }
      return particles;
    }
  }

  private static BitSet begun(Analysis analysis) {
    BitSet begun = new BitSet(analysis.article().text().length());
    for (Entity entity : analysis.entities()) {
      entity.mentions().forEach(mention -> begun.set(mention.start()));
    }
    for (Timex time : analysis.times()) {
      begun.set(time.span().start());
    }
    for (Figure figure : analysis.figures()) {
      begun.set(figure.span().start());
    }
    return begun;
  }
}
