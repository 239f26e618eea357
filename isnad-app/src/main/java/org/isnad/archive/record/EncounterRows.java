package org.isnad.archive.record;

import java.sql.SQLException;
import java.util.List;
import org.isnad.analyze.encounter.Encounter;
import org.isnad.text.Found;

/// Rows of encounters, with their parties.
final class EncounterRows {
  private final Rows encounters;
  private final Rows parties;

  EncounterRows(Tables to) throws SQLException {
    encounters =
        to.rows(
            "encounter",
            "report position start_at end_at kind status place place_start place_end day day_start"
                + " day_end");
    parties = to.rows("encounter_party", "report encounter position name start_at end_at");
  }

  void add(long report, List<Encounter> found) throws SQLException {
    int number = 0;
    for (Encounter encounter : found) {
      Found<String> place = encounter.place();
      Found<String> day = encounter.date();
      encounters
          .number(report)
          .number(number)
          .span(encounter.span())
          .word(encounter.kind())
          .word(encounter.status())
          .text(place == null ? null : place.value())
          .span(place == null ? null : place.span())
          .text(day == null ? null : day.value())
          .span(day == null ? null : day.span())
          .add();
      int position = 0;
      for (Found<String> party : encounter.parties()) {
        parties
            .number(report)
            .number(number)
            .number(position++)
            .indexed(party.value())
            .span(party.span())
            .add();
      }
      number++;
    }
  }
}
