package org.isnad.relate.divergence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.isnad.analyze.statement.Statement;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Words;
import org.isnad.relate.utterance.Told;
import org.jspecify.annotations.Nullable;

/// The statements of one day by the stems of their content words. Immutable.
final class StatementIndex {
  /// Low bits of a posting: the statement's number. The rest are the stem's highest, by which postings are sorted.
  private static final int NUMBER_BITS = 20;

  private static final long NUMBER = (1L << NUMBER_BITS) - 1;

  private final @Nullable LocalDate date;
  private final List<Told.Source> statements;
  private final long[] postings;

  private StatementIndex(@Nullable LocalDate date, List<Told.Source> statements, long[] postings) {
    this.date = date;
    this.statements = List.copyOf(statements);
    this.postings = postings;
  }

  static StatementIndex of(Day day) {
    List<Told.Source> statements = new ArrayList<>();
    Postings postings = new Postings();
    for (Report report : day.reports()) {
      for (Statement statement : report.analysis().statements()) {
        if (statements.size() > NUMBER) {
          break;
        }
        add(report, statement, statements.size(), postings);
        statements.add(new Told.Source(report, statement));
      }
    }
    return new StatementIndex(day.date(), statements, postings.sorted());
  }

  private static void add(Report report, Statement statement, int number, Postings out) {
    Words words = report.words();
    int end = statement.span().end();
    for (int word = words.first(statement.span());
        word < words.size() && words.start(word) < end;
        word++) {
      if (!words.isFunction(word) && !words.isNumber(word)) {
        out.add(key(words.stem(word)) | number);
      }
    }
  }

  /// The statements, by report and place.
  List<Told.Source> statements() {
    return statements;
  }

  /// How many postings the stem has.
  int count(long stem) {
    return from(key(stem) + NUMBER + 1, stem) - from(key(stem), stem);
  }

  /// Gives the number of every statement that holds the stem, as often as it does.
  void each(long stem, IntConsumer out) {
    for (int i = from(key(stem), stem); i < postings.length && key(postings[i]) == key(stem); i++) {
      out.accept((int) (postings[i] & NUMBER));
    }
  }

  private static long key(long stem) {
    return stem & ~NUMBER;
  }

  /// The first posting that is not less than the value. Past the largest key the sum wraps round, and every posting of the stem is behind it.
  private int from(long value, long stem) {
    if (value < key(stem)) {
      return postings.length;
    }
    int found = Arrays.binarySearch(postings, value);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && postings[found - 1] == value) {
      found--;
    }
    return found;
  }

  /// Whether this day lies at most so many days before the other. A day that nothing settles is near to all.
  boolean isWithin(int days, StatementIndex other) {
    return date == null
        || other.date == null
        || Math.abs(ChronoUnit.DAYS.between(date, other.date)) <= days;
  }

  /// Collects postings. Not thread-safe.
  private static final class Postings {
    private long[] values = new long[1024];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    long[] sorted() {
      long[] out = Arrays.copyOf(values, size);
      Arrays.sort(out);
      return out;
    }
  }
}
