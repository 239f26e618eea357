package org.isnad.analyze.name;

import org.isnad.text.Kind;

/// Where a person's name ends: given names, patronymics with بن, kunyas with أبو, عبد with a name of God, foreign particles, surnames, and words
/// that no lexicon knows. Static and thread-safe.
final class PersonGrammar {
  private static final int MOST_PARTS = 7;

  private PersonGrammar() {}

  /// Where the name that begins at `first` ends; `first` where none begins.
  ///
  /// @param trusted whether a title or the like says that a name stands here, so that words that no lexicon knows may be one
  static int end(Draft draft, int first, boolean trusted) {
    return new Parse(draft, first, trusted).run();
  }

  private static final class Parse {
    private final Draft draft;
    private final Words words;
    private final int first;
    private final boolean trusted;
    private final PersonWords name;

    Parse(Draft draft, int first, boolean trusted) {
      this.draft = draft;
      this.words = draft.words();
      this.first = first;
      this.trusted = trusted;
      this.name = new PersonWords(draft, first, trusted);
    }

    int run() {
      while (name.parts < MOST_PARTS && part()) {
        name.parts++;
      }
      boolean enough =
          trusted
              ? name.evidence >= 1
              : name.evidence >= PersonWords.ENOUGH
                  || name.evidence == PersonWords.ENOUGH - 1 && name.parts == 2 && isSaid();
      return name.parts > 0 && enough ? name.at : first;
    }

    /// «كشف جمال باراس»: two words, the first a given name though an ordinary word too, right after a verb of speech.
    private boolean isSaid() {
      return isSpokenOfBefore()
          && words.has(first, WordClass.GIVEN)
          && words.ordinary(first - 1) != WordClass.NOUN
          && words.ordinary(name.at - 1) == 0
          && !words.hasParticle(first);
    }

    private boolean open(int i) {
      return (i == first ? words.isWord(i) : words.continues(i) && !words.hasParticle(i))
          && !words.isTime(i)
          && (!words.isBound(i) || words.hasParticle(i) || words.has(i, WordClass.ANY_NAME))
          && !words.hasTanwin(i);
    }

    /// Reads one more part of the name and moves on; false where the name ends.
    private boolean part() {
      if (name.at > first
          && !words.has(name.at - 1, WordClass.KNOWN_SURNAME)
          && words.is(name.at, Kind.DASH)
          && !words.tokens().spaceBefore(words.token(name.at))
          && words.isWord(name.at + 1)
          && !words.tokens().spaceBefore(words.token(name.at + 1))
          && words.ordinary(name.at + 1) == 0) {
        name.at += 2;
        return true;
      }
      if (!open(name.at)) {
        return false;
      }
      if (words.has(name.at, WordClass.SLAVE)
          && words.continues(name.at + 1)
          && words.has(name.at + 1, WordClass.DIVINE)) {
        name.at += 2;
        name.evidence += 2;
        name.arabic = true;
        return true;
      }
      if (name.parts > 0
          && words.has(name.at, WordClass.DIVINE)
          && (words.isForm(name.at, "الله") || words.isForm(name.at, "الدين"))) {
        name.at++;
        name.evidence++;
        return true;
      }
      if (words.has(name.at, WordClass.KUNYA)
          && words.continues(name.at + 1)
          && mayFollowKunya(name.at + 1)) {
        name.at += 2;
        name.evidence += name.parts > 0 ? 1 : isSpokenOfBefore() ? PersonWords.ENOUGH : 2;
        name.surnamed = name.parts > 0;
        name.arabic = true;
        name.lineage = true;
        return true;
      }
      if (words.has(name.at, WordClass.PATRONYMIC)
          && (name.parts > 0 || !words.isForm(name.at, "ولد") && !words.isForm(name.at, "ال"))
          && words.continues(name.at + 1)
          && mayFollowPatronymic(name.at + 1)) {
        name.at++;
        name.evidence += name.parts > 0 ? 2 : 1;
        name.surnamed = false;
        name.lineage = true;
        if (name.take(true)) {
          return true;
        }
        name.at--;
        return false;
      }
      if (words.has(name.at, WordClass.FOREIGN_PARTICLE)
          && words.continues(name.at + 1)
          && !words.hasParticle(name.at + 1)
          && mayFollowParticle(name.at + 1)) {
        name.evidence += words.has(name.at + 1, WordClass.KNOWN_SURNAME) ? PersonWords.ENOUGH : 1;
        name.at += 2;
        name.surnamed = true;
        return true;
      }
      return name.take(false);
    }

    /// «وقالت أم يزن»: a verb of speech right before, which «أم» in a question never has.
    private boolean isSpokenOfBefore() {
      return words.has(first - 1, WordClass.SPEECH) && words.continues(first);
    }

    private boolean mayFollowKunya(int i) {
      return !words.isTime(i)
          && (words.has(i, WordClass.ANY_NAME)
              || (name.parts > 0 || words.isForm(name.at, "ابو"))
                  && !words.has(i, WordClass.FUNCTION)
              || !words.has(i, PersonWords.NOT_A_NAME) && words.ordinary(i) == 0);
    }

    private boolean mayFollowPatronymic(int i) {
      return !words.isTime(i)
          && (words.has(i, WordClass.ANY_NAME | WordClass.SLAVE | WordClass.KUNYA)
              || !words.has(i, PersonWords.NOT_A_NAME & ~WordClass.TITLE)
                  && (words.ordinary(i) & (WordClass.FUNCTION | WordClass.VERB)) == 0
                  && (name.parts > 0 || words.ordinary(i) == 0));
    }

    private boolean mayFollowParticle(int i) {
      boolean known = words.has(i, WordClass.ANY_NAME);
      return (name.parts > 0 || trusted || words.has(i, WordClass.KNOWN_SURNAME))
          && (known
              || words.ordinary(i) == 0
                  && !words.has(i, PersonWords.NOT_A_NAME)
                  && !words.isDefinite(i)
                  && draft.sure(i) == null);
    }
  }
}
