package org.isnad.archive.search;

/// The forms in which a word of a report stands in the index, the closest to what was written first. All forms of one word stand at one place,
/// each marked by the first letter of its term.
public enum Form {
  /// As written, but for vowel signs, tatweel and characters that show nothing: «أكّـد» is «أكد».
  EXACT('='),
  /// Folded as everywhere in Isnad: one alef, ya for alef maksura, ha for ta marbuta, digits 0-9. Its terms bear no mark.
  FOLDED('\0'),
  /// Without a conjunction and a preposition before it; the article stays: «وللصين» is «الصين».
  PARTICLELESS('+'),
  /// Without the article too, and of a number in digits the value: «وللصين» is «صين», «28,5» and «5ر28» are «28.5».
  BARE('-'),
  /// The light stem: endings taken off as well, no root looked for: «القرارات» is «قرار».
  STEM('~');

  private final char mark;

  Form(char mark) {
    this.mark = mark;
  }

  /// The term of the index under which a word stands in this form.
  String term(String word) {
    return mark == 0 ? word : mark + word;
  }

  /// The first character of its terms; 0 where they bear none.
  char mark() {
    return mark;
  }

  /// Whether this form is as close to what was written as `other`, or closer.
  boolean isWithin(Form other) {
    return compareTo(other) <= 0;
  }
}
