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
  private final WordSet functionWords;

  private final LightStem stems;

  private WordReader(WordSet functionWords, LightStem stems) {
    this.functionWords = functionWords;
    this.stems = stems;
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
    BitSet begun = begun(analysis);
    Span title = article.layout().title();
    Words.Builder words = new Words.Builder(tokens.size());
    for (int token = 0; token < tokens.size(); token++) {
      Kind kind = tokens.kind(token);
      if (kind == Kind.WORD || kind == Kind.NUMBER) {
        add(tokens, token, begun, words);
        if (title != null && tokens.start(token) < title.end()) {
          words.endTitle();
        }
      }
    }
    return words.build();
  }

  private void add(Tokens tokens, int token, BitSet begun, Words.Builder words) {
    Span span = tokens.span(token, token + 1);
    String word = tokens.word(token);
    boolean number = tokens.is(token, Kind.NUMBER);
    long form = Hashes.of(word, 0, word.length());
    if (number) {
      words.add(span, form, form, false, true);
      return;
    }
    int skip = 0;
    for (int k = 1; k <= 4 && k < word.length(); k++) {
      if (tokens.mayBeParticles(token, k) && begun.get(tokens.start(token, k))) {
        skip = k;
      }
    }
    boolean function = functionWords.contains(tokens, token, 0);
    words.add(span, form, stems.hash(word, skip), function, false);
  }

  private static BitSet begun(Analysis analysis) {
    BitSet begun = new BitSet();
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
