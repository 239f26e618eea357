package org.isnad.analyze.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Kind;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;

/// Reads all cues of one sentence and where what each brings ends. Holds the report's scene.
final class SentenceReader {
  private final Scene scene;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final CueReader cues;
  private int attributionFirst;

  SentenceReader(Scene scene, Vocabulary vocabulary, CueReader cues) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.vocabulary = vocabulary;
    this.cues = cues;
  }

  /// The drafts of the sentence, their content bounded, in the order of their cues; tokens before `from` and those of an attribution are passed over.
  List<Draft> read(Sentence sentence, int from, int attributionFirst, int attributionEnd) {
    this.attributionFirst = attributionFirst;
    List<Draft> found = new ArrayList<>();
    for (int i = from; i < sentence.end(); i++) {
      if (scene.isQuoted(i) || (i >= attributionFirst && i < attributionEnd)) {
        continue;
      }
      Draft draft = cues.read(i, from, sentence.end());
      if (draft != null) {
        found.add(draft);
        if (draft.cueEnd > i + 1) {
          i = draft.cueEnd - 1;
        }
      }
    }
    return bounded(withoutNested(found), sentence.end());
  }

  /// Leaves out what stands inside another's words.
  private List<Draft> withoutNested(List<Draft> found) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : found) {
      Draft outer = kept.isEmpty() ? null : lastWithContentBefore(kept, draft.cueFirst);
      if (outer == null || draft.narrated || opensClause(outer, draft)) {
        if (!sameContent(kept, draft)) {
          kept.add(draft);
        }
      }
    }
    return kept;
  }

  private static boolean sameContent(List<Draft> kept, Draft draft) {
    for (Draft other : kept) {
      if (other.joint != Draft.Joint.BEFORE
          && draft.joint != Draft.Joint.BEFORE
          && other.contentFirst == draft.contentFirst) {
        return true;
      }
    }
    return false;
  }

  private static @org.jspecify.annotations.Nullable Draft lastWithContentBefore(
      List<Draft> kept, int token) {
    for (int i = kept.size() - 1; i >= 0; i--) {
      Draft draft = kept.get(i);
      if (draft.joint != Draft.Joint.BEFORE && draft.contentFirst <= token && !draft.narrated) {
        return draft;
      }
    }
    return null;
  }

  /// Whether the cue goes on with the reporter's own sentence and not with the words of the one before.
  private boolean opensClause(Draft outer, Draft draft) {
    Quotation quotation = outer.quotation;
    if (quotation != null && quotation.closed() && draft.cueFirst >= quotation.end()) {
      return true;
    }
    if (draft.form.form() == Form.PARTICIPLE) {
      return agreesWithOuter(outer, draft);
    }
    if (draft.form.form().isNominal()) {
      return false;
    }
    if (draft.relative) {
      return tokens.is(draft.clauseFirst, Kind.COMMA) && draft.subject == null;
    }
    boolean conjunction =
        tokens.word(draft.cueFirst).charAt(0) == org.isnad.text.Letters.WAW
            || vocabulary.words().is(WordClass.JOINER, tokens, draft.clauseFirst)
            || joinerAfter(draft.clauseFirst);
    boolean comma =
        tokens.is(draft.clauseFirst, Kind.COMMA) || tokens.is(draft.cueFirst - 1, Kind.COMMA);
    if (!conjunction && !comma) {
      return false;
    }
    return draft.subject != null
        ? conjunction || comma && draft.subject.known()
        : conjunction && agreesWithOuter(outer, draft);
  }

  private boolean joinerAfter(int token) {
    return tokens.is(token, Kind.COMMA)
        && vocabulary.words().is(WordClass.JOINER, tokens, token + 1);
  }

  private static boolean agreesWithOuter(Draft outer, Draft draft) {
    return draft.subject != null
        || outer.form.agreement().agrees(draft.form.agreement())
        || outer.form.agreement().isPlural()
        || draft.form.agreement().isPlural()
        || outer.form.form().isNominal();
  }

  private List<Draft> bounded(List<Draft> drafts, int sentenceEnd) {
    List<Draft> out = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.joint != Draft.Joint.BEFORE) {
        int boundary = sentenceEnd;
        for (int k = i + 1; k < drafts.size() && !draft.narrated; k++) {
          if (!drafts.get(k).narrated && drafts.get(k).cueFirst >= draft.contentFirst) {
            boundary = drafts.get(k).clauseFirst;
            break;
          }
        }
        draft.contentEnd = contentEnd(draft, Math.max(boundary, draft.contentFirst), sentenceEnd);
      }
      if (draft.contentEnd > draft.contentFirst) {
        out.add(draft);
      }
    }
    return out;
  }

  private int contentEnd(Draft draft, int boundary, int sentenceEnd) {
    Quotation quotation = draft.quotation;
    if (quotation != null && quotation.openingMark() == draft.contentFirst) {
      if (quotation.closed()
          && (draft.joint == Draft.Joint.QUOTATION
              || isRest(quotation.end() + 1, Math.max(boundary, quotation.end() + 1)))) {
        return quotation.end() + 1;
      }
    }
    return trimmed(draft.contentFirst, indirectEnd(draft, boundary));
  }

  /// Whether nothing of weight stands in `[from, to)`: marks, or the reporter's tail.
  private boolean isRest(int from, int to) {
    for (int i = from; i < to; i++) {
      if (vocabulary.words().is(WordClass.TAIL, tokens, i)
          || vocabulary.attributions().at(tokens, i) != null && tokens.is(i, Kind.WORD)) {
        return true;
      }
      if (tokens.is(i - 1, Kind.COMMA) && vocabulary.words().is(WordClass.JOINER, tokens, i)) {
        return true;
      }
      if (tokens.is(i, Kind.WORD) || tokens.is(i, Kind.NUMBER)) {
        return false;
      }
    }
    return true;
  }

  /// The end of an indirect clause: before the reporter's tail or a trailing attribution.
  private int indirectEnd(Draft draft, int boundary) {
    for (int i = draft.contentFirst + 1; i < boundary; i++) {
      if (draft.narrated && tokens.is(i, Kind.COMMA) && !scene.isQuoted(i)) {
        return i;
      }
      if (!tokens.is(i, Kind.WORD) || scene.isQuoted(i)) {
        continue;
      }
      if (i == attributionFirst) {
        return i;
      }
      if (vocabulary.words().end(WordClass.TAIL, tokens, i) > i && beginsTail(i)) {
        return i;
      }
      if (tokens.is(i - 1, Kind.COMMA)
          && (tokens.isWord(i, "حسبما") || (tokens.isWord(i, "كما") && cues.isCueWord(i + 1)))) {
        return i;
      }
    }
    return boundary;
  }

  /// A tail begins after a comma; «وذلك بعد» and «على حد قوله» also without one.
  private boolean beginsTail(int token) {
    if (tokens.is(token - 1, Kind.COMMA)) {
      return true;
    }
    if (tokens.isWord(token, "وذلك")) {
      return vocabulary.words().is(WordClass.PREPOSITION, tokens, token + 1);
    }
    return tokens.isWord(token, "علي") && tokens.isWord(token + 1, "حد")
        || vocabulary.attributions().at(tokens, token) != null;
  }

  /// Without the marks that close the clause.
  int trimmed(int first, int end) {
    int to = end;
    while (to > first) {
      Kind kind = tokens.kind(to - 1);
      boolean mark =
          kind == Kind.COMMA
              || kind == Kind.PERIOD
              || kind == Kind.ELLIPSIS
              || kind == Kind.COLON
              || kind == Kind.SEMICOLON
              || kind == Kind.DASH
              || kind == Kind.SYMBOL && !tokens.isWord(to - 1, "$");
      boolean stray =
          (kind == Kind.QUOTE_CLOSE
                  || kind == Kind.QUOTE_NEUTRAL
                  || kind == Kind.QUOTE_OPEN
                  || kind == Kind.BRACKET_OPEN)
              && !closesInside(first, to - 1);
      if (!mark && !stray) {
        break;
      }
      to--;
    }
    return to;
  }

  private boolean closesInside(int first, int mark) {
    Quotation quotation = scene.quotation(mark);
    return quotation != null
        && quotation.closed()
        && quotation.end() == mark
        && quotation.openingMark() >= first;
  }
}
