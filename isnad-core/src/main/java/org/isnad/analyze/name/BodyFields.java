package org.isnad.analyze.name;

/// Further fields of a body joined by و: «وزارة الشؤون البلدية والقروية», «مركز القيادة والتحكم», «حزب الأرض والماء».
///
/// @param first position of the noun that begins the body
record BodyFields(Words words, Lexicon lexicon, OrganizationHead head, int first) {
  /// Where the further fields that begin at the position end; the position where there are none.
  ///
  /// @param purposeful whether a complement with ل is in the body, whose fields need no fellow
  int end(int at, boolean purposeful) {
    int end = at;
    while (words.continues(end)
        && words.whole(end).startsWith("وال")
        && !words.isTime(end)
        && (isField(end, purposeful) || relational(end) || isActivity(end) || isSecondNoun(end))) {
      end++;
    }
    return end;
  }

  private boolean isField(int at, boolean purposeful) {
    return (lexicon.words().get(words.whole(at), 1) & WordClass.PORTFOLIO) != 0
        && (purposeful || words.has(at - 1, WordClass.PORTFOLIO) || relational(at));
  }

  /// مركز القيادة والتحكم: two verbal nouns, not two bodies.
  private boolean isActivity(int at) {
    int after = lexicon.words().get(words.whole(at), 3);
    int before =
        lexicon
            .words()
            .get(
                words.whole(at - 1).startsWith(Lexicon.ARTICLE)
                    ? words.whole(at - 1).substring(2)
                    : words.whole(at - 1));
    return head.takesCommon()
        && !head.noun().equals("وزاره")
        && (after & WordClass.DERIVED) != 0
        && (before & (WordClass.DERIVED | WordClass.NOUN)) != 0
        && (after & (WordClass.TITLE | WordClass.ORGANIZATION_HEAD)) == 0;
  }

  /// «حزب الأرض والماء»: parties are named by two nouns.
  private boolean isSecondNoun(int at) {
    return head.noun().equals("حزب")
        && at == first + 2
        && !(words.continues(at + 1) && words.whole(at + 1).startsWith("وال"))
        && (words.ordinary(at) & (WordClass.VERB | WordClass.FUNCTION)) == 0
        && !words.has(at, WordClass.TITLE | WordClass.ORGANIZATION_HEAD);
  }

  private boolean relational(int at) {
    return words.whole(at).endsWith("يه")
        && !words.has(at, WordClass.PORTFOLIO | WordClass.NATIONALITY)
        && words.whole(at - 1).endsWith("يه");
  }
}
