package org.isnad.wire;

import java.io.IOException;
import java.util.Map;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.encounter.Encounter;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Role;
import org.isnad.analyze.statement.Attribution;
import org.isnad.analyze.statement.Cue;
import org.isnad.analyze.statement.Link;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.analyze.time.Timex;
import org.jspecify.annotations.Nullable;

/// The findings of an analysis as members of its document, `entities` to `encounters`.
final class FindingsWriter {
  private FindingsWriter() {}

  static void write(Analysis analysis, JsonOut out) throws IOException {
    out.array("entities", analysis.entities(), entity -> entity(entity, out));
    out.array("times", analysis.times(), time -> time(time, out));
    out.array("figures", analysis.figures(), figure -> figure(figure, out));
    out.array("statements", analysis.statements(), statement -> statement(statement, out));
    out.array("encounters", analysis.encounters(), encounter -> encounter(encounter, out));
  }

  private static void entity(Entity entity, JsonOut out) throws IOException {
    out.startObject();
    out.string("id", entity.id());
    out.string("type", entity.type().name());
    out.string("name", entity.name());
    out.strings("reasons", entity.reasons());
    out.spans("mentions", entity.mentions());
    out.array("roles", entity.roles(), role -> role(role, out));
    out.startObject("external");
    for (Map.Entry<String, String> id : entity.external().entrySet()) {
      out.string(id.getKey(), id.getValue());
    }
    out.endObject();
    out.endObject();
  }

  private static void role(Role role, JsonOut out) throws IOException {
    out.startObject();
    out.string("title", role.title());
    out.string("of", role.of());
    out.bounds(role.span());
    out.endObject();
  }

  private static void time(Timex time, JsonOut out) throws IOException {
    out.startObject();
    out.bounds(time.span());
    out.string("type", time.type().name());
    out.string("value", time.value());
    out.string("anchor", time.anchor());
    out.endObject();
  }

  static void figure(Figure figure, JsonOut out) throws IOException {
    out.startObject();
    out.bounds(figure.span());
    out.decimal("value", figure.value());
    out.string("unit", figure.unit());
    out.word("approx", figure.approximation());
    out.found("of", figure.of());
    out.foundNumber("whole", figure.whole());
    Figure.Change change = figure.change();
    if (change == null) {
      out.nullMember("change");
    } else {
      out.word("change", change);
    }
    out.found("per", figure.per());
    out.endObject();
  }

  static void statement(Statement statement, JsonOut out) throws IOException {
    Attribution attribution = statement.attribution();
    out.startObject();
    out.bounds(statement.span());
    out.string("id", statement.id());
    out.word("mode", statement.mode());
    out.word("act", statement.act());
    out.word("status", statement.status());
    cue(statement.cue(), out);
    out.array("speakers", attribution.speakers(), speaker -> speaker(speaker, out));
    out.array("chain", attribution.chain(), link -> link(link, out));
    out.found("when", attribution.when());
    out.found("where", attribution.where());
    out.decimal("confidence", attribution.confidence());
    out.string("rule", statement.rule());
    out.endObject();
  }

  private static void cue(@Nullable Cue cue, JsonOut out) throws IOException {
    if (cue == null) {
      out.nullMember("cue");
      return;
    }
    out.startObject("cue");
    out.bounds(cue.span());
    out.string("text", cue.text());
    out.endObject();
  }

  private static void speaker(Speaker speaker, JsonOut out) throws IOException {
    out.startObject();
    out.string("name", speaker.name());
    out.word("kind", speaker.kind());
    out.string("entity", speaker.entity());
    out.bounds(speaker.span());
    out.endObject();
  }

  private static void link(Link link, JsonOut out) throws IOException {
    out.startObject();
    out.string("name", link.name());
    out.string("entity", link.entity());
    out.word("medium", link.medium());
    out.bounds(link.span());
    out.endObject();
  }

  static void encounter(Encounter encounter, JsonOut out) throws IOException {
    out.startObject();
    out.bounds(encounter.span());
    out.word("kind", encounter.kind());
    out.array("parties", encounter.parties(), out::found);
    out.found("place", encounter.place());
    out.found("date", encounter.date());
    out.word("status", encounter.status());
    out.endObject();
  }
}
