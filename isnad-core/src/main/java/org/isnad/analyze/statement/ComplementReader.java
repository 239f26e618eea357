package org.isnad.analyze.statement;

import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Quotation;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads where what is said begins: after إن or أن, a colon, a preposition, in a quotation, as a bare noun phrase, or before the cue. Chooses
/// among the complements and reads those of verbal nouns and of verbs with a pronoun itself. Holds the report's scene.
final class ComplementReader {
  /// Tokens of the longest phrase that names the accused.
  private static final int LONGEST_ACCUSED = 8;

  private final Scene scene;
  private final Tokens tokens;
  private final ReportWords words;
  private final SubjectReader subjects;
  private final ClauseComplement clauses;
  private final QuotationComplement quotations;
  private final PrepositionComplement prepositions;
  private final NounPhraseComplement nounPhrases;
  private final NounActs nounActs;

  ComplementReader(Scene scene, Vocabulary vocabulary, SubjectReader subjects, CueWords cueWords) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.words = scene.words;
    this.subjects = subjects;
    this.clauses = new ClauseComplement(scene, words);
    this.quotations = new QuotationComplement(scene, subjects, cueWords);
    this.prepositions = new PrepositionComplement(scene, vocabulary, clauses);
    this.nounActs = vocabulary.nounActs();
    this.nounPhrases = new NounPhraseComplement(scene, vocabulary, cueWords);
  }

  /// What is said, where it begins at `at`; null where it does not, the walk having gone on behind a quotation that is none of it.
  @Nullable Draft complement(Walk walk) {
    while (true) {
      if (walk.form.objectPronoun()) {
        return afterObjectPronoun(walk);
      }
      if (tokens.is(walk.at, Kind.COLON)
          && !(tokens.is(walk.at - 1, Kind.NUMBER) && tokens.is(walk.at + 1, Kind.NUMBER))) {
        return clauses.afterColon(walk, walk.at + 1);
      }
      Quotation quotation = scene.quotationOpening(walk.at);
      if (quotation == null) {
        return tokens.is(walk.at, Kind.WORD) ? afterWord(walk) : null;
      }
      int before = walk.at;
      Draft draft = quotations.read(walk, quotation);
      if (draft != null || walk.at == before || walk.at >= walk.limit) {
        return draft;
      }
    }
  }

  private @Nullable Draft afterWord(Walk walk) {
    if (!clauses.isThat(walk.at)) {
      return prepositions.read(walk);
    }
    if (clauses.takesThat(walk)) {
      return clauses.afterThat(walk, walk.at + 1, "clause");
    }
    walk.at = walk.limit;
    return null;
  }

  /// «وصفه بأنه …», «ما وصفه ب…»: what is said of the one for whom the pronoun stands.
  private @Nullable Draft afterObjectPronoun(Walk walk) {
    if (walk.lemma.has(Lemma.Mark.TOPIC)) {
      return topic(walk);
    }
    if (words.is(WordClass.THAT, walk.at)
        && (walk.lemma.has(Lemma.Mark.CLAUSE) || tokens.word(walk.at).startsWith("ب"))) {
      return clauses.afterThat(walk, walk.at + 1, "object-clause");
    }
    boolean narrated = words.is(WordClass.FREE_RELATIVE, walk.cue - 1);
    Quotation quotation = scene.quotationOpening(walk.at);
    if (quotation != null && narrated) {
      Draft draft = walk.draft(Draft.Joint.QUOTATION, walk.at, "object-quotation");
      draft.quotation = quotation;
      draft.narrated = true;
      return draft;
    }
    if (!isJoinedBeh(walk.at) || prepositions.isJoinedFrame(walk.at)) {
      return null;
    }
    Draft draft = prepositions.afterJoined(walk, "object-pronoun");
    if (draft != null) {
      draft.narrated = narrated;
    }
    return draft;
  }

  /// «المقترح الذي طرحه بشأن "…"»: what was proposed, in its words; the reporter tells it by the way.
  private @Nullable Draft topic(Walk walk) {
    Quotation quotation = scene.quotationOpening(walk.at + 1);
    if (quotation == null
        || !quotation.closed()
        || scene.isQuotedName(quotation)
        || !words.is(WordClass.TOPIC, walk.at)
        || !words.is(WordClass.RELATIVE, walk.cue - 1)) {
      return null;
    }
    Draft draft = walk.draft(Draft.Joint.QUOTATION, walk.at + 1, "relative-quotation");
    draft.quotation = quotation;
    draft.narrated = true;
    return draft;
  }

  private boolean isJoinedBeh(int token) {
    return tokens.is(token, Kind.WORD)
        && tokens.firstLetter(token) == Letters.BEH
        && !words.is(WordClass.WHOLE, token)
        && (tokens.word(token).length() == 1 || tokens.mayBeParticles(token, 1));
  }

  /// A bare noun phrase that is what is said.
  @Nullable Draft nounPhrase(Walk walk) {
    return nounPhrases.read(walk);
  }

  /// A quotation before its cue: «"…"، قال فلان».
  @Nullable Draft quotationBefore(Walk walk) {
    return quotations.before(walk);
  }

  /// «إعلان الحكومة (عن) كذا»: the verbal noun, who says it, what is said; the reporter tells it by the way.
  @Nullable Draft construct(Walk walk) {
    Subject subject =
        tokens.isWord(walk.cue - 1, "الي") ? null : subjects.read(walk.at, 0, walk.limit);
    if (subject == null || !subject.known() || subject.end() + 1 >= walk.limit) {
      return null;
    }
    walk.subject = subject;
    Draft draft = afterConstruct(walk, subject.end());
    if (draft != null) {
      draft.narrated = true;
    }
    return draft;
  }

  /// What is said behind a verbal noun and its subject: a clause, what the lemma's prepositions bring, a noun phrase; a time may stand between.
  private @Nullable Draft afterConstruct(Walk walk, int from) {
    int next = between(from, walk.limit);
    if (next + 1 >= walk.limit || !tokens.is(next, Kind.WORD)) {
      return null;
    }
    if (words.is(WordClass.THAT, next)) {
      return clauses.afterThat(walk, next + 1, "construct-clause");
    }
    String standing = PrepositionComplement.standing(tokens.word(next));
    if (standing != null) {
      boolean led =
          walk.lemma.prepositions().contains(standing)
              && scene.timeEnd(next + 1) == next + 1
              && !words.is(WordClass.OCCASION, next + 1);
      if (!led) {
        return null;
      }
      return words.is(WordClass.THAT, next + 1)
          ? clauses.afterThat(walk, next + 2, "construct-clause")
          : prepositions.content(walk, next + 1, 0, "construct");
    }
    if (walk.lemma.addressed().contains("ب")) {
      return afterAccused(walk, next);
    }
    if (prepositions.isJoined(walk, next)) {
      return prepositions.content(walk, next, tokens.word(next).length() == 1 ? 0 : 1, "construct");
    }
    if (next == from && walk.lemma.has(Lemma.Mark.NOUN_PHRASE) && isSaid(next)) {
      Draft draft = prepositions.content(walk, next, 0, "construct");
      if (draft != null) {
        draft.actOf(nounActs.get(tokens.word(next)));
      }
      return draft;
    }
    return null;
  }

  /// «اتهام القضاء 14 شخصية بتهم فساد»: what stands after ب, the accused between.
  private @Nullable Draft afterAccused(Walk walk, int from) {
    if (prepositions.isJoined(walk, from)) {
      return null;
    }
    int limit = Math.min(walk.limit, from + LONGEST_ACCUSED);
    for (int i = from; i < limit && (tokens.is(i, Kind.WORD) || tokens.is(i, Kind.NUMBER)); i++) {
      if (i > from && tokens.is(i, Kind.WORD) && prepositions.isJoined(walk, i)) {
        return prepositions.content(walk, i, tokens.word(i).length() == 1 ? 0 : 1, "construct");
      }
    }
    return null;
  }

  /// After commas, adverbs and times.
  private int between(int from, int limit) {
    int at = from;
    while (at < limit) {
      int next = Math.max(words.end(WordClass.ADVERB, at), scene.timeEnd(at));
      if (next == at && !tokens.is(at, Kind.COMMA)) {
        return at;
      }
      at = Math.max(next, at + 1);
    }
    return from;
  }

  private boolean isSaid(int token) {
    return tokens.is(token, Kind.WORD)
        && scene.timeEnd(token) == token
        && !words.is(WordClass.PREPOSITION, token)
        && !words.is(WordClass.ADVERB, token)
        && !words.is(WordClass.TAIL, token)
        && !words.is(WordClass.RELATIVE, token)
        && !tokens.word(token).startsWith("و")
        && scene.mention(token) == null
        && !prepositions.isJoinedFrame(token);
  }
}
