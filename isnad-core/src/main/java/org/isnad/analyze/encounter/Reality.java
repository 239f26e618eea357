package org.isnad.analyze.encounter;

import org.isnad.analyze.encounter.Encounter.Kind;
import org.isnad.analyze.encounter.Lexicon.Word;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;

/// Tells what is only refused, asked for, called off or thought of, and the interview that looks like a meeting.
final class Reality {
  private static final int NEAR = 3;
  private static final int BEFORE_NOUN = 3;
  private static final int HOLDING = 8;
  private static final int INVITED = 14;
  private static final int AT_A_GAME = 25;

  /// An occasion that is a match as often as a meeting.
  private static final String GAME = "لقاء";

  private static final String SUMMIT = "قمه";

  private final Tokens tokens;
  private final Scene scene;

  Reality(Scene scene) {
    this.scene = scene;
    this.tokens = scene.tokens;
  }

  boolean isUnreal(Phrases.Match<CueWord> match, Sentence sentence) {
    return isDenied(match, sentence)
        || isNotHeld(match, sentence)
        || isInvitation(match, sentence)
        || (match.value().kind() == Kind.MEETING
            && (isInterview(match.end(), sentence) || isGame(match, sentence)));
  }

  /// «دعوة من الرئيس لزيارة البلاد», «تأشيرات لزيارة البلاد»: the purpose of something that may come to nothing.
  private boolean isInvitation(Phrases.Match<CueWord> match, Sentence sentence) {
    boolean purpose =
        match.value().form() == CueWord.Form.BARE
            && match.skip() > 0
            && tokens.word(match.first()).charAt(match.skip() - 1) == Letters.LAM;
    for (int at = match.first() - 1;
        purpose && at >= Math.max(sentence.first(), match.first() - INVITED);
        at--) {
      boolean after = scene.isBehind(Word.INVITE, at, 1);
      if (after || scene.is(Word.INVITE, at)) {
        return true;
      }
    }
    return false;
  }

  /// «يلتقي … مع … في الدور الثاني»: teams and players meet to play.
  private boolean isGame(Phrases.Match<CueWord> match, Sentence sentence) {
    boolean mayBe =
        match.value().frame() == CueWord.Frame.MEET
            || tokens.word(match.first()).contains(GAME)
            || tokens.word(match.first()).contains(SUMMIT);
    for (int at = Math.max(sentence.first(), match.first() - AT_A_GAME);
        mayBe && at < Math.min(sentence.end(), match.end() + AT_A_GAME);
        at++) {
      boolean after = scene.isBehind(Word.SPORT, at, 1);
      boolean round =
          tokens.isWord(at, "الدور") && at + 1 < tokens.size() && scene.is(Word.ROUND, at + 1);
      if (after || round || scene.is(Word.SPORT, at)) {
        return true;
      }
    }
    return false;
  }

  /// By a word right before: «رفض لقاء», «لم يلتق», «لم يتوقع أن يلتقي».
  private boolean isDenied(Phrases.Match<CueWord> match, Sentence sentence) {
    boolean that = tokens.isWord(match.first() - 1, "ان");
    int reach = match.value().isVerb() ? (that ? 1 + NEAR : 1) : BEFORE_NOUN;
    for (int at = match.first() - 1;
        at >= Math.max(sentence.first(), match.first() - reach);
        at--) {
      String word = tokens.word(at);
      boolean near = at == match.first() - 1 || that || scene.is(Word.CONDUCT, at + 1);
      if (isNegator(at) || word.equals("ما") ? near : scene.is(Word.UNREAL, at)) {
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
      boolean isNot =
          tokens.isWord(at, "ليس") || tokens.isWord(at, "ليست") || tokens.isWord(at, "ليسوا");
      if (isNot || (isNegator(at) && scene.is(Word.CONDUCT, at + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNegator(int at) {
    return tokens.isWord(at, "لم")
        || tokens.isWord(at, "لن")
        || tokens.isWord(at, "لا")
        || tokens.isWord(at, "ولا")
        || tokens.isWord(at, "ولم");
  }

  /// «لقاء مع قناة …», «لقاء له مع الصحيفة»
  private boolean isInterview(int from, Sentence sentence) {
    for (int at = from; at < Math.min(sentence.end() - 1, from + NEAR); at++) {
      boolean media = scene.is(Word.MEDIA, at + 1) || (scene.isBehind(Word.MEDIA, at + 1, 2));
      if (media && tokens.isWord(at, "مع")) {
        return true;
      }
    }
    return false;
  }
}
