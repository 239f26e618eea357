package org.isnad.archive.record;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.time.Timex;
import org.isnad.text.Found;

/// Rows of times and figures.
final class ValueRows {
  private final Rows times;
  private final Rows figures;

  ValueRows(Tables to) throws SQLException {
    times = to.rows("timex", "report position start_at end_at type value anchor");
    figures =
        to.rows(
            "figure",
            "report position start_at end_at value unit approx of_what of_start of_end whole"
                + " whole_start whole_end change per per_start per_end");
  }

  void add(long report, List<Timex> foundTimes, List<Figure> foundFigures) throws SQLException {
    int position = 0;
    for (Timex time : foundTimes) {
      times
          .number(report)
          .number(position++)
          .span(time.span())
          .text(time.type().name())
          .text(time.value())
          .text(time.anchor())
          .add();
    }
    position = 0;
    for (Figure figure : foundFigures) {
      Found<String> of = figure.of();
      Found<BigDecimal> whole = figure.whole();
      Found<String> per = figure.per();
      figures
          .number(report)
          .number(position++)
          .span(figure.span())
          .decimal(figure.value())
          .indexed(figure.unit())
          .word(figure.approximation())
          .text(of == null ? null : of.value())
          .span(of == null ? null : of.span())
          .decimal(whole == null ? null : whole.value())
          .span(whole == null ? null : whole.span())
          .word(figure.change())
          .text(per == null ? null : per.value())
          .span(per == null ? null : per.span())
          .add();
    }
  }
}
