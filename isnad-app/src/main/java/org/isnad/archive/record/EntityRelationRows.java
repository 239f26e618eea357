package org.isnad.archive.record;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.isnad.relate.entity.KnownEntity;

/// Rows of entities across reports.
final class EntityRelationRows {
  private final ReportNumbers reports;
  private final Rows entities;
  private final Rows members;
  private final Rows aliases;
  private final Rows words;

  EntityRelationRows(Tables to, ReportNumbers reports) throws SQLException {
    this.reports = reports;
    entities = to.rows("known_entity", "id type name");
    members = to.rows("known_member", "report entity known");
    aliases = to.rows("known_alias", "known position form reason");
    words = to.distinctRows("known_word", "word known");
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
    words(entity);
  }

  private void words(KnownEntity entity) throws SQLException {
    Set<String> all = new LinkedHashSet<>(KnownWords.of(entity.name()));
    entity.aliases().forEach(alias -> all.addAll(KnownWords.of(alias.form())));
    for (String word : all) {
      words.indexed(word).indexed(entity.id()).add();
    }
  }
}
