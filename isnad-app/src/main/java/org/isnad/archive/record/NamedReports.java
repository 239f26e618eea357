package org.isnad.archive.record;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.isnad.relate.report.At;
import org.jspecify.annotations.Nullable;

/// Looks up the reports that a relation names, and remembers which. Belongs to one thread.
final class NamedReports {
  private final ReportNumbers numbers;
  private final TreeSet<Long> named = new TreeSet<>();

  NamedReports(ReportNumbers numbers) {
    this.numbers = numbers;
  }

  long of(String id) {
    long number = numbers.of(id);
    named.add(number);
    return number;
  }

  /// The report's day; null where it has none.
  @Nullable LocalDate day(String id) {
    return numbers.day(id);
  }

  /// Report, start and end of a place, as three cells.
  Rows at(At at, Rows row) throws SQLException {
    return row.number(of(at.report())).span(at.span());
  }

  /// Those named since this was asked last, in order.
  List<Long> taken() {
    List<Long> taken = List.copyOf(named);
    named.clear();
    return taken;
  }
}
