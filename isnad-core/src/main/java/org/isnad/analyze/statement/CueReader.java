package org.isnad.analyze.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads one cue: whether it is one here, who its subject is, and where what is said begins. The words between cue and what is said are
/// walked once: speaker, adverbials, times, places of speech, the outlet that was spoken to. Holds the report's scene.
final class CueReader {
  private final Scene scene;
  private final Tokens tokens;
  private final CueWords cueWords;
  private final CueWalker walker;

  CueReader(
      Scene scene,
      Vocabulary vocabulary,
      CueWords cueWords,
      SubjectReader subjects,
      ChainReader chains) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.cueWords = cueWords;
    this.walker = new CueWalker(scene, vocabulary, subjects, chains, cueWords);
  }

  /// The statement that a cue at `token` brings, or null where it is no cue or brings none. The sentence is `[first, end)`.
  @Nullable Draft read(int token, int first, int end) {
    if (!tokens.is(token, Kind.WORD)) {
      return null;
    }
    int skip = 0;
    List<CueForm> forms = scene.words.forms(token);
    if (forms.isEmpty() && cueWords.startsWithConjunction(token)) {
      skip = 1;
      forms = scene.words.formsAfterParticle(token);
    }
    if (forms.isEmpty() && startsWithPreposition(token)) {
      skip = 1;
      forms = nouns(token, scene.words.formsAfterParticle(token));
    }
    // Most tokens are no form of a cue; only of one that is are the words around it asked.
    if (forms.isEmpty()
        || scene.mention(token) != null
        || scene.title(token) != null
        || scene.words.is(WordClass.NO_CUE, token)
        || token > first && scene.words.end(WordClass.NO_CUE, token - 1) > token
        || scene.words.is(WordClass.IDENTITY, token + 1)) {
      return null;
    }
    for (CueForm form : forms) {
      if (cueWords.mayBe(token, form, skip > 0) && !cueWords.isNegated(token, form, first)) {
        Draft draft = walker.run(new Walk(token, form, first, end));
        if (draft != null) {
          draft.clauseFirst = clauseFirst(draft, first);
          return draft;
        }
      }
    }
    return null;
  }

  /// The first token of the phrase that joins the clause and ends before `at` («في حين»، «بيد أنه»، «كل من»), or `at`.
  private int joinerBefore(int at, int first) {
    if (tokens.isWord(at - 1, "من")
        && (tokens.isWord(at - 2, "كل")
            || tokens.isWord(at - 2, "كلا")
            || scene.words.is(WordClass.SOME, at - 2))) {
      return at - 2;
    }
    for (int from = Math.max(first, at - 3); from < at - 1; from++) {
      if (scene.words.end(WordClass.JOINER, from) == at) {
        return from;
      }
    }
    return at;
  }

  /// «"…"، تقول فلانة، "…"»: the quotation before the cue of a draft that brings the one behind it, or null.
  @Nullable Draft quotationBefore(Draft draft, int first, int end) {
    if (draft.joint != Draft.Joint.QUOTATION
        || draft.rule.equals("colon-quotation")
        || tokens.is(draft.cueFirst - 1, Kind.WORD)) {
      return null;
    }
    Draft before = walker.quotationBefore(new Walk(draft.cueFirst, draft.form, first, end));
    if (before != null) {
      before.subject = draft.subject;
      before.clauseFirst = draft.cueFirst;
    }
    return before;
  }

  /// The verbal nouns among the forms; none before its subject after ل, which tells what is intended («لإعلان النتائج»).
  private List<CueForm> nouns(int token, List<CueForm> forms) {
    if (forms.isEmpty()) {
      return forms;
    }
    boolean intended = tokens.firstLetter(token) == Letters.LAM;
    List<CueForm> nouns = new ArrayList<>(forms.size());
    for (CueForm form : forms) {
      if (form.form().isNominal()
          && form.form() != Form.PARTICIPLE
          && !(intended && form.form() == Form.CONSTRUCT)) {
        nouns.add(form);
      }
    }
    return nouns;
  }

  private boolean startsWithPreposition(int token) {
    char letter = tokens.firstLetter(token);
    return (letter == Letters.BEH || letter == Letters.LAM) && tokens.mayBeParticles(token, 1);
  }

  /// Where the clause of the cue begins, with what joins it to the clause before.
  private int clauseFirst(Draft draft, int first) {
    int at =
        draft.subject != null && draft.subject.first() < draft.cueFirst
            ? draft.subject.first()
            : draft.cueFirst;
    while (at > first) {
      int before = at - 1;
      if (tokens.is(before, Kind.COMMA)) {
        return before;
      }
      int joiner = joinerBefore(at, first);
      if (joiner < at) {
        at = joiner;
      } else if (scene.words.is(WordClass.JOINER, before)
          || (draft.subject == null || draft.subject.first() > draft.cueFirst)
              && scene.words.is(WordClass.RELATIVE, before)
          || scene.words.is(WordClass.VERBAL_PARTICLE, before)) {
        at = before;
      } else {
        break;
      }
    }
    return at;
  }
}
