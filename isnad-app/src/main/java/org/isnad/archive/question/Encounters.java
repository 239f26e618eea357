package org.isnad.archive.question;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.encounter.Encounter;
import org.isnad.text.Found;
import org.jdbi.v3.core.Handle;

/// Finds encounters. Not thread-safe, as the record that it reads.
final class Encounters {
  private final Handle record;
  private final Library library;
  private final EncounterQuestion question;
  private final Names names;
  private final List<NameRead> read = new ArrayList<>();

  Encounters(Handle record, Library library, EncounterQuestion question) {
    this.record = record;
    this.library = library;
    this.question = question;
    this.names = new Names(record, question.variants());
  }

  Answer<EncounterRow> answer() {
    Conditions conditions = new Conditions();
    conditions.and("e.report = r.number");
    String from = from(conditions);
    conditions.in("e.kind", Filters.words(question.kinds()));
    Scope scope = question.scope();
    Filters.outlet(record, scope.outlet(), conditions);
    Filters.story(scope.story(), conditions);
    if (scope.place() != null) {
      conditions.and("e.place in " + conditions.values(forms(scope.place())));
    }
    if (!scope.period().isAll()) {
      switch (scope.period().clock()) {
        case PUBLISHED -> Filters.published(scope.period(), conditions);
        case EVENT -> Filters.year("e.day", scope.period(), conditions);
        case SAID ->
            throw new QuestionException("An encounter is not said: ask by event or published.");
      }
    }
    Paging paging = question.paging();
    List<String> key = Cursor.read(question.key(), paging.after(), Hit.KEY);
    Walk.Part part =
        new Walk(from, "e.position", "e.start_at", conditions, paging.order())
            .part(record, paging.limit(), key == null ? null : Hit.ofKey(key), this::accepted);
    List<EncounterRow> rows = part.hits().stream().map(this::row).toList();
    String next = part.more() ? Cursor.write(question.key(), part.hits().getLast().key()) : null;
    return new Answer<>(rows, read, next);
  }

  /// Those of a party are looked up by the party, all others by the day.
  private String from(Conditions conditions) {
    if (question.parties().isEmpty()) {
      return "report r cross join encounter e";
    }
    conditions.and("p.report = e.report").and("p.encounter = e.position");
    String first = party(question.parties().getFirst(), conditions);
    for (String other : question.parties().subList(1, question.parties().size())) {
      conditions.and(
          "exists (select 1 from ("
              + party(other, conditions)
              + ") o where o.report = e.report and o.encounter = e.position)");
    }
    return "(" + first + ") p cross join encounter e cross join report r";
  }

  private String party(String asked, Conditions conditions) {
    NameRead name = names.read(asked);
    read.add(name);
    return select(name, names, conditions);
  }

  /// A query for report and encounter: those in which somebody takes part by a name, or by words that name them («رؤساء الرابطة»).
  static String select(NameRead name, Names names, Conditions to) {
    String named =
        "select report, encounter from encounter_party where name in "
            + to.values(name.isAmbiguous() ? List.of() : names.forms(name));
    return name.taken().isEmpty()
        ? named
        : named
            + " union select p.report, p.encounter from known_member m cross join mention t cross"
            + " join encounter_party p where t.report = m.report and t.entity = m.entity and"
            + " p.report = t.report and p.start_at <= t.start_at and t.end_at <= p.end_at and"
            + " m.known in "
            + to.values(name.ids());
  }

  private List<String> forms(String asked) {
    NameRead name = names.read(asked);
    read.add(name);
    return name.isAmbiguous() ? List.of() : names.forms(name);
  }

  private List<Hit> accepted(List<Hit> block) {
    Period period = question.scope().period();
    return switch (period.clock()) {
      case PUBLISHED, SAID -> block;
      case EVENT ->
          block.stream()
              .filter(hit -> {
                Found<String> date = found(hit).date();
                return period.holds(date == null ? null : date.value());
              })
              .toList();
    };
  }

  private EncounterRow row(Hit hit) {
    Encounter encounter = found(hit);
    return new EncounterRow(
        Cited.of(library.analysis(hit.report()), encounter.span()),
        encounter,
        library.story(hit.report()));
  }

  private Encounter found(Hit hit) {
    return library.analysis(hit.report()).encounters().get(hit.item());
  }
}
