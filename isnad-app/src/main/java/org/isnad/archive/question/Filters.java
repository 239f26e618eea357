package org.isnad.archive.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.Folding;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Conditions that several kinds of findings share.
final class Filters {
  private Filters() {}

  /// The words of enum values as the record keeps them.
  static Set<String> words(Set<? extends Enum<?>> values) {
    return values.stream()
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Reports of the outlets whose name holds these words, whatever their spelling.
  static void outlet(Handle record, @Nullable String words, Conditions to) {
    if (words != null) {
      to.and(outletIn(record, words, to));
    }
  }

  /// The same as a condition that is not added yet.
  static String outletIn(Handle record, String words, Conditions to) {
    return "r.outlet in " + to.values(outlets(record, words));
  }

  /// The outlets whose name holds these words, whatever their spelling.
  static List<String> outlets(Handle record, String words) {
    String folded = Folding.fold(words).strip();
    return record
        .createQuery("select distinct outlet from report where outlet is not null")
        .mapTo(String.class)
        .filter(outlet -> Folding.fold(outlet).contains(folded))
        .list();
  }

  /// Reports that tell a story.
  static void story(@Nullable String story, Conditions to) {
    if (story != null) {
      to.and("r.number in (select report from story_report where story = " + to.value(story) + ")");
    }
  }

  /// Reports published in the period.
  static void published(Period period, Conditions to) {
    LocalDate from = period.from();
    LocalDate until = period.to();
    if (from != null) {
      to.and("r.day >= " + to.value(from.toString()));
    }
    if (until != null) {
      to.and("r.day <= " + to.value(until.toString()));
    }
  }

  /// A cheap test that every time of the period passes, for a column of TIMEX3 values: its year. What passes is looked at closely afterwards.
  static void year(String column, Period period, Conditions to) {
    LocalDate from = period.from();
    LocalDate until = period.to();
    to.and(column + " is not null");
    if (until != null) {
      // A decade is written with three digits, a winter begins in the year before.
      to.and("substr(" + column + ", 1, 4) <= " + to.value(Integer.toString(until.getYear())));
    }
    if (from != null) {
      String decade = Integer.toString(from.getYear() - 1).substring(0, 3);
      to.and(
          "substr(" + column + ", 1, 3) >= " + to.value(decade) + " or " + column + " like '%/%'");
    }
  }
}
