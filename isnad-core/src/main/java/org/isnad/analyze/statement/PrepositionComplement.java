package org.isnad.analyze.statement;

import org.isnad.analyze.name.Mention;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads what is said after إلى، على، عن، من as words and ب، ل joined to the next word. Holds the report's scene.
final class PrepositionComplement {
  /// How far on, in tokens, the colon behind a topic is looked for.
  private static final int LONGEST_TOPIC = 10;

  private final Scene scene;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final ReportWords words;
  private final ClauseComplement clauses;

  PrepositionComplement(Scene scene, Vocabulary vocabulary, ClauseComplement clauses) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.vocabulary = vocabulary;
    this.words = scene.words;
    this.clauses = clauses;
  }

  /// What is said after the preposition at which the walk stands, or null where the cue does not go with it.
  @Nullable Draft read(Walk walk) {
    String word = tokens.word(walk.at);
    String standing = standing(word);
    if (standing != null) {
      return leads(walk, standing) && !isStandingFrame(walk, standing) ? afterStanding(walk) : null;
    }
    char letter = word.charAt(0);
    boolean particle = letter == Letters.BEH || letter == Letters.LAM;
    return particle
            && (word.length() == 1 || tokens.mayBeParticles(walk.at, 1))
            && leads(walk, letter == Letters.BEH ? "ب" : "ل")
            && !words.is(WordClass.WHOLE, walk.at)
            && !(isJoinedFrame(walk.at) && !isOwn(walk))
            && !isWholeName(walk.at)
        ? afterJoined(walk, "preposition")
        : null;
  }

  /// Whether ب or ل, joined to the word at `token` or alone, brings what the verbal noun of the walk says; ل stands for the verb's object.
  boolean isJoined(Walk walk, int token) {
    String word = tokens.word(token);
    char letter = word.charAt(0);
    return (letter == Letters.BEH || letter == Letters.LAM)
        && (word.length() == 1 || tokens.mayBeParticles(token, 1))
        && (walk.lemma.prepositions().contains(letter == Letters.BEH ? "ب" : "ل")
            || letter == Letters.LAM && walk.lemma.has(Lemma.Mark.NOUN_PHRASE)
            || letter == Letters.BEH && walk.lemma.addressed().contains("ب"))
        && !words.is(WordClass.WHOLE, token)
        && !words.is(WordClass.ADVERB, token)
        && !words.is(WordClass.PREPOSITION, token)
        && scene.timeEnd(token) == token
        && !isWholeName(token);
  }

  /// «ندد الجيش بالتقرير»: right behind the cue and its subject what is said begins, even with the name of an occasion.
  private boolean isOwn(Walk walk) {
    boolean right =
        walk.at == walk.cue + 1 || walk.subject != null && walk.at == walk.subject.end();
    return right
        && walk.lemma.prepositions().contains("ب")
        && !words.is(WordClass.ADVERB, walk.at)
        && !words.is(WordClass.PREPOSITION, walk.at)
        && scene.timeEnd(walk.at) == walk.at;
  }

  /// Whether the cue goes with the preposition, directly or after the one who is addressed.
  private static boolean leads(Walk walk, String preposition) {
    return walk.lemma.prepositions().contains(preposition)
        || walk.lemma.addressed().contains(preposition)
            && (walk.passedObject
                || walk.subject != null
                    && (walk.at > walk.subject.end()
                        || walk.at == walk.subject.end() && preposition.equals("على")));
  }

  private @Nullable Draft afterStanding(Walk walk) {
    return words.is(WordClass.THAT, walk.at + 1)
        ? clauses.afterThat(walk, walk.at + 2, "preposition-clause")
        : content(walk, walk.at + 1, 0, "preposition");
  }

  /// What is said after ب or ل, joined to the word at which the walk stands or alone.
  @Nullable Draft afterJoined(Walk walk, String rule) {
    return tokens.word(walk.at).length() == 1
        ? content(walk, walk.at + 1, 0, rule)
        : content(walk, walk.at, 1, rule);
  }

  /// The phrase from token `from` on, without its first `skip` letters, as what is said.
  @Nullable Draft content(Walk walk, int from, int skip, String rule) {
    if (from >= walk.end || skip > 0 && isPronoun(from, skip)) {
      return null;
    }
    int colon = topicColon(walk, from);
    if (colon > from) {
      return clauses.afterColon(walk, colon + 1);
    }
    Draft draft = walk.draft(Draft.Joint.PREPOSITION, from, rule);
    draft.contentSkip = skip;
    draft.quotation = scene.quotationOpening(from);
    if (skip == 0 && tokens.is(from, Kind.WORD)) {
      draft.actOf(vocabulary.nounActs().get(tokens.word(from)));
    }
    return draft;
  }

  /// «متحدثا عن الإصلاحات: …»: the colon behind what a verb that also brings words speaks of; `from` where none is.
  private int topicColon(Walk walk, int from) {
    if (!tokens.isWord(from - 1, "عن")
        || !walk.lemma.has(Lemma.Mark.QUOTATION)
        || walk.lemma.has(Lemma.Mark.NOUN_PHRASE)) {
      return from;
    }
    int limit = Math.min(walk.limit, from + LONGEST_TOPIC);
    for (int i = from + 1; i < limit; i++) {
      if (tokens.is(i, Kind.COLON)) {
        return i;
      }
      if (!tokens.is(i, Kind.WORD) || words.is(WordClass.THAT, i)) {
        return from;
      }
    }
    return from;
  }

  private boolean isPronoun(int token, int skip) {
    return switch (tokens.word(token, skip)) {
      case "ه", "ها", "هم", "هما", "هن", "ك", "كم", "نا", "ي" -> true;
      default -> false;
    };
  }

  /// A preposition that is a word by itself, as the lexicon writes it; null where the folded word is none.
  static @Nullable String standing(String folded) {
    return switch (folded) {
      case "الي" -> "إلى";
      case "علي" -> "على";
      case "عن" -> "عن";
      case "من" -> "من";
      case "في" -> "في";
      default -> null;
    };
  }

  /// Whether a preposition leads to an occasion or place of speech, or a time, and not to what is said; for إلى only a time is one.
  private boolean isStandingFrame(Walk walk, String standing) {
    int next = walk.at + 1;
    return scene.mention(walk.at) != null
        || scene.timeEnd(next) > next
        || !standing.equals("إلى") && isFrame(walk, next);
  }

  private boolean isFrame(Walk walk, int next) {
    return words.is(tokens.isWord(next - 1, "علي") ? WordClass.PLATFORM : WordClass.OCCASION, next)
        || words.is(WordClass.ADVERB, next - 1)
        || words.medium(next) != null && !walk.lemma.addressed().contains("إلى");
  }

  /// Whether a word with ب or ل tells an occasion, a time or an outlet and not what is said.
  boolean isJoinedFrame(int token) {
    if (words.is(WordClass.ADVERB, token)
        || words.is(WordClass.PREPOSITION, token)
        || words.endWithParticles(WordClass.OCCASION, token) > token
        || scene.timeEnd(token) > token) {
      return true;
    }
    Phrases.Match<Media.Medium> medium = words.medium(token);
    return medium != null && medium.skip() > 0;
  }

  /// Whether a name begins with the token's first letter, so that it is no particle.
  private boolean isWholeName(int token) {
    Mention mention = scene.mention(token);
    return mention != null && mention.skip() == 0;
  }
}
