package org.isnad.relate.divergence;

import java.util.Arrays;
import java.util.List;
import org.isnad.analyze.name.Entity;
import org.isnad.relate.report.Memo;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.isnad.text.WordKey;
import org.isnad.text.WordSet;

/// Whether two names may be one person's, as far as their words tell: spelled a little differently, one shorter than the other. Immutable and
/// thread-safe.
final class SpeakerNames {
  private static final int SHORT = 4;

  /// How many names are remembered.
  private static final int REMEMBERED = 1 << 11;

  private final WordSet given;
  private final Memo<List<String>> words =
      new Memo<>(REMEMBERED, name -> List.of(Folding.fold(name).split(" ")));

  private SpeakerNames(WordSet given) {
    this.given = given;
  }

  static SpeakerNames load() {
    return new SpeakerNames(
        WordSet.of(
            DataTable.read(Entity.class, "given-names.tsv").rows().stream()
                .flatMap(row -> Arrays.stream(row.required(1).split(" ")))
                .filter(name -> !name.isEmpty())
                .toList()));
  }

  /// Whether they share a word that is no mere given name or the last of either, or all words of the shorter stand in the longer.
  boolean mayBeOne(String a, String b) {
    List<String> here = words.of(a);
    List<String> there = words.of(b);
    int shared = 0;
    boolean family = false;
    for (String one : here) {
      for (String other : there) {
        if (isVariant(one, other)) {
          shared++;
          family |=
              one.equals(here.getLast())
                  || other.equals(there.getLast())
                  || !given.contains(WordKey.of(one, 0), one);
          break;
        }
      }
    }
    // «نويرت» and «ناورت» are one person's where the given name is one too.
    boolean close = shared > 0 && distance(bare(here.getLast()), bare(there.getLast())) <= 2;
    return family || close || shared >= Math.min(here.size(), there.size());
  }

  /// Whether two words are spellings of one name: at most one letter apart, in longer ones two.
  static boolean isVariant(String a, String b) {
    String one = bare(a);
    String other = bare(b);
    int longer = Math.max(one.length(), other.length());
    int room = longer < SHORT ? 0 : longer < SHORT + 2 ? 1 : 2;
    return Math.abs(one.length() - other.length()) <= room && distance(one, other) <= room;
  }

  private static String bare(String word) {
    return word.length() > SHORT && Particle.isArticle(word, 0) ? word.substring(2) : word;
  }

  /// The edit distance of Levenshtein.
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
