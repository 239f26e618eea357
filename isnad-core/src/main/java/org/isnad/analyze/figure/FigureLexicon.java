package org.isnad.analyze.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.isnad.analyze.figure.Measure.Sort;
import org.isnad.text.DataTable;
import org.isnad.text.FirstWords;
import org.isnad.text.Folding;
import org.isnad.text.Phrases;
import org.isnad.text.WordTable;
import org.isnad.text.number.Numbers;
import org.isnad.text.number.Ordinals;

/// Every word list that figures are read with. Immutable and thread-safe.
///
/// @param firstWords the words with which a figure may begin, marked with [#NUMBER], [#ORDINAL], [#FRACTION]
/// @param changes stems of rise and fall
/// @param identifiers words before a numeral that is a name
/// @param ordinalNouns nouns before an ordinal in digits
/// @param functionWords words that are no counted noun
/// @param countingWords words before a number that stands without its noun
/// @param countNouns nouns that are counted whatever their form
/// @param constructNouns nouns that make one thing with the counted noun before them
/// @param amountVerbs verbs that join an amount to its subject
/// @param measureNouns nouns that a measure is of; true where ب may stand before them
/// @param ownLetters beginnings of nouns whose first ل or ب is their own
/// @param statingWords words that state the amount of the noun before them
record FigureLexicon(
    FirstWords firstWords,
    Numbers numbers,
    Ordinals ordinals,
    Phrases<Measure> measures,
    Currencies currencies,
    Approximations approximations,
    WordTable<Figure.Change> changes,
    WordTable<Boolean> identifiers,
    WordTable<Boolean> ordinalNouns,
    WordTable<Boolean> functionWords,
    WordTable<Boolean> countingWords,
    WordTable<Boolean> countNouns,
    WordTable<Boolean> constructNouns,
    WordTable<Boolean> statingWords,
    WordTable<Boolean> amountVerbs,
    WordTable<Boolean> measureNouns,
    List<String> ownLetters) {
  /// Marks of the words with which a number, an ordinal and a fraction of a unit begin.
  static final int NUMBER = 1;

  static final int ORDINAL = 2;
  static final int FRACTION = 4;
  static final int ANY = NUMBER | ORDINAL | FRACTION;
  private static final List<String> FRACTIONS = List.of("نصف", "ربع");
  private static final List<String> PRESENT = List.of("ي", "ت", "سي", "ست", "ن");

  static FigureLexicon load() {
    Numbers numbers = Numbers.load();
    Ordinals ordinals = Ordinals.load();
    return new FigureLexicon(
        FirstWords.builder()
            .mark(numbers.firstWords(), NUMBER)
            .mark(ordinals.firstWords(), ORDINAL)
            .mark(FRACTIONS, FRACTION)
            .build(),
        numbers,
        ordinals,
        readMeasures(),
        Currencies.load(),
        Approximations.load(),
        readChanges(),
        list("identifiers.tsv"),
        list("ordinal-nouns.tsv"),
        list("function-words.tsv"),
        list("counting-words.tsv"),
        list("count-nouns.tsv"),
        list("construct-nouns.tsv"),
        list("stating-words.tsv"),
        readVerbs(),
        readMeasureNouns(),
        DataTable.read(FigureLexicon.class, "own-letters.tsv").rows().stream()
            .map(row -> Folding.fold(row.required(0)))
            .toList());
  }

  private static Phrases<Measure> readMeasures() {
    Phrases.Builder<Measure> out = Phrases.builder();
    for (DataTable.Row row : DataTable.read(FigureLexicon.class, "units.tsv").rows()) {
      BigDecimal factor = row.cell(3).isEmpty() ? BigDecimal.ONE : new BigDecimal(row.cell(3));
      out.add(
          row.required(0),
          new Measure(
              row.required(1), Sort.valueOf(row.required(2).toUpperCase(Locale.ROOT)), factor));
    }
    return out.build();
  }

  private static WordTable<Figure.Change> readChanges() {
    WordTable.Builder<Figure.Change> out = WordTable.builder();
    for (DataTable.Row row : DataTable.read(FigureLexicon.class, "change-words.tsv").rows()) {
      out.add(row.required(0), Figure.Change.valueOf(row.required(1).toUpperCase(Locale.ROOT)));
    }
    return out.build();
  }

  private static WordTable<Boolean> readVerbs() {
    WordTable.Builder<Boolean> out = WordTable.builder();
    for (DataTable.Row row : DataTable.read(FigureLexicon.class, "amount-verbs.tsv").rows()) {
      for (String past : row.required(0).split(" ", -1)) {
        out.add(past, Boolean.TRUE);
      }
      for (String stem : row.required(1).split(" ", -1)) {
        for (String prefix : stem.equals("-") ? List.<String>of() : PRESENT) {
          out.add(prefix + stem, Boolean.TRUE);
        }
      }
    }
    return out.build();
  }

  private static WordTable<Boolean> readMeasureNouns() {
    WordTable.Builder<Boolean> out = WordTable.builder();
    for (DataTable.Row row : DataTable.read(FigureLexicon.class, "measure-nouns.tsv").rows()) {
      out.add(row.required(0), row.required(1).equals("by"));
    }
    return out.build();
  }

  private static WordTable<Boolean> list(String name) {
    WordTable.Builder<Boolean> out = WordTable.builder();
    DataTable.read(FigureLexicon.class, name)
        .rows()
        .forEach(row -> out.add(row.required(0), Boolean.TRUE));
    return out.build();
  }
}
