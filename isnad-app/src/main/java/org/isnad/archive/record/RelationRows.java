package org.isnad.archive.record;

import java.sql.SQLException;
import org.isnad.relate.Relation;

/// Writes all rows of relations. Belongs to one transaction and one thread.
final class RelationRows implements AutoCloseable {
  private final Packer packer = new Packer();
  private final NamedReports reports;
  private final Rows relations;
  private final Rows named;
  private final EntityRelationRows entities;
  private final StoryRows stories;
  private final TellingRows tellings;
  private final SeriesRows series;
  private long number;

  RelationRows(Tables to, ReportNumbers numbers) throws SQLException {
    reports = new NamedReports(numbers);
    relations = to.rows("relation", "number kind id document");
    named = to.rows("relation_report", "report relation");
    entities = new EntityRelationRows(to, numbers);
    stories = new StoryRows(to, reports);
    tellings = new TellingRows(to, reports);
    series = new SeriesRows(to, reports);
  }

  void add(Relation relation) throws SQLException {
    number++;
    relations
        .number(number)
        .text(RelationKind.of(relation).wire())
        .indexed(RelationKind.id(relation))
        .bytes(RelationDocuments.store(relation, packer))
        .add();
    switch (relation) {
      case Relation.OfEntity(var entity) -> entities.add(entity);
      case Relation.OfDuplicate(var duplicate) -> stories.add(duplicate);
      case Relation.OfStory(var story) -> stories.add(story);
      case Relation.OfUtterance(var utterance) -> tellings.add(utterance);
      case Relation.OfDivergence(var divergence) -> tellings.add(divergence);
      case Relation.OfAnswer(var answer) -> tellings.add(answer);
      case Relation.OfSeries(var one) -> series.add(one);
      case Relation.OfCommitment(var commitment) -> series.add(commitment);
    }
    for (long report : reports.taken()) {
      named.number(report).number(number).add();
    }
  }

  @Override
  public void close() {
    packer.close();
  }
}
