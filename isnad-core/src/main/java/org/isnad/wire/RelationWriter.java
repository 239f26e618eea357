package org.isnad.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
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

/// Writes relations as `isnad/1`, UTF-8, one on a line. The same relation is always the same bytes. Immutable and thread-safe.
public final class RelationWriter {
  private final JsonFactory factory = new JsonFactory();

  private RelationWriter() {}

  /// Without any space or line break: one line of JSON Lines, the line feed not included.
  public static RelationWriter compact() {
    return new RelationWriter();
  }

  /// The relation's bytes.
  public byte[] bytes(Relation relation) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
    try {
      write(relation, out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out.toByteArray();
  }

  /// Writes the relation and leaves `out` open.
  public void write(Relation relation, OutputStream out) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      JsonOut to = new JsonOut(json);
      to.startObject();
      switch (relation) {
        case Relation.OfEntity(KnownEntity entity) -> entity(entity, to);
        case Relation.OfDuplicate(Duplicate duplicate) -> duplicate(duplicate, to);
        case Relation.OfStory(Story story) -> story(story, to);
        case Relation.OfUtterance(Utterance utterance) -> utterance(utterance, to);
        case Relation.OfDivergence(Divergence divergence) -> divergence(divergence, to);
        case Relation.OfAnswer(Answer answer) -> answer(answer, to);
        case Relation.OfSeries(Series series) -> series(series, to);
        case Relation.OfCommitment(Commitment commitment) -> commitment(commitment, to);
      }
      to.endObject();
    }
  }

  private static void entity(KnownEntity entity, JsonOut out) throws IOException {
    out.string("kind", "entity");
    out.string("id", entity.id());
    out.string("type", entity.type().name());
    out.string("name", entity.name());
    out.objects(
        "members",
        entity.members(),
        member -> {
          out.string("report", member.report());
          out.string("entity", member.entity());
        });
    out.objects(
        "aliases",
        entity.aliases(),
        alias -> {
          out.string("form", alias.form());
          out.string("reason", alias.reason());
        });
  }

  private static void duplicate(Duplicate duplicate, JsonOut out) throws IOException {
    out.string("kind", "duplicate");
    out.string("a", duplicate.a());
    out.string("b", duplicate.b());
    out.word("class", duplicate.kind());
    out.decimal("similarity", duplicate.similarity());
    out.spans("added", duplicate.added());
    out.spans("cut", duplicate.cut());
  }

  private static void story(Story story, JsonOut out) throws IOException {
    out.string("kind", "story");
    out.string("id", story.id());
    out.string("name", story.name());
    out.strings("reports", story.reports());
    out.objects(
        "roots",
        story.roots(),
        root -> {
          out.string("id", root.id());
          out.string("name", root.name());
          out.objects("evidence", root.evidence(), at -> at(at, out));
        });
    out.objects(
        "edges",
        story.edges(),
        edge -> {
          out.string("from", edge.from());
          out.string("to", edge.to());
          out.string("why", edge.why());
          out.objects("evidence", edge.evidence(), at -> at(at, out));
        });
  }

  private static void utterance(Utterance utterance, JsonOut out) throws IOException {
    out.string("kind", "utterance");
    out.string("id", utterance.id());
    out.string("speaker", utterance.speaker());
    out.objects(
        "statements",
        utterance.tellings(),
        telling -> {
          at(telling.at(), out);
          out.word("telling", telling.how());
        });
  }

  private static void divergence(Divergence divergence, JsonOut out) throws IOException {
    out.string("kind", "divergence");
    out.string("utterance", divergence.utterance());
    out.strings("reports", List.of(divergence.a(), divergence.b()));
    out.word("what", divergence.what());
    out.objects("spans", divergence.spans(), at -> at(at, out));
  }

  private static void answer(Answer answer, JsonOut out) throws IOException {
    out.string("kind", "answer");
    at("denial", answer.denial(), out);
    at("denies", answer.denies(), out);
  }

  private static void series(Series series, JsonOut out) throws IOException {
    out.string("kind", "series");
    out.string("id", series.id());
    out.string("of", series.of());
    out.string("unit", series.unit());
    out.objects(
        "points",
        series.points(),
        point -> {
          at(point.at(), out);
          out.decimal("value", point.value());
          out.decimalOrNull("whole", point.whole());
          out.string("time", point.time());
          out.word("clock", point.clock());
        });
    out.objects(
        "sums",
        series.sums(),
        sum -> {
          out.string("says", sum.says());
          out.bool("holds", sum.holds());
          out.integers("points", sum.points());
        });
  }

  private static void commitment(Commitment commitment, JsonOut out) throws IOException {
    out.string("kind", "commitment");
    out.string("id", commitment.id());
    out.string("by", commitment.by());
    out.string("what", commitment.what());
    out.string("due", commitment.due());
    at("first", commitment.first(), out);
    out.objects(
        "later",
        commitment.later(),
        later -> {
          at(later.at(), out);
          out.word("says", later.says());
        });
  }

  private static void at(String member, At at, JsonOut out) throws IOException {
    out.startObject(member);
    at(at, out);
    out.endObject();
  }

  private static void at(At at, JsonOut out) throws IOException {
    out.string("report", at.report());
    out.bounds(at.span());
  }
}
