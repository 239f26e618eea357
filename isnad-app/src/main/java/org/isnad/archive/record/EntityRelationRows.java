package org.isnad.archive.record;

import java.sql.SQLException;
import org.isnad.relate.entity.KnownEntity;

/// Rows of entities across reports.
final class EntityRelationRows {
  private final ReportNumbers reports;
  private final Rows entities;
  private final Rows members;
  private final Rows aliases;

  EntityRelationRows(Tables to, ReportNumbers reports) throws SQLException {
    this.reports = reports;
    entities = to.rows("known_entity", "id type name");
    members = to.rows("known_member", "report entity known");
    aliases = to.rows("known_alias", "known position form reason");
  }

  void add(KnownEntity entity) throws SQLException {
    entities.indexed(entity.id()).text(entity.type().name()).indexed(entity.name()).add();
    for (KnownEntity.Member member : entity.members()) {
      members
          .number(reports.of(member.report()))
          .number(Numbered.number(member.entity()))
          .indexed(entity.id())
          .add();
    }
    int position = 0;
    for (KnownEntity.Alias alias : entity.aliases()) {
      aliases
          .indexed(entity.id())
          .number(position++)
          .indexed(alias.form())
          .text(alias.reason())
          .add();
    }
  }
}
