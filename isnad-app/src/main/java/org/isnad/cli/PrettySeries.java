package org.isnad.cli;

import java.io.IOException;
import java.math.BigDecimal;
import org.isnad.relate.series.Commitment;
import org.isnad.relate.series.Series;

/// Figures through time and undertakings, for a person, each with the words it rests on.
final class PrettySeries {
  private static final int ITEM = PrettyReport.INDENT * 2;
  private static final int REST = PrettyReport.INDENT * 4;

  private final Look look;
  private final ReportLines reports;

  PrettySeries(Look look, ReportLines reports) {
    this.look = look;
    this.reports = reports;
  }

  void series(Series series, StringBuilder out) throws IOException {
    new Flow()
        .add("■ ")
        .add(Style.TITLE, series.of())
        .add(Style.FAINT, series.unit().isEmpty() ? "" : " (" + series.unit() + ")")
        .print(look, PrettyReport.INDENT, ITEM, out);
    for (Series.Point point : series.points()) {
      Flow line =
          new Flow()
              .addWhole(Style.TIME, point.time())
              .add(Style.FAINT, " (" + look.labels().of("clock", point.clock()) + ") ")
              .addWhole(Style.VALUE, Numbers.grouped(point.value()));
      BigDecimal whole = point.whole();
      if (whole != null) {
        line.add(" " + look.labels().of("of") + " ").add(Style.VALUE, Numbers.grouped(whole));
      }
      line.add(Style.FAINT, " · ")
          .add(reports.outlet(point.at().report()))
          .add(" «" + reports.words(point.at()) + "»")
          .print(look, ITEM, REST, out);
    }
    for (Series.Sum sum : series.sums()) {
      new Flow()
          .add(sum.holds() ? Style.ACT : Style.PROBLEM, sum.holds() ? "= " : "≠ ")
          .add(sum.says())
          .print(look, ITEM, REST, out);
    }
  }

  void commitment(Commitment commitment, StringBuilder out) throws IOException {
    Flow head =
        new Flow()
            .add("■ ")
            .add(Style.SPEAKER, commitment.by())
            .add(" «" + commitment.what().replace('\n', ' ') + "»");
    if (commitment.due() != null) {
      head.add(Style.FAINT, " · " + look.labels().of("due") + " ")
          .addWhole(Style.TIME, commitment.due());
    }
    head.print(look, PrettyReport.INDENT, ITEM, out);
    String first = commitment.first().report();
    new Flow()
        .addWhole(Style.TIME, reports.day(first))
        .add(" ")
        .add(reports.outlet(first))
        .print(look, ITEM, REST, out);
    for (Commitment.Later later : commitment.later()) {
      String report = later.at().report();
      new Flow()
          .addWhole(Style.TIME, reports.day(report))
          .add(" ")
          .add(reports.outlet(report))
          .add(Style.FAINT, " (" + look.labels().of("commitment", later.says()) + ")")
          .add(" «" + reports.words(later.at()) + "»")
          .print(look, ITEM, REST, out);
    }
  }
}
