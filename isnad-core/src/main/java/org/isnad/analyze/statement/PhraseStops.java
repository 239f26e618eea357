package org.isnad.analyze.statement;

import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Mention;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Tokens;

/// Tells of a word whether a noun phrase that names a speaker ends before it. Holds the report's scene.
final class PhraseStops {
  private static final int SHORTEST_POSSESSED = 4;

  private final Scene scene;
  private final Tokens tokens;
  private final ReportWords words;

  PhraseStops(Scene scene) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.words = scene.words;
  }

  /// Whether the word ends the phrase, what is said beginning with one of the letters of `joined` or with anything else that no phrase
  /// goes on with.
  boolean stops(int token, String joined) {
    return isAdverbial(token)
        || isMediumAfterLam(token)
        || isClauseStart(token)
        || isJoined(token, joined)
        || words.is(WordClass.CLAUSE, token)
        || tokens.is(token, Kind.WORD) && words.attribution(token) != null
        || isPossessed(token)
        || isManner(token);
  }

  /// Whether the word begins an adverbial, a time, a preposition's phrase or a clause, and so no noun phrase.
  boolean isAdverbial(int token) {
    return scene.timeEnd(token) > token
        || words.is(WordClass.PREPOSITION, token) && scene.mention(token) == null
        || words.is(WordClass.ADVERB, token)
        || words.is(WordClass.THAT, token)
        || words.is(WordClass.THEN, token)
        || words.is(WordClass.RELATIVE, token)
        || words.is(WordClass.NOT, token)
        || words.is(WordClass.JOINER, token)
        || words.is(WordClass.TAIL, token);
  }

  /// «لرويترز», «لقناة …»: the outlet that was spoken to, no part of the speaker.
  private boolean isMediumAfterLam(int token) {
    String word = tokens.word(token);
    if (word.isEmpty() || word.charAt(0) != Letters.LAM) {
      return false;
    }
    Phrases.Match<Media.Medium> medium = words.medium(token);
    return medium != null && medium.skip() > 0 || word.length() == 1;
  }

  private boolean isClauseStart(int token) {
    for (CueForm form : words.forms(token)) {
      if (!form.lemma().has(Lemma.Mark.STRICT)) {
        return true;
      }
    }
    return words.is(WordClass.BOUNDARY, token) || isJoinedVerb(token);
  }

  /// «فلان ويقول»: a verb of saying after و or ف.
  private boolean isJoinedVerb(int token) {
    char letter = tokens.firstLetter(token);
    if (letter != Letters.WAW && letter != Letters.FEH
        || !tokens.mayBeParticles(token, 1)
        || scene.mention(token) != null
        || scene.title(token) != null) {
      return false;
    }
    for (CueForm form : words.formsAfterParticle(token)) {
      if ((form.form() == Form.PAST || form.form() == Form.PRESENT)
          && !form.lemma().has(Lemma.Mark.STRICT)
          && !form.lemma().has(Lemma.Mark.NOUN_TOO)) {
        return true;
      }
    }
    return false;
  }

  private boolean isJoined(int token, String joined) {
    String word = tokens.word(token);
    return !joined.isEmpty()
        && joined.indexOf(word.charAt(0)) >= 0
        && (word.length() == 1 || tokens.mayBeParticles(token, 1))
        && !words.is(WordClass.WHOLE, token)
        && !isPlace(token);
  }

  /// «رئيس الغرفة بسوسة»: a place's name after ب belongs to the phrase.
  private boolean isPlace(int token) {
    Mention mention = scene.mentionStarting(token);
    return mention != null
        && mention.skip() == 1
        && scene.entity(mention).type() == Entity.Type.LOC
        && tokens.is(mention.end(), Kind.COMMA);
  }

  /// «حزب فلان منافسه»: a noun with a pronoun begins another phrase.
  boolean isPossessed(int token) {
    String word = tokens.word(token);
    int last = word.length() - 1;
    return last >= SHORTEST_POSSESSED
        && !word.startsWith("ال")
        && (word.endsWith("ها")
            || word.endsWith("هم")
            || word.endsWith("ه") && tokens.hasLetter(token, last, Letters.HEH));
  }

  /// Whether only the ب with which the word begins would end the phrase: it may be of a name («فاليري بيرال»).
  boolean isOnlyManner(int token) {
    return isManner(token)
        && !isAdverbial(token)
        && !isClauseStart(token)
        && !words.is(WordClass.CLAUSE, token)
        && !isPossessed(token);
  }

  /// «الوزير بلهجة قاطعة»: ب with a noun that is neither a body's nor a place's nor definite.
  private boolean isManner(int token) {
    String word = tokens.word(token);
    return word.charAt(0) == Letters.BEH
        && word.length() > 2
        && tokens.mayBeParticles(token, 1)
        && !tokens.mayBeParticles(token, 3)
        && !word.equals("باسم")
        && !words.is(WordClass.CONCERNED, token - 1)
        && !words.is(WordClass.WHOLE, token)
        && words.nounAfterParticle(token) == null
        && scene.mention(token) == null
        && scene.title(token) == null;
  }
}
