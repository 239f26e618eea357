package org.isnad.analyze.encounter;

import java.util.List;
import org.isnad.analyze.encounter.CueWord.Form;
import org.isnad.analyze.encounter.Encounter.Kind;
import org.isnad.analyze.encounter.Lexicon.Word;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Tokens;

/// Tells who holds an occasion that names no parties after it: «عقد المجلس جلسة», «في اجتماعهما», «أجرى وفد محادثات».
final class Holders {
  private static final int HOLDING = 14;
  private static final String HOLDING_ONE = "عقد";
  private static final String RECEIVING = "ستقبال";

  private final Scene scene;
  private final Tokens tokens;
  private final Subjects subjects;

  Holders(Scene scene, Subjects subjects) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.subjects = subjects;
  }

  /// The verb before the noun that holds the occasion, or -1: «أجرى وفد سعودي محادثات».
  int conductor(Occasion occasion) {
    for (int at = occasion.first() - 1; at >= occasion.before(HOLDING); at--) {
      boolean after = scene.isBehind(Word.CONDUCT, at, 1);
      // «طلب عقد اجتماع», «الاتفاق على عقد اجتماع» hold none.
      // but «اتفقا على عقد اجتماع في المدينة» sets one.
      boolean verbal =
          at + 1 == occasion.first()
              && tokens.word(at).endsWith(HOLDING_ONE)
              && !isAccusative(occasion)
              && !scene.is(Word.RELATIVE, Math.max(0, at - 1))
              && !tokens.isWord(at - 1, "قد")
              && !isAgreed(at, occasion);
      if (!verbal && (after || scene.is(Word.CONDUCT, at))) {
        return at;
      }
    }
    return -1;
  }

  /// «اجتماعا»: an object, so that what stands before it is a verb.
  private boolean isAccusative(Occasion occasion) {
    String word = tokens.word(occasion.first());
    return word.charAt(word.length() - 1) == Letters.ALEF;
  }

  /// «اتفقا على عقد اجتماع ثان في المدينة» sets one, unlike «اتفقا على عقد اجتماعات».
  private boolean isAgreed(int at, Occasion occasion) {
    return tokens.isWord(at - 1, "علي") && occasion.following().place() != null;
  }

  /// Those who hold an occasion of which the text names no other party: two joined by و before it, the two whom its pronoun stands for, a
  /// delegation, a body or several people whose own it is.
  List<Party> find(Occasion occasion) {
    boolean conducted = conductor(occasion) >= 0;
    boolean owned = occasion.cue().form() == Form.OWNED;
    if (owned && tokens.word(occasion.first()).endsWith("هما")) {
      return subjects.together(occasion.first());
    }
    Party holder = conducted || owned ? subjects.owner(occasion.first()) : null;
    if (holder == null) {
      return List.of();
    }
    List<Party> group = subjects.group(holder);
    if (conducted && group.size() > 1 && group.stream().allMatch(Party::isPeople)) {
      return group;
    }
    Phrases.Match<Boolean> head = scene.body(holder.first());
    boolean many = head != null && head.value();
    boolean delegation =
        conducted
            && head != null
            && scene.title(holder.first()) == null
            && occasion.cue().form() == Form.BARE;
    boolean receiving = tokens.word(occasion.first()).contains(RECEIVING);
    boolean own =
        owned
            && occasion.first() - holder.end() < HOLDING
            && occasion.cue().kind() == Kind.MEETING
            && !receiving
            && (many || holder.sort() == Party.Sort.BODY);
    boolean session =
        conducted
            && !receiving
            && occasion.first() - holder.end() < HOLDING
            && occasion.cue().form() == Form.BARE
            && occasion.cue().kind() == Kind.MEETING
            && (holder.sort() == Party.Sort.BODY || holder.sort() == Party.Sort.PERSON);
    return delegation || own || session ? List.of(holder) : List.of();
  }
}
