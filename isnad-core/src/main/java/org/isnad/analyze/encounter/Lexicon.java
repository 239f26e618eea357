package org.isnad.analyze.encounter;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.analyze.encounter.CueWord.Form;
import org.isnad.analyze.encounter.CueWord.Frame;
import org.isnad.analyze.encounter.Encounter.Kind;
import org.isnad.text.DataTable;
import org.isnad.text.FirstWords;
import org.isnad.text.Folding;
import org.isnad.text.Phrases;
import org.jspecify.annotations.Nullable;

/// The words of this layer, read from `cues.tsv`, `words.tsv` and `bodies.tsv`. Immutable and thread-safe.
final class Lexicon {
  /// What the small words of `words.tsv` do.
  enum Word {
    STOP,
    SKIP,
    UNREAL,
    AHEAD,
    ERRAND,
    WITHIN,
    CONDUCT,
    RELATIVE,
    MEDIA,
    QUALITY,
    ATTEND,
    PAIR,
    PLACE,
    INVITE,
    SPORT,
    ROUND,
    COUNTRIES;

    /// The mark of its words among [Lexicon#firstWords()].
    int bit() {
      return 1 << ordinal();
    }
  }

  /// «نظيره» and the like.
  static final List<String> COUNTERPARTS =
      List.of("نظيره", "نظيرته", "نظيرها", "نظيرتها", "نظيريه", "نظراءه", "نظرائه", "نظيرهما");

  /// Marks of the words with which a cue, people without a name and a counterpart begin.
  static final int CUE = 1 << Word.values().length;

  static final int BODY = CUE << 1;
  static final int COUNTERPART = BODY << 1;

  private static final String[] NONE = {};
  private static final String[] PRESENT_PREFIXES = {"ي", "ت"};
  private static final String[] PRONOUNS = {"ه", "ها", "هما", "هم"};
  private static final String ARTICLE = "ال";

  private final Phrases<CueWord> cues;
  private final FirstWords firstWords;
  private final Map<Word, Set<String>> words;
  private final Phrases<Boolean> bodies;
  private final Map<String, String> pairs;

  private Lexicon(
      Phrases<CueWord> cues,
      Map<Word, Set<String>> words,
      Phrases<Boolean> bodies,
      Map<String, String> pairs) {
    this.cues = cues;
    FirstWords.Builder first = FirstWords.builder();
    first
        .mark(cues.firstWords(), CUE)
        .mark(bodies.firstWords(), BODY)
        .mark(COUNTERPARTS, COUNTERPART);
    words.forEach((what, of) -> first.mark(of, what.bit()));
    this.firstWords = first.build();
    this.words = words;
    this.bodies = bodies;
    this.pairs = pairs;
  }

  static Lexicon load() {
    DataTable words = DataTable.read(Lexicon.class, "words.tsv");
    return new Lexicon(
        cues(DataTable.read(Lexicon.class, "cues.tsv")),
        words(words),
        bodies(DataTable.read(Lexicon.class, "bodies.tsv")),
        pairs(words));
  }

  /// The words with which a cue or people without a name may begin, and the small words, each with its mark.
  FirstWords firstWords() {
    return firstWords;
  }

  Phrases<CueWord> cues() {
    return cues;
  }

  /// Words for people who meet without being named, and whether they may meet by themselves.
  Phrases<Boolean> bodies() {
    return bodies;
  }

  /// What each of two people is whom the folded word names together: «الرئيسين» → «رئيس»; null for any other word.
  @Nullable String pair(String folded) {
    return pairs.get(folded);
  }

  boolean is(Word what, String folded) {
    Set<String> of = words.get(what);
    return of != null && of.contains(folded);
  }

  private static Phrases<CueWord> cues(DataTable table) {
    Phrases.Builder<CueWord> builder = Phrases.builder();
    for (DataTable.Row row : table.rows()) {
      switch (row.required(0)) {
        case "verb" -> verb(row, builder);
        case "noun" -> noun(row, builder);
        case "none" ->
            builder.add(row.required(1), new CueWord(Frame.NONE, Kind.MEETING, Form.BARE));
        default -> throw row.wrong("verb, noun or none: " + row.cell(0));
      }
    }
    return builder.build();
  }

  private static void verb(DataTable.Row row, Phrases.Builder<CueWord> builder) {
    Frame frame = frame(row);
    Kind kind = kind(row);
    for (String past : row.required(3).split(" ", -1)) {
      builder.add(past, new CueWord(frame, kind, Form.PAST));
    }
    for (String stem : row.required(4).split(" ", -1)) {
      for (String prefix : stem.equals("-") ? NONE : PRESENT_PREFIXES) {
        builder.add(prefix + stem, new CueWord(frame, kind, Form.PRESENT));
        builder.add("س" + prefix + stem, new CueWord(frame, kind, Form.FUTURE));
      }
    }
  }

  private static void noun(DataTable.Row row, Phrases.Builder<CueWord> builder) {
    Frame frame = frame(row);
    Kind kind = kind(row);
    for (String form : row.required(3).split(" ", -1)) {
      builder.add(form.replace('_', ' '), new CueWord(frame, kind, Form.BARE));
      builder.add(
          ARTICLE + form.replace("_", " " + ARTICLE), new CueWord(frame, kind, Form.DEFINITE));
    }
    if (!row.cell(4).isEmpty()) {
      for (String stem : row.cell(4).split(" ", -1)) {
        for (String pronoun : PRONOUNS) {
          builder.add(stem + pronoun, new CueWord(frame, kind, Form.OWNED));
        }
      }
    }
  }

  private static Frame frame(DataTable.Row row) {
    return switch (row.required(1)) {
      case "MEET" -> Frame.MEET;
      case "RECEIVE" -> Frame.RECEIVE;
      case "VISIT" -> row.cell(0).equals("verb") ? Frame.VISIT_PLACE : Frame.VISIT;
      case "ARRIVE" -> Frame.ARRIVE;
      case "PHONE" -> Frame.PHONE;
      case "DISCUSS" -> Frame.DISCUSS;
      case "CONVENE" -> Frame.CONVENE;
      case "MEETING" -> Frame.MEETING;
      case "TOUR" -> Frame.TOUR;
      case "CALL" -> Frame.CALL;
      case "FORUM" -> Frame.FORUM;
      default -> throw row.wrong("no frame: " + row.cell(1));
    };
  }

  private static Kind kind(DataTable.Row row) {
    try {
      return Kind.valueOf(row.required(2).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.wrong("no kind: " + row.cell(2));
    }
  }

  private static Map<Word, Set<String>> words(DataTable table) {
    Map<Word, Set<String>> out = new EnumMap<>(Word.class);
    for (DataTable.Row row : table.rows()) {
      Word what;
      try {
        what = Word.valueOf(row.required(0).toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw row.wrong("unknown: " + row.cell(0));
      }
      out.computeIfAbsent(what, w -> new HashSet<>()).add(Folding.fold(row.required(1)));
    }
    return out;
  }

  private static Map<String, String> pairs(DataTable table) {
    Map<String, String> out = new HashMap<>();
    for (DataTable.Row row : table.rows()) {
      if (row.cell(0).equals("pair")) {
        out.put(Folding.fold(row.required(1)), Folding.fold(row.required(2)));
      }
    }
    return out;
  }

  private static Phrases<Boolean> bodies(DataTable table) {
    Phrases.Builder<Boolean> builder = Phrases.builder();
    for (DataTable.Row row : table.rows()) {
      builder.add(row.required(0), row.cell(1).equals("many"));
    }
    return builder.build();
  }
}
