package org.isnad.analyze.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.clean.Article;
import org.isnad.text.FirstWords;
import org.isnad.text.Reading;
import org.isnad.text.Tokens;

/// Finds the temporal expressions of an article. Immutable and thread-safe.
public final class TimeAnalyzer {
  private final TimeLexicon lexicon;

  private TimeAnalyzer(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Reads the lexicons.
  public static TimeAnalyzer load() {
    return new TimeAnalyzer(TimeLexicon.load());
  }

  /// The words with which temporal expressions may begin.
  public FirstWords firstWords() {
    return lexicon.firstWords();
  }

  /// The article's temporal expressions, in the order of the text, without overlap. What is relative is resolved against the article's own
  /// day, or the day that the report's own weekday shows; without one its value keeps X for what is open.
  public List<Timex> find(Article article, Reading reading) {
    Tokens tokens = reading.tokens();
    TimeText text = new TimeText(reading, lexicon);
    LocalDate today = AnchorFinder.anchor(article, text);
    TimeContext context =
        new TimeContext(
            today,
            AnchorFinder.isEvening(article),
            new Tense(tokens, lexicon, reading.sentences()));
    TimeGrammar grammar = new TimeGrammar(text, context);
    List<Timex> out = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Expression found = grammar.at(i);
      if (found != null) {
        out.add(found.toTimex(tokens, today));
        context.remember(found, text.is(found.first() - 1, TimeWord.Sort.SINCE));
        i = Math.max(i, found.end() - 1);
      }
    }
    return Collections.unmodifiableList(out);
  }
}
