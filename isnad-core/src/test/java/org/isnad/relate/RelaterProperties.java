package org.isnad.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Reports;
import org.isnad.relate.report.Step;
import org.isnad.text.DataTable;

/// What must hold whatever the reports: their order within a day and a report that comes twice change nothing, and a late report gives what it had given in time.
class RelaterProperties {
  private static final Relater RELATER = Relater.load();
  private static final List<Report> REPORTS = reports();

  /// Days, outlets and texts of a small file: two stories, a copy, two translations of one remark, a denial, a toll that changes.
  private static List<Report> reports() {
    List<Report> reports = new ArrayList<>();
    for (DataTable.Row row : DataTable.read(RelaterProperties.class, "days.tsv").rows()) {
      reports.add(
          Reports.of(
              row.required(0), row.required(2), LocalDate.parse(row.required(1)), row.required(3)));
    }
    assertThat(reports).hasSizeGreaterThan(10);
    return List.copyOf(reports);
  }

  private static Map<LocalDate, List<Report>> days(List<Report> reports) {
    Map<LocalDate, List<Report>> days = new TreeMap<>();
    for (Report report : reports) {
      days.computeIfAbsent(report.day(), day -> new ArrayList<>()).add(report);
    }
    return days;
  }

  private static List<Relation> relate(List<Report> reports) {
    return relate(RelateState.EMPTY, days(reports));
  }

  private static List<Relation> relate(RelateState from, Map<LocalDate, List<Report>> days) {
    RelateState state = from;
    List<Relation> relations = new ArrayList<>();
    for (Map.Entry<LocalDate, List<Report>> day : days.entrySet()) {
      Step<RelateState, Relation> step = RELATER.fold(state, Day.of(day.getKey(), day.getValue()));
      relations.addAll(step.settled());
      state = step.state();
    }
    relations.addAll(RELATER.close(state));
    return relations;
  }

  @Property(tries = 30)
  void theOrderWithinADayAndAReportThatComesTwiceChangeNothing(@ForAll Random random) {
    List<Report> shuffled = new ArrayList<>(REPORTS);
    shuffled.add(REPORTS.get(random.nextInt(REPORTS.size())));
    Collections.shuffle(shuffled, random);
    assertThat(relate(shuffled)).isEqualTo(relate(REPORTS));
  }

  @Property(tries = 20)
  void aLateReportReopensItsDay(@ForAll Random random) {
    Report late = REPORTS.get(random.nextInt(REPORTS.size()));
    List<Report> inTime = REPORTS.stream().filter(report -> report != late).toList();
    RelateState before = RelateState.EMPTY;
    List<Relation> relations = new ArrayList<>();
    for (Map.Entry<LocalDate, List<Report>> day : days(inTime).entrySet()) {
      if (day.getKey().isBefore(late.day())) {
        Step<RelateState, Relation> step =
            RELATER.fold(before, Day.of(day.getKey(), day.getValue()));
        relations.addAll(step.settled());
        before = step.state();
      }
    }
    relate(before, after(inTime, late));

    List<Report> all = new ArrayList<>(inTime);
    all.add(late);
    relations.addAll(relate(before, after(all, late)));
    assertThat(relations).isEqualTo(relate(REPORTS));
  }

  private static Map<LocalDate, List<Report>> after(List<Report> reports, Report late) {
    return days(reports.stream().filter(one -> !one.day().isBefore(late.day())).toList());
  }

  @Property(tries = 20)
  void anySelectionOfReportsIsRelatedWithoutAFault(@ForAll Random random) {
    List<Report> some = REPORTS.stream().filter(report -> random.nextBoolean()).toList();
    assertThat(relate(some)).isEqualTo(relate(some));
  }
}
