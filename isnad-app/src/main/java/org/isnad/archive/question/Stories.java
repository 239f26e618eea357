package org.isnad.archive.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.archive.record.RelationTables;
import org.isnad.relate.Relation;
import org.isnad.relate.report.At;
import org.isnad.relate.story.Story;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Finds stories. Not thread-safe, as the record that it reads.
final class Stories {
  private static final int BLOCK = 500;

  /// How the ends of edges begin that are no reports.
  private static final String MEDIUM = "medium:";

  private static final String SPEAKER = "speaker:";

  /// Day and id.
  private static final int KEY = 2;

  private final Handle record;
  private final Library library;

  Stories(Handle record, Library library) {
    this.record = record;
    this.library = library;
  }

  private record Head(String id, String name, @Nullable String first, @Nullable String last) {
    List<String> key() {
      return List.of(last == null ? "" : last, id);
    }
  }

  Answer<StoryRow> answer(StoryQuestion question, Words words) {
    Wording about = words.wording(question.about(), true, record);
    List<String> key = Cursor.read(question.key(), question.paging().after(), KEY);
    List<Head> taken = new ArrayList<>();
    boolean more = false;
    while (!more) {
      List<Head> block = block(question, key);
      for (Head head : block) {
        if (about.isAny() || isAbout(head, about)) {
          more = taken.size() == question.paging().limit();
          if (more) {
            break;
          }
          taken.add(head);
        }
      }
      if (block.size() < BLOCK) {
        break;
      }
      key = block.getLast().key();
    }
    return new Answer<>(
        taken.stream().map(head -> row(head.id())).toList(),
        List.of(),
        about.also(),
        more ? Cursor.write(question.key(), taken.getLast().key()) : null);
  }

  private List<Head> block(StoryQuestion question, @Nullable List<String> after) {
    Conditions conditions = new Conditions();
    conditions.and("s.reports >= " + conditions.value(question.least()));
    scope(question.scope(), conditions);
    String day = "coalesce(s.last_day, '')";
    boolean newest =
        switch (question.paging().order()) {
          case NEWEST -> true;
          case OLDEST -> false;
        };
    if (!newest) {
      day = "coalesce(s.last_day, '9999')";
    }
    if (after != null) {
      String last =
          conditions.value(after.getFirst().isEmpty() && !newest ? "9999" : after.getFirst());
      conditions.and(
          day
              + (newest ? " < " : " > ")
              + last
              + " or "
              + day
              + " = "
              + last
              + " and s.id > "
              + conditions.value(after.getLast()));
    }
    return conditions
        .bind(
            record.createQuery(
                "select s.id, s.name, s.first_day, s.last_day from story s where "
                    + conditions.sql()
                    + " order by "
                    + day
                    + (newest ? " desc" : "")
                    + ", s.id limit "
                    + BLOCK))
        .map((row, context) ->
            new Head(
                row.getString("id"),
                row.getString("name"),
                row.getString("first_day"),
                row.getString("last_day")))
        .list();
  }

  private void scope(Scope scope, Conditions conditions) {
    if (scope.place() != null) {
      throw new QuestionException("A story has no place: ask for encounters, or search.");
    }
    if (scope.story() != null) {
      conditions.and("s.id = " + conditions.value(scope.story()));
    }
    if (scope.outlet() != null) {
      conditions.and(
          "exists (select 1 from story_report t join report r on r.number = t.report where t.story"
              + " = s.id and "
              + Filters.outletIn(record, scope.outlet(), conditions)
              + ")");
    }
    Period period = scope.period();
    if (period.from() != null) {
      conditions.and("s.last_day >= " + conditions.value(period.from().toString()));
    }
    if (period.to() != null) {
      conditions.and("s.first_day <= " + conditions.value(period.to().toString()));
    }
  }

  private boolean isAbout(Head head, Wording about) {
    if (about.isIn(head.name())) {
      return true;
    }
    return record
        .createQuery(
            "select r.title from story_report t join report r on r.number = t.report where t.story"
                + " = :story and r.title is not null")
        .bind("story", head.id())
        .mapTo(String.class)
        .stream()
        .anyMatch(about::isIn);
  }

  /// @throws QuestionException where there is no such story
  StoryRow row(String id) {
    Story story = story(id);
    List<Head> heads =
        record
            .createQuery("select id, name, first_day, last_day from story where id = :id")
            .bind("id", id)
            .map((row, context) ->
                new Head(
                    row.getString("id"),
                    row.getString("name"),
                    row.getString("first_day"),
                    row.getString("last_day")))
            .list();
    List<String> outlets =
        record
            .createQuery(
                "select r.outlet from story_report t join report r on r.number = t.report where"
                    + " t.story = :story and r.outlet is not null order by t.position")
            .bind("story", id)
            .mapTo(String.class)
            .list();
    Head head = heads.getFirst();
    return new StoryRow(
        story, head.first(), head.last(), List.copyOf(new LinkedHashSet<>(outlets)));
  }

  /// @throws QuestionException where there is no such story
  StoryTold told(String id) {
    Story story = story(id);
    Set<At> evidence = new LinkedHashSet<>();
    story.roots().forEach(root -> evidence.addAll(root.evidence()));
    story.edges().forEach(edge -> evidence.addAll(edge.evidence()));
    Tellings tellings = new Tellings(record);
    return new StoryTold(
        story,
        story.reports().stream().map(library::line).toList(),
        evidence.stream().map(library::cited).toList(),
        names(story),
        tellings.told(tellings.among(story.reports()), library));
  }

  /// What those are called who are neither reports nor nobody: media by the name in their id, persons and bodies by that across reports.
  private Map<String, String> names(Story story) {
    Map<String, String> names = new HashMap<>();
    Map<String, String> byKnown = new HashMap<>();
    for (Story.Edge edge : story.edges()) {
      for (String end : List.of(edge.from(), edge.to())) {
        if (end.startsWith(MEDIUM)) {
          names.put(end, end.substring(MEDIUM.length()));
        } else if (end.startsWith(SPEAKER)) {
          String speaker = end.substring(SPEAKER.length());
          names.put(end, speaker);
          byKnown.put(speaker, end);
        }
      }
    }
    if (!byKnown.isEmpty()) {
      Conditions conditions = new Conditions();
      conditions.in("id", byKnown.keySet());
      conditions
          .bind(record.createQuery("select id, name from known_entity where " + conditions.sql()))
          .map((row, context) -> Map.entry(row.getString("id"), row.getString("name")))
          .forEach(known -> names.put(byKnown.get(known.getKey()), known.getValue()));
    }
    return names;
  }

  Story story(String id) {
    Relation relation = RelationTables.byId(record, id);
    if (relation instanceof Relation.OfStory(Story story)) {
      return story;
    }
    throw new QuestionException("There is no story \"" + id + "\" in the archive.");
  }
}
