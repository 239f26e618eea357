package org.isnad.relate.report;

import java.time.LocalDate;
import java.util.List;
import org.isnad.Isnad;
import org.isnad.analyze.Analysis;
import org.isnad.source.Origin;
import org.isnad.source.Page;
import org.jspecify.annotations.Nullable;

/// Reports for tests, analyzed for real. Thread-safe.
public final class Reports {
  private static final Isnad ISNAD = Isnad.create();
  private static final ReportReader READER = ReportReader.load();

  private Reports() {}

  /// A report without a title.
  public static Report of(
      String id, @Nullable String outlet, @Nullable LocalDate day, String text) {
    return of(id, outlet, null, day, text);
  }

  /// A report that stands at an address.
  public static Report of(
      String id,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable LocalDate day,
      String text) {
    return READER.read(analysis(id, outlet, url, day, text));
  }

  /// A report that was published at a time, as ISO 8601 writes it.
  public static Report published(
      String id, @Nullable String outlet, String published, String text) {
    return READER.read(analysis(id, outlet, null, published, text));
  }

  /// Its analysis alone. The hash is made up of the words.
  public static Analysis analysis(
      String id,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable LocalDate day,
      String text) {
    return analysis(id, outlet, url, day == null ? null : day.toString(), text);
  }

  private static Analysis analysis(
      String id,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable String published,
      String text) {
    Origin origin =
        new Origin(
            outlet,
            url,
            published,
            null,
            null,
            null,
            null,
            String.format(java.util.Locale.ROOT, "%064x", Integer.toUnsignedLong(text.hashCode())));
    return ISNAD.analyze(new Page(id, origin, text, null, List.of()));
  }
}
