package org.isnad.relate.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.junit.jupiter.api.Test;

/// What holds for every day of reports, whatever their order.
class DuplicateInvariantsTest {
  private static final List<Report> ALL =
      Tellings.read().values().stream().flatMap(story -> story.values().stream()).toList();

  private final DuplicateStage stage = DuplicateStage.load();

  @Property(tries = 20)
  void neitherOrderNorRepetitionChangesWhatIsFound(@ForAll Random random) {
    List<Report> some = some(random);
    List<Report> shuffled = new ArrayList<>(some);
    shuffled.addAll(some.subList(0, some.size() / 3));
    Collections.shuffle(shuffled, random);

    DuplicateStep plain = stage.fold(DuplicateState.EMPTY, Day.of(Tellings.DAY, some));
    DuplicateStep mixed = stage.fold(DuplicateState.EMPTY, Day.of(Tellings.DAY, shuffled));

    assertThat(mixed.found()).isEqualTo(plain.found());
    assertThat(mixed.copies()).isEqualTo(plain.copies());
  }

  @Property(tries = 20)
  void aLateReportGivesWhatItsDayFoldedAnewGives(@ForAll Random random) {
    List<Report> some = some(random);
    List<Report> late = some.subList(1, some.size());
    DuplicateState before = stage.fold(DuplicateState.EMPTY, Day.of(Tellings.DAY, ALL)).state();
    DuplicateStep once = stage.fold(before, Day.of(Tellings.DAY.plusDays(1), some));

    stage.fold(before, Day.of(Tellings.DAY.plusDays(1), late));
    DuplicateStep again = stage.fold(before, Day.of(Tellings.DAY.plusDays(1), some));

    assertThat(again.found()).isEqualTo(once.found());
    assertThat(again.copies()).isEqualTo(once.copies());
  }

  @Property(tries = 20)
  void copiesHaveOneOriginThatIsNoCopyItself(@ForAll Random random) {
    DuplicateStep step = stage.fold(DuplicateState.EMPTY, Day.of(Tellings.DAY, some(random)));

    Map<String, String> origins = step.copies().origins();
    assertThat(origins.values()).noneMatch(origins::containsKey);
    for (Duplicate pair : step.found()) {
      assertThat(pair.a()).isNotEqualTo(pair.b());
      if (pair.kind() == Duplicate.Kind.COPY) {
        assertThat(step.copies().origin(pair.a())).isEqualTo(step.copies().origin(pair.b()));
      }
    }
  }

  @Test
  void itDoesNotMatterWhichOfTwoIsAskedFirst() {
    EntryReader reader = EntryReader.load();
    List<Entry> entries = ALL.stream().map(reader::read).toList();
    Judge judge = Judge.load();

    for (Entry a : entries) {
      Overlap ofA = new Overlap(a);
      for (Entry b : entries) {
        assertThat(judge.compare(ofA, a, b)).isEqualTo(judge.compare(new Overlap(b), b, a));
      }
    }
  }

  private static List<Report> some(Random random) {
    List<Report> some = new ArrayList<>(ALL);
    Collections.shuffle(some, random);
    return some.subList(0, 10 + random.nextInt(some.size() - 10));
  }
}
