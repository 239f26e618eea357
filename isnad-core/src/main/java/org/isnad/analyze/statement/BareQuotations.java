package org.isnad.analyze.statement;

import java.util.List;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Makes statements of quotations that fill their sentences without a cue: in a run of one speaker's quotations, or signed below. Holds the
/// report's scene.
final class BareQuotations {
  /// A quotation of fewer tokens marks a term; it is nobody's statement without a cue.
  private static final int SHORTEST_QUOTATION = 7;

  /// Tokens of the longest line of a signature, of the name below it, and how many lines it may take.
  private static final int LONGEST_SIGNATURE = 8;

  private static final int LONGEST_NAME = 6;
  private static final int SIGNATURE_LINES = 2;

  private final Scene scene;
  private final Tokens tokens;
  private final SubjectReader subjects;
  private final SpeakerResolver speakers;
  private final StatementCollector statements;

  BareQuotations(
      Scene scene,
      SubjectReader subjects,
      SpeakerResolver speakers,
      StatementCollector statements) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.subjects = subjects;
    this.speakers = speakers;
    this.statements = statements;
  }

  /// Adds the quotation that is the whole sentence, the report's number `index`, where it is known whose it is.
  void read(Sentence sentence, int index) {
    Quotation quotation = scene.quotationOpening(sentence.first());
    if (quotation == null
        || quotation.end() - quotation.first() < SHORTEST_QUOTATION
        || quotation.end() + 2 < sentence.end()) {
      return;
    }
    Subject signature = signature(index);
    SpeakerResolver.Resolved who =
        signature == null
            ? speakers.recent(sentence)
            : speakers.named(signature, Feature.SIGNATURE, sentence);
    if (who.speakers().isEmpty()) {
      return;
    }
    Statement.Mode mode = quotation.closed() ? Statement.Mode.DIRECT : Statement.Mode.MIXED;
    Span span = quotation.closed() ? quotation.span() : quotation.outer();
    statements.assertion(
        span,
        mode,
        null,
        who.speakers(),
        who.confidence(),
        signature == null ? "quotation-run" : "quotation-signed");
  }

  /// A title and a name on short lines below a quotation.
  private @Nullable Subject signature(int index) {
    List<Sentence> all = scene.reading.sentences();
    int next = index + 1;
    for (int i = next; i < Math.min(all.size(), next + SIGNATURE_LINES); i++) {
      Sentence line = all.get(i);
      if (length(line) > LONGEST_SIGNATURE || !tokens.startsLine(line.first())) {
        return null;
      }
      boolean nameBelow = i + 1 < all.size() && length(all.get(i + 1)) <= LONGEST_NAME;
      int limit = nameBelow ? all.get(i + 1).end() : line.end();
      Subject signature = subjects.read(line.first(), 0, limit);
      if (signature != null
          && signature.known()
          && signature.end() >= line.end()
          && signature.isNamed()) {
        return signature;
      }
    }
    return null;
  }

  private static int length(Sentence line) {
    return line.end() - line.first();
  }
}
