package org.isnad.relate.divergence;

import java.util.List;
import java.util.Locale;
import org.isnad.text.DataTable;
import org.isnad.text.Phrases;
import org.jspecify.annotations.Nullable;

/// Finds the markers of a telling. Immutable and thread-safe.
final class MarkerLexicon {
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

  /// The longest marker that begins at the word, its conjunction passed over; null where there is none.
  Phrases.@Nullable Match<Marker> at(List<Word> words, int at) {
    String form = words.get(at).form();
    Phrases.Match<Marker> whole = longest(words, at, form);
    char first = form.charAt(0);
    if (!Particle.isConjunction(first) || form.length() < 3) {
      return whole;
    }
    Phrases.Match<Marker> without = longest(words, at, form.substring(1));
    return whole == null || (without != null && without.end() > whole.end()) ? without : whole;
  }

  private Phrases.@Nullable Match<Marker> longest(List<Word> words, int at, String first) {
    return phrases.longest(
        first, at, 0, next -> next < words.size() ? words.get(next).form() : null);
  }
}
