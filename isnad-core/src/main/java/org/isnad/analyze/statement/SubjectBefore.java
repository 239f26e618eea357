package org.isnad.analyze.statement;

import org.isnad.analyze.name.Mention;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Quotation;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds a subject that stands before its verb: «وكان الرئيس … قد أعلن», «الذي قال», «روسيا تنفي». Holds the report's scene.
final class SubjectBefore {
  /// How far from the sentence's start, in tokens, a verb may stand behind a subject that opens it.
  private static final int LONGEST_OPENING = 16;

  /// Tokens of the longest name in marks that may be a body's.
  private static final int LONGEST_BODY = 3;

  private final Scene scene;
  private final Tokens tokens;
  private final SubjectReader subjects;
  private final CueWords cueWords;
  private final Genders genders;

  SubjectBefore(Scene scene, Vocabulary vocabulary, SubjectReader subjects, CueWords cueWords) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.subjects = subjects;
    this.cueWords = cueWords;
    this.genders = new Genders(scene, vocabulary);
  }

  /// «وكان الرئيس … قد أعلن», «الذي قال», «روسيا تنفي»: the subject before its verb.
  @Nullable Subject find(Walk walk, Draft draft) {
    if (walk.form.form().isNominal()) {
      return null;
    }
    boolean joined = !scene.words.forms(walk.cue).contains(walk.form);
    if (joined) {
      return topic(walk);
    }
    int to = walk.cue;
    while (to > walk.first && scene.words.is(WordClass.BEFORE_CUE, to - 1)) {
      to--;
    }
    int comma = tokens.is(to - 1, Kind.COMMA) ? to - 1 : to;
    if (scene.words.is(WordClass.RELATIVE, to - 1)) {
      draft.relative = true;
      comma = tokens.is(to - 2, Kind.COMMA) ? to - 2 : to - 1;
    }
    if (draft.relative) {
      return endingAt(walk, comma);
    }
    if (isPronoun(to - 1, walk.first)) {
      return null;
    }
    if (tokens.isWord(to - 1, "حيث") || tokens.isWord(to - 1, "كما")) {
      return null;
    }
    Subject afterAuxiliary = afterAuxiliary(walk);
    if (afterAuxiliary != null && agrees(walk, afterAuxiliary)) {
      return afterAuxiliary;
    }
    Subject ending = endingAt(walk, comma);
    return ending != null && agrees(walk, ending) ? ending : null;
  }

  /// «أما الوزير، …، فقال»: the topic that the verb after ف is about.
  private @Nullable Subject topic(Walk walk) {
    if (!tokens.isWord(walk.first, "اما")
        || tokens.firstLetter(walk.cue) != Letters.FEH
        || walk.first + 1 >= walk.cue) {
      return null;
    }
    Subject topic = subjects.read(walk.first + 1, 0, walk.cue);
    return topic != null && topic.known() && agrees(walk, topic) ? topic : null;
  }

  /// Whether the subject's own pronoun stands at the token, or ends there: «لكنها», «إلا أنه».
  private boolean isPronoun(int token, int first) {
    return scene.words.is(WordClass.PRONOUN, token)
        || token > first && scene.words.end(WordClass.PRONOUN, token - 1) == token + 1;
  }

  /// A verb behind its subject agrees with it in gender and number.
  private static boolean agrees(Walk walk, Subject subject) {
    return subject.speakers().size() != 1 || subject.agreement().agrees(walk.form.agreement());
  }

  /// The subject that opens the sentence and is followed by its verb, with no more than adverbials between: «روسيا تتهم أوكرانيا»; null
  /// where none does.
  @Nullable Subject opening(Walk walk) {
    boolean joined = !scene.words.forms(walk.cue).contains(walk.form);
    boolean topic =
        joined && tokens.isWord(walk.first, "اما") && tokens.firstLetter(walk.cue) == Letters.FEH;
    if (walk.form.form().isNominal()
        || joined && !topic
        || walk.cue == walk.first
        || walk.cue - walk.first > LONGEST_OPENING) {
      return null;
    }
    Quotation quotation = scene.quotationOpening(walk.first);
    if (quotation != null && quotation.closed() && quotation.end() + 1 == walk.cue) {
      return inMarks(quotation);
    }
    boolean auxiliary = topic || scene.words.is(WordClass.AUXILIARY, walk.first);
    Subject read = subjects.read(auxiliary ? walk.first + 1 : walk.first, 0, walk.cue);
    return read != null && read.known() && reaches(read.end(), walk.cue) ? read : null;
  }

  /// «"أدبي الباحة" يعلن»: a body by a short name in marks.
  private @Nullable Subject inMarks(Quotation quotation) {
    if (quotation.end() - quotation.first() > LONGEST_BODY) {
      return null;
    }
    Subject named = subjects.read(quotation.openingMark(), 0, quotation.end() + 2);
    if (named != null && named.known()) {
      return named;
    }
    Span span = quotation.span();
    Speaker speaker =
        new Speaker(
            scene.words(quotation.first(), 0, quotation.end()), Speaker.Kind.BODY, null, span);
    return Subject.named(quotation.openingMark(), quotation.end() + 1, speaker);
  }

  /// «والبلدية التي تدير السوق، تتهم التجار ب…»: the subject that opens the sentence, its relative clause closed by a comma before the cue.
  @Nullable Subject openerWithClause(Walk walk) {
    if (walk.form.form().isNominal()
        || !tokens.is(walk.cue - 1, Kind.COMMA)
        || walk.first + 3 >= walk.cue
        || !tokens.is(walk.first, Kind.WORD)) {
      return null;
    }
    int skip = cueWords.startsWithConjunction(walk.first) ? 1 : 0;
    Subject opener = subjects.read(walk.first, skip, walk.cue);
    if (opener == null || !opener.known() || opener.speakers().isEmpty()) {
      return null;
    }
    int at = tokens.is(opener.end(), Kind.COMMA) ? opener.end() + 1 : opener.end();
    boolean clause = scene.words.is(WordClass.RELATIVE, at);
    for (int i = at; clause && i < walk.cue - 1; i++) {
      if (tokens.is(i, Kind.COMMA) || scene.isQuoted(i) || cueWords.isCueWord(i)) {
        return null;
      }
    }
    return clause && genders.of(opener).agrees(walk.form.agreement()) ? opener : null;
  }

  /// The subject after the كان or أن that opens the clause: «وكان الرئيس … قد أعلن».
  @Nullable Subject afterAuxiliary(Walk walk) {
    if (walk.form.form().isNominal()) {
      return null;
    }
    int auxiliary = auxiliary(walk, walk.cue);
    return auxiliary < 0 ? null : subjects.read(auxiliary + 1, 0, walk.cue);
  }

  /// The كان or أن that opens the clause of the cue, within the sentence.
  private int auxiliary(Walk walk, int to) {
    for (int i = to - 1; i >= walk.first && i > to - 40; i--) {
      if (scene.isQuoted(i) || !tokens.is(i, Kind.WORD)) {
        continue;
      }
      if (scene.words.is(WordClass.AUXILIARY, i)) {
        return i;
      }
      if (cueWords.isCueWord(i) && !tokens.is(walk.cue - 1, Kind.COMMA)) {
        return -1;
      }
    }
    return -1;
  }

  /// A noun phrase that ends right before `to`.
  private @Nullable Subject endingAt(Walk walk, int to) {
    int nearest = Math.max(walk.first, to - 14);
    for (int from = nearest; from < to; from++) {
      boolean mayStart =
          from == walk.first
              || !tokens.is(from - 1, Kind.WORD)
              || scene.mentionStarting(from) != null
              || scene.titleStarting(from) != null
              || scene.words.noun(from) != null;
      if (!mayStart || scene.quotation(from) != null && scene.quotationOpening(from) == null) {
        continue;
      }
      Mention mention = scene.mentionStarting(from);
      int skip = mention != null && cueWords.startsWithConjunction(from) ? mention.skip() : 0;
      Subject read = subjects.read(from, skip, to);
      if (read != null && read.known() && reaches(read.end(), to)) {
        return read;
      }
    }
    return null;
  }

  private boolean reaches(int from, int to) {
    int i = from;
    while (i < to) {
      int next = Math.max(scene.words.end(WordClass.ADVERB, i), scene.timeEnd(i));
      if (next > i) {
        i = next;
      } else if (tokens.is(i, Kind.COMMA)
          || tokens.is(i, Kind.DASH)
          || tokens.is(i, Kind.QUOTE_CLOSE)
          || tokens.is(i, Kind.QUOTE_NEUTRAL)
          || tokens.is(i, Kind.BRACKET_CLOSE)) {
        i++;
      } else {
        return false;
      }
    }
    return true;
  }
}
