package org.isnad.analyze.statement;

import org.isnad.text.Kind;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Walks from a cue to what is said, over speaker, adverbials, times, places of speech and the outlet that was spoken to. Holds the report's
/// scene.
final class CueWalker {
  private final Scene scene;
  private final Tokens tokens;
  private final SpokenTo spokenTo;
  private final CueWords cueWords;
  private final WalkSteps steps;
  private final ComplementReader complements;
  private final SubjectBefore subjectsBefore;
  private final CueConditions conditions;

  CueWalker(
      Scene scene,
      Vocabulary vocabulary,
      SubjectReader subjects,
      ChainReader chains,
      CueWords cueWords) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.spokenTo = new SpokenTo(scene, chains);
    this.cueWords = cueWords;
    this.steps = new WalkSteps(scene, new PartySteps(scene, subjects));
    this.complements = new ComplementReader(scene, vocabulary, subjects, cueWords);
    this.subjectsBefore = new SubjectBefore(scene, vocabulary, subjects, cueWords);
    this.conditions = new CueConditions(scene, scene.words);
  }

  /// The quotation that stands before the cue, or null.
  @Nullable Draft quotationBefore(Walk walk) {
    return complements.quotationBefore(walk);
  }

  @Nullable Draft run(Walk walk) {
    if (walk.form.form() == Form.CONSTRUCT) {
      return complements.construct(walk);
    }
    if (walk.form.form() == Form.INFINITIVE && !follows(walk)) {
      return null;
    }
    if (!conditions.mayBegin(walk)) {
      return null;
    }
    Subject opening = subjectsBefore.opening(walk);
    walk.subject = opening == null ? subjectsBefore.openerWithClause(walk) : opening;
    Draft draft = walk(walk);
    if (draft == null) {
      draft = complements.quotationBefore(walk);
    }
    if (draft == null) {
      return null;
    }
    if (walk.relay != null && draft.relays.isEmpty()) {
      Subject relaying = subjectsBefore.find(walk, draft);
      if (relaying != null && relaying.known()) {
        draft.relays.add(relaying);
      }
    } else if (draft.subject != null && draft.subject.first() > walk.cue + 1) {
      Subject auxiliary = subjectsBefore.afterAuxiliary(walk);
      if (auxiliary != null && auxiliary.known()) {
        draft.subject = auxiliary;
      }
    }
    if (draft.subject == null
        && !walk.relayed
        && (!draft.narrated || scene.words.is(WordClass.RELATIVE, walk.cue - 1))) {
      Subject before = subjectsBefore.find(walk, draft);
      draft.subject = before;
    }
    if (!conditions.hold(walk, draft)) {
      return null;
    }
    spokenTo.read(frameFirst(walk), Math.min(draft.contentFirst, walk.end), draft.links);
    return draft;
  }

  /// Where the words that may tell of the occasion begin: at the sentence's start for its first cue, else at the cue.
  private int frameFirst(Walk walk) {
    for (int i = walk.cue - 1; i >= walk.first; i--) {
      if (scene.isQuoted(i) || cueWords.isCueWord(i)) {
        return walk.cue + 1;
      }
    }
    return walk.first;
  }

  /// «إلى التأكيد على أن», «بالقول إن»: the verbal noun after a preposition, the clause right behind it.
  private boolean follows(Walk walk) {
    boolean led =
        tokens.word(walk.cue).startsWith("ب")
            || tokens.isWord(walk.cue - 1, "الي")
            || tokens.isWord(walk.cue - 1, "حد");
    int next = walk.cue + 1;
    if (tokens.isWord(next, "علي") || tokens.isWord(next, "الي") || tokens.isWord(next, "عن")) {
      next++;
    }
    return led && (scene.words.is(WordClass.THAT, next) || tokens.is(next, Kind.COLON));
  }

  private @Nullable Draft walk(Walk walk) {
    while (walk.at < walk.limit) {
      Draft draft = complements.complement(walk);
      if (draft != null) {
        return draft;
      }
      if (walk.at >= walk.limit || stops(walk)) {
        return null;
      }
      if (!steps.advance(walk)) {
        draft = complements.nounPhrase(walk);
        if (draft != null) {
          return draft;
        }
        walk.at++;
        walk.unknown++;
        walk.phraseMayStart = false;
      }
    }
    return null;
  }

  /// Whether the walk must end here: another cue, or the reporter's tail.
  private boolean stops(Walk walk) {
    if (!tokens.is(walk.at, Kind.WORD)) {
      return tokens.is(walk.at, Kind.PERIOD) || tokens.is(walk.at, Kind.QUESTION);
    }
    if (scene.words.is(WordClass.ADVERB, walk.at)
        || scene.mention(walk.at) != null
        || scene.title(walk.at) != null) {
      return false;
    }
    if (walk.isRelayed() && steps.isNounCue(walk.at)) {
      return false;
    }
    return walk.at > walk.cue + 1
        && cueWords.isCueWord(walk.at)
        && !(walk.phraseMayStart && walk.subject == null && scene.words.noun(walk.at) != null)
        && !(walk.subject != null
            && walk.at == walk.subject.end()
            && (walk.lemma.has(Lemma.Mark.NOUN_PHRASE)
                || scene.words.is(WordClass.CLAUSE, walk.at)));
  }
}
