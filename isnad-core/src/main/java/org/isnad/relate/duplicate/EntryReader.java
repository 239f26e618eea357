package org.isnad.relate.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.isnad.analyze.name.Entity;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Words;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Takes of a report what is kept of it. Immutable and thread-safe.
final class EntryReader {
  /// The first words of the body that tell whom a report is about.
  private static final int LEAD = 30;

  private final Credits credits;

  private EntryReader(Credits credits) {
    this.credits = credits;
  }

  static EntryReader load() {
    return new EntryReader(Credits.load());
  }

  /// The parts of an [Entry] while they are found.
  static final class Draft {
    final Report report;
    final int[] words;
    final int title;
    int[] sounds = new int[0];
    int[] numbers = new int[0];
    List<int[]> persons = List.of();
    Set<String> credits = Set.of();
    @Nullable String outlet;
    @Nullable String url;

    Draft(Report report) {
      this.report = report;
      Words from = report.words();
      words = new int[from.size()];
      title = from.titleEnd();
    }
  }

  Entry read(Report report) {
    Draft draft = new Draft(report);
    Words words = report.words();
    for (int i = 0; i < draft.words.length; i++) {
      draft.words[i] = narrow(words.form(i));
    }
    draft.numbers = numbers(words);
    draft.sounds = sounds(report);
    draft.persons = persons(report);
    draft.credits = credits.of(report);
    draft.outlet = credits.outlet(report);
    draft.url = address(report.url());
    return new Entry(draft);
  }

  private static List<int[]> persons(Report report) {
    Words words = report.words();
    int end = Math.min(words.size(), words.titleEnd() + LEAD);
    List<int[]> persons = new ArrayList<>();
    for (Entity entity : report.analysis().entities()) {
      if (entity.type() == Entity.Type.PER) {
        Span mention = entity.mentions().getFirst();
        int first = words.first(mention);
        if (first < end) {
          persons.add(name(report, first, words.end(mention)));
        }
      }
    }
    return persons;
  }

  /// Of each word of the name its stem and its sound.
  private static int[] name(Report report, int from, int to) {
    Words words = report.words();
    int[] name = new int[2 * (to - from)];
    for (int i = from; i < to; i++) {
      name[2 * (i - from)] = narrow(words.stem(i));
      name[2 * (i - from) + 1] = SoundKey.of(report.text(), words.start(i), words.end(i));
    }
    return name;
  }

  private static int[] sounds(Report report) {
    Words words = report.words();
    BitSet named = new BitSet(words.size());
    for (Entity entity : report.analysis().entities()) {
      if (entity.type() == Entity.Type.PER) {
        for (Span mention : entity.mentions()) {
          named.set(words.first(mention), words.end(mention));
        }
      }
    }
    int[] sounds = new int[named.cardinality()];
    int size = 0;
    for (int word = named.nextSetBit(0); word >= 0; word = named.nextSetBit(word + 1)) {
      int sound = SoundKey.of(report.text(), words.start(word), words.end(word));
      if (sound != 0) {
        sounds[size++] = sound;
      }
    }
    return size == sounds.length ? sounds : Arrays.copyOf(sounds, size);
  }

  private static int[] numbers(Words words) {
    int[] numbers = new int[16];
    int size = 0;
    for (int word = 0; word < words.size(); word++) {
      if (words.isNumber(word)) {
        if (size == numbers.length) {
          numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = narrow(words.form(word));
      }
    }
    Arrays.sort(numbers, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (distinct == 0 || numbers[i] != numbers[distinct - 1]) {
        numbers[distinct++] = numbers[i];
      }
    }
    return Arrays.copyOf(numbers, distinct);
  }

  static int narrow(long hash) {
    return (int) (hash ^ hash >>> Integer.SIZE);
  }

  /// The address without its scheme, its fragment and a slash at its end: what is left is compared letter by letter.
  static @Nullable String address(@Nullable String url) {
    if (url == null) {
      return null;
    }
    int scheme = url.indexOf("://");
    int from = scheme < 0 ? 0 : scheme + 3;
    int fragment = url.indexOf('#', from);
    int end = fragment < 0 ? url.length() : fragment;
    if (url.startsWith("www.", from)) {
      from += 4;
    }
    while (end > from && url.charAt(end - 1) == '/') {
      end--;
    }
    return end > from ? url.substring(from, end) : null;
  }
}
