package org.isnad.analyze.statement;

import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads a bare noun phrase as what is said: «أكد أهمية …», «أعلنت الشركة رفضها …». Holds the report's scene.
final class NounPhraseComplement {
  /// How far on, in tokens, the lemma's object and the preposition of one who is addressed are looked for.
  private static final int OBJECT_REACH = 8;

  private static final int ADDRESS_REACH = 7;
  private static final int SHORTEST_POSSESSED = 4;
  private static final int ABOUT_REACH = 12;

  private final Scene scene;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final ReportWords words;
  private final CueWords cueWords;

  NounPhraseComplement(Scene scene, Vocabulary vocabulary, CueWords cueWords) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.vocabulary = vocabulary;
    this.words = scene.words;
    this.cueWords = cueWords;
  }

  /// A bare noun phrase that is what is said: «أكد أهمية …», «أعلنت الشركة رفضها …».
  @Nullable Draft read(Walk walk) {
    if (!tokens.is(walk.at, Kind.WORD)
        || walk.inRelative
        || walk.passedPreposition && walk.subject == null && !isPossessed(walk.at)) {
      walk.passedObject = true;
      return null;
    }
    boolean mayBegin =
        walk.phraseMayStart
            || (walk.subject != null && walk.at == walk.subject.end())
            || isStance(walk.at);
    if (mayBegin && !walk.lemma.addressed().isEmpty()) {
      walk.passedObject = true;
    }
    if (!mayBegin || !walk.lemma.has(Lemma.Mark.NOUN_PHRASE) || mayNotBegin(walk.at)) {
      return null;
    }
    if ((walk.lemma.act() == Act.REJECT || walk.lemma.act() == Act.CALL)
        && words.is(WordClass.SILENCE, walk.at)) {
      walk.at = walk.limit;
      return null;
    }
    if (walk.lemma.has(Lemma.Mark.OBJECT_PRONOUN)
        && walk.form.form() == Form.PRESENT
        && words.is(WordClass.PREDICATE, walk.at)) {
      walk.at = walk.limit;
      return null;
    }
    if (walk.lemma.has(Lemma.Mark.CLAUSE)
        && clauseFollows(walk, !tokens.startsWithArticle(walk.at))) {
      return null;
    }
    if (aboutFollows(walk)) {
      return null;
    }
    if (addressFollows(walk)) {
      walk.passedObject = true;
      return null;
    }
    if (!mayHold(walk)) {
      return null;
    }
    Draft draft = walk.draft(Draft.Joint.NOUN_PHRASE, walk.at, "noun-phrase");
    draft.actOf(vocabulary.nounActs().get(tokens.word(walk.at)));
    return draft;
  }

  /// Whether the cue's form, subject and own object allow a bare noun phrase.
  private boolean mayHold(Walk walk) {
    boolean bySomebody =
        walk.subject == null || walk.subject.known() || walk.form.form() == Form.PARTICIPLE;
    boolean pronounMissing =
        walk.lemma.has(Lemma.Mark.OBJECT_PRONOUN)
            && walk.subject == null
            && walk.form.form() == Form.PRESENT;
    return bySomebody && !pronounMissing && (walk.lemma.object().isEmpty() || holdsObject(walk));
  }

  /// Whether the word that the lemma asks for stands near: «حمّل … مسؤولية …».
  private boolean holdsObject(Walk walk) {
    String object = walk.lemma.object();
    for (int i = walk.at; i < Math.min(walk.end, walk.at + OBJECT_REACH); i++) {
      if (tokens.is(i, Kind.WORD)
          && (tokens.isWord(i, object) || tokens.isWord(i, "ال" + object))) {
        return true;
      }
    }
    return false;
  }

  /// «في بيان مقتضب تضامنها»: a noun of stance or feeling with the speaker's pronoun, no preposition before it.
  private boolean isStance(int token) {
    return isPossessed(token)
        && vocabulary.nounActs().get(tokens.word(token)) != null
        && tokens.is(token - 1, Kind.WORD)
        && !words.is(WordClass.PREPOSITION, token - 1);
  }

  /// «وأكدت في بيان تضامنها»: a noun with the speaker's pronoun.
  private boolean isPossessed(int token) {
    String word = tokens.word(token);
    int last = word.length() - 1;
    return last >= SHORTEST_POSSESSED
        && !word.startsWith("ال")
        && (word.endsWith("ها")
            || word.endsWith("هم")
            || word.endsWith("هما")
            || word.endsWith("ه") && tokens.hasLetter(token, last, Letters.HEH));
  }

  /// «في الإدارة بمقاطعة كورام أن», «…، وأسفر عن»: no noun phrase begins with ب or ل, or with a verb after و.
  private boolean mayNotBegin(int token) {
    String word = tokens.word(token);
    if (vocabulary.events().isJoined(tokens, token, false)) {
      return true;
    }
    return (word.charAt(0) == Letters.BEH || word.charAt(0) == Letters.LAM)
        && (word.length() == 1 || tokens.mayBeParticles(token, 1))
        && !words.is(WordClass.WHOLE, token)
        && (scene.mention(token) == null || scene.isJoined(token));
  }

  /// Whether a clause after إن or أن is still to come before the next cue; for a phrase that may well be what is said, only one after a comma
  /// or one that none of its nouns explains.
  private boolean clauseFollows(Walk walk, boolean afterComma) {
    boolean relative = words.is(WordClass.RELATIVE, walk.cue - 1);
    for (int i = walk.at + 1; i < walk.limit; i++) {
      if (relative && tokens.is(i, Kind.COMMA)) {
        return false;
      }
      if (words.is(WordClass.THAT, i)
          && !(tokens.word(i).startsWith("ب") && isExplained(walk.at, i))
          && (!afterComma || tokens.is(i - 1, Kind.COMMA) || !isExplained(walk.at, i))) {
        return true;
      }
      if (cueWords.isCueWord(i) || tokens.is(i, Kind.PERIOD)) {
        return false;
      }
    }
    return false;
  }

  /// Whether the clause that the complementizer opens belongs to a word of the phrase: «أهمية أن», «رغبته في أن».
  private boolean isExplained(int first, int that) {
    if (words.is(WordClass.PREPOSITION, that - 1) || words.isGovernedThat(that)) {
      return true;
    }
    for (int i = first; i < that; i++) {
      if (words.is(WordClass.CLAUSE_NOUN, i) || words.is(WordClass.RELATIVE, i)) {
        return true;
      }
    }
    return false;
  }

  /// «كشفت صور التقطها قمر عن …», «أعلن فلان، الأحد، عن …»: whether عن with what is said is still to come.
  private boolean aboutFollows(Walk walk) {
    if (!walk.lemma.prepositions().contains("عن")) {
      return false;
    }
    boolean known = walk.subject != null && walk.subject.known();
    for (int i = walk.at + 1; i < Math.min(walk.limit, walk.at + ABOUT_REACH); i++) {
      if (tokens.isWord(i, "عن")) {
        return !known || tokens.is(i - 1, Kind.COMMA) || scene.timeEnd(i - 1) == i;
      }
      if (tokens.is(i, Kind.PERIOD) || cueWords.isCueWord(i)) {
        return false;
      }
    }
    return false;
  }

  /// Whether «على» or «ب» with what is said follows the one who is blamed or addressed: «انتقدوا الحكومة على …».
  private boolean addressFollows(Walk walk) {
    for (int i = walk.at + 1; i < Math.min(walk.limit, walk.at + ADDRESS_REACH); i++) {
      if (!tokens.is(i, Kind.WORD)) {
        return false;
      }
      String standing = PrepositionComplement.standing(tokens.word(i));
      if (standing != null && walk.lemma.addressed().contains(standing)) {
        return true;
      }
    }
    return false;
  }
}
