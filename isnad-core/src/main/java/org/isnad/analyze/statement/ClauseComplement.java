package org.isnad.analyze.statement;

import org.isnad.text.Kind;
import org.isnad.text.Quotation;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads what is said as a clause after إن or أن, or after a colon. Holds the report's scene.
final class ClauseComplement {
  private final Scene scene;
  private final Tokens tokens;
  private final ReportWords words;

  ClauseComplement(Scene scene, ReportWords words) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.words = words;
  }

  /// What is said after the complementizer that ends before `next`, or null where nothing follows.
  @Nullable Draft afterThat(Walk walk, int next, String rule) {
    int from = next;
    while (from < walk.end
        && (tokens.is(from, Kind.COMMA)
            || tokens.is(from, Kind.COLON)
            || tokens.is(from, Kind.ELLIPSIS))) {
      from++;
    }
    if (from >= walk.end) {
      return null;
    }
    Draft draft = walk.draft(Draft.Joint.CLAUSE, from, rule);
    draft.quotation = scene.quotationOpening(from);
    return draft;
  }

  /// Whether the cue, or the relay after it, goes with a clause after إن or أن.
  boolean takesThat(Walk walk) {
    Lemma lemma = walk.lemma;
    return lemma.has(Lemma.Mark.CLAUSE)
        || lemma.addressed().contains("أن")
        || lemma.addressed().contains("ب") && tokens.word(walk.at).startsWith("ب")
        || walk.isRelayed()
        || !lemma.prepositions().isEmpty();
  }

  /// Whether the word is a complementizer that a cue may have; no «إن كان», which asks whether, no «بعد أن», and no name.
  boolean isThat(int token) {
    return words.is(WordClass.THAT, token)
        && !isWhether(token)
        && !words.isGovernedThat(token)
        && !(tokens.is(token - 1, Kind.NUMBER) && !tokens.spaceBefore(token))
        && scene.mention(token) == null;
  }

  private boolean isWhether(int token) {
    return tokens.isWord(token, "ان") && words.is(WordClass.WAS, token + 1);
  }

  /// What is said after the colon before `next`, or null where the cue brings nothing after a colon.
  @Nullable Draft afterColon(Walk walk, int next) {
    if (!walk.lemma.has(Lemma.Mark.QUOTATION)
            && !walk.lemma.has(Lemma.Mark.CLAUSE)
            && !walk.isRelayed()
        || next >= walk.end && next >= tokens.size()) {
      return null;
    }
    Quotation quotation = scene.quotationOpening(next);
    if (quotation != null) {
      Draft draft = walk.draft(Draft.Joint.QUOTATION, next, "colon-quotation");
      draft.quotation = quotation;
      return draft;
    }
    if (next >= walk.end) {
      return null;
    }
    if (words.is(WordClass.THAT, next)) {
      return afterThat(walk, next + 1, "clause");
    }
    return walk.draft(Draft.Joint.COLON, next, "colon");
  }
}
