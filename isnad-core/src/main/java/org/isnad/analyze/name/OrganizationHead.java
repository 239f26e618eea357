package org.isnad.analyze.name;

import org.isnad.text.DataTable;
import org.isnad.text.Folding;

/// A noun that begins the names of bodies or venues (وزارة، شركة، مستشفى) and what may follow it.
///
/// @param noun folded, without the article
/// @param traits a bit for each letter from `a` on that organization-heads.tsv gives it and explains
record OrganizationHead(String noun, int traits) {
  static OrganizationHead of(DataTable.Row row) {
    int traits = 0;
    String letters = row.cell(1);
    for (int i = 0; i < letters.length(); i++) {
      traits |= bit(letters.charAt(i));
    }
    return new OrganizationHead(Folding.fold(row.required(0)), traits);
  }

  /// A proper name of unknown words may follow: حزب الأمة.
  boolean takesName() {
    return has('n');
  }

  /// Its own name alone is the mention: صحيفة «ماركا».
  boolean isMedium() {
    return has('m');
  }

  /// With an adjective of nationality it names a body: الحكومة العراقية.
  boolean takesNationality() {
    return has('a');
  }

  /// A place may follow: شرطة دبي.
  boolean takesPlace() {
    return has('p');
  }

  /// A complement with لل may follow: المنظمة الدولية للهجرة.
  boolean takesPurpose() {
    return has('l');
  }

  /// A complement of ordinary nouns suffices: لجنة الانضباط.
  boolean takesCommon() {
    return has('c');
  }

  /// The whole names a place: مستشفى الملك فهد.
  boolean isVenue() {
    return has('v');
  }

  /// The name of a person may follow: مؤسسة محمد بن راشد.
  boolean takesPerson() {
    return has('h') || has('v') && !has('k') || has('q');
  }

  /// The name of a person may follow, but only with an honorific: مدينة الملك عبدالله.
  boolean takesHonored() {
    return has('k');
  }

  /// Only a name in marks counts: قائمة «سائرون».
  boolean needsMarks() {
    return has('q');
  }

  /// The proper name may have the article: نادي الشعلة.
  boolean takesDefiniteName() {
    return has('d');
  }

  /// A state may follow with ل: السفارة العامة للسعودية.
  boolean takesStateAfterLam() {
    return has('g');
  }

  /// Only with the article and an adjective it names a body: الرئاسة المصرية.
  boolean needsArticle() {
    return has('x');
  }

  private boolean has(char trait) {
    return (traits & bit(trait)) != 0;
  }

  private static int bit(char trait) {
    return 1 << trait - 'a';
  }
}
