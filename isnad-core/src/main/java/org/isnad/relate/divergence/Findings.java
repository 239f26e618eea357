package org.isnad.relate.divergence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.relate.divergence.Divergence.What;
import org.isnad.relate.report.At;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Collects what differs between two tellings: of each kind the words on both sides. Not thread-safe.
final class Findings {
  private final Map<What, Set<Span>> here;
  private final Map<What, Set<Span>> there;

  Findings() {
    this(new EnumMap<>(What.class), new EnumMap<>(What.class));
  }

  private Findings(Map<What, Set<Span>> here, Map<What, Set<Span>> there) {
    this.here = here;
    this.there = there;
  }

  /// The same from the other side.
  Findings flipped() {
    return new Findings(there, here);
  }

  /// Adds a difference with the words that it rests on; null on a side that has none.
  void add(What what, @Nullable Span a, @Nullable Span b) {
    add(what, a == null ? List.of() : List.of(a), b == null ? List.of() : List.of(b));
  }

  void add(What what, Collection<Span> a, Collection<Span> b) {
    here.computeIfAbsent(what, key -> new TreeSet<>()).addAll(a);
    there.computeIfAbsent(what, key -> new TreeSet<>()).addAll(b);
  }

  /// What was found, in the order of the kinds, `a` being the side that the findings were collected from.
  List<Divergence> of(String utterance, String a, String b) {
    List<Divergence> out = new ArrayList<>();
    here.forEach((what, spans) -> {
      List<At> places = new ArrayList<>();
      spans.forEach(span -> places.add(new At(a, span)));
      there.getOrDefault(what, Set.of()).forEach(span -> places.add(new At(b, span)));
      out.add(new Divergence(utterance, a, b, what, places));
    });
    return out;
  }
}
