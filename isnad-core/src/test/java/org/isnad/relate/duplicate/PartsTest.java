package org.isnad.relate.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
  @Test
  void aKeyKeepsItsFirstReportsAndNoMore() {
    Postings postings = new Postings(10);
    for (int report = 0; report < 500; report++) {
      postings.add(42, report);
      postings.add(1000L + report, report);
    }

    assertThat(reports(postings, 42)).hasSize(Postings.MOST).contains(0, 63).doesNotContain(64);
    assertThat(reports(postings, 1499)).containsExactly(499);
    assertThat(reports(postings, 7)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "يونغ,يونج,true",
    "إنييستا,إينيستا,true",
    "ترامب,ترمب,true",
    "غوان,جوان,true",
    "ماكرون,مادورو,false",
    "الأسد,الحسن,false",
    "كارتر,كاترين,false",
  })
  void namesSoundAlike(String one, String other, boolean alike) {
    assertThat(SoundKey.of(one, 0, one.length()) == SoundKey.of(other, 0, other.length()))
        .isEqualTo(alike);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-12T10:00:00+03:00,2024-03-12T08:00:00Z",
    "2024-03-12T08:00:00Z,2024-03-12T08:30:00",
    "2024-03-12T23:00:00,2024-03-12",
    "2024-03-11,2024-03-12T00:10:00",
    "2024-03-12T10:00:00,",
  })
  void theFirstIsTheEarlier(String earlier, String later) {
    assertThat(moment(earlier)).isLessThan(moment(later));
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.a.example/x/,a.example/x",
    "http://a.example/x#top,a.example/x",
    "a.example/x?id=2,a.example/x?id=2",
    "https://,",
  })
  void addressesAreComparedWithoutWhatTellsNothing(String url, String address) {
    assertThat(EntryReader.address(url)).isEqualTo(address);
  }

  @Test
  void courtesiesAreFoundAtTheirLongest() {
    Report report =
        Reports.of(
            "a",
            null,
            Tellings.DAY,
            "استقبل صاحب السمو الملكي الأمير فهد بن سالم حفظه الله الوفد في مكتبه أمس");

    assertThat(Courtesies.load().in(EntryReader.load().read(report).words).cardinality())
        .isEqualTo(6);
  }

  private static Moment moment(String published) {
    LocalDate day = published == null ? null : LocalDate.parse(published.substring(0, 10));
    return Moment.of(
        published == null
            ? Reports.of("a", null, day, "نص قصير")
            : Reports.published("a", null, published, "نص قصير"));
  }

  private static List<Integer> reports(Postings postings, long key) {
    List<Integer> reports = new ArrayList<>();
    postings.visit(key, reports::add);
    return reports;
  }
}
