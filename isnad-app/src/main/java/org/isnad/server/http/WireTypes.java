package org.isnad.server.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.encounter.Encounter;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.statement.Statement;
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
import org.isnad.wire.AnalysisWriter;
import org.isnad.wire.FindingWriter;
import org.isnad.wire.RelationWriter;

/// What `isnad/1` has words for stands in answers as it stands there: how each such record is written, and which definition of the
/// published schema says so. Immutable and thread-safe.
final class WireTypes {
  private static final Map<Class<?>, Wired<?>> ALL = all();

  private WireTypes() {}

  /// One of them.
  ///
  /// @param definition in the schema of `isnad/1`
  record Wired<T>(Class<T> type, String definition, Function<T, byte[]> bytes) {}

  private static Map<Class<?>, Wired<?>> all() {
    FindingWriter findings = new FindingWriter();
    RelationWriter relations = RelationWriter.compact();
    Map<Class<?>, Wired<?>> all = new LinkedHashMap<>();
    add(all, Analysis.class, "analysis", AnalysisWriter.compact()::bytes);
    add(all, Statement.class, "statement", findings::bytes);
    add(all, Encounter.class, "encounter", findings::bytes);
    add(all, Figure.class, "figure", findings::bytes);
    add(all, At.class, "at", WireTypes::at);
    add(all, Relation.class, "relation", relations::bytes);
    add(all, KnownEntity.class, "entityRelation", Relation.OfEntity::new, relations);
    add(all, Duplicate.class, "duplicateRelation", Relation.OfDuplicate::new, relations);
    add(all, Story.class, "storyRelation", Relation.OfStory::new, relations);
    add(all, Utterance.class, "utteranceRelation", Relation.OfUtterance::new, relations);
    add(all, Divergence.class, "divergenceRelation", Relation.OfDivergence::new, relations);
    add(all, Answer.class, "answerRelation", Relation.OfAnswer::new, relations);
    add(all, Series.class, "seriesRelation", Relation.OfSeries::new, relations);
    add(all, Commitment.class, "commitmentRelation", Relation.OfCommitment::new, relations);
    return all;
  }

  private static <T> void add(
      Map<Class<?>, Wired<?>> all, Class<T> type, String definition, Function<T, byte[]> bytes) {
    all.put(type, new Wired<>(type, definition, bytes));
  }

  private static <T> void add(
      Map<Class<?>, Wired<?>> all,
      Class<T> type,
      String definition,
      Function<T, Relation> as,
      RelationWriter relations) {
    add(all, type, definition, value -> relations.bytes(as.apply(value)));
  }

  private static byte[] at(At at) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("{\"report\":".getBytes(StandardCharsets.UTF_8));
    out.writeBytes(Json.bytes(at.report()));
    out.writeBytes(
        (",\"start\":" + at.span().start() + ",\"end\":" + at.span().end() + "}")
            .getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  static Iterable<Wired<?>> each() {
    return ALL.values();
  }

  /// The definition that a type goes by; null where it has none.
  static @org.jspecify.annotations.Nullable String definition(Class<?> type) {
    Wired<?> wired = ALL.get(type);
    return wired == null ? null : wired.definition();
  }
}
