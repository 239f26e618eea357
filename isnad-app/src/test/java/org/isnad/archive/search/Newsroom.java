package org.isnad.archive.search;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.Isnad;
import org.isnad.analyze.Analysis;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.Change;
import org.isnad.source.Origin;
import org.isnad.source.Page;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Reports for tests, analyzed for real, in an index of their own without a record. Numbers of reports count from 1 in the order in which they are added.
final class Newsroom implements AutoCloseable {
  private static final Isnad ISNAD = Isnad.create();

  private final IndexFollower follower;
  private final List<Analysis> reports = new ArrayList<>();

  Newsroom(Path folder) {
    follower = IndexFollower.open(new ArchiveFolder(folder, null), Clock.systemUTC());
  }

  static Analysis analysis(
      String id,
      @Nullable String outlet,
      @Nullable LocalDate day,
      @Nullable String title,
      String body) {
    String text = title == null ? body : title + "\n\n" + body;
    String hash = String.format(Locale.ROOT, "%064x", Integer.toUnsignedLong(text.hashCode()));
    Origin origin =
        new Origin(outlet, null, day == null ? null : day.toString(), null, null, null, null, hash);
    Span head = title == null ? null : new Span(0, title.length());
    return ISNAD.analyze(new Page(id, origin, text, head, List.of()));
  }

  /// Adds a report and gives its number.
  long add(@Nullable String outlet, @Nullable LocalDate day, @Nullable String title, String body) {
    long number = reports.size() + 1L;
    Analysis analysis = analysis("r" + number, outlet, day, title, body);
    reports.add(analysis);
    follower.apply(new Change(number, number, Change.What.ADDED), analysis);
    return number;
  }

  long add(String body) {
    return add(null, null, null, body);
  }

  Analysis report(long number) {
    return reports.get((int) number - 1);
  }

  SearchIndex index() {
    return follower.index();
  }

  SearchAnswer ask(SearchRequest request) {
    return switch (index().search(request)) {
      case SearchAnswer answer -> answer;
      case SearchRefusal refusal -> throw new AssertionError(refusal.toString());
    };
  }

  /// The numbers of the reports that are found, the closest first.
  List<Long> find(String query) {
    return ask(SearchRequest.of(Scope.REPORTS, query)).hits().stream().map(Hit::report).toList();
  }

  @Override
  public void close() {
    follower.close();
  }
}
