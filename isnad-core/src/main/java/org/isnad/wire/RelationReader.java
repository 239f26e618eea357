package org.isnad.wire;

import java.util.List;
import org.isnad.analyze.name.Entity;
import org.isnad.relate.Relation;
import org.isnad.relate.divergence.Answer;
import org.isnad.relate.divergence.Divergence;
import org.isnad.relate.duplicate.Duplicate;
import org.isnad.relate.entity.KnownEntity;
import org.isnad.relate.report.At;
import org.isnad.relate.series.Commitment;
import org.isnad.relate.series.Series;
import org.isnad.relate.story.Story;
import org.isnad.relate.utterance.Utterance;

/// Reads relations of `isnad/1` back, as [AnalysisReader] does analyses: unknown members are passed over, what is missing or of another shape is a
/// [WireException] that names the place. Immutable and thread-safe.
public final class RelationReader {
  private final JsonParser json;

  private RelationReader(JsonParser json) {
    this.json = json;
  }

  public static RelationReader create() {
    return new RelationReader(JsonParser.create());
  }

  /// Reads one relation.
  ///
  /// @throws WireException where it is no relation of `isnad/1`
  public Relation read(byte[] line) throws WireException {
    JsonIn in = json.parse(line);
    try {
      return relation(in);
    } catch (IllegalArgumentException e) {
      throw new WireException("", "is no relation: " + e.getMessage());
    }
  }

  private static Relation relation(JsonIn in) throws WireException {
    String kind = in.string("kind");
    return switch (kind) {
      case "entity" -> new Relation.OfEntity(entity(in));
      case "duplicate" -> new Relation.OfDuplicate(duplicate(in));
      case "story" -> new Relation.OfStory(story(in));
      case "utterance" -> new Relation.OfUtterance(utterance(in));
      case "divergence" -> new Relation.OfDivergence(divergence(in));
      case "answer" -> new Relation.OfAnswer(answer(in));
      case "series" -> new Relation.OfSeries(series(in));
      case "commitment" -> new Relation.OfCommitment(commitment(in));
      default -> throw in.off("is of no kind that is known: \"" + kind + "\"");
    };
  }

  private static KnownEntity entity(JsonIn in) throws WireException {
    return new KnownEntity(
        in.string("id"),
        in.word("type", Entity.Type.class),
        in.string("name"),
        in.array(
            "members",
            member -> new KnownEntity.Member(member.string("report"), member.string("entity"))),
        in.array(
            "aliases",
            alias -> new KnownEntity.Alias(alias.string("form"), alias.string("reason"))));
  }

  private static Duplicate duplicate(JsonIn in) throws WireException {
    return new Duplicate(
        in.string("a"),
        in.string("b"),
        in.word("class", Duplicate.Kind.class),
        in.decimal("similarity").doubleValue(),
        in.array("added", JsonIn::bounds),
        in.array("cut", JsonIn::bounds));
  }

  private static Story story(JsonIn in) throws WireException {
    return new Story(
        in.string("id"),
        in.string("name"),
        in.array("reports", JsonIn::asString),
        in.array(
            "roots",
            root ->
                new Story.Root(
                    root.string("id"),
                    root.stringOrNull("name"),
                    root.array("evidence", RelationReader::at))),
        in.array(
            "edges",
            edge ->
                new Story.Edge(
                    edge.string("from"),
                    edge.string("to"),
                    edge.string("why"),
                    edge.array("evidence", RelationReader::at))));
  }

  private static Utterance utterance(JsonIn in) throws WireException {
    return new Utterance(
        in.string("id"),
        in.string("speaker"),
        in.array(
            "statements",
            told -> new Utterance.Telling(at(told), told.word("telling", Utterance.How.class))));
  }

  private static Divergence divergence(JsonIn in) throws WireException {
    List<String> reports = in.array("reports", JsonIn::asString);
    if (reports.size() != 2) {
      throw in.off("is between two reports, not " + reports.size());
    }
    return new Divergence(
        in.string("utterance"),
        reports.getFirst(),
        reports.getLast(),
        in.word("what", Divergence.What.class),
        in.array("spans", RelationReader::at));
  }

  private static Answer answer(JsonIn in) throws WireException {
    return new Answer(at(in.object("denial")), at(in.object("denies")));
  }

  private static Series series(JsonIn in) throws WireException {
    return new Series(
        in.string("id"),
        in.string("of"),
        in.string("unit"),
        in.array("points", RelationReader::point),
        in.array(
            "sums",
            sum ->
                new Series.Sum(
                    sum.string("says"), sum.bool("holds"), sum.array("points", JsonIn::asOffset))));
  }

  private static Series.Point point(JsonIn in) throws WireException {
    return new Series.Point(
        at(in),
        in.decimal("value"),
        in.decimalOrNull("whole"),
        in.string("time"),
        in.word("clock", Series.Clock.class));
  }

  private static Commitment commitment(JsonIn in) throws WireException {
    return new Commitment(
        in.string("id"),
        in.string("by"),
        in.string("what"),
        in.stringOrNull("due"),
        at(in.object("first")),
        in.array(
            "later",
            later -> new Commitment.Later(at(later), later.word("says", Commitment.Says.class))));
  }

  private static At at(JsonIn in) throws WireException {
    return new At(in.string("report"), in.bounds());
  }
}
