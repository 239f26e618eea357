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

/// Makes the [DayIndex] of a day. Immutable and thread-safe.
final class DayReader {
  /// Fewer words in a row may be anybody's.
  private static final int ANYBODYS = 6;

  /// About how many passages a report has.
  private static final int PASSAGES = 8;

  /// About how many keys a passage is found by.
  private static final int KEYS = 24;

  private final Terms terms;
  private final NameReader names;

  DayReader(Terms terms) {
    this.terms = terms;
    this.names = new NameReader(terms.lexicon());
  }

  DayIndex read(Day day, EntityIds ids, StoryIds stories, StemCounts counts) {
    Integer date = day.date() == null ? null : Math.toIntExact(day.date().toEpochDay());
    PassageReader reader = new PassageReader(new Vocabulary(terms, counts), names);
    Keys keys = new Keys(day.reports().size() * PASSAGES * KEYS);
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
          keys.add(passage, reader.concepts(i), own[i]);
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
    return new DayIndex(date, firsts, same, reports, numbers, few(firsts), keys.sorted());
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
}
