package org.isnad.analyze.name;

import org.isnad.text.Kind;

/// What tells a surname that no lexicon knows from an ordinary word with the article, and where the clause goes on after a name. Asks of single
/// words; keeps nothing.
record SurnameShape(Draft draft, Words words) {
  /// «خالد الفيصل», «سارة الشريف»: a given name or nisba of one with the article, as a surname.
  boolean isGivenWithArticle(int at) {
    String form = words.form(at);
    return words.isDefinite(at)
        && !words.has(
            at,
            WordClass.NATIONALITY
                | WordClass.TITLE_ADJECTIVE
                | WordClass.ORGANIZATION_HEAD
                | WordClass.TITLE
                | WordClass.FUNCTION)
        && draft.isGiven(form.substring(2));
  }

  /// «أحمد المسماري»: a noun with the ending of a nisba, which is no adjective of ordinary speech.
  boolean isNisbaOfNoun(int at, int ordinary) {
    String form = words.form(at);
    return words.isDefinite(at)
        && form.endsWith("ي")
        && ordinary == WordClass.NOUN
        && !draft.isNoun(form.substring(2))
        && !words.has(
            at,
            WordClass.NATIONALITY
                | WordClass.TITLE_ADJECTIVE
                | WordClass.INSTITUTIONAL
                | WordClass.TITLE
                | WordClass.OUTSIDE);
  }

  /// Whether the clause goes on here with what was said or is ended by a mark.
  boolean closes(int next) {
    return words.is(next, Kind.COMMA)
        || words.is(next, Kind.BRACKET_OPEN)
        || words.isTime(next)
        || words.isForm(next, "ان")
        || words.isForm(next, "قوله")
        || words.isForm(next, "قولها")
        || words.isForm(next, "تاكيده");
  }
}
