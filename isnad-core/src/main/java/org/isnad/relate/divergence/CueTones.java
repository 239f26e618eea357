package org.isnad.relate.divergence;

import java.util.Locale;
import org.isnad.relate.report.Memo;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.isnad.text.WordTable;
import org.jspecify.annotations.Nullable;

/// How a reporting word colors what it reports; `cues.tsv` tells. Immutable and thread-safe.
final class CueTones {
  /// How many cues are remembered.
  private static final int REMEMBERED = 1 << 9;

  private final WordTable<Tone> words;
  private final Memo<@Nullable Tone> tones = new Memo<>(REMEMBERED, this::read);

  private CueTones(WordTable<Tone> words) {
    this.words = words;
  }

  static CueTones load() {
    WordTable.Builder<Tone> words = WordTable.builder();
    for (DataTable.Row row : DataTable.read(CueTones.class, "cues.tsv").rows()) {
      Tone tone = Tone.valueOf(row.required(0).toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String word : row.required(1).split(" ")) {
        words.add(word, tone);
      }
    }
    return new CueTones(words.build());
  }

  /// The tone of the cue's first word, its conjunction passed over; null where it is a plain one.
  @Nullable Tone of(String cue) {
    return tones.of(cue);
  }

  private @Nullable Tone read(String cue) {
    String folded = Folding.fold(cue);
    int space = folded.indexOf(' ');
    String word = space > 0 ? folded.substring(0, space) : folded;
    Tone whole = words.get(word, 0);
    boolean joined = word.length() > 3 && Particle.isConjunction(word.charAt(0));
    return whole == null && joined ? words.get(word, 1) : whole;
  }

  enum Tone {
    DOUBTING,
    THREATENING,
    CONFESSING,
    BOASTING,
    MOCKING,
    INSULTING,
    GOING_ON,
    GUESSING;

    /// Whether it says what the reporter holds of the words.
    boolean isColored() {
      return this != GOING_ON && this != GUESSING;
    }
  }
}
