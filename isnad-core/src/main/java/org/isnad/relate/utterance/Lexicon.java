package org.isnad.relate.utterance;

import org.isnad.relate.report.Hashes;
import org.isnad.relate.report.LightStem;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;

/// What the words of statements are looked up in. Immutable and thread-safe.
///
/// @param light finds light stems
/// @param synonyms words that stand for one another, states among them
/// @param states the names of states alone
/// @param common how common a word is in the press
record Lexicon(LightStem light, Synonyms synonyms, Synonyms states, Common common) {
  static Lexicon load() {
    LightStem light = LightStem.load();
    return new Lexicon(
        light,
        Synonyms.load(light, "states.tsv", "synonyms.tsv"),
        Synonyms.load(light, "states.tsv"),
        Common.load(light));
  }

  /// The stem's hash of a folded word.
  long stem(String word) {
    return light.hash(word, 0);
  }

  /// In which share of the press's reports a word stands, as far as it is common. Immutable.
  static final class Common {
    /// The share of a word that is not on the list.
    static final double RARE = 1.0 / 250;

    private final LongTable stems = new LongTable(1024);
    private final double[] shares;

    private Common(LightStem light) {
      double[] shares = new double[4096];
      for (DataTable.Row row : DataTable.read(Common.class, "common-words.tsv").rows()) {
        for (String word : row.required(1).split(" ")) {
          String stem = light.of(Folding.fold(word), 0);
          int before = stems.size();
          int number = stems.add(Hashes.of(stem, 0, stem.length()));
          if (number == before) {
            shares[number] = 1.0 / Integer.parseInt(row.required(0));
          }
        }
      }
      this.shares = shares;
    }

    static Common load(LightStem light) {
      return new Common(light);
    }

    /// How many words are on the list.
    int size() {
      return stems.size();
    }

    /// The number of the stem on the list; below 0 where it is not on it.
    int number(long stem) {
      return stems.get(stem);
    }

    double share(int number) {
      return shares[number];
    }
  }
}
