package org.isnad.analyze.statement;

import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;

/// Tells of a word that may also be something else (a noun, a preposition, an impersonal verb) whether it is a cue, by what the walk from it
/// has found. Holds the report's scene.
final class CueConditions {
  private final Scene scene;
  private final Tokens tokens;
  private final ReportWords words;

  CueConditions(Scene scene, ReportWords words) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.words = words;
  }

  /// Whether a walk may begin at all: a participle that is also a noun (متهم، مطالبة) has no word right before it.
  boolean mayBegin(Walk walk) {
    return walk.form.form() != Form.PARTICIPLE
        || !isNounToo(walk.form)
        || !tokens.is(walk.cue - 1, Kind.WORD) && !tokens.is(walk.cue - 1, Kind.NUMBER);
  }

  private static boolean isNounToo(CueForm participle) {
    return participle.lemma().has(Lemma.Mark.PARTICIPLE_TOO)
        || participle.lemma().has(Lemma.Mark.FEMININE_PARTICIPLE_TOO)
            && participle.agreement() == Agreement.FEMININE_SINGULAR;
  }

  /// Whether what was found makes the word a cue.
  boolean hold(Walk walk, Draft draft) {
    return !isImpersonal(walk, draft)
        && isStrict(walk, draft)
        && isNoPreposition(walk, draft)
        && isSourced(walk, draft)
        && !isVerdict(walk, draft)
        && isNoNoun(walk, draft);
  }

  /// «ويذكر أن»: a present without a subject.
  private static boolean isImpersonal(Walk walk, Draft draft) {
    return draft.subject == null
        && walk.form.form() == Form.PRESENT
        && walk.lemma.has(Lemma.Mark.IMPERSONAL);
  }

  private boolean isStrict(Walk walk, Draft draft) {
    if (!walk.lemma.has(Lemma.Mark.STRICT) || walk.relay != null) {
      return true;
    }
    if (draft.joint == Draft.Joint.PREPOSITION && walk.unknown > 0
        || walk.form.form() == Form.PRESENT && words.is(WordClass.PREDICATE, walk.cue + 1)) {
      return false;
    }
    if (draft.subject == null && isAnswer(walk, draft)) {
      return true;
    }
    return draft.subject == null
        ? walk.relayed
            || draft.joint == Draft.Joint.CLAUSE
                && draft.contentFirst == walk.cue + 2
                && walk.form.form() != Form.NOUN
        : draft.subject.known();
  }

  /// «فرد مبتسما: "…"»: the verb joined to what was told, the colon or the quotation near behind it.
  private boolean isAnswer(Walk walk, Draft draft) {
    char first = tokens.firstLetter(walk.cue);
    return (first == Letters.WAW || first == Letters.FEH)
        && tokens.mayBeParticles(walk.cue, 1)
        && walk.lemma.has(Lemma.Mark.QUOTATION)
        && walk.form.form() == Form.PAST
        && draft.contentFirst <= walk.cue + 4
        && tokens.is(draft.contentFirst - 1, Kind.COLON);
  }

  private boolean isNoPreposition(Walk walk, Draft draft) {
    return !walk.lemma.has(Lemma.Mark.PREPOSITION_TOO)
        || !walk.form.isBarePast()
        || tokens.original(walk.cue).indexOf(Letters.SHADDA) > 0
        || saysRightBehind(walk, draft);
  }

  /// «بين الوزير أن», «عبر عن أسفه», but not «بين الوزير والسفير» or «عبر تويتر».
  private boolean saysRightBehind(Walk walk, Draft draft) {
    Subject subject = draft.subject;
    if (subject == null || subject.first() < walk.cue) {
      return draft.contentFirst == walk.cue + 2;
    }
    return (subject.known() || draft.contentFirst == subject.end() + 1)
        && subject.first() == walk.cue + 1
        && subject.speakers().size() == 1
        && !scene.isPlace(subject);
  }

  /// «جاء في البيان أن», but not «جاء الوزير».
  private static boolean isSourced(Walk walk, Draft draft) {
    return !walk.lemma.companions().contains("في")
        || walk.sourced
        || draft.contentFirst <= walk.cue + 2;
  }

  /// «أدانت المحكمة»: convicted.
  private boolean isVerdict(Walk walk, Draft draft) {
    return walk.lemma.act() == Act.CONDEMN
        && draft.subject != null
        && words.is(WordClass.COURT, draft.subject.first());
  }

  private boolean isNoNoun(Walk walk, Draft draft) {
    if (!walk.lemma.has(Lemma.Mark.NOUN_TOO) || !walk.form.isBarePast()) {
      return true;
    }
    return draft.subject == null
        ? draft.joint != Draft.Joint.NOUN_PHRASE && opensClause(walk)
        : draft.subject.known();
  }

  private boolean opensClause(Walk walk) {
    return walk.cue == walk.first
        || tokens.is(walk.cue - 1, Kind.COMMA)
        || tokens.word(walk.cue).startsWith("و")
        || tokens.isWord(walk.cue - 1, "كما");
  }
}
