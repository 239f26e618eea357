package org.isnad.analyze.name;

import org.isnad.text.Letters;

/// The single words of a person's name, from left to right: whether the next one belongs to it, and what evidence it brings that a name stands
/// here at all. Used by one thread for one name.
final class PersonWords {
  /// Classes of words that no name begins or goes on with, unless they are names too.
  static final int NOT_A_NAME =
      WordClass.ORGANIZATION_HEAD
          | WordClass.TITLE
          | WordClass.NATIONALITY
          | WordClass.PLACE_HEAD
          | WordClass.FUNCTION
          | WordClass.TITLE_ADJECTIVE
          | WordClass.PORTFOLIO
          | WordClass.SPEECH;

  /// Evidence that a name needs where nothing before it says that one follows.
  static final int ENOUGH = 3;

  private final Draft draft;
  private final Words words;
  private final SurnameShape shape;
  private final int first;
  private final boolean trusted;

  /// Where the name goes on.
  int at;

  /// How many parts it has so far.
  int parts;

  int evidence;

  /// Whether it has a surname, after which few words follow.
  boolean surnamed;

  /// Whether an Arabic given name is in it.
  boolean arabic;

  /// Whether a patronymic or a kunya is in it.
  boolean lineage;

  private boolean foreign;
  private boolean plainStart;

  PersonWords(Draft draft, int first, boolean trusted) {
    this.draft = draft;
    this.words = draft.words();
    this.shape = new SurnameShape(draft, words);
    this.first = first;
    this.trusted = trusted;
    this.at = first;
  }

  /// Takes the word at [#at] where it is one of the name, and moves on; false where the name ends before it.
  boolean take(boolean afterPatronymic) {
    if (words.has(at, WordClass.KUNYA | WordClass.PATRONYMIC | WordClass.SLAVE)
        && !words.has(at, WordClass.GIVEN)) {
      return false;
    }
    int ordinary = isSurnameByEnding() ? 0 : words.ordinary(at);
    boolean known = words.has(at, WordClass.ANY_NAME);
    if (known && (ordinary & WordClass.FUNCTION) == 0 && knownWord(ordinary, afterPatronymic)) {
      arabic |= words.has(at, WordClass.GIVEN);
      at++;
      return true;
    }
    if (arabic
        && parts > 0
        && !surnamed
        && (shape.isGivenWithArticle(at) || shape.isNisbaOfNoun(at, ordinary) || isOfRegion())) {
      at++;
      evidence++;
      surnamed = true;
      return true;
    }
    if (parts > 0 && parts < 3 && NameShape.isOrdinal(words.form(at))) {
      at++;
      evidence++;
      surnamed = true;
      return true;
    }
    if (parts == 1 && trusted && arabic && isClosedSurname(ordinary)) {
      at++;
      evidence++;
      surnamed = true;
      return true;
    }
    boolean objectOnly =
        ordinary == WordClass.VERB
            && arabic
            && words.form(at).endsWith("ه")
            && !words.has(at, WordClass.VERB)
            && endsAfter();
    if (ordinary != 0 && !afterPatronymic && !objectOnly || !mayBeName(afterPatronymic)) {
      return false;
    }
    String form = words.form(at);
    at++;
    evidence += isNisba(form) ? 2 : 1;
    return true;
  }

  /// «فهد العيبان», «مارتن دولان», «هاني الملقي»: ordinary speech by its ending alone, one that surnames have too.
  private boolean isSurnameByEnding() {
    if (parts == 0 || !arabic && !foreign || words.has(at, WordClass.COMMON)) {
      return false;
    }
    boolean definite = words.isDefinite(at);
    String form = words.form(at);
    String bare = definite ? form.substring(2) : form;
    boolean nisba = bare.endsWith("ي");
    return bare.length() > 3
        && (nisba || bare.endsWith("ان"))
        && (definite
            ? arabic && (trusted && nisba ? !draft.isPlain(bare) : !draft.isNoun(bare))
            : !draft.isNoun(bare) && endsAfter())
        && (words.ordinary(at) & (WordClass.FUNCTION | WordClass.VERB)) == 0;
  }

  /// «عبدالملك الحوثي»: a group is named after the family.
  private boolean isGroupByNisba() {
    NameLists.Entry known = draft.sure(at);
    return known != null
        && known.kind() == NameLists.Kind.GROUP
        && parts > 0
        && arabic
        && words.form(at).endsWith("ي");
  }

  /// «محمد الحجازي»: a nisba of a region that is no adjective of ordinary speech.
  private boolean isOfRegion() {
    return parts == 1
        && plainStart
        && words.isDefinite(at)
        && words.has(at, WordClass.NATIONALITY)
        && !words.has(at, WordClass.STATE_ADJECTIVE | WordClass.FEMININE | WordClass.PLURAL)
        && !draft.isPlain(words.form(at).substring(2))
        && !words.has(at, WordClass.TITLE_ADJECTIVE);
  }

  /// «القاضي منير الهادف، أن …», «مروان كصاب قوله»: after a title and a given name, before the clause goes on.
  private boolean isClosedSurname(int ordinary) {
    if (words.has(at, NOT_A_NAME) || (ordinary & (WordClass.VERB | WordClass.FUNCTION)) != 0) {
      return false;
    }
    boolean closed = shape.closes(at + 1);
    return closed
        && (words.isDefinite(at) || ordinary == 0 && !NameShape.looksInflected(words.form(at)));
  }

  /// A surname by its ending: الزرعي after an Arabic given name, إبراهيمي of a given name.
  private boolean isNisba(String form) {
    return form.endsWith("ي")
        && (arabic && form.startsWith(Lexicon.ARTICLE)
            || draft.isGiven(form.substring(0, form.length() - 1)));
  }

  private boolean isFollowedByFunction() {
    return words.continues(at + 1)
        && (words.has(at + 1, WordClass.FUNCTION) || words.hasParticle(at + 1));
  }

  /// «التقى بوتين ميركل»: the surname of another person right after a surname that stands alone.
  private boolean isSecondSurname() {
    return parts == 1
        && at == first + 1
        && !trusted
        && words.has(first, WordClass.KNOWN_SURNAME)
        && !words.has(first, WordClass.ANY_GIVEN)
        && words.ordinary(first) == 0;
  }

  /// «… بن عبدالعزيز أمير منطقة الرياض»: a given name that is an office here.
  private boolean isOfficeOf() {
    return parts > 0
        && words.has(at, WordClass.TITLE)
        && !words.isDefinite(at)
        && words.continues(at + 1)
        && !words.has(at + 1, WordClass.ANY_NAME | WordClass.PATRONYMIC);
  }

  private boolean knownWord(int ordinary, boolean afterPatronymic) {
    boolean plain =
        ordinary == 0 && !words.has(at, NOT_A_NAME & ~WordClass.TITLE) && draft.sure(at) == null;
    if (words.has(at, WordClass.TITLE)
        && !words.has(at, WordClass.KNOWN_SURNAME)
        && parts == 0
        && !afterPatronymic
        && !words.has(at + 1, WordClass.PATRONYMIC)
        && !(trusted && words.has(at, WordClass.GIVEN) && words.has(at + 1, WordClass.ANY_NAME))) {
      return false;
    }
    if (words.isDefinite(at)
        && words.has(at, WordClass.TITLE)
        && (surnamed
            || words.continues(at + 1)
                && words.isDefinite(at + 1)
                && !words.hasParticle(at + 1)
                && !words.has(at + 1, WordClass.PLURAL)
                && !words.form(at + 1).endsWith("ين"))) {
      return false;
    }
    if (!plain && parts > 0 && surnamed || !afterPatronymic && isOfficeOf()) {
      return false;
    }
    if ((ordinary & WordClass.VERB) != 0
        && parts > 0
        && !afterPatronymic
        && (ordinary & (WordClass.NOUN | WordClass.ADJECTIVE)) == 0
        && !(arabic && words.has(at, WordClass.GIVEN) && !isFollowedByFunction())) {
      return false;
    }
    if (words.has(at, WordClass.ANY_GIVEN)) {
      if (surnamed && !plain) {
        return false;
      }
      boolean known = words.has(at, WordClass.KNOWN_SURNAME);
      boolean alone = known && parts == 0 && plain && !words.has(at, WordClass.GIVEN);
      boolean strong = plain && (parts == 0 || plainStart) || known && parts > 0;
      evidence += alone ? ENOUGH : strong ? 2 : 1;
      plainStart |= plain && parts == 0;
      foreign |= words.has(at, WordClass.FOREIGN_GIVEN);
      surnamed |=
          words.has(at, WordClass.KNOWN_SURNAME)
              && (parts > 0 || !words.has(at, WordClass.ANY_GIVEN));
      return true;
    }
    if (words.has(at, WordClass.KNOWN_SURNAME)) {
      if (draft.sure(at) != null || isSecondSurname()) {
        return false;
      }
      evidence += parts == 0 ? (plain ? ENOUGH : 1) : 2;
      surnamed = true;
      return true;
    }
    if (words.has(at, WordClass.NATIONALITY) && (surnamed || parts > 2)) {
      return false;
    }
    if (draft.sure(at) != null && !isGroupByNisba()) {
      return false;
    }
    if (parts == 0 && words.isDefinite(at)) {
      return false;
    }
    evidence += parts == 0 ? 1 : 2;
    plainStart |= plain && parts == 0;
    surnamed = parts > 0 || trusted;
    return true;
  }

  /// Whether the word, which no lexicon knows, may be part of this name.
  private boolean mayBeName(boolean afterPatronymic) {
    String form = words.form(at);
    int not = afterPatronymic ? WordClass.FUNCTION | WordClass.ORGANIZATION_HEAD : NOT_A_NAME;
    if (words.has(at, not)
        || draft.sure(at) != null
        || form.length() < 3
        || !Letters.isArabic(form.charAt(0))) {
      return false;
    }
    boolean looksForeign = draft.looksForeign(form);
    if (parts == 0) {
      return trusted
          && !words.isDefinite(at)
          && !NameShape.looksLikeVerb(form, looksForeign)
          && (looksForeign
              || !NameShape.looksInflected(form)
                  && (!NameShape.mayBeParticle(form) || isBeforeForeignSurname())
                  && form.length() > 3);
    }
    if (afterPatronymic) {
      return true;
    }
    if (surnamed && !looksForeign) {
      return false;
    }
    if (words.isDefinite(at)) {
      if (!arabic) {
        return false;
      }
      surnamed = true;
      return !form.endsWith("ات")
          && !form.endsWith("ين")
          && (!form.endsWith("ه") || (trusted || lineage) && !form.endsWith("يه"));
    }
    if (!looksForeign && !lineage && words.endsWithHeh(at) && !endsAfter()) {
      return false;
    }
    if (NameShape.looksLikeVerb(form, looksForeign) && !endsAfter()
        || NameShape.looksInflected(form) && !foreign) {
      return false;
    }
    if (NameShape.mayBeParticle(form)
        && !looksForeign
        && !((foreign || trusted) && (parts == 1 || endsAfter()) && form.charAt(0) != Letters.WAW)
        && !(foreign && parts == 2 && !words.continues(at + 1))
        && form.charAt(0) != Letters.BEH) {
      return false;
    }
    surnamed |= lineage;
    return looksForeign || parts < (lineage ? 5 : 3);
  }

  /// «كامالا هاريس»: no particle, for a foreign surname follows.
  private boolean isBeforeForeignSurname() {
    return words.continues(at + 1)
        && !words.hasParticle(at + 1)
        && !words.isDefinite(at + 1)
        && words.has(at + 1, WordClass.ANY_SURNAME)
        && words.ordinary(at + 1) == 0;
  }

  /// Whether the phrase ends after this word: a mark, a line end, a particle.
  private boolean endsAfter() {
    return parts >= 1
        && (!words.continues(at + 1)
            || words.hasParticle(at + 1)
            || words.isTime(at + 1)
            || words.has(at + 1, WordClass.FUNCTION));
  }
}
