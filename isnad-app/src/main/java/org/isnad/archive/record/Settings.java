package org.isnad.archive.record;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Single values that the record keeps. Static and thread-safe.
public final class Settings {
  /// The last change of reports that the relations know of.
  public static final String RELATED = "related";

  /// The last number that was given to a report.
  static final String LAST_REPORT = "last report";

  private Settings() {}

  public static @Nullable String get(Handle record, String name) {
    return record
        .createQuery("select value from setting where name = :name")
        .bind("name", name)
        .mapTo(String.class)
        .findOne()
        .orElse(null);
  }

  /// The value as a number; 0 where there is none.
  public static long number(Handle record, String name) {
    String value = get(record, name);
    return value == null ? 0 : Long.parseLong(value);
  }

  public static void set(Handle record, String name, String value) {
    record.execute(
        "insert into setting (name, value) values (?, ?)"
            + " on conflict (name) do update set value = excluded.value",
        name,
        value);
  }

  public static void set(Handle record, String name, long value) {
    set(record, name, Long.toString(value));
  }
}
