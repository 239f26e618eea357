package org.isnad.analyze.name;

/// What may be the complement of a body with ل, على or من: its purpose, those whom it unites. Asks of single words; keeps nothing.
record BodyComplement(Words words, Lexicon lexicon, OrganizationHead head) {
  boolean isPurpose(String whole, int from) {
    return whole.charAt(0) == 'ل' && (lexicon.words().get(whole, from) & WordClass.PURPOSE) != 0;
  }

  boolean isDerived(int at) {
    return (lexicon.words().get(words.whole(at), 2) & WordClass.DERIVED) != 0;
  }

  /// «النقابة الوطنية للصحفيين», «الاتحاد العام للكتاب»: those who are united, not addressed.
  boolean isUnionOf(int at, boolean adjective) {
    boolean union =
        switch (head.noun()) {
          case "نقابه", "اتحاد", "رابطه", "جمعيه", "مجلس", "منظمه", "هييه" -> true;
          default -> false;
        };
    return union
        && isPeople(at)
        && adjective
        && !words.has(at, WordClass.NATIONALITY)
        && !words.isForm(at + 1, "ان");
  }

  /// «للصحفيين», «للمواطنين»: those who are addressed.
  boolean isPeople(int at) {
    return words.whole(at).endsWith("ين") || words.has(at, WordClass.TITLE);
  }

  /// «… للرقابة على الاستثمارات الأجنبية», «… للسيطرة على الأمراض».
  boolean goesOver(int at) {
    boolean goesOn =
        words.isForm(at, "علي")
            && words.continues(at + 1)
            && words.isDefinite(at + 1)
            && !words.hasParticle(at + 1)
            && (words.whole(at - 1).endsWith("رقابه")
                || words.whole(at - 1).endsWith("المحافظه")
                || words.whole(at - 1).endsWith("سيطره")
                || words.whole(at - 1).endsWith("اشراف")
                || words.whole(at - 1).endsWith("حفاظ"));
    goesOn |=
        words.isForm(at, "من")
            && words.whole(at - 1).endsWith("وقايه")
            && words.continues(at + 1)
            && words.isDefinite(at + 1)
            && !words.hasParticle(at + 1);
    return goesOn;
  }

  /// «الاتحاد الفرنسي الديمقراطي للعمل»: an adjective between nationality and purpose.
  boolean isBeforePurpose(int at) {
    return (words.ordinary(at) & WordClass.ADJECTIVE) != 0
        && head.takesPurpose()
        && words.continues(at + 1)
        && words.whole(at + 1).startsWith("لل")
        && words.has(at + 1, WordClass.PURPOSE | WordClass.PORTFOLIO);
  }
}
