package org.isnad.analyze.statement;

import java.util.List;
import org.isnad.text.Kind;
import org.isnad.text.Phrases;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// What each token of one report is in the lexicons of this layer. The lexicons are asked once a distinct word; every reader then asks here, and
/// of most tokens has its answer from a bit. Lives for one report; not thread-safe.
final class ReportWords {
  private final Tokens tokens;
  private final Vocabulary vocabulary;

  /// By token.
  private final Word[] words;

  /// What the token is without its first letter, where that may be a particle.
  private final Word[] tails;

  /// By token [Word#phrases()], after any particles too.
  private final byte[] phrases;

  /// Of a word's first token the noun with an ending that it is; looked for when it is asked for.
  private final @Nullable SpeakerNoun[] nouns;

  private final boolean[] asked;

  ReportWords(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    int size = tokens.size();
    words = new Word[size];
    tails = new Word[size];
    phrases = new byte[size];
    nouns = new SpeakerNoun[size];
    asked = new boolean[size];
    for (int i = 0; i < size; i++) {
      int first = tokens.first(i);
      if (first < i) {
        words[i] = words[first];
        tails[i] = tails[first];
        phrases[i] = phrases[first];
      } else {
        lookUp(i);
      }
    }
  }

  private void lookUp(int token) {
    WordIndex index = vocabulary.index();
    Word word = index.get(tokens, token, 0);
    words[token] = word;
    tails[token] = Word.UNKNOWN;
    if (!tokens.is(token, Kind.WORD)) {
      phrases[token] = (byte) word.phrases();
      return;
    }
    int found = word.phrases() | definite(token, 0);
    int splits = tokens.splits(token) >>> 1;
    for (int skip = 1; splits != 0; skip++, splits >>>= 1) {
      if ((splits & 1) != 0) {
        Word tail = index.get(tokens, token, skip);
        found |= tail.phrases() | definite(token, skip);
        if (skip == 1) {
          tails[token] = tail;
        }
      }
    }
    phrases[token] = (byte) found;
  }

  private int definite(int token, int skip) {
    return tokens.isDoubleLam(token, skip)
        ? vocabulary.index().get(tokens.definite(token, skip)).phrases()
        : 0;
  }

  /// Whether a phrase of the class begins with the whole token; false outside the report.
  boolean is(WordClass wordClass, int token) {
    if (token < 0 || token >= words.length) {
      return false;
    }
    long bit = Word.bit(wordClass);
    Word word = words[token];
    return (word.alone() & bit) != 0
        || (word.longer() & bit) != 0 && vocabulary.words().end(wordClass, tokens, token) > token;
  }

  /// One past the longest phrase of the class that begins with the whole token, or `token` where none does.
  int end(WordClass wordClass, int token) {
    if (token < 0 || token >= words.length) {
      return token;
    }
    long bit = Word.bit(wordClass);
    Word word = words[token];
    if ((word.longer() & bit) != 0) {
      return vocabulary.words().end(wordClass, tokens, token);
    }
    return (word.alone() & bit) != 0 ? token + 1 : token;
  }

  /// The same, with particles before the first word.
  int endWithParticles(WordClass wordClass, int token) {
    return vocabulary.words().endWithParticles(wordClass, tokens, token);
  }

  /// Whether the token is an إن or أن that belongs to the word before it: «بعد أن», «إلا أنه», but not «من قبل أنه».
  boolean isGovernedThat(int token) {
    return is(WordClass.THAT, token)
        && is(WordClass.GOVERNOR, token - 1)
        && (tokens.isWord(token, "ان") || !tokens.isWord(token - 1, "قبل"));
  }

  /// Whether a folded word by itself, with whatever was cut off from it, is one of the class.
  boolean holds(WordClass wordClass, String folded) {
    return (vocabulary.index().get(folded).alone() & Word.bit(wordClass)) != 0;
  }

  /// Whether the words, folded or not, are a phrase of the class.
  boolean holdsPhrase(WordClass wordClass, String phrase) {
    return vocabulary.words().holdsPhrase(wordClass, phrase);
  }

  /// The forms of reporting verbs that the token is, in the lexicon's order; empty where it is none.
  List<CueForm> forms(int token) {
    return words[token].forms();
  }

  /// The same without the token's first letter, which may be a particle.
  List<CueForm> formsAfterParticle(int token) {
    return tails[token].forms();
  }

  /// The noun that speaks which the token is, with or without article and pronoun.
  @Nullable SpeakerNoun noun(int token) {
    SpeakerNoun noun = words[token].noun();
    if (noun != null) {
      return noun;
    }
    if (!SpeakerNouns.mayHaveEnding(tokens.lastLetter(token))) {
      return null;
    }
    int first = tokens.first(token);
    if (!asked[first]) {
      asked[first] = true;
      nouns[first] = vocabulary.nouns().withEnding(tokens.word(first));
    }
    return nouns[first];
  }

  /// The same without the token's first letter, which may be a particle.
  @Nullable SpeakerNoun nounAfterParticle(int token) {
    SpeakerNoun noun = tails[token].noun();
    return noun == null && SpeakerNouns.mayHaveEnding(tokens.lastLetter(token))
        ? vocabulary.nouns().withEnding(tokens.word(token, 1))
        : noun;
  }

  /// The word of attribution that begins at the token, with or without particles.
  Phrases.@Nullable Match<Attributions.Attributive> attribution(int token) {
    return begins(token, Word.ATTRIBUTION) ? vocabulary.attributions().at(tokens, token) : null;
  }

  /// The medium whose name or noun begins at the token, with or without particles.
  Phrases.@Nullable Match<Media.Medium> medium(int token) {
    return begins(token, Word.MEDIUM) ? vocabulary.media().at(tokens, token) : null;
  }

  /// Whether an agency or outlet is named at the token, or the noun that introduces one stands there; no platform.
  boolean isOutlet(int token) {
    Phrases.Match<Media.Medium> match = medium(token);
    return match != null && match.value().medium() != Link.Medium.SOCIAL;
  }

  private boolean begins(int token, int phrase) {
    return token >= 0 && token < phrases.length && (phrases[token] & phrase) != 0;
  }
}
