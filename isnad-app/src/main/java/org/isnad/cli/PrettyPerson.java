package org.isnad.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.archive.question.EncounterRow;
import org.isnad.archive.question.Person;
import org.isnad.archive.question.StatementRow;
import org.isnad.text.Found;

/// One person, body or place for a person to read: names, titles, what is said, whom it met. Immutable and thread-safe.
record PrettyPerson(Look look) {
  private static final int ITEM = PrettyReport.INDENT * 2;
  private static final int REST = PrettyReport.INDENT * 4;

  void person(Person person, StringBuilder out) {
    Labels labels = look.labels();
    Person.Counts counts = person.counts();
    new Flow()
        .add("■ ")
        .add(Style.TITLE, person.name())
        .add(Style.FAINT, " · " + labels.of("one." + person.type().name()) + " · ")
        .addWhole(Style.FAINT, person.id())
        .print(look, 0, PrettyReport.INDENT, out);
    new Flow()
        .add(labels.count("report", counts.reports()))
        .add(labels.of("comma") + " ")
        .add(labels.count("statement", counts.said()))
        .add(" " + labels.of("who.by") + labels.of("comma") + " ")
        .add(labels.count("statement", counts.about()))
        .add(" " + labels.of("who.about") + labels.of("comma") + " ")
        .add(labels.count("encounter.one", counts.encounters()))
        .print(look, PrettyReport.INDENT, ITEM, out);
    aliases(person, out);
    roles(person, out);
    acts(person.voice().acts(), out);
    met(person.met(), out);
    statements("heading.said", person.voice().said(), out);
    statements("heading.about", person.voice().about(), out);
  }

  private void aliases(Person person, StringBuilder out) {
    if (!person.aliases().isEmpty()) {
      PrettyReport.heading("heading.aliases", look, out);
      for (Person.Alias alias : person.aliases()) {
        new Flow()
            .add(Style.NAME, alias.form())
            .add(Style.FAINT, " · ")
            .add(Style.FAINT, alias.reason())
            .print(look, ITEM, REST, out);
      }
    }
  }

  private void roles(Person person, StringBuilder out) {
    if (!person.roles().isEmpty()) {
      PrettyReport.heading("heading.roles", look, out);
      for (Person.RoleTold role : person.roles()) {
        Flow line = new Flow();
        if (role.first().isEmpty()) {
          line.add(Style.FAINT, look.labels().of("no-date"));
        } else {
          line.addWhole(Style.TIME, role.first());
          if (!role.last().equals(role.first())) {
            line.add(Style.FAINT, " – ").addWhole(Style.TIME, role.last());
          }
        }
        line.add(" ")
            .add(role.title())
            .add(Style.FAINT, " · ")
            .add(look.labels().count("report", role.reports()))
            .add(Style.FAINT, " · " + role.told().report().id())
            .add(Style.FAINT, " «" + role.told().words() + "»")
            .print(look, ITEM, REST, out);
      }
    }
  }

  /// `2023-05  says 12, pledges 2`.
  private void acts(List<Person.ActCount> acts, StringBuilder out) {
    if (acts.isEmpty()) {
      return;
    }
    PrettyReport.heading("heading.acts", look, out);
    Map<String, Flow> months = new LinkedHashMap<>();
    for (Person.ActCount act : acts) {
      Flow line = months.get(act.month());
      if (line == null) {
        String month = act.month().isEmpty() ? look.labels().of("no-date") : act.month();
        line = new Flow().addWhole(Style.TIME, month).add("  ");
        months.put(act.month(), line);
      } else {
        line.add(look.labels().of("comma") + " ");
      }
      line.add(look.labels().of("act", act.act()) + " ")
          .addWhole(Style.VALUE, "" + act.statements());
    }
    months.values().forEach(line -> line.print(look, ITEM, REST, out));
  }

  private void met(List<Person.Met> met, StringBuilder out) {
    if (met.isEmpty()) {
      return;
    }
    PrettyReport.heading("heading.met", look, out);
    for (Person.Met one : met) {
      new Flow()
          .add(Style.NAME, one.name())
          .add(Style.FAINT, one.times() > 1 ? " ×" + one.times() : "")
          .print(look, ITEM, REST, out);
      for (EncounterRow row : one.encounters()) {
        Found<String> date = row.encounter().date();
        Flow line =
            new Flow().add(Style.MEETING, look.labels().of("encounter", row.encounter().kind()));
        if (date == null) {
          line.add(Style.FAINT, " · " + look.labels().of("no-date"));
        } else {
          line.add(Style.FAINT, " · ").addWhole(Style.TIME, date.value());
        }
        Found<String> place = row.encounter().place();
        if (place != null) {
          line.add(Style.FAINT, " · " + look.labels().of("in") + " ").add(place.value());
        }
        line.add(Style.FAINT, " · " + row.told().report().id())
            .add(Style.FAINT, " «" + row.told().words() + "»")
            .print(look, ITEM + PrettyReport.INDENT, REST, out);
      }
    }
  }

  private void statements(String heading, List<StatementRow> rows, StringBuilder out) {
    if (!rows.isEmpty()) {
      PrettyReport.heading(heading, look, out);
      PrettyRows pretty = new PrettyRows(look);
      rows.forEach(row -> pretty.statement(row, out));
    }
  }
}
