package org.isnad.archive.question;

import java.util.List;
import java.util.Objects;
import org.isnad.archive.search.Facet;
import org.isnad.archive.search.FacetCount;
import org.isnad.archive.search.Suggestion;

/// What a search found.
///
/// @param answer the hits of this part
/// @param total how many there are in all parts
/// @param loosened whether nothing had all of the words, so that hits have most of them
/// @param meant other spellings of the whole question that find more; only where it finds little
/// @param counts the hits by what was asked for
/// @param histogram the hits by day, month or year of publication; empty where they were not to be counted so
public record SearchFound(
    Answer<SearchHit> answer,
    long total,
    boolean loosened,
    List<Suggestion> meant,
    List<Facet> counts,
    List<FacetCount> histogram) {
  public SearchFound {
    Objects.requireNonNull(answer, "answer");
    meant = List.copyOf(meant);
    counts = List.copyOf(counts);
    histogram = List.copyOf(histogram);
  }
}
