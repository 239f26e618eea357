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

  /// Whether the place is only words that no other layer knows: «الوادي».
  boolean vague;

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
    if (!party.isAmong(parties)) {
      parties.add(party);
    }
  }

  /// «زار الرئيس البلاد لإجراء محادثات مع نظيره»: whom the visitor alone came to see is of the visit as well.
  void addHost(Draft talks) {
    boolean two = talks.kind == Kind.MEETING || talks.kind == Kind.TALKS;
    if (two && parties.size() == 1 && talks.parties.size() == 2 && shared(talks) == 1) {
      talks.parties.stream().filter(party -> party.sort() == Party.Sort.PERSON).forEach(this::add);
    }
  }

  boolean hasPeople() {
    return Party.anyPeople(parties);
  }

  /// How many of the other's parties this one has.
  int shared(Draft other) {
    int shared = 0;
    for (Party party : other.parties) {
      shared += party.isAmong(parties) ? 1 : 0;
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
