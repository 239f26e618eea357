package org.isnad.relate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.isnad.relate.duplicate.Copies;
import org.isnad.relate.report.Report;

class StoryPropertyTest {
  private static final List<Report> REPORTS = Told.reports(Told.read("told.tsv"));
  private static final List<Story> STORIES = Told.stories(REPORTS, Copies.NONE);

  @Property(tries = 10)
  void theOrderInWhichReportsComeChangesNothing(@ForAll int seed) {
    List<Report> shuffled = new ArrayList<>(REPORTS);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Told.stories(shuffled, Copies.NONE)).isEqualTo(STORIES);
  }

  @Property(tries = 10)
  void aReportThatComesTwiceChangesNothing(@ForAll @IntRange(max = 23) int place) {
    List<Report> more = new ArrayList<>(REPORTS);
    more.add(REPORTS.get(place % REPORTS.size()));
    assertThat(Told.stories(more, Copies.NONE)).isEqualTo(STORIES);
  }

  @Property(tries = 10)
  void everyReportIsInOneStory(@ForAll int seed) {
    List<Report> some = new ArrayList<>(REPORTS);
    Collections.shuffle(some, new Random(seed));
    List<Report> half = some.subList(0, some.size() / 2);
    List<String> found =
        Told.stories(half, Copies.NONE).stream().flatMap(s -> s.reports().stream()).toList();
    assertThat(found)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(half.stream().map(Report::id).toList());
  }
}
