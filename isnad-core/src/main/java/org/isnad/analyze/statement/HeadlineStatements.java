package org.isnad.analyze.statement;

import org.isnad.text.Sentence;
import org.isnad.text.Tokens;

/// Makes a statement of a title «فلان: …»: the colon is its cue.
final class HeadlineStatements {
  private final Tokens tokens;
  private final HeadlineReader headlines;
  private final ContentEnds contents;
  private final SpeakerResolver speakers;
  private final StatementCollector statements;

  HeadlineStatements(
      Tokens tokens,
      HeadlineReader headlines,
      ContentEnds contents,
      SpeakerResolver speakers,
      StatementCollector statements) {
    this.tokens = tokens;
    this.headlines = headlines;
    this.contents = contents;
    this.speakers = speakers;
    this.statements = statements;
  }

  /// Adds the statement of the title.
  ///
  /// @return whether the title names a speaker before a colon, and so is read
  boolean read(Sentence title) {
    HeadlineReader.Headline headline = headlines.read(title);
    if (headline == null) {
      return false;
    }
    int content = headline.colon() + 1;
    int end = contents.trimmed(content, title.end());
    if (end > content) {
      SpeakerResolver.Resolved who = speakers.named(headline.speaker(), Feature.HEADLINE, title);
      statements.assertion(
          tokens.span(content, end),
          Statement.Mode.HEADLINE,
          statements.cue(tokens.span(headline.colon(), content)),
          who.speakers(),
          who.confidence(),
          "headline");
    }
    return true;
  }
}
