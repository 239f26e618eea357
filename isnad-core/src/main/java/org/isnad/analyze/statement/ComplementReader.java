package org.isnad.analyze.statement;

import org.isnad.analyze.name.Mention;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Quotation;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads where what is said begins: after إن or أن, a colon, a preposition, in a quotation, as a bare noun phrase, or before the cue.
/// Holds the report's scene.
final class ComplementReader {
  private final Scene scene;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final SubjectReader subjects;
  private final CueWords cueWords;

  ComplementReader(Scene scene, Vocabulary vocabulary, SubjectReader subjects, CueWords cueWords) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.vocabulary = vocabulary;
    this.subjects = subjects;
    this.cueWords = cueWords;
  }

  /// What is said, where it begins at `at`.
  @Nullable Draft complement(Walk walk) {
    if (walk.form.objectPronoun()) {
      return afterObjectPronoun(walk);
    }
    if (tokens.is(walk.at, Kind.COLON)
        && !(tokens.is(walk.at - 1, Kind.NUMBER) && tokens.is(walk.at + 1, Kind.NUMBER))) {
      return afterColon(walk, walk.at + 1);
    }
    Quotation quotation = scene.quotationOpening(walk.at);
    if (quotation != null) {
      return quotation(walk, quotation);
    }
    if (!tokens.is(walk.at, Kind.WORD)) {
      return null;
    }
    if (vocabulary.words().is(WordClass.THAT, tokens, walk.at)
        && !isWhether(walk.at)
        && scene.mention(walk.at) == null) {
      if (walk.lemma.has(Lemma.Mark.CLAUSE)
          || walk.lemma.addressed().contains("أن")
          || walk.lemma.addressed().contains("ب") && tokens.word(walk.at).startsWith("ب")
          || walk.relay != null
          || !walk.lemma.prepositions().isEmpty()) {
        return afterThat(walk, walk.at + 1, "clause");
      }
      walk.at = walk.limit;
      return null;
    }
    return afterPreposition(walk);
  }

  private @Nullable Draft afterColon(Walk walk, int next) {
    if (!walk.lemma.has(Lemma.Mark.QUOTATION)
            && !walk.lemma.has(Lemma.Mark.CLAUSE)
            && walk.relay == null
        || next >= walk.end && next >= tokens.size()) {
      return null;
    }
    Quotation quotation = scene.quotationOpening(next);
    if (quotation != null) {
      Draft draft = walk.draft(Draft.Joint.QUOTATION, next, "colon-quotation");
      draft.quotation = quotation;
      return draft;
    }
    if (next >= walk.end) {
      return null;
    }
    if (vocabulary.words().is(WordClass.THAT, tokens, next)) {
      return afterThat(walk, next + 1, "clause");
    }
    return walk.draft(Draft.Joint.COLON, next, "colon");
  }

  private @Nullable Draft quotation(Walk walk, Quotation quotation) {
    boolean direct =
        walk.phraseMayStart
            || (walk.subject != null && walk.at == walk.subject.end())
            || walk.relayCue == walk.at - 1;
    int length = quotation.end() - quotation.first();
    boolean reports =
        walk.lemma.has(Lemma.Mark.QUOTATION)
            || walk.relay != null
            || (!walk.lemma.prepositions().isEmpty() || walk.lemma.has(Lemma.Mark.NOUN_PHRASE))
                && length > 3
                && direct;
    boolean longEnough =
        length >= 4
            || quotation.end() >= walk.end - 2
            || (direct && !scene.isQuotedName(quotation));
    if (vocabulary.media().at(tokens, quotation.openingMark() - 1) != null && length <= 5) {
      walk.at = Math.min(walk.limit, quotation.closed() ? quotation.end() + 1 : walk.at + 1);
      walk.phraseMayStart = false;
      return walk.at < walk.limit ? complement(walk) : null;
    }
    if (reports
        && longEnough
        && !(walk.phraseMayStart
            && walk.subject == null
            && scene.isQuotedName(quotation)
            && quotation.end() + 1 < walk.end)) {
      Draft draft = walk.draft(Draft.Joint.QUOTATION, walk.at, "quotation");
      draft.quotation = quotation;
      return draft;
    }
    if (walk.phraseMayStart && walk.subject == null && scene.isQuotedName(quotation)) {
      return null;
    }
    walk.at = Math.min(walk.limit, quotation.closed() ? quotation.end() + 1 : walk.at + 1);
    walk.phraseMayStart = false;
    return walk.at < walk.limit ? complement(walk) : null;
  }

  private @Nullable Draft afterThat(Walk walk, int next, String rule) {
    int from = next;
    while (from < walk.end
        && (tokens.is(from, Kind.COMMA)
            || tokens.is(from, Kind.COLON)
            || tokens.is(from, Kind.ELLIPSIS))) {
      from++;
    }
    if (from >= walk.end) {
      return null;
    }
    Draft draft = walk.draft(Draft.Joint.CLAUSE, from, rule);
    draft.quotation = scene.quotationOpening(from);
    return draft;
  }

  /// After إلى، على، عن، من as words and ب، ل joined to the next word.
  private @Nullable Draft afterPreposition(Walk walk) {
    String word = tokens.word(walk.at);
    String standing = standing(word);
    if (standing != null) {
      boolean own = walk.lemma.prepositions().contains(standing);
      boolean afterObject =
          walk.lemma.addressed().contains(standing)
              && (walk.passedObject || walk.subject != null && walk.at > walk.subject.end());
      if ((own || afterObject)
          && (standing.equals("إلى")
              ? scene.timeEnd(walk.at + 1) == walk.at + 1
              : !isFrame(walk, walk.at + 1))
          && scene.mention(walk.at) == null) {
        if (vocabulary.words().is(WordClass.THAT, tokens, walk.at + 1)) {
          return afterThat(walk, walk.at + 2, "preposition-clause");
        }
        return phraseContent(walk, walk.at + 1, 0, "preposition");
      }
      return null;
    }
    char letter = word.charAt(0);
    if ((letter == Letters.BEH || letter == Letters.LAM)
        && (tokens.mayBeParticles(walk.at, 1) || word.length() == 1)) {
      String joined = letter == Letters.BEH ? "ب" : "ل";
      boolean own = walk.lemma.prepositions().contains(joined);
      boolean afterObject =
          walk.lemma.addressed().contains(joined)
              && (walk.passedObject || walk.subject != null && walk.at > walk.subject.end());
      if ((own || afterObject) && !isJoinedFrame(walk.at) && !isWholeName(walk.at)) {
        return word.length() == 1
            ? phraseContent(walk, walk.at + 1, 0, "preposition")
            : phraseContent(walk, walk.at, 1, "preposition");
      }
    }
    return null;
  }

  /// Whether a name begins with the token's first letter, so that it is no particle.
  private boolean isWholeName(int token) {
    Mention mention = scene.mention(token);
    return mention != null && mention.skip() == 0;
  }

  private @Nullable Draft phraseContent(Walk walk, int from, int skip, String rule) {
    if (from >= walk.end) {
      return null;
    }
    Draft draft = walk.draft(Draft.Joint.PREPOSITION, from, rule);
    draft.contentSkip = skip;
    draft.quotation = scene.quotationOpening(from);
    Act act =
        skip == 0 && tokens.is(from, Kind.WORD)
            ? vocabulary.nounActs().get(tokens.word(from))
            : null;
    if (act != null && walk.lemma.has(Lemma.Mark.ACT_OF_NOUN)) {
      draft.act = act;
    }
    return draft;
  }

  private static @Nullable String standing(String folded) {
    return switch (folded) {
      case "الي" -> "إلى";
      case "علي" -> "على";
      case "عن" -> "عن";
      case "من" -> "من";
      default -> null;
    };
  }

  /// Whether a preposition leads to an occasion or place of speech and not to what is said.
  private boolean isFrame(Walk walk, int next) {
    return vocabulary.words().is(WordClass.OCCASION, tokens, next)
        || vocabulary.words().is(WordClass.ADVERB, tokens, next - 1)
        || scene.timeEnd(next) > next
        || vocabulary.media().at(tokens, next) != null && !walk.lemma.addressed().contains("إلى");
  }

  private boolean isJoinedFrame(int token) {
    FunctionWords words = vocabulary.words();
    if (words.is(WordClass.ADVERB, tokens, token)
        || words.is(WordClass.PREPOSITION, tokens, token)
        || words.endWithParticles(WordClass.OCCASION, tokens, token) > token
        || scene.timeEnd(token) > token) {
      return true;
    }
    Phrases.Match<Media.Medium> medium = vocabulary.media().at(tokens, token);
    return medium != null && medium.skip() > 0;
  }

  private @Nullable Draft afterObjectPronoun(Walk walk) {
    if (walk.lemma.has(Lemma.Mark.TOPIC)) {
      return topic(walk);
    }
    if (walk.lemma.has(Lemma.Mark.CLAUSE)
        && vocabulary.words().is(WordClass.THAT, tokens, walk.at)) {
      return afterThat(walk, walk.at + 1, "object-clause");
    }
    if (vocabulary.words().is(WordClass.THAT, tokens, walk.at)
        && tokens.word(walk.at).startsWith("ب")) {
      return afterThat(walk, walk.at + 1, "object-clause");
    }
    Quotation quotation = scene.quotationOpening(walk.at);
    if (quotation != null && isFreeRelative(walk.cue - 1)) {
      Draft draft = walk.draft(Draft.Joint.QUOTATION, walk.at, "object-quotation");
      draft.quotation = quotation;
      draft.narrated = true;
      return draft;
    }
    if (!tokens.is(walk.at, Kind.WORD)) {
      return null;
    }
    String word = tokens.word(walk.at);
    boolean joined =
        word.charAt(0) == Letters.BEH && (word.length() == 1 || tokens.mayBeParticles(walk.at, 1));
    if (joined && !isJoinedFrame(walk.at)) {
      Draft draft =
          word.length() == 1
              ? phraseContent(walk, walk.at + 1, 0, "object-pronoun")
              : phraseContent(walk, walk.at, 1, "object-pronoun");
      if (draft != null) {
        draft.narrated = isFreeRelative(walk.cue - 1);
      }
      return draft;
    }
    return null;
  }

  /// «المقترح الذي طرحه بشأن "…"»: what was proposed, in its words; the reporter tells it by the way.
  private @Nullable Draft topic(Walk walk) {
    Quotation quotation = scene.quotationOpening(walk.at + 1);
    if (quotation == null
        || !quotation.closed()
        || scene.isQuotedName(quotation)
        || !vocabulary.words().is(WordClass.TOPIC, tokens, walk.at)
        || !vocabulary.words().is(WordClass.RELATIVE, tokens, walk.cue - 1)) {
      return null;
    }
    Draft draft = walk.draft(Draft.Joint.QUOTATION, walk.at + 1, "relative-quotation");
    draft.quotation = quotation;
    draft.narrated = true;
    return draft;
  }

  /// A bare noun phrase that is what is said: «أكد أهمية …», «أعلنت الشركة رفضها …».
  @Nullable Draft nounPhrase(Walk walk) {
    if (!tokens.is(walk.at, Kind.WORD)
        || walk.inRelative
        || walk.passedPreposition && walk.subject == null) {
      walk.passedObject = true;
      return null;
    }
    boolean mayBegin =
        walk.phraseMayStart || (walk.subject != null && walk.at == walk.subject.end());
    if (mayBegin && !walk.lemma.addressed().isEmpty()) {
      walk.passedObject = true;
    }
    if (!mayBegin || !walk.lemma.has(Lemma.Mark.NOUN_PHRASE)) {
      return null;
    }
    if (walk.lemma.act() == Act.REJECT
        && vocabulary.words().is(WordClass.SILENCE, tokens, walk.at)) {
      walk.at = walk.limit;
      return null;
    }
    if (walk.lemma.has(Lemma.Mark.CLAUSE)
        && clauseFollows(walk, !tokens.word(walk.at).startsWith("ال"))) {
      return null;
    }
    if (addressFollows(walk)) {
      walk.passedObject = true;
      return null;
    }
    if (walk.subject != null && !walk.subject.known() && walk.form.form() != Form.PARTICIPLE) {
      return null;
    }
    if (walk.lemma.has(Lemma.Mark.OBJECT_PRONOUN)
        && walk.subject == null
        && walk.form.form() == Form.PRESENT) {
      return null;
    }
    if (!walk.lemma.object().isEmpty() && !holdsObject(walk)) {
      return null;
    }
    Draft draft = walk.draft(Draft.Joint.NOUN_PHRASE, walk.at, "noun-phrase");
    Act act = vocabulary.nounActs().get(tokens.word(walk.at));
    if (act != null && walk.lemma.has(Lemma.Mark.ACT_OF_NOUN)) {
      draft.act = act;
    }
    return draft;
  }

  /// «ما», «لما», «بما» before «وصفه».
  private boolean isFreeRelative(int token) {
    return vocabulary.words().is(WordClass.FREE_RELATIVE, tokens, token);
  }

  /// Whether the word that the lemma asks for stands near: «حمّل … مسؤولية …».
  private boolean holdsObject(Walk walk) {
    String object = walk.lemma.object();
    for (int i = walk.at; i < Math.min(walk.end, walk.at + 8); i++) {
      if (tokens.is(i, Kind.WORD)
          && (tokens.isWord(i, object) || tokens.isWord(i, "ال" + object))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a clause after إن or أن is still to come before the next cue; for a phrase that may well be what is said, only one after a comma.
  private boolean clauseFollows(Walk walk, boolean afterComma) {
    for (int i = walk.at + 1; i < walk.limit; i++) {
      if (vocabulary.words().is(WordClass.THAT, tokens, i)
          && (!afterComma || tokens.is(i - 1, Kind.COMMA))) {
        return true;
      }
      if (cueWords.isCueWord(i) || tokens.is(i, Kind.PERIOD)) {
        return false;
      }
    }
    return false;
  }

  /// Whether «على» or «ب» with what is said follows the one who is blamed or addressed: «انتقدوا الحكومة على …».
  private boolean addressFollows(Walk walk) {
    for (int i = walk.at + 1; i < Math.min(walk.limit, walk.at + 7); i++) {
      if (!tokens.is(i, Kind.WORD)) {
        return false;
      }
      String standing = standing(tokens.word(i));
      if (standing != null && walk.lemma.addressed().contains(standing)) {
        return true;
      }
    }
    return false;
  }

  /// «إن كان», «إن كانت»: whether, and no complementizer.
  private boolean isWhether(int token) {
    return tokens.isWord(token, "ان")
        && (tokens.isWord(token + 1, "كان")
            || tokens.isWord(token + 1, "كانت")
            || tokens.isWord(token + 1, "كانوا"));
  }

  /// «إعلان الحكومة (عن) كذا»: the verbal noun, who says it, what is said; the reporter tells it by the way.
  @Nullable Draft construct(Walk walk) {
    Subject subject = subjects.read(walk.at, 0, walk.limit);
    if (subject == null || !subject.known() || subject.end() + 1 >= walk.limit) {
      return null;
    }
    walk.subject = subject;
    int next = subject.end();
    boolean about = tokens.isWord(next, "عن");
    Draft draft;
    if (vocabulary.words().is(WordClass.THAT, tokens, next)) {
      draft = afterThat(walk, next + 1, "construct-clause");
    } else if (about || isSaid(next)) {
      draft = phraseContent(walk, about ? next + 1 : next, 0, "construct");
    } else {
      draft = null;
    }
    if (draft != null) {
      draft.narrated = true;
    }
    return draft;
  }

  private boolean isSaid(int token) {
    return tokens.is(token, Kind.WORD)
        && scene.timeEnd(token) == token
        && !vocabulary.words().is(WordClass.PREPOSITION, tokens, token)
        && !vocabulary.words().is(WordClass.ADVERB, tokens, token)
        && !vocabulary.words().is(WordClass.TAIL, tokens, token)
        && !vocabulary.words().is(WordClass.RELATIVE, tokens, token)
        && !tokens.word(token).startsWith("و")
        && scene.mention(token) == null
        && !isJoinedFrame(token);
  }

  /// «"…"، قال فلان»: the quotation stands before its cue.
  @Nullable Draft quotationBefore(Walk walk) {
    if (walk.form.form().isNominal() || !walk.lemma.has(Lemma.Mark.QUOTATION)) {
      return null;
    }
    int before = walk.cue - 1;
    while (before >= walk.first
        && (tokens.is(before, Kind.COMMA)
            || tokens.is(before, Kind.DASH)
            || vocabulary.words().is(WordClass.THUS, tokens, before))) {
      before--;
    }
    Quotation quotation = before >= walk.first ? scene.quotation(before) : null;
    if (quotation == null
        || !quotation.closed()
        || quotation.end() != before
        || quotation.end() - quotation.first() < 3
        || cueWords.startsWithConjunction(walk.cue)
            && vocabulary.cues().forms(tokens.word(walk.cue)).isEmpty()) {
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
