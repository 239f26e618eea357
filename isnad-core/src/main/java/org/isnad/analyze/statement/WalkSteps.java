package org.isnad.analyze.statement;

import java.util.List;
import org.isnad.analyze.name.Mention;
import org.isnad.text.Kind;
import org.isnad.text.Phrases;
import org.isnad.text.Quotation;
import org.isnad.text.Tokens;

/// Steps over what may stand between a cue and what is said: adverbs, times, marks, brackets, relative clauses, prepositions, and by way of
/// [PartySteps] those who speak and are spoken to. Holds the report's scene.
final class WalkSteps {
  /// «ما», «لم» open no clause about the noun before.
  private static final int SHORTEST_CLAUSE_VERB = 3;

  /// Tokens of the longest outlet's name in marks.
  private static final int LONGEST_NAME = 4;

  private final Scene scene;
  private final Tokens tokens;
  private final PartySteps parties;

  WalkSteps(Scene scene, PartySteps parties) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.parties = parties;
  }

  /// Whether the word is a verbal noun with a pronoun of the speaker: قوله.
  boolean isNounCue(int token) {
    return tokens.is(token, Kind.WORD) && isNoun(scene.words.forms(token));
  }

  private static boolean isNoun(List<CueForm> forms) {
    for (CueForm form : forms) {
      if (form.form() == Form.NOUN) {
        return true;
      }
    }
    return false;
  }

  /// Steps over what may stand between; false where `at` is a word of no known class.
  boolean advance(Walk walk) {
    if (walk.lemma.has(Lemma.Mark.RELAY)
        && (tokens.isWord(walk.at, "عنه")
            || tokens.isWord(walk.at, "عنها")
            || tokens.isWord(walk.at, "عنهم"))) {
      walk.relayed = true;
      walk.at++;
      walk.phraseMayStart = true;
      return true;
    }
    if (walk.isRelayed() && isNounCue(walk.at)) {
      walk.relayCue = walk.at;
      for (CueForm noun : scene.words.forms(walk.at)) {
        if (noun.form() == Form.NOUN) {
          walk.relayAct = noun.lemma().act();
        }
      }
      walk.at++;
      walk.phraseMayStart = false;
      return true;
    }
    int adverb = scene.words.end(WordClass.ADVERB, walk.at);
    int time = scene.timeEnd(walk.at);
    if (adverb > walk.at || time > walk.at) {
      walk.at = Math.max(adverb, time);
      walk.phraseMayStart = true;
      return true;
    }
    if (tokens.is(walk.at, Kind.COMMA)
        || tokens.is(walk.at, Kind.DASH)
        || tokens.is(walk.at, Kind.ELLIPSIS)) {
      walk.at++;
      walk.phraseMayStart = true;
      return true;
    }
    if (tokens.is(walk.at, Kind.SYMBOL)) {
      walk.at++;
      return true;
    }
    if (tokens.is(walk.at, Kind.BRACKET_OPEN)) {
      int close = walk.at;
      while (close < walk.limit && !tokens.is(close, Kind.BRACKET_CLOSE)) {
        close++;
      }
      walk.at = close < walk.limit ? close + 1 : walk.at + 1;
      return true;
    }
    if (scene.words.isGovernedThat(walk.at)) {
      walk.at = governedEnd(walk);
      walk.phraseMayStart = false;
      return true;
    }
    Phrases.Match<Attributions.Attributive> attribution =
        tokens.is(walk.at, Kind.WORD) ? scene.words.attribution(walk.at) : null;
    if (attribution != null
        && attribution.value().joiner().equals("عن")
        && tokens.isWord(attribution.end(), "عن")) {
      return parties.takeRelay(walk, attribution.end() + 1);
    }
    boolean byTheWay =
        attribution != null
            || walk.at > walk.cue + 1
                && tokens.is(walk.at, Kind.WORD)
                && tokens.word(walk.at).length() >= SHORTEST_CLAUSE_VERB
                && scene.words.is(WordClass.CLAUSE, walk.at);
    int clauseEnd = byTheWay ? clauseEnd(walk) : 0;
    if (clauseEnd > 0) {
      walk.at = clauseEnd;
      walk.phraseMayStart = true;
      return true;
    }
    if (walk.lemma.has(Lemma.Mark.RELAY) && tokens.isWord(walk.at, "عن") && walk.relay == null) {
      return parties.takeRelay(walk, walk.at + 1);
    }
    if (tokens.isWord(walk.at, "علي") && tokens.isWord(walk.at + 1, "لسان")) {
      parties.takeVoice(walk);
      return true;
    }
    if (parties.takesCompanion(walk) || parties.takesAddressee(walk)) {
      return true;
    }
    if (scene.words.is(WordClass.RELATIVE, walk.at)) {
      int comma = relativeEnd(walk);
      if (comma > 0) {
        walk.at = comma;
        return true;
      }
      walk.inRelative = true;
      walk.at++;
      walk.phraseMayStart = false;
      return true;
    }
    if (scene.words.is(WordClass.PREPOSITION, walk.at) && scene.mention(walk.at) == null) {
      walk.passedPreposition = true;
      walk.at++;
      Mention mention = scene.mentionStarting(walk.at);
      walk.at =
          mention != null && mention.end() <= walk.limit
              ? mention.end()
              : Math.min(walk.limit, Math.max(walk.at, scene.timeEnd(walk.at)));
      walk.phraseMayStart = false;
      return true;
    }
    if (walk.phraseMayStart && walk.subject == null) {
      return parties.takeSubject(walk);
    }
    return false;
  }

  /// Where the clause of «بعد أن» ends at the latest: before a comma or a complementizer of the cue's own.
  private int governedEnd(Walk walk) {
    int at = walk.at + 1;
    while (at < walk.limit
        && !tokens.is(at, Kind.COMMA)
        && (!scene.words.is(WordClass.THAT, at) || scene.words.isGovernedThat(at))) {
      at++;
    }
    return at;
  }

  /// The comma that closes what is told by the way, an outlet's name in marks within it or not; 0 where there is none.
  private int clauseEnd(Walk walk) {
    int at = walk.at + 1;
    while (at < walk.limit && !tokens.is(at, Kind.COMMA)) {
      int next = afterName(at);
      if (scene.words.is(WordClass.THAT, at)
          || tokens.is(at, Kind.COLON)
          || tokens.is(at, Kind.PERIOD)
          || scene.isQuoted(at) && next == at) {
        return 0;
      }
      at = Math.max(next, at + 1);
    }
    return at < walk.limit ? at : 0;
  }

  /// One past the short quotation, a name in marks, that the token opens; the token itself where it opens none.
  private int afterName(int token) {
    Quotation quotation = scene.quotationOpening(token);
    return quotation != null
            && quotation.closed()
            && quotation.end() - quotation.first() <= LONGEST_NAME
        ? quotation.end() + 1
        : token;
  }

  /// The comma that closes a relative clause with nothing reported inside it; 0 where there is none.
  private int relativeEnd(Walk walk) {
    for (int i = walk.at + 1; i < walk.limit; i++) {
      if (tokens.is(i, Kind.COMMA)) {
        return i;
      }
      if (scene.words.is(WordClass.THAT, i)
          || tokens.is(i, Kind.COLON)
          || tokens.is(i, Kind.PERIOD)
          || scene.isQuoted(i)) {
        return 0;
      }
    }
    return 0;
  }
}
