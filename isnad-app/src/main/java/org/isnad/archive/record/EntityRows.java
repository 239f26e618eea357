package org.isnad.archive.record;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Role;
import org.isnad.text.Span;

/// Rows of entities, with their mentions, roles and ids elsewhere.
final class EntityRows {
  private final Rows entities;
  private final Rows mentions;
  private final Rows roles;
  private final Rows externals;

  EntityRows(Tables to) throws SQLException {
    entities = to.rows("entity", "report entity type name");
    mentions = to.distinctRows("mention", "report start_at end_at entity");
    roles = to.rows("entity_role", "report entity position title of_whom start_at end_at");
    externals = to.distinctRows("entity_external", "report entity scheme value");
  }

  void add(long report, List<Entity> found) throws SQLException {
    for (Entity entity : found) {
      int number = Numbered.number(entity.id());
      entities
          .number(report)
          .number(number)
          .text(entity.type().name())
          .indexed(entity.name())
          .add();
      for (Span mention : entity.mentions()) {
        mentions.number(report).span(mention).number(number).add();
      }
      int position = 0;
      for (Role role : entity.roles()) {
        roles
            .number(report)
            .number(number)
            .number(position++)
            .text(role.title())
            .text(role.of())
            .span(role.span())
            .add();
      }
      for (Map.Entry<String, String> external : entity.external().entrySet()) {
        externals
            .number(report)
            .number(number)
            .indexed(external.getKey())
            .text(external.getValue())
            .add();
      }
    }
  }
}
