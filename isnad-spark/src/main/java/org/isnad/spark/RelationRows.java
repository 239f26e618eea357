package org.isnad.spark;

import java.util.ArrayList;
import java.util.List;
import org.isnad.relate.Relation;
import org.isnad.relate.utterance.Told;

/// Collects the relations of a step, each with its place. For one thread.
final class RelationRows {
  private final Rooms rooms;
  private final int step;
  private final List<Related> rows = new ArrayList<>();

  RelationRows(Rooms rooms, int step) {
    this.rooms = rooms;
    this.step = step;
  }

  void add(int room, Relation relation) {
    String kind =
        switch (relation) {
          case Relation.OfEntity one -> "entity";
          case Relation.OfDuplicate one -> "duplicate";
          case Relation.OfStory one -> "story";
          case Relation.OfUtterance one -> "utterance";
          case Relation.OfDivergence one -> "divergence";
          case Relation.OfAnswer one -> "answer";
          case Relation.OfSeries one -> "series";
          case Relation.OfCommitment one -> "commitment";
        };
    String id =
        switch (relation) {
          case Relation.OfEntity(var one) -> one.id();
          case Relation.OfStory(var one) -> one.id();
          case Relation.OfUtterance(var one) -> one.id();
          case Relation.OfSeries(var one) -> one.id();
          case Relation.OfCommitment(var one) -> one.id();
          case Relation.OfDuplicate one -> null;
          case Relation.OfDivergence one -> null;
          case Relation.OfAnswer one -> null;
        };
    byte[] line = rooms.wire().relations().bytes(relation);
    rows.add(new Related(step, room, rows.size(), kind, id, line));
  }

  /// Utterances, each followed by what differs in it.
  void addTold(List<Told> told) {
    for (Told one : told) {
      add(Related.UTTERANCES, new Relation.OfUtterance(one.utterance()));
      rooms
          .telling()
          .divergences()
          .of(one)
          .forEach(found -> add(Related.UTTERANCES, new Relation.OfDivergence(found)));
    }
  }

  List<Related> rows() {
    return rows;
  }
}
