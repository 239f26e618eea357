package org.isnad.archive.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.statement.Act;
import org.isnad.analyze.statement.Statement;
import org.isnad.archive.question.NameRead.Bearer;
import org.isnad.archive.question.Person.ActCount;
import org.isnad.archive.question.Person.Alias;
import org.isnad.archive.question.Person.RoleTold;
import org.isnad.text.Found;
import org.isnad.text.Span;
import org.jdbi.v3.core.Handle;

/// Puts together what the record holds of a person, body or place. Not thread-safe, as the record that it reads.
final class Persons {
  private static final int ROLES = 50;
  private static final int MET = 20;
  private static final int ENCOUNTERS = 1_000;
  private static final int OF_EACH = 3;

  private final Handle record;
  private final Library library;
  private final int shown;

  /// @param shown how many statements of each kind
  Persons(Handle record, Library library, int shown) {
    this.record = record;
    this.library = library;
    this.shown = shown;
  }

  Person person(Bearer bearer) {
    List<StatementRow> said =
        new Statements(
                record,
                library,
                new StatementQuestion(
                    bearer.id(),
                    null,
                    null,
                    StatementQuestion.How.ANY,
                    Scope.ALL,
                    Paging.first(shown),
                    true),
                Topic.ANY)
            .answer()
            .rows();
    Answer<EncounterRow> encounters =
        new Encounters(
                record,
                library,
                new EncounterQuestion(
                    List.of(bearer.id()), Set.of(), Scope.ALL, Paging.first(ENCOUNTERS), true))
            .answer();
    Mentioned mentioned = new Mentioned(bearer.id());
    return new Person(
        bearer.id(),
        bearer.type(),
        bearer.name(),
        new Person.Counts(
            bearer.reports(), said(bearer.id()), mentioned.count(), encounters.rows().size()),
        aliases(bearer.id()),
        roles(bearer.id()),
        new Person.Voice(acts(bearer.id()), said, mentioned.rows()),
        met(bearer, encounters.rows()));
  }

  private int said(String id) {
    return record
        .createQuery(
            "select count(*) from (select distinct p.report, p.statement from known_member m cross"
                + " join speaker p where p.report = m.report and p.entity = m.entity and m.known ="
                + " :known) said")
        .bind("known", id)
        .mapTo(Integer.class)
        .one();
  }

  private List<Alias> aliases(String id) {
    return record
        .createQuery("select form, reason from known_alias where known = :known order by position")
        .bind("known", id)
        .map((row, context) -> new Alias(row.getString("form"), row.getString("reason")))
        .list();
  }

  private record RoleRow(
      String title, String first, String last, int reports, long report, int start, int end) {}

  private List<RoleTold> roles(String id) {
    // The words of one report for each: the one with the lowest number, whose row goes with the
    // minimum.
    return record
        .createQuery(
            "select g.title, g.first_day, g.last_day, g.reports, x.report, min(x.start_at) as"
                + " start_at, min(x.end_at) as end_at from (select l.title as title,"
                + " coalesce(min(r.day), '') as first_day, coalesce(max(r.day), '') as last_day,"
                + " count(distinct l.report) as reports, min(l.report) as report from known_member"
                + " m cross join entity_role l cross join report r where l.report = m.report and"
                + " l.entity = m.entity and r.number = m.report and m.known = :known group by"
                + " l.title) g join known_member k on k.report = g.report and k.known = :known join"
                + " entity_role x on x.report = k.report and x.entity = k.entity and x.title ="
                + " g.title group by g.title, g.first_day, g.last_day, g.reports, x.report order by"
                + " g.first_day = '', g.first_day, g.reports desc, g.title limit "
                + ROLES)
        .bind("known", id)
        .map((row, context) ->
            new RoleRow(
                row.getString("title"),
                row.getString("first_day"),
                row.getString("last_day"),
                row.getInt("reports"),
                row.getLong("report"),
                row.getInt("start_at"),
                row.getInt("end_at")))
        .stream()
        .map(row ->
            new RoleTold(
                row.title(),
                row.first(),
                row.last(),
                row.reports(),
                Cited.of(library.analysis(row.report()), new Span(row.start(), row.end()))))
        .toList();
  }

  private List<ActCount> acts(String id) {
    return record
        .createQuery(
            "select substr(coalesce(r.day, ''), 1, 7) as told, s.act, count(*) as times from"
                + " (select distinct p.report, p.statement from known_member m cross join speaker p"
                + " where p.report = m.report and p.entity = m.entity and m.known = :known) w cross"
                + " join statement s cross join report r where s.report = w.report and s.statement"
                + " = w.statement and r.number = w.report group by substr(coalesce(r.day, ''), 1,"
                + " 7), s.act order by substr(coalesce(r.day, ''), 1, 7), s.act")
        .bind("known", id)
        .map((row, context) ->
            new ActCount(
                row.getString("told"),
                Act.valueOf(row.getString("act").toUpperCase(Locale.ROOT)),
                row.getInt("times")))
        .list();
  }

  /// The other parties, by the names that the reports give.
  private List<Person.Met> met(Bearer bearer, List<EncounterRow> encounters) {
    Set<String> own =
        Set.copyOf(
            new Names(record, true)
                .forms(new NameRead(bearer.id(), true, List.of(bearer), List.of(), List.of())));
    Map<String, List<EncounterRow>> byParty = new LinkedHashMap<>();
    for (EncounterRow row : encounters) {
      for (Found<String> party : row.encounter().parties()) {
        if (!own.contains(party.value())) {
          byParty.computeIfAbsent(party.value(), name -> new ArrayList<>()).add(row);
        }
      }
    }
    return byParty.entrySet().stream()
        .map(entry ->
            new Person.Met(
                entry.getKey(),
                entry.getValue().size(),
                entry.getValue().subList(0, Math.min(OF_EACH, entry.getValue().size()))))
        .sorted(java.util.Comparator.comparingInt(Person.Met::times).reversed())
        .limit(MET)
        .toList();
  }

  /// Statements of others in which one is named.
  private final class Mentioned {
    private static final String FROM =
        "(select distinct s.report, s.statement from known_member m cross join mention t cross join"
            + " statement s where t.report = m.report and t.entity = m.entity and m.known = :known"
            + " and s.report = t.report and s.start_at <= t.start_at and t.end_at <= s.end_at and"
            + " not exists (select 1 from speaker p join known_member o on o.report = p.report and"
            + " o.entity = p.entity where p.report = s.report and p.statement = s.statement and"
            + " o.known = :known))";

    private final String known;

    Mentioned(String known) {
      this.known = known;
    }

    int count() {
      return record
          .createQuery("select count(*) from " + FROM + " of_it")
          .bind("known", known)
          .mapTo(Integer.class)
          .one();
    }

    List<StatementRow> rows() {
      Conditions conditions = new Conditions();
      String from = FROM.replace(":known", conditions.value(known));
      conditions.and("s.report = w.report").and("s.statement = w.statement");
      conditions.and("r.number = s.report");
      return new Walk(
              from + " w cross join statement s cross join report r",
              "s.statement",
              "s.start_at",
              conditions,
              Order.NEWEST)
          .part(record, shown, null, block -> block).hits().stream()
              .map(hit -> library.statement(hit.report(), statement(hit)))
              .toList();
    }

    private Statement statement(Hit hit) {
      Analysis analysis = library.analysis(hit.report());
      return analysis.statements().stream()
          .filter(one -> one.id().equals("s" + hit.item()))
          .findFirst()
          .orElseThrow();
    }
  }
}
