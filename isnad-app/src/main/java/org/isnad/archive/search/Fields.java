package org.isnad.archive.search;

/// The fields of the index. Besides these, each [Dimension] and each [DayField] has one of its own. Constants only.
final class Fields {
  /// What a document of the index stands for: [#REPORT] or [#STATEMENT].
  static final String SCOPE = "scope";

  static final String REPORT = "report";
  static final String STATEMENT = "statement";

  /// The report's number as a term, by which the index forgets a report and its statements.
  static final String OWNER = "owner";

  /// The report's number, to be compared, sorted by and given back.
  static final String NUMBER = "number";

  /// The statement's number in its report; 0 of a report.
  static final String PART = "part";

  /// [StatementKey#packed()].
  static final String KEY = "key";

  /// Words of a report's title.
  static final String TITLE = "title";

  /// Words of a report's article without its title.
  static final String BODY = "body";

  /// Words of a statement.
  static final String WORDS = "words";

  /// Words of speakers' names.
  static final String SPEAKER = "speaker";

  static final String OUTLET = "outlet";
  static final String AGENCY = "agency";
  static final String ENTITY = "entity";
  static final String PLACE = "place";

  /// Units and values of figures, as points of two dimensions.
  static final String FIGURE = "figure";

  /// For completing and correcting words: the folded word, [#BETWEEN], and how it is written.
  static final String SPELLING = "spelling";

  /// For completing names: the folded name from one of its words on, [#BETWEEN], and the whole name as it is written.
  static final String NAME = "name";

  /// For finding other spellings of a word of a name: the skeleton of its consonants, [#BETWEEN], and the folded word.
  static final String SOUND = "sound";

  static final char BETWEEN = '\u0001';

  private Fields() {}
}
