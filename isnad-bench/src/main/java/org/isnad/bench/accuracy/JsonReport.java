package org.isnad.bench.accuracy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.isnad.bench.accuracy.FolderScore.Group;
import org.isnad.bench.accuracy.FolderScore.Kind;
import org.jspecify.annotations.Nullable;

/// The scores for a program: one JSON object, `{"folders": [{"gold", "scores", "outlets", "curve", "reliability", "misses", "problems", "changes"}],
/// "relations": [{"gold", "scores"}]}`,
/// `scores` as the gold's own scorer gives them; `changes` where older analyses are compared.
final class JsonReport {
  private final JsonGenerator json;

  private JsonReport(JsonGenerator json) {
    this.json = json;
  }

  /// @param comparisons of the same folders in the same order; empty where nothing is compared
  static String of(
      List<FolderScore> scores, List<Comparison> comparisons, List<RelationScores> relations) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      JsonReport report = new JsonReport(json);
      json.writeStartObject();
      json.writeArrayFieldStart("folders");
      for (int i = 0; i < scores.size(); i++) {
        report.folder(scores.get(i), comparisons.isEmpty() ? null : comparisons.get(i));
      }
      json.writeEndArray();
      json.writeArrayFieldStart("relations");
      for (RelationScores one : relations) {
        report.relations(one);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return text.toString();
  }

  private void relations(RelationScores scores) throws IOException {
    json.writeStartObject();
    json.writeStringField("gold", scores.name());
    json.writeObjectFieldStart("scores");
    for (RelationScore score : scores.scores()) {
      json.writeObjectFieldStart(score.name());
      for (RelationScore.Measure measure : score.measures()) {
        json.writeObjectFieldStart(measure.label());
        json.writeNumberField("p", Tally.rounded(measure.precision()));
        json.writeNumberField("r", Tally.rounded(measure.recall()));
        json.writeNumberField("f1", Tally.rounded(measure.f1()));
        json.writeNumberField("of", measure.of());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void folder(FolderScore score, @Nullable Comparison comparison) throws IOException {
    json.writeStartObject();
    json.writeStringField("gold", score.name());
    json.writeFieldName("scores");
    group(score.all());
    json.writeObjectFieldStart("outlets");
    for (var outlet : score.outlets().entrySet()) {
      json.writeFieldName(outlet.getKey());
      group(outlet.getValue());
    }
    json.writeEndObject();
    curve(Curve.of(score));
    reliability(Reliability.of(score));
    misses(score.kinds());
    json.writeArrayFieldStart("problems");
    for (String problem : score.problems()) {
      json.writeString(problem);
    }
    json.writeEndArray();
    if (comparison != null) {
      changes(comparison);
    }
    json.writeEndObject();
  }

  private void group(Group group) throws IOException {
    json.writeStartObject();
    for (Topic topic : Topic.all()) {
      Tally tally = group.tally(topic);
      json.writeObjectFieldStart(topic.label());
      switch (topic) {
        case Topic.Layer _ -> {
          json.writeNumberField("p", Tally.rounded(tally.precision()));
          json.writeNumberField("r", Tally.rounded(tally.recall()));
          json.writeNumberField("f1", Tally.rounded(tally.f1()));
          json.writeNumberField("gold", tally.gold());
          json.writeNumberField("answered", tally.answered());
        }
        case Topic.Attribute _ -> {
          if (tally.gold() == 0) {
            json.writeNullField("accuracy");
          } else {
            json.writeNumberField("accuracy", Tally.rounded(tally.recall()));
          }
          json.writeNumberField("of", tally.gold());
        }
      }
      json.writeEndObject();
    }
    json.writeNumberField("documents", group.documents());
    json.writeEndObject();
  }

  private void curve(List<Curve.Point> points) throws IOException {
    json.writeArrayFieldStart("curve");
    for (Curve.Point point : points) {
      json.writeStartObject();
      json.writeNumberField("confidence", point.confidence());
      json.writeNumberField("answered", point.atLeast().answered());
      json.writeNumberField("p", Tally.rounded(point.atLeast().precision()));
      json.writeNumberField("r", Tally.rounded(point.atLeast().recall()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void reliability(Reliability reliability) throws IOException {
    json.writeObjectFieldStart("reliability");
    json.writeNumberField("brier", Tally.rounded(reliability.brier()));
    json.writeNumberField("ece", Tally.rounded(reliability.error()));
    json.writeArrayFieldStart("bins");
    for (Reliability.Bin bin : reliability.bins()) {
      json.writeStartObject();
      json.writeNumberField("from", bin.from());
      json.writeNumberField("to", bin.to());
      json.writeNumberField("answered", bin.answers().answered());
      json.writeNumberField("predicted", Tally.rounded(bin.predicted()));
      json.writeNumberField("right", Tally.rounded(bin.answers().precision()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void misses(List<Kind> kinds) throws IOException {
    json.writeArrayFieldStart("misses");
    for (Kind kind : kinds) {
      json.writeStartObject();
      json.writeStringField("topic", kind.misses().getFirst().topic().label());
      json.writeStringField("kind", kind.name());
      json.writeNumberField("count", kind.misses().size());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void changes(Comparison comparison) throws IOException {
    json.writeArrayFieldStart("changes");
    for (var change : comparison.changes().entrySet()) {
      json.writeStartObject();
      json.writeStringField("topic", change.getKey().label());
      json.writeNumberField("fixed", change.getValue().fixed().size());
      json.writeNumberField("broken", change.getValue().broken().size());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
