package org.isnad.relate.divergence;

import static org.isnad.text.Letters.BEH;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.SEEN;

import java.util.List;
import java.util.Locale;
import org.isnad.text.DataTable;
import org.isnad.text.Phrases;
import org.jspecify.annotations.Nullable;

/// Finds the markers of a telling. Immutable and thread-safe.
final class MarkerLexicon {
  private static final int SHORTEST_FUTURE = 4;

  private final Phrases<Marker> phrases;

  private MarkerLexicon(Phrases<Marker> phrases) {
    this.phrases = phrases;
  }

  static MarkerLexicon load() {
    Phrases.Builder<Marker> phrases = Phrases.builder();
    for (DataTable.Row row : DataTable.read(MarkerLexicon.class, "markers.tsv").rows()) {
      Marker marker = Marker.valueOf(row.required(0).toUpperCase(Locale.ROOT));
      for (String phrase : row.required(1).split("\\|")) {
        phrases.add(phrase, marker);
      }
    }
    return new MarkerLexicon(phrases.build());
  }

  /// The longest marker that begins at the word, what is joined to it and the س of the future passed over; null where there is none.
  Phrases.@Nullable Match<Marker> at(List<Word> words, int at) {
    String form = words.get(at).form();
    Phrases.Match<Marker> best = longest(words, at, 0);
    int from = 0;
    char first = form.charAt(0);
    if (form.length() > 2 && Particle.isConjunction(first)) {
      from = 1;
      best = longer(best, longest(words, at, 1));
    } else if (best == null && form.length() > 3 && (first == LAM || first == BEH)) {
      // «لوقف», «بمنع»: only words that oppose are taken with their preposition.
      Phrases.Match<Marker> noun = longest(words, at, 1);
      best = noun != null && noun.value() == Marker.OPPOSING ? noun : null;
    }
    if (form.length() - from > SHORTEST_FUTURE && form.charAt(from) == SEEN) {
      best = longer(best, longest(words, at, from + 1));
    }
    return best;
  }

  private static Phrases.@Nullable Match<Marker> longer(
      Phrases.@Nullable Match<Marker> a, Phrases.@Nullable Match<Marker> b) {
    return a == null || (b != null && b.end() > a.end()) ? b : a;
  }

  private Phrases.@Nullable Match<Marker> longest(List<Word> words, int at, int from) {
    Word word = words.get(at);
    return phrases.longest(
        word.key(from),
        word.form(),
        from,
        at,
        0,
        next -> next < words.size() ? words.get(next).form() : null);
  }
}
