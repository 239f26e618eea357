package org.isnad.analyze.statement;

import org.isnad.text.Kind;
import org.isnad.text.Quotation;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads what is said as a quotation, behind its cue or before it. Holds the report's scene.
final class QuotationComplement {
  /// Lengths in tokens: of what is more than a term, of what stands before its cue, of an outlet's name.
  private static final int SHORTEST = 4;

  private static final int SHORTEST_BEFORE = 3;
  private static final int LONGEST_OUTLET = 5;

  /// Tokens of the longest term or name in marks behind a preposition.
  private static final int LONGEST_TERM = 8;

  private final Scene scene;
  private final Tokens tokens;
  private final SubjectReader subjects;
  private final CueWords cueWords;

  QuotationComplement(Scene scene, SubjectReader subjects, CueWords cueWords) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.subjects = subjects;
    this.cueWords = cueWords;
  }

  /// The quotation that opens where the walk is, as what is said; else null, the walk having gone on behind a quotation that is only passed.
  @Nullable Draft read(Walk walk, Quotation quotation) {
    boolean inOutlet =
        scene.words.medium(quotation.openingMark() - 1) != null
            && length(quotation) <= LONGEST_OUTLET;
    boolean mayBeSpeaker =
        walk.phraseMayStart && walk.subject == null && scene.isQuotedName(quotation);
    if (!inOutlet
        && isReported(walk, quotation)
        && !(mayBeSpeaker && quotation.end() + 1 < walk.end)) {
      Draft draft = walk.draft(Draft.Joint.QUOTATION, walk.at, "quotation");
      draft.quotation = quotation;
      return draft;
    }
    if (inOutlet || !mayBeSpeaker) {
      walk.at = Math.min(walk.limit, quotation.closed() ? quotation.end() + 1 : walk.at + 1);
      walk.phraseMayStart = false;
    }
    return null;
  }

  /// Whether the cue brings quotations, and this one is more than a term in marks.
  private boolean isReported(Walk walk, Quotation quotation) {
    int length = length(quotation);
    boolean term =
        scene.words.is(WordClass.PREPOSITION, walk.at - 1)
            || length == 1 && tokens.is(quotation.end() + 1, Kind.WORD);
    if (term && quotation.closed() && length < LONGEST_TERM) {
      return false;
    }
    boolean direct =
        walk.phraseMayStart
            || (walk.subject != null && walk.at == walk.subject.end())
            || walk.relayCue == walk.at - 1;
    boolean reports =
        walk.lemma.has(Lemma.Mark.QUOTATION)
            || walk.isRelayed()
            || (!walk.lemma.prepositions().isEmpty() || walk.lemma.has(Lemma.Mark.NOUN_PHRASE))
                && length >= SHORTEST
                && direct;
    return reports
        && (length >= SHORTEST
            || endsSentence(walk, quotation)
            || (direct && !scene.isQuotedName(quotation)));
  }

  /// «قال … "لا نعرف شيئا".»: short, yet all that is left of the sentence.
  private static boolean endsSentence(Walk walk, Quotation quotation) {
    return walk.lemma.has(Lemma.Mark.QUOTATION)
        && walk.lemma.has(Lemma.Mark.CLAUSE)
        && length(quotation) >= SHORTEST_BEFORE
        && quotation.end() >= walk.end - 2;
  }

  private static int length(Quotation quotation) {
    return quotation.end() - quotation.first();
  }

  /// «"…"، قال فلان»: the quotation stands before its cue.
  @Nullable Draft before(Walk walk) {
    if (walk.form.form().isNominal() || !walk.lemma.has(Lemma.Mark.QUOTATION)) {
      return null;
    }
    int before = walk.cue - 1;
    while (before >= walk.first
        && (tokens.is(before, Kind.COMMA)
            || tokens.is(before, Kind.DASH)
            || scene.words.is(WordClass.THUS, before))) {
      before--;
    }
    Quotation quotation = before >= walk.first ? scene.quotation(before) : null;
    if (quotation == null
        || !quotation.closed()
        || quotation.end() != before
        || length(quotation) < SHORTEST_BEFORE
        || cueWords.startsWithConjunction(walk.cue) && scene.words.forms(walk.cue).isEmpty()) {
      return null;
    }
    Subject after = subjects.read(walk.cue + 1, 0, walk.limit);
    Draft draft =
        new Draft(
            walk.cue,
            walk.cue + 1,
            walk.form,
            Draft.Joint.BEFORE,
            quotation.first(),
            "quotation-before");
    draft.quotation = quotation;
    draft.contentEnd = quotation.end();
    draft.subject = after != null && after.known() ? after : null;
    return draft;
  }
}
