package org.isnad.archive.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analyze.name.Entity;
import org.isnad.archive.question.NameRead.Bearer;
import org.isnad.archive.record.KnownWords;
import org.isnad.text.Folding;
import org.jdbi.v3.core.Handle;

/// Looks names up across reports. A name is taken for everybody who is known by exactly that form; else for the one whose name holds all of its words;
/// where several do, for nobody. Not thread-safe, as the record that it reads.
final class Names {
  /// Who else may be meant is told up to so many.
  private static final int OTHERS = 20;

  /// More who share a word than that are not looked through.
  private static final int LOOKED_THROUGH = 2_000;

  private final Handle record;
  private final boolean variants;

  /// @param variants whether other forms of a name are allowed
  Names(Handle record, boolean variants) {
    this.record = record;
    this.variants = variants;
  }

  /// Whom a name, or an id across reports, stands for.
  NameRead read(String asked) {
    List<Bearer> byId = bearers(List.of(asked));
    if (!byId.isEmpty()) {
      return new NameRead(asked, true, byId, List.of(), List.of());
    }
    if (!variants) {
      return new NameRead(asked, false, List.of(), List.of(), List.of(asked));
    }
    List<Bearer> all = bearers(ids(asked));
    String folded = Folding.fold(asked).strip();
    List<Bearer> exact = all.stream().filter(bearer -> isKnownAs(bearer, folded)).toList();
    List<Bearer> taken = exact.isEmpty() && all.size() == 1 ? all : exact;
    List<Bearer> others = all.stream().filter(one -> !taken.contains(one)).limit(OTHERS).toList();
    return new NameRead(asked, true, taken, others, List.of());
  }

  /// Those who are known by exactly that form, and nobody else.
  NameRead exactly(String form) {
    String folded = Folding.fold(form).strip();
    List<Bearer> exact =
        bearers(ids(form)).stream().filter(bearer -> isKnownAs(bearer, folded)).toList();
    return new NameRead(form, true, exact, List.of(), List.of());
  }

  private static boolean isKnownAs(Bearer bearer, String folded) {
    return Folding.fold(bearer.name()).equals(folded)
        || bearer.aliases().stream().anyMatch(alias -> Folding.fold(alias).equals(folded));
  }

  /// Those of whose forms some hold every word.
  private List<String> ids(String asked) {
    List<String> words = KnownWords.of(asked);
    if (words.isEmpty()) {
      return List.of();
    }
    Conditions conditions = new Conditions();
    conditions.in("word", words);
    return conditions
        .bind(
            record.createQuery(
                "select known from known_word where "
                    + conditions.sql()
                    + " group by known having count(*) = "
                    + words.size()
                    + " order by known limit "
                    + LOOKED_THROUGH))
        .mapTo(String.class)
        .list();
  }

  /// The most reported first.
  private List<Bearer> bearers(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Conditions conditions = new Conditions();
    conditions.in("k.id", ids);
    Map<String, List<String>> aliases = aliases(ids);
    List<Bearer> bearers =
        new ArrayList<>(
            conditions
                .bind(
                    record.createQuery(
                        "select k.id, k.type, k.name, (select count(distinct m.report) from"
                            + " known_member m where m.known = k.id) as reports from known_entity k"
                            + " where "
                            + conditions.sql()))
                .map((row, context) ->
                    new Bearer(
                        row.getString("id"),
                        Entity.Type.valueOf(row.getString("type")),
                        row.getString("name"),
                        row.getInt("reports"),
                        aliases.getOrDefault(row.getString("id"), List.of())))
                .list());
    bearers.sort(Comparator.comparingInt(Bearer::reports).reversed().thenComparing(Bearer::id));
    return bearers;
  }

  private Map<String, List<String>> aliases(List<String> ids) {
    Conditions conditions = new Conditions();
    conditions.in("known", ids);
    Map<String, List<String>> aliases = new LinkedHashMap<>();
    conditions
        .bind(
            record.createQuery(
                "select known, form from known_alias where "
                    + conditions.sql()
                    + " order by known, position"))
        .map((row, context) -> List.of(row.getString("known"), row.getString("form")))
        .forEach(row ->
            aliases.computeIfAbsent(row.getFirst(), known -> new ArrayList<>()).add(row.getLast()));
    return aliases;
  }

  /// Every name that reports give to those who are meant; the name as asked among them.
  List<String> forms(NameRead read) {
    List<String> forms = read.allForms();
    if (!read.taken().isEmpty()) {
      Conditions conditions = new Conditions();
      conditions.in("m.known", read.ids());
      conditions
          .bind(
              record.createQuery(
                  "select distinct e.name from known_member m join entity e on e.report = m.report"
                      + " and e.entity = m.entity where "
                      + conditions.sql()))
          .mapTo(String.class)
          .forEach(form -> {
            if (!forms.contains(form)) {
              forms.add(form);
            }
          });
    }
    return forms;
  }
}
