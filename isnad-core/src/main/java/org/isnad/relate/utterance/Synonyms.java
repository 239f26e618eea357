package org.isnad.relate.utterance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.relate.report.Hashes;
import org.isnad.relate.report.LightStem;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;

/// Groups of words and phrases that stand for one another, asked by light stem, by root, or by the stems of a row of words. Immutable and
/// thread-safe.
final class Synonyms {
  private static final char ROOT = '~';

  /// What no group has.
  static final long NONE = 0;

  private final LongTable stems;
  private final LongTable roots;
  private final LongTable heads;
  private final long[] ofStem;
  private final long[] ofRoot;
  private final Phrase[][] ofHead;

  private Synonyms(Builder from) {
    stems = from.stems;
    roots = from.roots;
    heads = from.heads;
    ofStem = from.ofStem.stream().mapToLong(Long::longValue).toArray();
    ofRoot = from.ofRoot.stream().mapToLong(Long::longValue).toArray();
    ofHead = from.ofHead.stream().map(list -> list.toArray(Phrase[]::new)).toArray(Phrase[][]::new);
  }

  /// A row of stems.
  @SuppressWarnings("ArrayRecordComponent") // Never compared and never changed.
  private record Phrase(long[] stems, long group) {}

  static Synonyms load(LightStem light, String... tables) {
    Builder builder = new Builder(light);
    for (String table : tables) {
      DataTable.read(Synonyms.class, table).rows().forEach(builder::add);
    }
    return new Synonyms(builder);
  }

  /// The group of a stem; [#NONE] where it is in none.
  long of(long stem) {
    int number = stems.get(stem);
    return number < 0 ? NONE : ofStem[number];
  }

  /// The group of every word of the root; [#NONE] where it has none.
  long ofRoot(String root) {
    int number = roots.get(Hashes.of(root, 0, root.length()));
    return number < 0 ? NONE : ofRoot[number];
  }

  /// The number of the phrases that begin with the stem; below 0 where none does.
  int head(long stem) {
    return heads.get(stem);
  }

  /// How many of the stems from `at` are the longest phrase that stands there, and of which group: the group is written to `group[0]`. 0 where
  /// there is none.
  int phrase(long[] row, int at, int end, long[] group) {
    return phrase(heads.get(row[at]), row, at, end, group);
  }

  /// The same where the [#head(long)] of the stem at `at` is known.
  int phrase(int head, long[] row, int at, int end, long[] group) {
    int longest = 0;
    if (head >= 0) {
      for (Phrase phrase : ofHead[head]) {
        int length = phrase.stems.length;
        if (length > longest
            && at + length <= end
            && Arrays.equals(phrase.stems, 0, length, row, at, at + length)) {
          longest = length;
          group[0] = phrase.group;
        }
      }
    }
    return longest;
  }

  private static final class Builder {
    private final LightStem light;
    private final LongTable stems = new LongTable(4096);
    private final LongTable roots = new LongTable(1024);
    private final LongTable heads = new LongTable(512);
    private final List<Long> ofStem = new ArrayList<>();
    private final List<Long> ofRoot = new ArrayList<>();
    private final List<List<Phrase>> ofHead = new ArrayList<>();

    Builder(LightStem light) {
      this.light = light;
    }

    void add(DataTable.Row row) {
      String first = row.required(0);
      long group = Hashes.then(Hashes.of(row.table(), 0, row.table().length()), row.line());
      for (String member : row.cells()) {
        if (member.isEmpty()) {
          throw row.wrong("an empty member after " + first);
        }
        add(member, group);
      }
    }

    /// The first group that a word stands in is its own: two spellings in the files may have one stem.
    private void add(String member, long group) {
      boolean root = member.charAt(0) == ROOT;
      String[] words = Folding.fold(root ? member.substring(1) : member).split(" ");
      if (words.length > 1) {
        long[] row = new long[words.length];
        for (int i = 0; i < words.length; i++) {
          row[i] = light.hash(words[i], 0);
        }
        int head = heads.add(row[0]);
        if (head == ofHead.size()) {
          ofHead.add(new ArrayList<>());
        }
        ofHead.get(head).add(new Phrase(row, group));
        return;
      }
      String stem = light.of(words[0], 0);
      put(stems, ofStem, Hashes.of(stem, 0, stem.length()), group);
      String likeness = Roots.of(stem);
      if (root && likeness.length() >= 3) {
        put(roots, ofRoot, Hashes.of(likeness, 0, likeness.length()), group);
      }
    }

    private static void put(LongTable keys, List<Long> groups, long key, long group) {
      int number = keys.add(key);
      if (number == groups.size()) {
        groups.add(group);
      }
    }
  }
}
