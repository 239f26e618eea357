package org.isnad.relate.utterance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Hashes;
import org.isnad.relate.report.StemCounts;
import org.isnad.relate.story.StoryIds;

/// Makes the [DayIndex] of a day. What a passage is found by: each of its concepts under each of its speakers' surnames and ids; its rarest concepts
/// under the speaker's state; and every three concepts in a row whoever speaks. Immutable and thread-safe.
final class DayReader {
  /// How many of the rarest concepts stand under the state.
  private static final int RAREST = 6;

  private static final int RUN = 3;

  /// Fewer words in a row may be anybody's.
  private static final int ANYBODYS = 6;

  /// About how many passages a report has.
  private static final int PASSAGES = 8;

  private final Terms terms;
  private final NameReader names;

  DayReader(Terms terms) {
    this.terms = terms;
    this.names = new NameReader(terms.lexicon());
  }

  DayIndex read(Day day, EntityIds ids, StoryIds stories, StemCounts counts) {
    Integer date = day.date() == null ? null : Math.toIntExact(day.date().toEpochDay());
    PassageReader reader = new PassageReader(new Vocabulary(terms, counts), names);
    LongTable byWords = new LongTable(day.reports().size() * PASSAGES);
    List<List<Passage>> same = new ArrayList<>();
    String[] reports = new String[day.reports().size()];
    int[][] numbers = new int[reports.length][];
    for (int report = 0; report < reports.length; report++) {
      List<Passage> passages = reader.read(day.reports().get(report), ids, stories);
      int[] own = new int[passages.size()];
      reports[report] = day.reports().get(report).id();
      numbers[report] = own;
      for (int i = 0; i < own.length; i++) {
        Passage passage = passages.get(i);
        own[i] = byWords.add(words(passage));
        if (own[i] == same.size()) {
          same.add(List.of(passage));
        } else {
          List<Passage> more = new ArrayList<>(same.get(own[i]));
          more.add(passage);
          same.set(own[i], more);
        }
      }
    }
    Passage[] firsts = new Passage[same.size()];
    Arrays.setAll(firsts, node -> same.get(node).getFirst());
    same.replaceAll(List::copyOf);
    return new DayIndex(date, firsts, same, reports, numbers, few(firsts), keys(firsts));
  }

  private static BitSet few(Passage[] nodes) {
    BitSet few = new BitSet(nodes.length);
    for (int i = 0; i < nodes.length; i++) {
      few.set(i, nodes[i].row().size() <= Pairing.FEW);
    }
    return few;
  }

  /// Equal for the same words of one speaker; of many words, whoever speaks.
  private static long words(Passage passage) {
    long speaker =
        passage.row().inOrder().length >= ANYBODYS || passage.voices().isEmpty()
            ? 0
            : passage.voices().getFirst().surname();
    return Hashes.then(passage.row().hash(), speaker + passage.told());
  }

  private static long[] keys(Passage[] nodes) {
    Keys keys = new Keys(nodes.length * 24);
    for (int i = 0; i < nodes.length; i++) {
      add(nodes[i], i, keys);
    }
    return keys.sorted();
  }

  private static void add(Passage passage, int node, Keys keys) {
    Row row = passage.row();
    long[] rarest = null;
    for (Voice voice : passage.voices()) {
      if (voice.surname() != 0) {
        addAll(row.sorted(), voice.surname(), node, keys);
      }
      if (voice.surname() == 0 && voice.office() != 0) {
        addAll(row.sorted(), voice.office(), node, keys);
      }
      if (voice.id() != 0) {
        addAll(row.sorted(), voice.id(), node, keys);
      }
      if (voice.state() != 0) {
        rarest = rarest == null ? rarest(row) : rarest;
        addAll(rarest, voice.state(), node, keys);
      }
    }
    long[] inOrder = row.inOrder();
    for (int i = 0; i + RUN <= inOrder.length; i++) {
      long run = Hashes.then(Hashes.then(inOrder[i], inOrder[i + 1]), inOrder[i + 2]);
      keys.add(run, node);
    }
  }

  private static void addAll(long[] concepts, long block, int node, Keys keys) {
    for (long concept : concepts) {
      keys.add(Hashes.then(block, concept), node);
    }
  }

  private static long[] rarest(Row row) {
    if (row.size() <= RAREST) {
      return row.sorted();
    }
    float[] weights = row.weights().clone();
    Arrays.sort(weights);
    float least = weights[weights.length - RAREST];
    long[] rarest = new long[RAREST];
    int size = 0;
    for (int i = 0; i < row.size() && size < RAREST; i++) {
      if (row.weights()[i] >= least) {
        rarest[size++] = row.sorted()[i];
      }
    }
    return rarest;
  }

  /// Collects keys. Not thread-safe.
  private static final class Keys {
    private long[] keys;
    private int size;

    Keys(int expected) {
      keys = new long[Math.max(16, expected)];
    }

    void add(long hash, int node) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
      }
      keys[size++] = (hash & ~DayIndex.NODE_MASK) | node;
    }

    long[] sorted() {
      long[] sorted = Arrays.copyOf(keys, size);
      Arrays.sort(sorted);
      return sorted;
    }
  }
}
