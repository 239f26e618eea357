package org.isnad.relate.duplicate;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.isnad.relate.report.Words;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// What is kept of a report as long as it stands in the window: its words and about 4 bytes a word. Immutable and thread-safe.
final class Entry {
  /// The earlier first; of two at one time by id.
  static final Comparator<Entry> ORDER =
      Comparator.comparing((Entry entry) -> entry.moment).thenComparing(entry -> entry.id);

  final String id;
  final Moment moment;
  final @Nullable String url;

  /// The outlet's name as [Credits] settles it.
  final @Nullable String outlet;

  /// The agencies and outlets that it names as its sources.
  final Set<String> credits;

  /// Folded words, as 32-bit hashes: the title's, then the body's.
  final int[] words;

  /// How many of the words are the title's.
  final int title;

  /// How the words of persons' names sound, as [SoundKey] tells.
  final int[] sounds;

  /// Sorted, each once: the numbers in digits.
  final int[] numbers;

  /// Of each person in title and lead the stem and the sound of each word of the name, in turns.
  final List<int[]> persons;

  /// The report's own.
  private final Words report;

  Entry(EntryReader.Draft draft) {
    id = draft.report.id();
    moment = Moment.of(draft.report);
    url = draft.url;
    outlet = draft.outlet;
    credits = Set.copyOf(draft.credits);
    words = draft.words;
    report = draft.report.words().withoutForms();
    title = draft.title;
    sounds = draft.sounds;
    numbers = draft.numbers;
    persons = List.copyOf(draft.persons);
  }

  /// How many words the body has.
  int body() {
    return words.length - title;
  }

  /// The span of the words `[from, to)`, particles and all.
  Span span(int from, int to) {
    return report.span(from, to);
  }

  /// Whether a word of a name stands in the report, spelled so or as it sounds.
  boolean knows(int stem, int sound) {
    for (int word = 0; word < words.length; word++) {
      if (EntryReader.narrow(report.stem(word)) == stem) {
        return true;
      }
    }
    for (int each : sounds) {
      if (each == sound) {
        return true;
      }
    }
    return false;
  }
}
