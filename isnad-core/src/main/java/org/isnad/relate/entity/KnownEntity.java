package org.isnad.relate.entity;

import java.util.List;
import java.util.Objects;
import org.isnad.analyze.name.Entity;

/// One person, body or place across reports.
///
/// @param id the same in every run over the same reports
/// @param name the fullest form in common use among its members
/// @param members which entities of which reports it is, by report
/// @param aliases every other form, with the reason why it is taken for this one
public record KnownEntity(
    String id, Entity.Type type, String name, List<Member> members, List<Alias> aliases) {
  public KnownEntity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(name, "name");
    members = List.copyOf(members);
    aliases = List.copyOf(aliases);
  }

  /// An entity of one report.
  ///
  /// @param report the report's id
  /// @param entity its id there: e1, e2, …
  public record Member(String report, String entity) {
    public Member {
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(entity, "entity");
    }
  }

  /// Another form of the name.
  ///
  /// @param reason the rule that joined it
  public record Alias(String form, String reason) {
    public Alias {
      Objects.requireNonNull(form, "form");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
