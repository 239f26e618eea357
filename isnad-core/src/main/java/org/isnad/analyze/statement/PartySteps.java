package org.isnad.analyze.statement;

import org.isnad.text.Kind;
import org.isnad.text.Quotation;
import org.isnad.text.Tokens;

/// Takes up the people and bodies that stand between a cue and what is said: the subject, the one who is spoken to, asked or quoted. Holds
/// the report's scene.
final class PartySteps {
  /// Tokens of the longest outlet's name in marks.
  private static final int LONGEST_OUTLET = 4;

  private final Scene scene;
  private final Tokens tokens;
  private final SubjectReader subjects;

  PartySteps(Scene scene, SubjectReader subjects) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.subjects = subjects;
  }

  /// «للعمال المحتشدين حوله», «لوفد من …»: to whom it is said.
  boolean takesAddressee(Walk walk) {
    String word = tokens.is(walk.at, Kind.WORD) ? tokens.word(walk.at) : "";
    if (word.equals("ل") && takesQuotedAddressee(walk)) {
      return true;
    }
    boolean led =
        word.startsWith("لل")
            || word.startsWith("ل")
                && tokens.mayBeParticles(walk.at, 1)
                && (scene.isJoined(walk.at)
                    || scene.mentionStarting(walk.at) == null
                        && scene.words.nounAfterParticle(walk.at) != null);
    if (!led || walk.lemma.joined().contains("ل") || scene.words.is(WordClass.WHOLE, walk.at)) {
      return false;
    }
    Subject addressee = subjects.read(walk.at, word.startsWith("لل") ? 0 : 1, walk.limit);
    walk.at = addressee == null ? walk.at + 1 : addressee.end();
    walk.phraseMayStart = true;
    return true;
  }

  /// «أوضح لـ«فلان» المشرف العام …»: an outlet's name in marks after ل.
  private boolean takesQuotedAddressee(Walk walk) {
    Quotation quotation = scene.quotationOpening(walk.at + 1);
    if (quotation == null
        || !quotation.closed()
        || quotation.end() - quotation.first() > LONGEST_OUTLET
        || quotation.end() + 1 >= walk.limit) {
      return false;
    }
    walk.at = quotation.end() + 1;
    walk.phraseMayStart = true;
    return true;
  }

  /// «طلب من الحكومة العمل على …»: the one who is asked; «جاء في البيان أن»: the source.
  boolean takesCompanion(Walk walk) {
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
      walk.sourced = true;
    }
    walk.at = companion.end();
    walk.phraseMayStart = true;
    walk.passedPreposition = false;
    return true;
  }

  /// «على لسان فلان»: whose mouth the subject speaks by.
  void takeVoice(Walk walk) {
    Subject voice = subjects.read(walk.at + 2, 0, walk.limit);
    walk.at = voice == null ? walk.at + 2 : voice.end();
    walk.phraseMayStart = true;
  }

  /// «عن فلان»: the one whose words are handed on, from `token` on.
  boolean takeRelay(Walk walk, int token) {
    Subject source = subjects.read(token, 0, walk.limit);
    if (source == null) {
      return false;
    }
    walk.relay = source;
    walk.at = source.end();
    walk.phraseMayStart = true;
    return true;
  }

  /// The subject that begins where the walk stands.
  boolean takeSubject(Walk walk) {
    Subject read = subjects.read(walk.at, 0, bound(walk));
    if (read == null
        || isObject(read)
        || !agrees(walk, read)
        || (!read.known() && !mayBeUnknown(walk, read))) {
      return false;
    }
    walk.subject = read;
    walk.at = read.end();
    walk.phraseMayStart = true;
    return true;
  }

  /// «حذر الصحافيين»: a sound plural or dual in the accusative is whom the verb concerns, and no subject.
  private boolean isObject(Subject read) {
    return (read.agreement().isPlural() || !read.known())
        && tokens.is(read.first(), Kind.WORD)
        && tokens.word(read.first()).endsWith("ين");
  }

  private static Bound bound(Walk walk) {
    String joined = walk.lemma.joined();
    return new Bound(
        walk.limit,
        walk.lemma.companions().contains("ب") ? joined + "ب" : joined,
        walk.lemma.has(Lemma.Mark.NOUN_PHRASE));
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
            || scene.words.is(WordClass.THAT, read.end())
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
      return scene.words.holdsPhrase(WordClass.MASCULINE_PLACE, read.speakers().getFirst().name());
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
