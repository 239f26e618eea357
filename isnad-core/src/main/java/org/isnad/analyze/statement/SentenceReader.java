package org.isnad.analyze.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads all cues of one sentence and bounds what each brings by the next; a cue inside another's words is passed over. Holds the report's scene.
final class SentenceReader {
  private final Scene scene;
  private final Tokens tokens;
  private final ReportWords words;
  private final CueReader cues;
  private final ContentEnds contents;

  SentenceReader(Scene scene, ReportWords words, CueReader cues, ContentEnds contents) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.words = words;
    this.cues = cues;
    this.contents = contents;
  }

  /// The drafts of the sentence, their content bounded, in the order of their cues; tokens before `from` and those of the trailing attribution
  /// are passed over.
  List<Draft> read(Sentence sentence, int from, AttributionReader.@Nullable Found trailing) {
    int attributionFirst = trailing == null ? sentence.end() : trailing.first();
    int attributionEnd = trailing == null ? sentence.end() : trailing.end();
    List<Draft> found = new ArrayList<>();
    for (int i = from; i < sentence.end(); i++) {
      if (scene.isQuoted(i) || (i >= attributionFirst && i < attributionEnd)) {
        continue;
      }
      Draft draft = cues.read(i, from, sentence.end());
      if (draft != null) {
        Draft before = cues.quotationBefore(draft, from, sentence.end());
        if (before != null) {
          found.add(before);
        }
        found.add(draft);
        if (draft.cueEnd > i + 1) {
          i = draft.cueEnd - 1;
        }
      }
    }
    return bounded(withoutNested(found, attributionFirst), sentence.end(), attributionFirst);
  }

  /// Leaves out what stands inside another's words.
  private List<Draft> withoutNested(List<Draft> found, int attributionFirst) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : found) {
      Draft outer = kept.isEmpty() ? null : lastWithContentBefore(kept, draft.cueFirst);
      if (outer != null && handsOn(outer, draft)) {
        kept.remove(outer);
        draft.relays.add(outer.subject);
        draft.clauseFirst = outer.clauseFirst;
        kept.add(draft);
        continue;
      }
      if (outer == null
          || draft.narrated
          || opensClause(outer, draft)
          || endsBefore(outer, draft, attributionFirst)) {
        if (!sameContent(kept, draft)) {
          kept.add(draft);
        }
      }
    }
    return kept;
  }

  /// «ذكرت وكالة فلان أن الوزير قال إن …»: all that an agency or outlet tells is who has said what; it hands that on.
  private boolean handsOn(Draft outer, Draft draft) {
    Subject medium = outer.subject;
    Subject speaker = draft.subject;
    return medium != null
        && speaker != null
        && outer.joint == Draft.Joint.CLAUSE
        && outer.relays.isEmpty()
        && draft.relays.isEmpty()
        && draft.joint == Draft.Joint.CLAUSE
        && speaker.known()
        && !draft.form.lemma().has(Lemma.Mark.STRICT)
        && speaker.first() == outer.contentFirst
        && speaker.first() < draft.cueFirst
        && words.isOutlet(medium.first());
  }

  /// Whether the words of the cue before are over, by what they say themselves, before the clause of the next begins.
  private boolean endsBefore(Draft outer, Draft draft, int attributionFirst) {
    if (draft.clauseFirst <= outer.contentFirst) {
      return false;
    }
    for (int i = contents.of(outer, draft.clauseFirst, attributionFirst);
        i < draft.clauseFirst;
        i++) {
      if (tokens.is(i, Kind.WORD)) {
        return true;
      }
    }
    return false;
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

  private static @Nullable Draft lastWithContentBefore(List<Draft> kept, int token) {
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
    if (isToldByTheWay(draft)) {
      return true;
    }
    if (draft.relative) {
      return tokens.is(draft.clauseFirst, Kind.COMMA) && draft.subject == null;
    }
    boolean conjunction =
        tokens.firstLetter(draft.cueFirst) == Letters.WAW
            || words.is(WordClass.JOINER, draft.clauseFirst)
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

  /// «مع النادي الذي أعرب مدربه عن …», «المدينة التي تعتبرها الحكومة …»: a relative clause with a speaker of its own, the noun before it taken up
  /// by a pronoun.
  private boolean isToldByTheWay(Draft draft) {
    Subject subject = draft.subject;
    if (subject == null
        || subject.first() <= draft.cueFirst
        || !subject.known()
        || !words.is(WordClass.RELATIVE, draft.clauseFirst)) {
      return false;
    }
    String noun = tokens.word(subject.first());
    return draft.form.objectPronoun()
        || draft.joint == Draft.Joint.CLAUSE && tokens.word(draft.contentFirst - 1).length() > 2
        || !noun.startsWith("ال") && (noun.endsWith("ه") || noun.endsWith("ها"));
  }

  private boolean joinerAfter(int token) {
    return tokens.is(token, Kind.COMMA) && words.is(WordClass.JOINER, token + 1);
  }

  private boolean agreesWithOuter(Draft outer, Draft draft) {
    Agreement speaking = outer.speakerAgreement(tokens);
    return draft.subject != null
        || speaking.agrees(draft.form.agreement())
        || speaking.isPlural()
        || draft.form.agreement().isPlural()
        || outer.form.form().isNominal();
  }

  private List<Draft> bounded(List<Draft> drafts, int sentenceEnd, int attributionFirst) {
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
        draft.contentEnd =
            contents.of(draft, Math.max(boundary, draft.contentFirst), attributionFirst);
      }
      if (draft.contentEnd > draft.contentFirst) {
        out.add(draft);
      }
    }
    return out;
  }
}
