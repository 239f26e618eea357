package org.isnad.relate.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analyze.name.Entity;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// The names of a day's reports in the forms by which they are compared. Used by one thread.
final class DayNames {
  private final Day day;
  private final NameFormReader reader;
  private final OfficeReader offices;
  private final Map<String, DayName> full = new HashMap<>();

  /// Of each type the names as reports write them.
  private final Map<Entity.Type, Map<String, DayForm>> written = new EnumMap<>(Entity.Type.class);

  private final List<List<Named>> reports = new ArrayList<>();

  private final EntityState state;
  private final Kingdoms kingdoms;

  /// The keys of the day's bodies.
  private final Set<String> bodies = new HashSet<>();

  DayNames(Day day, NameFormReader reader, OfficeReader offices, EntityState state) {
    this.day = day;
    this.reader = reader;
    this.offices = offices;
    this.state = state;
    this.kingdoms = new Kingdoms(state);
    for (Report report : day.reports()) {
      kingdoms.learn(report, this::kingdomOf);
    }
    List<StatesNamed> states = new ArrayList<>();
    List<List<DayForm>> raw = new ArrayList<>();
    for (Report report : day.reports()) {
      StatesNamed ofReport = new StatesNamed();
      raw.add(forms(report, ofReport));
      states.add(ofReport);
    }
    for (Report report : day.reports()) {
      int index = reports.size();
      reports.add(named(report, raw.get(index), states.get(index)));
    }
  }

  /// An entity of a report of the day.
  ///
  /// @param report position of the report in the day
  /// @param name the full name that it is; null for a part of a name
  record Named(
      int report, Entity entity, NameForm form, @Nullable DayName name, List<Office> offices) {}

  /// The full names of the day by key.
  Map<String, DayName> full() {
    return full;
  }

  @Nullable LocalDate date() {
    return day.date();
  }

  Report report(int index) {
    return day.reports().get(index);
  }

  /// By report, in the order of the day; of each report in the order of its entities.
  List<List<Named>> reports() {
    return reports;
  }

  private List<DayForm> forms(Report report, StatesNamed states) {
    List<Entity> entities = report.analysis().entities();
    List<DayForm> raw = new ArrayList<>(entities.size());
    boolean homonyms = false;
    for (Entity entity : entities) {
      DayForm form = form(entity.type(), entity.name());
      if (form.kingdom) {
        form = kingdom(form, entity, report);
      }
      raw.add(form);
      if (form.state != null) {
        states.add(form.state, entity.mentions().size());
      }
      homonyms |= form.homonym;
    }
    for (int i = 0; homonyms && i < raw.size(); i++) {
      NameForm form = raw.get(i).form;
      String homonym =
          raw.get(i).homonym && entities.get(i).name().length() <= form.name().length() + 1
              ? reader.homonym(form, states::names)
              : null;
      if (homonym != null) {
        raw.set(i, form(Entity.Type.LOC, homonym));
      }
    }
    return raw;
  }

  private List<Named> named(Report report, List<DayForm> raw, StatesNamed states) {
    List<Entity> entities = report.analysis().entities();
    List<Named> named = new ArrayList<>(raw.size());
    int index = reports.size();
    for (int i = 0; i < raw.size(); i++) {
      Entity entity = entities.get(i);
      DayForm written = raw.get(i);
      NameForm form = settled(written.form, states, report.outlet());
      List<Office> held =
          entity.type() == Entity.Type.PER && !entity.roles().isEmpty()
              ? offices.read(entity.roles())
              : List.of();
      DayName name = form == written.form ? name(written) : name(form);
      Named one = new Named(index, entity, form, name, held);
      if (name != null) {
        name.all.add(one);
      }
      named.add(one);
    }
    return named;
  }

  /// Who is named so; null where the name alone does not tell it.
  private @Nullable DayName name(DayForm written) {
    DayName found = written.name();
    if (found == null && written.form.sort() == NameForm.Sort.FULL) {
      found = name(written.form);
      written.found(found);
    }
    return found;
  }

  private DayName name(NameForm form) {
    return full.computeIfAbsent(form.key(), key -> new DayName(form));
  }

  /// The state that the name is one of, where it is not «المملكة» itself; null for other names.
  private @Nullable String kingdomOf(String name) {
    DayForm form = form(Entity.Type.LOC, name);
    return form.state == null ? null : form.form.name();
  }

  /// How often outlets of the day have meant a kingdom by «المملكة», to be kept.
  Map<String, Integer> counted() {
    return kingdoms.counted();
  }

  private DayForm form(Entity.Type type, String name) {
    Map<String, DayForm> ofType = written.computeIfAbsent(type, t -> new HashMap<>());
    DayForm known = ofType.get(name);
    if (known == null) {
      known = new DayForm(reader.read(type, name), reader);
      ofType.put(name, known);
      if (type == Entity.Type.ORG && known.form.sort() == NameForm.Sort.FULL) {
        bodies.add(known.form.key());
      }
    }
    return known;
  }

  /// «المملكة» as the kingdom that the report names in full too, else as the one that the outlet means by it in other reports.
  private DayForm kingdom(DayForm form, Entity entity, Report report) {
    for (Span mention : entity.mentions()) {
      DayForm named = form(Entity.Type.LOC, mention.of(report.text()));
      if (named.state != null) {
        return named;
      }
    }
    String meant = kingdoms.of(report.outlet());
    return meant == null ? form : form(Entity.Type.LOC, meant);
  }

  /// The nouns of the titles that the report gives.
  Set<String> heads(Named named) {
    return offices.heads(named.entity().roles());
  }

  private boolean isKnown(NameForm body) {
    return bodies.contains(body.key()) || state.borne(body.key()) != null;
  }

  /// A common body as that of the one state that the report names of which such a body is known, an embassy as that in the other state that it names.
  private NameForm settled(NameForm form, StatesNamed states, @Nullable String outlet) {
    return switch (form.sort()) {
      case FULL, PART -> form;
      case COMMON -> {
        String state = states.only(one -> isKnown(BodyFormReader.ofState(form, one)));
        String home = state == null && states.isEmpty() ? kingdoms.folded(outlet) : state;
        yield home != null
            ? BodyFormReader.ofState(form, home)
            : outlet != null && states.isEmpty() ? BodyFormReader.ofOutlet(form, outlet) : form;
      }
      case ABROAD -> {
        String host = states.onlyBut(form.words());
        yield host == null ? form : BodyFormReader.inState(form, host);
      }
    };
  }
}
