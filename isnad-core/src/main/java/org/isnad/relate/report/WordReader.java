package org.isnad.relate.report;

import java.util.BitSet;
import java.util.List;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.Article;
import org.isnad.text.Span;
import org.isnad.text.WordScanner;

/// Reads the [Words] of an analysis. Where a finding begins within a word (a name after «ل»), the stem is of what the finding keeps:
/// the analysis knows which letters were particles there. Immutable and thread-safe.
final class WordReader {
  private static final int MOST_PARTICLES = 4;

  /// A word and the space after it take about so many units of a newspaper's text.
  private static final int UNITS_A_WORD = 6;

  private final FormSet functionWords;

  private final LightStem light;

  private WordReader(FormSet functionWords, LightStem light) {
    this.functionWords = functionWords;
    this.light = light;
  }

  static WordReader load() {
    return new WordReader(FormSet.read("function-words.tsv"), LightStem.load());
  }

  Words read(Analysis analysis) {
    Article article = analysis.article();
    BitSet begun = begun(analysis);
    Span title = article.layout().title();
    int titleEnd = title == null ? 0 : title.end();
    List<Span> content = article.layout().content();
    int units = 0;
    for (Span block : content) {
      units += block.length();
    }
    Words.Builder words = new Words.Builder(units / UNITS_A_WORD + 8);
    WordScanner word = new WordScanner(article.text(), content);
    int next = next(begun, 0);
    while (word.next()) {
      if (next < word.start()) {
        next = next(begun, word.start());
      }
      add(word, next > word.end() ? 0 : particles(word, begun), words);
      if (word.start() < titleEnd) {
        words.endTitle();
      }
    }
    return words.build();
  }

  private static int next(BitSet begun, int from) {
    int next = begun.nextSetBit(from);
    return next < 0 ? Integer.MAX_VALUE : next;
  }

  /// @param particles how many letters of the word stand before a finding that begins within it
  private void add(WordScanner word, int particles, Words.Builder words) {
    long form = Hashes.of(word.letters(), 0, word.length());
    if (word.isNumber()) {
      words.addNumber(word.start(), word.end(), form);
    } else {
      long stem = light.hash(word, particles, form);
      words.addWord(word.start(), word.end(), form, stem, functionWords.contains(form));
    }
  }

  /// How many letters of the word stand before a finding that begins within it.
  private static int particles(WordScanner word, BitSet begun) {
    int splits = word.splits();
    int particles = 0;
    for (int k = 1; k <= MOST_PARTICLES && k < word.length() && splits >>> k != 0; k++) {
      if ((splits >>> k & 1) != 0 && begun.get(word.start(k))) {
        particles = k;
      }
    }
    return particles;
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
