package org.isnad.relate.entity;

import org.isnad.analyze.name.Entity;
import org.jspecify.annotations.Nullable;

/// A name as reports of the day write it: its form, and what is asked of it in every report that writes it so. One thread fills it.
final class DayForm {
  final NameForm form;

  /// The state that the place is, of «المملكة» none; null for other names.
  final @Nullable String state;

  /// Whether it is «المملكة», which kingdom untold.
  final boolean kingdom;

  /// Whether another place bears the same name.
  final boolean homonym;

  private @Nullable DayName name;

  DayForm(NameForm form, NameFormReader reader) {
    boolean place = form.type() == Entity.Type.LOC;
    this.form = form;
    this.kingdom = place && reader.isKingdom(form);
    this.state = place && !kingdom ? reader.state(form) : null;
    this.homonym = place && reader.hasHomonym(form);
  }

  /// Who is named so, where the name alone tells it; null until that was found.
  @Nullable DayName name() {
    return name;
  }

  void found(DayName found) {
    name = found;
  }
}
