package org.isnad.relate.divergence;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.statement.Cue;
import org.isnad.relate.divergence.CueTones.Tone;
import org.isnad.relate.divergence.Divergence.What;
import org.isnad.text.DataTable;
import org.isnad.text.Span;
import org.isnad.text.WordTable;
import org.jspecify.annotations.Nullable;

/// How strongly and in what color it is told: the reporting word (قال against زعم، هدد), words for one thing that judge it («مسلحون» against «إرهابيون»), and words
/// that make a thing more («الهائل») that only one telling has. And a cue that leaves open what the other tells as said (رجح against قال), which is a
/// hedge.
final class ToneRule implements Rule {
  private final CueTones cues;
  private final WordTable<Color> colors;

  private ToneRule(CueTones cues, WordTable<Color> colors) {
    this.cues = cues;
    this.colors = colors;
  }

  static ToneRule load() {
    WordTable.Builder<Color> colors = WordTable.builder();
    for (DataTable.Row row : DataTable.read(ToneRule.class, "loaded-words.tsv").rows()) {
      Color color = new Color(row.required(0), row.required(1));
      for (String word : row.required(2).split(" ")) {
        colors.add(word, color);
        colors.add("ال" + word, color);
      }
    }
    return new ToneRule(CueTones.load(), colors.build());
  }

  @Override
  public void compare(Pair pair, Findings out) {
    cues(pair, out);
    if (pair.isVerbatim()) {
      return;
    }
    colors(pair, out);
    strength(pair, out);
    strength(pair.flipped(), out.flipped());
  }

  private void cues(Pair pair, Findings out) {
    Cue a = pair.a().statement().cue();
    Cue b = pair.b().statement().cue();
    if (a == null || b == null) {
      return;
    }
    Tone here = colored(a);
    Tone there = colored(b);
    if (here != there && (here != null || there != null)) {
      out.add(What.TONE, a.span(), b.span());
    }
    if ((cues.of(a.text()) == Tone.GUESSING) != (cues.of(b.text()) == Tone.GUESSING)
        && pair.a().marks().stream().noneMatch(mark -> mark.kind().isHedge())
        && pair.b().marks().stream().noneMatch(mark -> mark.kind().isHedge())) {
      out.add(What.HEDGE, a.span(), b.span());
    }
  }

  private @Nullable Tone colored(Cue cue) {
    Tone tone = cues.of(cue.text());
    return tone == null || !tone.isColored() ? null : tone;
  }

  private void colors(Pair pair, Findings out) {
    List<Colored> here = colored(pair.a());
    List<Colored> there = here.isEmpty() ? List.of() : colored(pair.b());
    for (Colored a : here) {
      for (Colored b : there) {
        if (a.color.group.equals(b.color.group)
            && !a.color.equals(b.color)
            && !holds(there, a.color)
            && !holds(here, b.color)
            && Context.shared(pair, a.span, b.span) > 0) {
          out.add(What.TONE, a.span, b.span);
        }
      }
    }
  }

  private static boolean holds(List<Colored> words, Color color) {
    return words.stream().anyMatch(word -> word.color.equals(color));
  }

  private List<Colored> colored(Side side) {
    List<Colored> out = new ArrayList<>();
    for (Word word : side.words()) {
      if (!word.content()) {
        continue;
      }
      Color color = colors.get(word.key(), word.form(), 0);
      for (int skip = 1; color == null && skip <= 2 && skip < word.form().length() - 2; skip++) {
        color =
            Particle.is(word.form().charAt(skip - 1))
                ? colors.get(word.key(skip), word.form(), skip)
                : null;
      }
      if (color != null) {
        out.add(new Colored(color, word.span()));
      }
    }
    return out;
  }

  /// A word of strength that bears on a word that the other telling has too, without any of the kind there.
  private static void strength(Pair pair, Findings out) {
    for (Mark mark : pair.a().marks()) {
      if (mark.kind() != Marker.STRONG || mark.target() < 0) {
        continue;
      }
      int there = pair.words().of(mark.target());
      if (there < 0 || isAligned(pair, mark)) {
        continue;
      }
      int from = Math.max(0, there - 1);
      int to = Math.min(pair.b().words().size(), there + 4);
      if (!pair.b().has(Marker.STRONG, from, to)) {
        out.add(
            What.TONE,
            pair.a().span(mark.target(), mark.end()),
            pair.b().words().get(there).span());
      }
    }
  }

  private static boolean isAligned(Pair pair, Mark mark) {
    for (int i = mark.first(); i < mark.end(); i++) {
      if (pair.words().of(i) >= 0) {
        return true;
      }
    }
    return false;
  }

  private record Color(String group, String how) {}

  private record Colored(Color color, Span span) {}
}
