package org.isnad.relate.utterance;

import static org.isnad.text.Letters.ARABIC_COMMA;
import static org.isnad.text.Letters.ARABIC_FULL_STOP;
import static org.isnad.text.Letters.ARABIC_QUESTION_MARK;
import static org.isnad.text.Letters.ARABIC_SEMICOLON;

import org.isnad.relate.report.Report;
import org.isnad.relate.report.Words;

/// Where the sentences of a statement and the clauses of a sentence end: one that is too short to be compared goes with the next. Static and
/// thread-safe.
final class Sentences {
  /// A sentence of fewer words that tell something is no passage of its own.
  private static final int SHORTEST = 3;

  /// A clause of fewer is none.
  private static final int SHORTEST_CLAUSE = 4;

  private Sentences() {}

  /// One past the last word of the sentence that begins with the word `from`.
  static int end(Report report, int from, int end) {
    return end(report, from, end, SHORTEST, false);
  }

  /// One past the last word of the clause that begins with the word `from`.
  static int endOfClause(Report report, int from, int end) {
    return end(report, from, end, SHORTEST_CLAUSE, true);
  }

  private static int end(Report report, int from, int end, int shortest, boolean clause) {
    Words words = report.words();
    int telling = 0;
    for (int word = from; word + 1 < end; word++) {
      telling += words.isFunction(word) ? 0 : 1;
      if (telling >= shortest
          && breaks(report.text(), words.end(word), words.start(word + 1), clause)
          && remaining(words, word + 1, end, shortest)) {
        return word + 1;
      }
    }
    return end;
  }

  private static boolean remaining(Words words, int from, int end, int shortest) {
    int telling = 0;
    for (int word = from; word < end && telling < shortest; word++) {
      telling += words.isFunction(word) ? 0 : 1;
    }
    return telling >= shortest;
  }

  private static boolean breaks(String text, int from, int to, boolean clause) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (endsSentence(c) || clause && (c == ARABIC_COMMA || c == ARABIC_SEMICOLON || c == ',')) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsSentence(char c) {
    return c == '.'
        || c == '!'
        || c == '?'
        || c == '\n'
        || c == '…'
        || c == ARABIC_QUESTION_MARK
        || c == ARABIC_FULL_STOP;
  }
}
