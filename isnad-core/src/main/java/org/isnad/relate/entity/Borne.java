package org.isnad.relate.entity;

import java.util.Objects;

/// A name and whose it is.
///
/// @param id of the entity across reports
/// @param reason why it is taken for that one's; "" where it is the name that the entity was first known by
/// @param reports in how many reports it stood
record Borne(NameForm form, String id, String reason, int reports) {
  Borne {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(reason, "reason");
  }

  Borne of(String other, String why) {
    return new Borne(form, other, why, reports);
  }

  Borne and(int more) {
    return new Borne(form, id, reason, reports + more);
  }
}
