package org.isnad.analyze.statement;

import org.isnad.text.Quotation;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Makes a statement of what a cue was seen to bring: whose it is, its words, its mode, its cue, its chain. Holds the report's scene.
final class CuedStatements {
  private final Scene scene;
  private final Tokens tokens;
  private final ReportWords words;
  private final SpeakerResolver speakers;
  private final DraftChains chains;
  private final Circumstances circumstances;
  private final StatementCollector statements;

  CuedStatements(
      Scene scene,
      ReportWords words,
      SpeakerResolver speakers,
      DraftChains chains,
      Circumstances circumstances,
      StatementCollector statements) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.words = words;
    this.speakers = speakers;
    this.chains = chains;
    this.circumstances = circumstances;
    this.statements = statements;
  }

  /// Adds the draft's statement.
  void add(Draft draft) {
    SpeakerResolver.Resolved who = speakers.resolve(draft);
    Attribution attribution =
        new Attribution(
            who.speakers(),
            chains.of(draft, who.speakers()),
            circumstances.when(draft),
            circumstances.where(draft),
            who.confidence());
    Quotation whole = wholeQuotation(draft);
    Span span =
        whole != null
            ? whole.span()
            : tokens.span(draft.contentFirst, draft.contentSkip, draft.contentEnd);
    statements.add(
        span,
        mode(draft, whole != null),
        draft.act,
        status(draft),
        statements.cue(cueSpan(draft)),
        attribution,
        draft.rule);
  }

  /// The quotation that is all that is said, or null.
  private static @Nullable Quotation wholeQuotation(Draft draft) {
    Quotation quotation = draft.quotation;
    boolean whole =
        quotation != null
            && quotation.closed()
            && quotation.openingMark()
                <= draft.contentFirst + (draft.joint == Draft.Joint.BEFORE ? 1 : 0)
            && quotation.openingMark() >= draft.contentFirst - 1
            && draft.contentEnd <= quotation.end() + 1
            && draft.contentEnd >= quotation.end();
    return whole ? quotation : null;
  }

  private Statement.Mode mode(Draft draft, boolean whole) {
    if (whole) {
      return Statement.Mode.DIRECT;
    }
    Statement.Mode mode = scene.indirectMode(draft.contentFirst, draft.contentEnd);
    return draft.joint == Draft.Joint.COLON && mode == Statement.Mode.INDIRECT
        ? Statement.Mode.DIRECT
        : mode;
  }

  private Statement.Status status(Draft draft) {
    boolean expected =
        draft.form.form() == Form.FUTURE || words.is(WordClass.FUTURE, draft.cueFirst - 1);
    return expected ? Statement.Status.EXPECTED : Statement.Status.SAID;
  }

  /// The words of the cue: with its denial where that is what says something, the noun of «نقل عن … قوله».
  private Span cueSpan(Draft draft) {
    if (draft.form.lemma().has(Lemma.Mark.DENIED)) {
      return tokens.span(draft.cueFirst - 1, draft.cueEnd);
    }
    return draft.cueEnd > draft.cueFirst + 1
        ? tokens.span(draft.cueEnd - 1, draft.cueEnd)
        : tokens.span(draft.cueFirst, draft.cueFirst + 1);
  }
}
