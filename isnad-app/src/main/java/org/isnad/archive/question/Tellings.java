package org.isnad.archive.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.relate.divergence.Divergence;
import org.isnad.relate.report.At;
import org.isnad.relate.utterance.Utterance;
import org.isnad.text.Span;
import org.jdbi.v3.core.Handle;

/// What more than one of some reports tells. Not thread-safe, as the record that it reads.
final class Tellings {
  private final Handle record;

  Tellings(Handle record) {
    this.record = record;
  }

  private record Row(String utterance, String speaker, Utterance.Telling telling) {}

  private record Between(
      String utterance, int position, String a, String b, Divergence.What what) {}

  /// Utterances that two or more of these reports tell, with their tellings alone, by the first of them.
  List<Utterance> among(Collection<String> reports) {
    Map<String, List<Row>> byId = new LinkedHashMap<>();
    for (Row row : rows("r.id in ", reports)) {
      byId.computeIfAbsent(row.utterance(), id -> new ArrayList<>()).add(row);
    }
    return utterances(byId);
  }

  /// Utterances that a report tells, with all tellings, in the order in which it does.
  List<Utterance> of(String report) {
    Map<String, List<Row>> byId = new LinkedHashMap<>();
    for (Row row :
        rows(
            "t.utterance in (select o.utterance from telling o join report q on q.number = o.report"
                + " where q.id in ",
            List.of(report))) {
      byId.computeIfAbsent(row.utterance(), id -> new ArrayList<>()).add(row);
    }
    List<Utterance> utterances = utterances(byId);
    utterances.sort(Comparator.comparing(utterance -> place(utterance, report)));
    return utterances;
  }

  /// Where a report first tells an utterance.
  private static At place(Utterance utterance, String report) {
    return utterance.tellings().stream()
        .map(Utterance.Telling::at)
        .filter(at -> at.report().equals(report))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static List<Utterance> utterances(Map<String, List<Row>> byId) {
    List<Utterance> utterances = new ArrayList<>();
    byId.forEach((id, rows) -> {
      if (rows.stream().map(row -> row.telling().at().report()).distinct().count() > 1) {
        utterances.add(
            new Utterance(id, rows.getFirst().speaker(), rows.stream().map(Row::telling).toList()));
      }
    });
    return utterances;
  }

  private List<Row> rows(String condition, Collection<String> values) {
    Conditions conditions = new Conditions();
    String list = conditions.values(values);
    conditions.and(condition + list + (condition.contains("(select") ? ")" : ""));
    return conditions
        .bind(
            record.createQuery(
                "select t.utterance, u.speaker, r.id, t.start_at, t.end_at, t.how from telling t"
                    + " join utterance u on u.id = t.utterance join report r on r.number ="
                    + " t.report where "
                    + conditions.sql()
                    + " order by t.utterance, t.position"))
        .map((row, context) ->
            new Row(
                row.getString("utterance"),
                row.getString("speaker"),
                new Utterance.Telling(
                    new At(
                        row.getString("id"),
                        new Span(row.getInt("start_at"), row.getInt("end_at"))),
                    Utterance.How.valueOf(row.getString("how").toUpperCase(Locale.ROOT)))))
        .list();
  }

  /// What differs between the tellings of utterances, by utterance.
  Map<String, List<Divergence>> divergences(List<Utterance> utterances) {
    Map<String, List<Divergence>> byUtterance = new LinkedHashMap<>();
    for (Utterance utterance : utterances) {
      Set<String> told =
          Set.copyOf(
              utterance.tellings().stream().map(one -> one.at().report()).distinct().toList());
      List<Divergence> all = new ArrayList<>();
      for (Between one : between(utterance.id())) {
        if (told.contains(one.a()) && told.contains(one.b())) {
          all.add(new Divergence(one.utterance(), one.a(), one.b(), one.what(), spans(one)));
        }
      }
      byUtterance.put(utterance.id(), all);
    }
    return byUtterance;
  }

  private List<Between> between(String utterance) {
    return record
        .createQuery(
            "select d.utterance, d.position, a.id as a, b.id as b, d.what from divergence d join"
                + " report a on a.number = d.a join report b on b.number = d.b where d.utterance ="
                + " :utterance order by d.position")
        .bind("utterance", utterance)
        .map((row, context) ->
            new Between(
                row.getString("utterance"),
                row.getInt("position"),
                row.getString("a"),
                row.getString("b"),
                Divergence.What.valueOf(row.getString("what").toUpperCase(Locale.ROOT))))
        .list();
  }

  private List<At> spans(Between divergence) {
    return record
        .createQuery(
            "select r.id, s.start_at, s.end_at from divergence_span s join report r on r.number ="
                + " s.report where s.utterance = :utterance and s.divergence = :divergence order by"
                + " s.position")
        .bind("utterance", divergence.utterance())
        .bind("divergence", divergence.position())
        .map((row, context) ->
            new At(row.getString("id"), new Span(row.getInt("start_at"), row.getInt("end_at"))))
        .list();
  }

  /// The same with their words.
  List<UtteranceTold> told(List<Utterance> utterances, Library library) {
    Map<String, List<Divergence>> divergences = divergences(utterances);
    List<UtteranceTold> told = new ArrayList<>();
    for (Utterance utterance : utterances) {
      told.add(
          new UtteranceTold(
              utterance,
              utterance.tellings().stream().map(one -> library.cited(one.at())).toList(),
              divergences.getOrDefault(utterance.id(), List.of()).stream()
                  .map(one ->
                      new UtteranceTold.Difference(
                          one, one.spans().stream().map(library::cited).toList()))
                  .toList()));
    }
    return told;
  }
}
