package org.isnad.analyze.statement;

import org.isnad.analyze.name.Mention;
import org.isnad.analyze.name.TitleMention;
import org.isnad.text.Kind;
import org.isnad.text.Phrases;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Walks from a cue to what is said, over speaker, adverbials, times, places of speech and the outlet that was spoken to. Holds the report's
/// scene.
final class CueWalker {
  private final Scene scene;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final SubjectReader subjects;
  private final ChainReader chains;
  private final CueWords cueWords;
  private final ComplementReader complements;
  private final SubjectBefore subjectsBefore;

  CueWalker(
      Scene scene,
      Vocabulary vocabulary,
      SubjectReader subjects,
      ChainReader chains,
      CueWords cueWords) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.vocabulary = vocabulary;
    this.subjects = subjects;
    this.chains = chains;
    this.cueWords = cueWords;
    this.complements = new ComplementReader(scene, vocabulary, subjects, cueWords);
    this.subjectsBefore = new SubjectBefore(scene, vocabulary, subjects, cueWords);
  }

  @Nullable Draft run(Walk walk) {
    if (walk.form.form() == Form.CONSTRUCT) {
      return complements.construct(walk);
    }
    if (walk.form.form() == Form.INFINITIVE && !follows(walk)) {
      return null;
    }
    if (walk.lemma.has(Lemma.Mark.PARTICIPLE_TOO)
        && walk.form.form() == Form.PARTICIPLE
        && tokens.is(walk.cue - 1, Kind.WORD)) {
      return null;
    }
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
        && (!draft.narrated || vocabulary.words().is(WordClass.RELATIVE, tokens, walk.cue - 1))) {
      Subject before = subjectsBefore.find(walk, draft);
      draft.subject = before;
    }
    if (draft.subject == null
        && walk.form.form() == Form.PRESENT
        && walk.lemma.has(Lemma.Mark.IMPERSONAL)) {
      return null;
    }
    if (walk.lemma.has(Lemma.Mark.STRICT)
        && draft.subject == null
        && !(draft.joint == Draft.Joint.CLAUSE
            && draft.contentFirst == walk.cue + 2
            && walk.form.form() != Form.NOUN)) {
      return null;
    }
    if (walk.lemma.has(Lemma.Mark.NOUN_TOO)
        && walk.form.form() == Form.PAST
        && walk.form.agreement() == Agreement.MASCULINE_SINGULAR
        && (draft.subject == null ? !opensClause(walk) : !draft.subject.known())) {
      return null;
    }
    if (walk.lemma.has(Lemma.Mark.STRICT) && draft.subject != null && !draft.subject.known()) {
      return null;
    }
    chains.spokenTo(draft, frameFirst(walk), Math.min(draft.contentFirst, walk.end), draft.links);
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

  private boolean opensClause(Walk walk) {
    return walk.cue == walk.first
        || tokens.is(walk.cue - 1, Kind.COMMA)
        || tokens.word(walk.cue).startsWith("و")
        || tokens.isWord(walk.cue - 1, "كما");
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
    return led
        && (vocabulary.words().is(WordClass.THAT, tokens, next) || tokens.is(next, Kind.COLON));
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
      if (!advance(walk)) {
        draft = complements.nounPhrase(walk);
        if (draft != null) {
          return draft;
        }
        walk.at++;
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
    if (vocabulary.words().is(WordClass.ADVERB, tokens, walk.at)
        || scene.mention(walk.at) != null
        || scene.title(walk.at) != null) {
      return false;
    }
    if (walk.relay != null && isNounCue(walk.at)) {
      return false;
    }
    return walk.at > walk.cue + 1
        && cueWords.isCueWord(walk.at)
        && !(walk.phraseMayStart
            && walk.subject == null
            && vocabulary.nouns().get(tokens.word(walk.at)) != null)
        && !(walk.lemma.has(Lemma.Mark.NOUN_PHRASE)
            && walk.subject != null
            && walk.at == walk.subject.end());
  }

  private boolean isNounCue(int token) {
    return tokens.is(token, Kind.WORD)
        && vocabulary.cues().forms(tokens.word(token)).stream()
            .anyMatch(cueForm -> cueForm.form() == Form.NOUN);
  }

  /// Steps over what may stand between; false where `at` is a word of no known class.
  private boolean advance(Walk walk) {
    if (walk.relay != null && isNounCue(walk.at)) {
      walk.relayCue = walk.at;
      for (CueForm noun : vocabulary.cues().forms(tokens.word(walk.at))) {
        if (noun.form() == Form.NOUN) {
          walk.relayAct = noun.lemma().act();
        }
      }
      walk.at++;
      walk.phraseMayStart = false;
      return true;
    }
    int adverb = vocabulary.words().end(WordClass.ADVERB, tokens, walk.at);
    int time = scene.timeEnd(walk.at);
    if (adverb > walk.at || time > walk.at) {
      walk.at = Math.max(adverb, time);
      walk.phraseMayStart = true;
      return true;
    }
    if (tokens.is(walk.at, Kind.COMMA)
        || tokens.is(walk.at, Kind.DASH)
        || tokens.is(walk.at, Kind.ELLIPSIS)) {
      walk.at++;
      walk.phraseMayStart = true;
      return true;
    }
    if (tokens.is(walk.at, Kind.SYMBOL)) {
      walk.at++;
      return true;
    }
    if (tokens.is(walk.at, Kind.BRACKET_OPEN)) {
      int close = walk.at;
      while (close < walk.limit && !tokens.is(close, Kind.BRACKET_CLOSE)) {
        close++;
      }
      walk.at = close < walk.limit ? close + 1 : walk.at + 1;
      return true;
    }
    Phrases.Match<Attributions.Attributive> attribution =
        tokens.is(walk.at, Kind.WORD) ? vocabulary.attributions().at(tokens, walk.at) : null;
    if (attribution != null
        && attribution.value().joiner().equals("عن")
        && tokens.isWord(attribution.end(), "عن")) {
      return takeRelay(walk, attribution.end() + 1);
    }
    if (walk.lemma.has(Lemma.Mark.RELAY) && tokens.isWord(walk.at, "عن") && walk.relay == null) {
      return takeRelay(walk, walk.at + 1);
    }
    if (tokens.isWord(walk.at, "علي") && tokens.isWord(walk.at + 1, "لسان")) {
      Subject voice = subjects.read(walk.at + 2, 0, walk.limit);
      walk.at = voice == null ? walk.at + 2 : voice.end();
      walk.phraseMayStart = true;
      return true;
    }
    if (takesCompanion(walk) || takesAddressee(walk)) {
      return true;
    }
    if (vocabulary.words().is(WordClass.RELATIVE, tokens, walk.at)) {
      int comma = relativeEnd(walk);
      if (comma > 0) {
        walk.at = comma;
        return true;
      }
      walk.inRelative = true;
      walk.at++;
      walk.phraseMayStart = false;
      return true;
    }
    if (vocabulary.words().is(WordClass.PREPOSITION, tokens, walk.at)
        && scene.mention(walk.at) == null) {
      walk.passedPreposition = true;
      walk.at++;
      Mention mention = scene.mentionStarting(walk.at);
      walk.at =
          mention != null && mention.end() <= walk.limit
              ? mention.end()
              : Math.min(walk.limit, Math.max(walk.at, scene.timeEnd(walk.at)));
      walk.phraseMayStart = false;
      return true;
    }
    if (walk.phraseMayStart && walk.subject == null) {
      return takeSubject(walk);
    }
    return false;
  }

  /// The comma that closes a relative clause with nothing reported inside it; 0 where there is none.
  private int relativeEnd(Walk walk) {
    for (int i = walk.at + 1; i < walk.limit; i++) {
      if (tokens.is(i, Kind.COMMA)) {
        return i;
      }
      if (vocabulary.words().is(WordClass.THAT, tokens, i)
          || tokens.is(i, Kind.COLON)
          || tokens.is(i, Kind.PERIOD)
          || scene.isQuoted(i)) {
        return 0;
      }
    }
    return 0;
  }

  /// «للعمال المحتشدين حوله», «لوفد من …»: to whom it is said.
  private boolean takesAddressee(Walk walk) {
    String word = tokens.is(walk.at, Kind.WORD) ? tokens.word(walk.at) : "";
    boolean led =
        word.startsWith("لل")
            || word.startsWith("ل")
                && tokens.mayBeParticles(walk.at, 1)
                && (isJoinedName(walk.at)
                    || scene.mentionStarting(walk.at) == null
                        && vocabulary.nouns().get(word.substring(1)) != null);
    if (!led
        || walk.lemma.joined().contains("ل")
        || vocabulary.words().is(WordClass.WHOLE, tokens, walk.at)) {
      return false;
    }
    Subject addressee = subjects.read(walk.at, word.startsWith("لل") ? 0 : 1, walk.limit);
    walk.at = addressee == null ? walk.at + 1 : addressee.end();
    walk.phraseMayStart = true;
    return true;
  }

  /// Whether a name or title begins behind the token's first letter: «لبوتين», but not «لافروف».
  private boolean isJoinedName(int token) {
    Mention mention = scene.mentionStarting(token);
    TitleMention title = scene.titleStarting(token);
    return mention != null && mention.skip() > 0 || title != null && title.skip() > 0;
  }

  /// «طلب من الحكومة العمل على …»: the one who is asked; «جاء في البيان أن»: the source.
  private boolean takesCompanion(Walk walk) {
    boolean joined =
        walk.lemma.companions().contains("ب")
            && tokens.is(walk.at, Kind.WORD)
            && tokens.word(walk.at).startsWith("ب")
            && tokens.mayBeParticles(walk.at, 1)
            && (walk.subject == null || walk.at == walk.subject.end());
    boolean asked = walk.lemma.companions().contains("من") && tokens.isWord(walk.at, "من");
    boolean source =
        walk.lemma.companions().contains("في")
            && tokens.isWord(walk.at, "في")
            && walk.subject == null;
    if (!asked && !source && !joined) {
      return false;
    }
    Subject companion =
        joined ? subjects.read(walk.at, 1, walk.limit) : subjects.read(walk.at + 1, 0, walk.limit);
    if (companion == null || source && !companion.known()) {
      return false;
    }
    if (source) {
      walk.subject = companion;
    }
    walk.at = companion.end();
    walk.phraseMayStart = true;
    walk.passedPreposition = false;
    return true;
  }

  private boolean takeRelay(Walk walk, int token) {
    Subject source = subjects.read(token, 0, walk.limit);
    if (source == null) {
      return false;
    }
    walk.relay = source;
    walk.at = source.end();
    walk.phraseMayStart = true;
    return true;
  }

  private boolean takeSubject(Walk walk) {
    Subject read = subjects.read(walk.at, 0, new Bound(walk.limit, walk.lemma.joined()));
    if (read == null || !agrees(walk, read) || (!read.known() && !mayBeUnknown(walk, read))) {
      return false;
    }
    walk.subject = read;
    walk.at = read.end();
    walk.phraseMayStart = true;
    return true;
  }

  /// A noun phrase of no known kind is the subject where it cannot be what is said.
  private boolean mayBeUnknown(Walk walk, Subject read) {
    if (walk.form.form().isNominal()) {
      return false;
    }
    boolean definite =
        tokens.word(read.first()).startsWith("ال") || tokens.is(read.first(), Kind.SYMBOL);
    return walk.at == walk.cue + 1
        && (definite
            || vocabulary.words().is(WordClass.THAT, tokens, read.end())
            || tokens.is(read.end(), Kind.COLON)
            || !walk.lemma.has(Lemma.Mark.NOUN_PHRASE))
        && !walk.lemma.has(Lemma.Mark.STRICT)
        && (walk.lemma.addressed().isEmpty() || definite);
  }

  /// A verb before its subject agrees with it in gender.
  private boolean agrees(Walk walk, Subject read) {
    if (walk.form.form().isNominal()) {
      return false;
    }
    if (read.speakers().size() == 1
        && scene.isPlace(read)
        && walk.form.agreement() == Agreement.MASCULINE_SINGULAR) {
      return vocabulary
          .words()
          .holdsPhrase(WordClass.MASCULINE_PLACE, read.speakers().getFirst().name());
    }
    return switch (read.agreement()) {
      case FEMININE_SINGULAR, FEMININE_DUAL -> walk.form.agreement() == Agreement.FEMININE_SINGULAR;
      case MASCULINE_SINGULAR, MASCULINE_DUAL ->
          walk.form.agreement() == Agreement.MASCULINE_SINGULAR;
      case MASCULINE_PLURAL ->
          !walk.form.agreement().isPlural() || walk.form.agreement() == Agreement.MASCULINE_PLURAL;
      case UNKNOWN -> true;
    };
  }
}
