package org.isnad.analyze.statement;

import java.util.List;
import org.isnad.text.Kind;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;

/// Finds how far words go on beyond the sentence of their cue: after a colon without marks, or with an opening mark that nothing closes, up to
/// the line's end or the next cue. Holds the report's scene.
final class RunOn {
  private final Scene scene;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final CueWords cueWords;
  private final ContentEnds contents;

  RunOn(Scene scene, Vocabulary vocabulary, CueWords cueWords, ContentEnds contents) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.vocabulary = vocabulary;
    this.cueWords = cueWords;
    this.contents = contents;
  }

  /// Lets the last draft of the sentence at `index` take in the sentences after it that are its words too.
  ///
  /// @return index of the first sentence that is not
  int extend(List<Draft> drafts, int index) {
    List<Sentence> all = scene.reading.sentences();
    Sentence sentence = all.get(index);
    if (drafts.isEmpty() || !isOpen(drafts.getLast(), sentence)) {
      return index + 1;
    }
    Draft draft = drafts.getLast();
    int next = index + 1;
    while (next < all.size() && goesOn(draft, all.get(next))) {
      next++;
    }
    if (next > index + 1) {
      int end = all.get(next - 1).end();
      draft.contentEnd = contents.trimmed(draft.contentFirst, end);
    }
    return next;
  }

  /// Whether the words reach the sentence's end with nothing that closes them.
  private boolean isOpen(Draft draft, Sentence sentence) {
    Quotation quotation = draft.quotation;
    boolean unclosed =
        quotation != null
            && !quotation.closed()
            && quotation.openingMark() >= draft.contentFirst - 1
            && quotation.openingMark() <= draft.contentFirst;
    boolean bare = draft.joint == Draft.Joint.COLON && quotation == null;
    return (unclosed || bare)
        && draft.contentEnd >= contents.trimmed(draft.contentFirst, sentence.end());
  }

  /// «من ناحيته، أيد …»: a finite form of a verb of saying, though it may be another word too.
  private boolean isVerb(int token) {
    return tokens.is(token, Kind.WORD)
        && vocabulary.cues().forms(tokens.word(token)).stream()
            .anyMatch(form -> !form.form().isNominal());
  }

  private boolean goesOn(Draft draft, Sentence next) {
    int first = next.first();
    if (tokens.startsLine(first)
        || draft.quotation != null && first >= draft.quotation.end()
        || scene.quotationOpening(first) != null) {
      return false;
    }
    int at = scene.words.end(WordClass.ADVERB, first);
    if (tokens.is(at, Kind.COMMA)) {
      at++;
    }
    boolean turn = at > first && isVerb(at);
    if (scene.words.is(WordClass.JOINER, at)) {
      at++;
    }
    return !turn
        && tokens.is(at, Kind.WORD)
        && !cueWords.isCueWord(at)
        && scene.words.attribution(at) == null
        && !scene.words.is(WordClass.TAIL, at)
        && !scene.words.is(WordClass.AUXILIARY, at)
        && !vocabulary.events().isJoined(tokens, at, false);
  }
}
