package org.isnad.analyze.encounter;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.encounter.Encounter.Kind;
import org.isnad.analyze.encounter.Encounter.Status;
import org.isnad.text.Found;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// An encounter as one passage tells of it, before what other passages tell of the same occasion is added.
final class Draft {
  final Span span;
  final Kind kind;
  final List<Party> parties = new ArrayList<>();
  @Nullable Found<String> place;
  @Nullable Found<String> date;
  Status status;

  Draft(
      Span span,
      Kind kind,
      List<Party> parties,
      @Nullable Found<String> place,
      @Nullable Found<String> date,
      Status status) {
    this.span = span;
    this.kind = kind;
    this.place = place;
    this.date = date;
    this.status = status;
    parties.forEach(this::add);
  }

  void add(Party party) {
    if (parties.stream().noneMatch(party::isSame)) {
      parties.add(party);
    }
  }

  boolean hasPeople() {
    return parties.stream().anyMatch(Party::isPeople);
  }

  /// How many of the other's parties this one has.
  int shared(Draft other) {
    int shared = 0;
    for (Party party : other.parties) {
      shared += parties.stream().anyMatch(party::isSame) ? 1 : 0;
    }
    return shared;
  }

  Encounter encounter(Kind as) {
    List<Found<String>> found = new ArrayList<>();
    for (Party party : parties) {
      found.add(new Found<>(party.name(), party.span()));
    }
    return new Encounter(span, as, found, place, date, status);
  }
}
