package org.isnad.archive.record;

import java.math.BigDecimal;
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
import org.isnad.text.Span;

/// One relation of each kind and more, between reports `a`, `b` and `c`.
final class SampleRelations {
  private SampleRelations() {}

  static List<Relation> all() {
    return List.of(
        new Relation.OfDuplicate(
            new Duplicate(
                "a", "b", Duplicate.Kind.EDITED, 0.75, List.of(new Span(0, 5)), List.of())),
        new Relation.OfStory(
            new Story(
                "story:1",
                "الوزيرة تزور المصنع",
                List.of("a", "b", "c"),
                List.of(
                    new Story.Root("medium:رويترز", "رويترز", List.of(at("a", 3, 9))),
                    new Story.Root("c", null, List.of())),
                List.of(new Story.Edge("b", "a", "copy", List.of(at("b", 0, 30)))))),
        new Relation.OfUtterance(
            new Utterance(
                "utterance:1",
                "ليلى سالم",
                List.of(
                    new Utterance.Telling(at("a", 40, 60), Utterance.How.ORIGIN),
                    new Utterance.Telling(at("b", 41, 61), Utterance.How.VERBATIM)))),
        divergence(Divergence.What.NUMBER),
        divergence(Divergence.What.TONE),
        new Relation.OfAnswer(new Answer(at("c", 1, 9), at("a", 40, 60))),
        new Relation.OfSeries(
            new Series(
                "series:1",
                "خريطة طريق",
                "",
                List.of(point("a", "27", "33"), point("b", "6", null), point("c", "33", null)),
                List.of(new Series.Sum("33 = 27 + 6", true, List.of(2, 0, 1))))),
        new Relation.OfCommitment(
            new Commitment(
                "commitment:1",
                "ليلى سالم",
                "سيفتح المصنع",
                "2024-06",
                at("a", 40, 60),
                List.of(new Commitment.Later(at("c", 1, 9), Commitment.Says.DROPPED)))),
        new Relation.OfEntity(
            new KnownEntity(
                "entity:1",
                Entity.Type.PER,
                "ليلى سالم",
                List.of(new KnownEntity.Member("a", "e1"), new KnownEntity.Member("b", "e1")),
                List.of(new KnownEntity.Alias("ليلى السالم", "article")))));
  }

  static Relation naming(String report) {
    return new Relation.OfAnswer(new Answer(at(report, 1, 9), at("a", 40, 60)));
  }

  private static Relation divergence(Divergence.What what) {
    return new Relation.OfDivergence(
        new Divergence("utterance:1", "a", "b", what, List.of(at("a", 42, 43), at("b", 43, 44))));
  }

  private static Series.Point point(String report, String value, String whole) {
    return new Series.Point(
        at(report, 10, 12),
        new BigDecimal(value),
        whole == null ? null : new BigDecimal(whole),
        "2024-03-05",
        Series.Clock.PUBLISHED);
  }

  private static At at(String report, int start, int end) {
    return new At(report, new Span(start, end));
  }
}
