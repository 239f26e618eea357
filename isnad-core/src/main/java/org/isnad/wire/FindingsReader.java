package org.isnad.wire;

import org.isnad.analyze.encounter.Encounter;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Role;
import org.isnad.analyze.statement.Act;
import org.isnad.analyze.statement.Attribution;
import org.isnad.analyze.statement.Cue;
import org.isnad.analyze.statement.Link;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.analyze.time.Timex;
import org.jspecify.annotations.Nullable;

/// The findings of an analysis from the members of its document.
final class FindingsReader {
  private FindingsReader() {}

  static Entity entity(JsonIn in) throws WireException {
    return new Entity(
        in.string("id"),
        in.word("type", Entity.Type.class),
        in.string("name"),
        in.array("reasons", JsonIn::asString),
        in.array("mentions", JsonIn::bounds),
        in.array("roles", FindingsReader::role),
        in.strings("external"));
  }

  private static Role role(JsonIn in) throws WireException {
    return new Role(in.string("title"), in.stringOrNull("of"), in.bounds());
  }

  static Timex time(JsonIn in) throws WireException {
    return new Timex(
        in.bounds(),
        in.word("type", Timex.Type.class),
        in.string("value"),
        in.stringOrNull("anchor"));
  }

  static Figure figure(JsonIn in) throws WireException {
    return new Figure(
        in.bounds(),
        in.decimal("value"),
        in.string("unit"),
        in.word("approx", Figure.Approximation.class),
        in.foundOrNull("of"),
        in.foundNumberOrNull("whole"),
        in.wordOrNull("change", Figure.Change.class),
        in.foundOrNull("per"));
  }

  static Statement statement(JsonIn in) throws WireException {
    return new Statement(
        in.string("id"),
        in.bounds(),
        in.word("mode", Statement.Mode.class),
        in.word("act", Act.class),
        in.word("status", Statement.Status.class),
        cue(in.objectOrNull("cue")),
        attribution(in),
        in.string("rule"));
  }

  private static Attribution attribution(JsonIn in) throws WireException {
    return new Attribution(
        in.array("speakers", FindingsReader::speaker),
        in.array("chain", FindingsReader::link),
        in.foundOrNull("when"),
        in.foundOrNull("where"),
        in.decimal("confidence").doubleValue());
  }

  private static @Nullable Cue cue(@Nullable JsonIn in) throws WireException {
    return in == null ? null : new Cue(in.string("text"), in.bounds());
  }

  private static Speaker speaker(JsonIn in) throws WireException {
    return new Speaker(
        in.string("name"),
        in.word("kind", Speaker.Kind.class),
        in.stringOrNull("entity"),
        in.boundsOrNull());
  }

  private static Link link(JsonIn in) throws WireException {
    return new Link(
        in.string("name"),
        in.stringOrNull("entity"),
        in.word("medium", Link.Medium.class),
        in.boundsOrNull());
  }

  static Encounter encounter(JsonIn in) throws WireException {
    return new Encounter(
        in.bounds(),
        in.word("kind", Encounter.Kind.class),
        in.array("parties", JsonIn::found),
        in.foundOrNull("place"),
        in.foundOrNull("date"),
        in.word("status", Encounter.Status.class));
  }
}
