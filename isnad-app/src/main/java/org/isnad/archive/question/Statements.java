package org.isnad.archive.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.statement.Statement;
import org.isnad.analyze.time.Timex;
import org.isnad.text.Found;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Finds statements. Not thread-safe, as the record that it reads.
final class Statements {
  private final Handle record;
  private final Library library;
  private final StatementQuestion question;
  private final Topic topic;
  private final Names names;
  private final List<NameRead> read = new ArrayList<>();

  /// @param topic what the statements are about
  Statements(Handle record, Library library, StatementQuestion question, Topic topic) {
    this.record = record;
    this.library = library;
    this.question = question;
    this.topic = topic;
    this.names = new Names(record, question.variants());
  }

  Answer<StatementRow> answer() {
    Conditions conditions = new Conditions();
    String from = from(conditions);
    conditions.in("s.act", Filters.words(question.how().acts()));
    conditions.in("s.mode", Filters.words(question.how().modes()));
    if (!question.how().kinds().isEmpty()) {
      conditions.and(
          "exists (select 1 from speaker k where k.report = s.report and k.statement = s.statement"
              + " and k.kind in "
              + conditions.values(Filters.words(question.how().kinds()))
              + ")");
    }
    via(conditions);
    Scope scope = question.scope();
    Filters.outlet(record, scope.outlet(), conditions);
    Filters.story(scope.story(), conditions);
    place(scope.place(), conditions);
    period(scope.period(), conditions);
    topic.narrow(conditions);
    Paging paging = question.paging();
    List<String> key = Cursor.read(question.key(), paging.after(), Hit.KEY);
    Walk.Part part =
        new Walk(from, "s.statement", "s.start_at", conditions, paging.order())
            .part(record, paging.limit(), key == null ? null : Hit.ofKey(key), this::accepted);
    List<StatementRow> rows =
        part.hits().stream().map(hit -> library.statement(hit.report(), found(hit))).toList();
    String next = part.more() ? Cursor.write(question.key(), part.hits().getLast().key()) : null;
    return new Answer<>(rows, read, topic.also(), next);
  }

  /// The statements of who speaks are looked up by the speaker, all others by the day.
  private String from(Conditions conditions) {
    String joined = "report r cross join statement s";
    conditions.and("s.report = r.number");
    String by = question.by();
    if (by == null) {
      return joined;
    }
    conditions.and("w.report = s.report").and("w.statement = s.statement");
    return "("
        + Speakers.select("speaker", read(by, "speaker"), names, conditions)
        + ") w cross join statement s cross join report r";
  }

  private NameRead read(String asked, String table) {
    NameRead name = Speakers.read(record, names, asked, table);
    read.add(name);
    return name;
  }

  private void via(Conditions conditions) {
    String via = question.via();
    if (via != null) {
      conditions.and(
          "exists (select 1 from ("
              + Speakers.select("chain_link", read(via, "chain_link"), names, conditions)
              + ") c where c.report = s.report and c.statement = s.statement)");
    }
  }

  private void place(@Nullable String place, Conditions conditions) {
    if (place != null) {
      NameRead name = names.read(place);
      read.add(name);
      conditions.and("s.said_at in " + conditions.values(names.forms(name)));
    }
  }

  private void period(Period period, Conditions conditions) {
    if (period.isAll()) {
      return;
    }
    switch (period.clock()) {
      case PUBLISHED -> Filters.published(period, conditions);
      case SAID -> Filters.year("s.said_on", period, conditions);
      case EVENT ->
          conditions.and(
              "exists (select 1 from timex t where t.report = s.report and t.start_at >="
                  + " s.start_at and t.end_at <= s.end_at)");
    }
  }

  private List<Hit> accepted(List<Hit> block) {
    Period period = question.scope().period();
    return topic.among(block).stream().filter(hit -> isIn(period, hit)).toList();
  }

  private boolean isIn(Period period, Hit hit) {
    return switch (period.clock()) {
      case PUBLISHED -> true;
      case SAID -> {
        Found<String> when = found(hit).attribution().when();
        yield when != null && period.holds(when.value());
      }
      case EVENT -> {
        Statement statement = found(hit);
        yield library.analysis(hit.report()).times().stream()
            .filter(time -> statement.span().contains(time.span()))
            .map(Timex::value)
            .anyMatch(period::holds);
      }
    };
  }

  private Statement found(Hit hit) {
    Analysis analysis = library.analysis(hit.report());
    String id = "s" + hit.item();
    return Objects.requireNonNull(
        analysis.statements().stream()
            .filter(statement -> statement.id().equals(id))
            .findFirst()
            .orElse(null),
        () -> "no statement " + id + " in " + hit.id());
  }
}
