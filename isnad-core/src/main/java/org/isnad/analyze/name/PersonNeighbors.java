package org.isnad.analyze.name;

/// Finds persons by what stands right before them: a nationality that is nobody else's («سجل الفرنسي ريبيري»), another person and و («سامر حداد
/// ونبيل قراط»). Used by one thread for one report.
final class PersonNeighbors {
  private final Words words;
  private final Draft draft;

  PersonNeighbors(Draft draft) {
    this.words = draft.words();
    this.draft = draft;
  }

  void run() {
    for (int i = 0; i < words.size(); i++) {
      if (isNationalityAlone(i) && draft.at(i) == null) {
        compatriot(i + 1);
      }
    }
    for (Draft.Find find : draft.finds()) {
      if (find.type() == Entity.Type.PER) {
        joined(find);
      }
    }
  }

  /// «الفرنسي», «والكاميروني» with no noun before it that it might go with.
  private boolean isNationalityAlone(int at) {
    return words.has(at, WordClass.STATE_ADJECTIVE)
        && words.isWord(at)
        && !words.has(at, WordClass.FEMININE | WordClass.PLURAL)
        && words.isDefinite(at)
        && (words.hasParticle(at)
            || !words.continues(at)
            || (words.ordinary(at - 1) & (WordClass.FUNCTION | WordClass.VERB)) != 0
                && !words.hasArticle(at - 1)
                && !words.has(at - 1, WordClass.NOUN)
            || words.isForm(at - 1, "مثل"));
  }

  private void compatriot(int at) {
    if (!words.continues(at) || !isNew(at)) {
      return;
    }
    int end = PersonGrammar.end(draft, at, true);
    boolean enough = end > at + 1 || end == at + 1 && draft.isSport() && isClosed(end);
    if (enough && !draft.isCovered(at, end)) {
      draft.add(new Draft.Find(Entity.Type.PER, at, end, null, "after a nationality"));
    }
  }

  private void joined(Draft.Find before) {
    int at = before.end();
    String whole = at < words.size() && words.continues(at) ? words.whole(at) : "";
    if (before.end() - before.first() < 2
        || whole.length() < 4
        || whole.charAt(0) != 'و'
        || words.isTime(at)
        || draft.at(at) != null) {
      return;
    }
    int skip = words.skip(at);
    String form = words.form(at);
    words.read(at, 1, whole.substring(1));
    int end = isNew(at) ? PersonGrammar.end(draft, at, true) : at;
    boolean enough = end > at + 1 && !draft.isCovered(at, end) && isClosed(end);
    if (enough) {
      draft.add(new Draft.Find(Entity.Type.PER, at, end, null, "beside a person"));
    } else {
      words.read(at, skip, form);
    }
  }

  private boolean isNew(int at) {
    return draft.at(at) == null
        && !words.isTime(at)
        && words.ordinary(at) == 0
        && !words.isDefinite(at)
        && draft.sure(at) == null;
  }

  /// Whether the phrase ends here: a mark, a particle, a word of grammar or a verb.
  private boolean isClosed(int end) {
    return !words.continues(end)
        || words.isTime(end)
        || words.hasParticle(end)
        || words.isBound(end)
        || (words.ordinary(end) & (WordClass.FUNCTION | WordClass.VERB)) != 0;
  }
}
