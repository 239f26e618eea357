package org.isnad.archive.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.isnad.analyze.Analysis;
import org.isnad.archive.record.Addition.Outcome;
import org.isnad.archive.record.Documents.DayCount;
import org.isnad.source.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reports, their versions, the order they come back in, and their taking down.
abstract class ReportsInTheRecord extends RecordSpecification {
  @Test
  void aReportComesBackAsItWas() {
    Arrival arrival = SampleReports.report("a", DAY);
    add(arrival);
    reopen();

    Document found = document("a");

    assertThat(line(found)).isEqualTo(line(arrival));
    assertThat(found.analysis().statements()).isEqualTo(arrival.analysis().statements());
    Document byNumber = store.read(record -> Documents.byNumber(record, found.number()));
    Document other = store.read(record -> Documents.byId(record, "b"));
    assertThat(byNumber.id()).isEqualTo("a");
    assertThat(other).isNull();
    StoredReport listed = report("a");
    assertThat(listed.origin()).isEqualTo(arrival.analysis().article().origin());
    assertThat(listed.title()).isEqualTo("الوزيرة ليلى سالم تزور المصنع الجديد");
    assertThat(listed.day().date()).isEqualTo(DAY);
    assertThat(listed.edition()).isEqualTo(new Edition("a", 1, SampleReports.ANALYZER));
    assertThat(listed.length()).isEqualTo(SampleReports.TEXT.length());
  }

  @Test
  void whatIsFoundInAReportStandsInRows() {
    Analysis analysis = SampleReports.report("a", DAY).analysis();
    assertThat(analysis.statements()).isNotEmpty();
    assertThat(analysis.figures()).isNotEmpty();
    assertThat(analysis.encounters()).isNotEmpty();
    add(SampleReports.report("other", DAY), SampleReports.report("a", DAY));

    assertThat(rowsOf(number("a"))).isEqualTo(FindingRows.onTheWire(analysis));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void reportsOfAnyShapeComeBackAndStandInRows(int seed) {
    for (int i = 0; i < 20; i++) {
      Arrival arrival = Arrival.of(RandomReports.of(seed * 1000L + i), SampleReports.ANALYZER);
      long number = add(arrival).getFirst().number();

      assertThat(store.read(record -> Documents.byNumber(record, number)).analysis())
          .isEqualTo(arrival.analysis());
      assertThat(rowsOf(number)).isEqualTo(FindingRows.onTheWire(arrival.analysis()));
    }
  }

  @Test
  void theSameBytesUnderTheSameIdAreThereOnce() {
    Arrival arrival = SampleReports.report("a", DAY);

    assertThat(outcomes(add(arrival, arrival))).containsExactly(Outcome.NEW, Outcome.KNOWN);
    assertThat(outcomes(add(arrival))).containsExactly(Outcome.KNOWN);
    assertThat(count("report")).isEqualTo(1);
    assertThat(count("change")).isEqualTo(1);
  }

  @Test
  void otherBytesUnderTheSameIdAreALaterVersion() {
    Arrival first = SampleReports.report("a", "واحد.");
    Arrival second = SampleReports.report("a", "اثنان.");
    Arrival third = SampleReports.report("a", "ثلاثة.");

    assertThat(outcomes(add(first, second))).containsExactly(Outcome.NEW, Outcome.VERSION);
    assertThat(outcomes(add(second, third, first)))
        .containsExactly(Outcome.KNOWN, Outcome.VERSION, Outcome.KNOWN);

    List<StoredReport> versions = versions("a");
    assertThat(versions).extracting(StoredReport::id).containsExactly("a", "a@2", "a@3");
    assertThat(versions).extracting(one -> one.edition().version()).containsExactly(1, 2, 3);
    Analysis again = document("a@3").analysis();
    assertThat(again.article().id()).isEqualTo("a@3");
    assertThat(again.article().text()).endsWith("ثلاثة.");
    assertThat(again.statements()).isEqualTo(third.analysis().statements());
  }

  @Test
  void thePagesOfOneAddressAreItsVersions() {
    String url = "https://example.org/news/1";
    add(
        SampleReports.at(url, "monday", "واحد."),
        SampleReports.report("other", DAY),
        SampleReports.at(url, "tuesday", "اثنان."));

    List<StoredReport> versions = versions(url);
    assertThat(versions).extracting(StoredReport::id).containsExactly("monday", "tuesday");
    assertThat(versions).extracting(one -> one.edition().version()).containsExactly(1, 2);
  }

  @Test
  void whatIsSettledIsKnownBeforeItIsRead() {
    Arrival first = SampleReports.report("a", "واحد.");
    Arrival second = SampleReports.report("a", "اثنان.");
    Arrival unknown = SampleReports.report("b", "ثلاثة.");
    add(first, second);
    List<Identity> asked = List.of(first.identity(), second.identity(), unknown.identity());

    Map<Identity, Outcome> settled = store.read(record -> ReportTables.settled(record, asked));

    assertThat(settled)
        .isEqualTo(Map.of(first.identity(), Outcome.KNOWN, second.identity(), Outcome.KNOWN));
  }

  @Test
  void idsAreOrderedByCodePointAndDaysByDate() {
    List<String> ids = List.of("B", "a", "a-1", "a1", "é", "ا", "ي", "ﷺ", "😀");
    for (String id : List.of("ي", "😀", "a1", "B", "ﷺ", "a", "é", "ا", "a-1")) {
      add(SampleReports.report(id, DAY));
    }
    add(
        SampleReports.undated("undated"),
        SampleReports.report("early", LocalDate.of(2023, 12, 31)));

    assertThat(ofDay(DAY)).isEqualTo(ids);
    assertThat(ofDay(null)).containsExactly("undated");
    assertThat(ids(Documents.Order.ARRIVAL)).startsWith("ي", "😀", "a1").endsWith("early");
    assertThat(ids(Documents.Order.ID)).startsWith("B", "a", "a-1").endsWith("ﷺ", "😀");
    List<DayCount> days = store.read(Documents::days);
    assertThat(days)
        .containsExactly(
            new DayCount(LocalDate.of(2023, 12, 31), 1),
            new DayCount(DAY, 9),
            new DayCount(null, 1));
  }

  @Test
  void aReportAnalyzedAnewKeepsItsPlace() {
    add(SampleReports.report("a", "واحد."), SampleReports.report("a", "اثنان."));
    long number = number("a@2");
    Arrival anew =
        Arrival.of(SampleReports.analysis("a", DAY, null, "قال كمال حداد إنه عاد."), "0.2.0");

    store.write(record -> {
      ReportTables.replace(record, number, anew);
      return number;
    });

    StoredReport listed = report("a@2");
    assertThat(listed.number()).isEqualTo(number);
    assertThat(listed.edition()).isEqualTo(new Edition("a", 2, "0.2.0"));
    assertThat(rowsOf(number)).isEqualTo(FindingRows.onTheWire(anew.analysis()));
    assertThat(changesAfter(2)).containsExactly(new Change(3, number, Change.What.ANALYZED));
    assertThatThrownBy(() ->
            store.write(record -> {
              ReportTables.replace(record, 99, anew);
              return 0;
            }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("99");
  }

  @Test
  void whatIsTakenDownLeavesItsTombstoneAndStaysAway() {
    Arrival gone = SampleReports.report("a", "واحد.");
    add(gone, SampleReports.report("b", "اثنان."));
    long number = number("a");

    assertThat(remove(number)).isEqualTo(1);
    assertThat(remove(99)).isZero();

    assertThat(rowsOf(number).values()).allSatisfy(rows -> assertThat(rows).isEmpty());
    assertThat(ids(Documents.Order.ID)).containsExactly("b");
    Tombstone tombstone = store.read(record -> Tombstones.byId(record, "a"));
    assertThat(tombstone)
        .isEqualTo(
            new Tombstone(
                "a", null, "المرسى", gone.identity().sha256(), "a court", NOON.instant()));
    List<Tombstone> tombstones = store.read(Tombstones::all);
    assertThat(tombstones).containsExactly(tombstone);
    assertThat(changesAfter(2)).containsExactly(new Change(3, number, Change.What.FORGOTTEN));

    assertThat(outcomes(add(gone))).containsExactly(Outcome.FORGOTTEN);
    assertThat(outcomes(add(SampleReports.report("a", "ثلاثة.")))).containsExactly(Outcome.VERSION);
    assertThat(ids(Documents.Order.ID)).containsExactly("a@2", "b");
  }

  @Test
  void aNumberIsNeverGivenTwice() {
    add(SampleReports.report("a", DAY));
    remove(1);
    reopen();

    assertThat(add(SampleReports.report("b", DAY)).getFirst().number()).isEqualTo(2);
  }

  @Test
  void veryLongAddressesAndIdsAreKeptApart() {
    String id = "ط".repeat(5_000);
    String url = "https://example.org/" + "x".repeat(20_000);
    Arrival first = SampleReports.at(url + "1", id + "1", "واحد.");
    Arrival second = SampleReports.at(url + "2", id + "2", "اثنان.");

    assertThat(outcomes(add(first, second))).containsExactly(Outcome.NEW, Outcome.NEW);
    assertThat(outcomes(add(first, second))).containsExactly(Outcome.KNOWN, Outcome.KNOWN);

    StoredReport found = report(id + "2");
    assertThat(found.origin().url()).isEqualTo(url + "2");
    assertThat(versions(url + "2")).containsExactly(found);
  }

  @Test
  void refusalsAreKeptOnce() {
    Refusal file = new Refusal("x.html", null, null, "binary", "It is no text.");
    Refusal line = new Refusal("x.jsonl", 7L, 120L, "bad-json", "It is no JSON.");
    for (int i = 0; i < 2; i++) {
      store.write(record -> {
        Refusals.add(record, List.of(line, file));
        return 0;
      });
    }

    List<Refusal> refusals = store.read(Refusals::all);
    assertThat(refusals).containsExactly(file, line);
    Map<String, Long> counts = store.read(Refusals::counts);
    assertThat(counts).isEqualTo(Map.of("binary", 1L, "bad-json", 1L));
  }
}
