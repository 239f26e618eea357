package org.isnad.archive.question;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.statement.Link;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.archive.record.Document;
import org.isnad.archive.record.Documents;
import org.isnad.relate.report.At;
import org.isnad.text.Span;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The reports of the record as one question looks into them; the last ones are kept. Not thread-safe.
final class Library {
  private static final int KEPT = 512;

  private final Handle record;
  private final Map<Long, Shelved> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Shelved> eldest) {
          return size() > KEPT;
        }
      };

  /// @param known ids across reports by those in the report
  /// @param utterances ids by the spans of the tellings
  private record Shelved(
      Analysis analysis,
      Map<String, String> known,
      Map<Span, String> utterances,
      @Nullable String story) {}

  Library(Handle record) {
    this.record = record;
  }

  Analysis analysis(long number) {
    return shelved(number).analysis();
  }

  /// The same; null where the report is not there any more.
  @Nullable Analysis analysisOrNull(long number) {
    return kept.containsKey(number) || Documents.byNumber(record, number) != null
        ? analysis(number)
        : null;
  }

  /// @throws QuestionException where there is no such report
  long number(String id) {
    return record
        .createQuery("select number from report where id = :id")
        .bind("id", id)
        .mapTo(Long.class)
        .findOne()
        .orElseThrow(
            () -> new QuestionException("There is no report \"" + id + "\" in the archive."));
  }

  ReportLine line(String id) {
    return ReportLine.of(analysis(number(id)));
  }

  Cited cited(At at) {
    return Cited.of(analysis(number(at.report())), at.span());
  }

  /// The id of the story that a report tells.
  @Nullable String story(long number) {
    return shelved(number).story();
  }

  /// The id across reports of an entity of a report.
  @Nullable String known(long number, @Nullable String entity) {
    return entity == null ? null : shelved(number).known().get(entity);
  }

  StatementRow statement(long number, Statement statement) {
    Shelved shelved = shelved(number);
    Map<String, String> known = new HashMap<>();
    for (Speaker speaker : statement.attribution().speakers()) {
      note(speaker.entity(), shelved, known);
    }
    for (Link link : statement.attribution().chain()) {
      note(link.entity(), shelved, known);
    }
    return new StatementRow(
        Cited.of(shelved.analysis(), statement.span()),
        statement,
        known,
        utterance(shelved, statement.span()),
        shelved.story());
  }

  private static void note(@Nullable String entity, Shelved shelved, Map<String, String> known) {
    String id = entity == null ? null : shelved.known().get(entity);
    if (entity != null && id != null) {
      known.put(entity, id);
    }
  }

  /// The utterance of which the statement, or the first part of it that another report tells, is a telling.
  private static @Nullable String utterance(Shelved shelved, Span statement) {
    String exact = shelved.utterances().get(statement);
    if (exact != null) {
      return exact;
    }
    return shelved.utterances().entrySet().stream()
        .filter(telling -> statement.contains(telling.getKey()))
        .min(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .orElse(null);
  }

  private Shelved shelved(long number) {
    Shelved there = kept.get(number);
    if (there == null) {
      there = take(number);
      kept.put(number, there);
    }
    return there;
  }

  private Shelved take(long number) {
    Document document = Documents.byNumber(record, number);
    if (document == null) {
      throw new QuestionException("There is no report of number " + number + " in the archive.");
    }
    Map<String, String> known = new HashMap<>();
    record
        .createQuery("select entity, known from known_member where report = :report")
        .bind("report", number)
        .map((row, context) -> List.of("e" + row.getInt("entity"), row.getString("known")))
        .forEach(row -> known.put(row.getFirst(), row.getLast()));
    Map<Span, String> utterances = new HashMap<>();
    record
        .createQuery("select utterance, start_at, end_at from telling where report = :report")
        .bind("report", number)
        .map((row, context) ->
            Map.entry(
                new Span(row.getInt("start_at"), row.getInt("end_at")), row.getString("utterance")))
        .forEach(row -> utterances.put(row.getKey(), row.getValue()));
    Optional<String> story =
        record
            .createQuery(
                "select story from story_report where report = :report order by story limit 1")
            .bind("report", number)
            .mapTo(String.class)
            .findOne();
    return new Shelved(document.analysis(), known, utterances, story.orElse(null));
  }
}
