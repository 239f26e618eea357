package org.isnad.archive.record;

import java.sql.SQLException;
import java.util.stream.Collectors;
import org.isnad.relate.series.Commitment;
import org.isnad.relate.series.Series;

/// Rows of series and commitments.
final class SeriesRows {
  private final NamedReports reports;
  private final Rows series;
  private final Rows points;
  private final Rows sums;
  private final Rows commitments;
  private final Rows later;

  SeriesRows(Tables to, NamedReports reports) throws SQLException {
    this.reports = reports;
    series = to.rows("series", "id of_what unit");
    points =
        to.rows("series_point", "series position report start_at end_at value whole time clock");
    sums = to.rows("series_sum", "series position says holds points");
    commitments = to.rows("commitment", "id by_whom what due report start_at end_at");
    later = to.rows("commitment_later", "commitment position report start_at end_at says");
  }

  void add(Series one) throws SQLException {
    series.indexed(one.id()).indexed(one.of()).text(one.unit()).add();
    int position = 0;
    for (Series.Point point : one.points()) {
      reports
          .at(point.at(), points.indexed(one.id()).number(position++))
          .decimal(point.value())
          .decimal(point.whole())
          .text(point.time())
          .word(point.clock())
          .add();
    }
    position = 0;
    for (Series.Sum sum : one.sums()) {
      sums.indexed(one.id())
          .number(position++)
          .text(sum.says())
          .number(sum.holds() ? 1 : 0)
          .text(sum.points().stream().map(String::valueOf).collect(Collectors.joining(",")))
          .add();
    }
  }

  void add(Commitment commitment) throws SQLException {
    reports
        .at(
            commitment.first(),
            commitments
                .indexed(commitment.id())
                .indexed(commitment.by())
                .text(commitment.what())
                .text(commitment.due()))
        .add();
    int position = 0;
    for (Commitment.Later one : commitment.later()) {
      reports
          .at(one.at(), later.indexed(commitment.id()).number(position++))
          .word(one.says())
          .add();
    }
  }
}
