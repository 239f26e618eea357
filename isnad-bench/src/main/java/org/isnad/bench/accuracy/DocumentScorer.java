package org.isnad.bench.accuracy;

/// Scores the answer to one report, layer after layer. Static and thread-safe.
final class DocumentScorer {
  private DocumentScorer() {}

  static Sheet score(GoldDocument document, Answer given) {
    Sheet sheet = new Sheet(document);
    // Offsets into another text say nothing about this one.
    Answer answer = isOfThisText(document, given) ? given : Answer.NONE;
    StatementScorer.score(document, answer, sheet);
    TimeScorer.score(document, answer, sheet);
    FigureScorer.score(document, answer, sheet);
    EntityScorer.score(document, answer, sheet);
    EncounterScorer.score(document, answer, sheet);
    ContentScorer.score(document, answer, sheet);
    return sheet;
  }

  /// An answer that does not tell its text is taken to be of the report's.
  static boolean isOfThisText(GoldDocument document, Answer answer) {
    String text = answer.text();
    return text == null || GoldDocument.plain(text).equals(document.plain());
  }
}
