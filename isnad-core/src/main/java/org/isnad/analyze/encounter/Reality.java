package org.isnad.analyze.encounter;

import org.isnad.analyze.encounter.Encounter.Kind;
import org.isnad.analyze.encounter.Lexicon.Word;
import org.isnad.text.Phrases;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;

/// Tells what is only refused, asked for, called off or thought of, and the interview that looks like a meeting.
final class Reality {
  private static final int NEAR = 3;
  private static final int BEFORE_NOUN = 3;
  private static final int HOLDING = 8;

  private final Tokens tokens;
  private final Lexicon lexicon;

  Reality(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  boolean isUnreal(Phrases.Match<CueWord> match, Sentence sentence) {
    return isDenied(match, sentence)
        || isNotHeld(match, sentence)
        || (match.value().kind() == Kind.MEETING && isInterview(match.end(), sentence));
  }

  /// By a word right before: «رفض لقاء», «لم يلتق», «لم يتوقع أن يلتقي».
  private boolean isDenied(Phrases.Match<CueWord> match, Sentence sentence) {
    boolean that = tokens.isWord(match.first() - 1, "ان");
    int reach = match.value().isVerb() ? (that ? 1 + NEAR : 1) : BEFORE_NOUN;
    for (int at = match.first() - 1;
        at >= Math.max(sentence.first(), match.first() - reach);
        at--) {
      String word = tokens.word(at);
      boolean near =
          at == match.first() - 1 || that || lexicon.is(Word.CONDUCT, tokens.word(at + 1));
      if (isNegator(at) || word.equals("ما") ? near : lexicon.is(Word.UNREAL, word)) {
        return true;
      }
      if (tokens.is(at, org.isnad.text.Kind.COMMA)) {
        return false;
      }
    }
    return false;
  }

  /// «لم يعقد الوزير أي اجتماع»
  private boolean isNotHeld(Phrases.Match<CueWord> match, Sentence sentence) {
    for (int at = Math.max(sentence.first(), match.first() - HOLDING);
        at < match.first() - 1;
        at++) {
      if (isNegator(at) && lexicon.is(Word.CONDUCT, tokens.word(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNegator(int at) {
    return tokens.isWord(at, "لم") || tokens.isWord(at, "لن");
  }

  /// «لقاء مع قناة …», «لقاء له مع الصحيفة»
  private boolean isInterview(int from, Sentence sentence) {
    for (int at = from; at < Math.min(sentence.end() - 1, from + NEAR); at++) {
      boolean media =
          lexicon.is(Word.MEDIA, tokens.word(at + 1))
              || (tokens.mayBeParticles(at + 1, 2)
                  && lexicon.is(Word.MEDIA, tokens.word(at + 1, 2)));
      if (media && tokens.isWord(at, "مع")) {
        return true;
      }
    }
    return false;
  }
}
