package org.isnad.analyze.statement;

import java.util.List;
import org.isnad.text.Kind;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;
import org.isnad.text.Span;
import org.isnad.text.Tokens;

/// Makes statements of what an attribution without a verb of saying leads or follows («بحسب …»); where a cue says who speaks, the attribution's
/// source relays it. Holds the report's scene.
final class AttributedStatements {
  private static final int SHORTEST_CONTENT = 3;
  private static final int LONGEST_PLACE = 5;

  private final Scene scene;
  private final Tokens tokens;
  private final ReportWords words;
  private final ContentEnds contents;
  private final SpeakerResolver speakers;
  private final StatementCollector statements;

  AttributedStatements(
      Scene scene,
      ReportWords words,
      ContentEnds contents,
      SpeakerResolver speakers,
      StatementCollector statements) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.words = words;
    this.contents = contents;
    this.speakers = speakers;
    this.statements = statements;
  }

  /// «ذكرت الصحيفة، نقلا عن مسؤول، أن»: whether the words of a cue hold the attribution.
  private static boolean isInFrame(AttributionReader.Found attribution, Draft draft) {
    return draft.cueFirst < attribution.first()
        && attribution.first() < draft.contentFirst
        && draft.joint != Draft.Joint.BEFORE;
  }

  /// An attribution that opens the sentence: its source relays all that cues bring, or says what follows.
  void leading(AttributionReader.Found attribution, List<Draft> drafts, Sentence sentence) {
    int content = closingComma(attribution.end(), drafts);
    while (content < sentence.end()
        && (tokens.is(content, Kind.COMMA) || tokens.is(content, Kind.COLON))) {
      content++;
    }
    int skip = 0;
    if (words.is(WordClass.THEN, content)) {
      if (tokens.isWord(content, "فقد")) {
        skip = 1;
      } else {
        content++;
      }
    }
    Draft main = drafts.isEmpty() ? null : drafts.getFirst();
    Subject source = attribution.source();
    if (main != null && main.clauseFirst <= content + 1 && source != null) {
      for (Draft draft : drafts) {
        draft.relays.addFirst(source);
      }
      return;
    }
    int end = contents.trimmed(content, main == null ? sentence.end() : main.clauseFirst);
    add(attribution, content, skip, end, sentence, "attribution-before");
  }

  /// The comma that closes a source with words of place behind it («وبحسب وكالة فلان في بغداد،»), or `from` where none is near.
  private int closingComma(int from, List<Draft> drafts) {
    int limit = Math.min(tokens.size(), from + LONGEST_PLACE);
    for (int i = from; i < limit && !tokens.startsLine(i); i++) {
      if (tokens.is(i, Kind.COMMA)) {
        return !drafts.isEmpty() && drafts.getFirst().cueFirst < i ? from : i;
      }
    }
    return from;
  }

  /// An attribution behind the words from token `from` on: its source relays what a cue brings, or has said them.
  void trailing(
      AttributionReader.Found attribution, int from, List<Draft> drafts, Sentence sentence) {
    for (Draft draft : drafts) {
      if (isInFrame(attribution, draft)) {
        Subject source = attribution.source();
        if (source != null && source.known() && draft.relays.isEmpty()) {
          draft.relays.add(source);
        }
        return;
      }
    }
    boolean cued = false;
    for (Draft draft : drafts) {
      if (draft.contentFirst < attribution.first() && draft.clauseFirst < attribution.first()) {
        cued = true;
        if (attribution.source() != null
            && draft.relays.isEmpty()
            && draft.contentEnd <= attribution.first()) {
          draft.relays.add(attribution.source());
        }
      }
    }
    if (cued) {
      return;
    }
    int content = from;
    while (content < attribution.first()
        && (tokens.is(content, Kind.COMMA) || words.is(WordClass.JOINER, content))) {
      content++;
    }
    int end = contents.trimmed(content, attribution.first());
    add(attribution, content, 0, end, sentence, "attribution-after");
  }

  private void add(
      AttributionReader.Found attribution,
      int content,
      int skip,
      int end,
      Sentence sentence,
      String rule) {
    if (end - content < SHORTEST_CONTENT) {
      return;
    }
    Subject source = attribution.source();
    SpeakerResolver.Resolved who =
        source == null
            ? speakers.pronoun(
                Agreement.ofPronoun(tokens.word(attribution.wordEnd() - 1)), attribution.first())
            : speakers.source(source, attribution.first());
    if (who.speakers().isEmpty() && source == null) {
      return;
    }
    Quotation quotation = scene.quotationOpening(content);
    Quotation whole =
        quotation != null && quotation.closed() && quotation.end() + 1 >= end ? quotation : null;
    Span span = whole != null ? whole.span() : tokens.span(content, particles(content, skip), end);
    statements.assertion(
        span,
        whole != null ? Statement.Mode.DIRECT : scene.indirectMode(content, end),
        statements.cue(tokens.span(attribution.first(), attribution.wordEnd())),
        who.speakers(),
        who.confidence(),
        rule);
  }

  /// How many letters of the first word join it to what stands before: «وقد», «والـ».
  private int particles(int content, int skip) {
    boolean conjunction =
        skip == 0 && tokens.is(content, Kind.WORD) && tokens.word(content).startsWith("وال");
    return conjunction || tokens.isWord(content, "وقد") ? 1 : skip;
  }
}
