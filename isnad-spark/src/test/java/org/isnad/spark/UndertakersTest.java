package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Who undertakes together goes to one task.
class UndertakersTest {
  private static final int TASKS = 1_000_003;

  private static final Undertakers SOME =
      Undertakers.of(
          Stream.of(
                  List.of("per:a"),
                  List.of("org:b", "loc:c"),
                  List.of("loc:d", "loc:e"),
                  List.of("loc:c", "per:f", "loc:e"))
              .map(by -> by.stream().mapToLong(Undertakers::hash).toArray())
              .toList());

  private static int task(String id) {
    return SOME.task(id, TASKS);
  }

  @Test
  void whoHangsTogetherOverOthersIsOneGroup() {
    assertThat(Stream.of("org:b", "loc:c", "loc:d", "loc:e", "per:f").map(UndertakersTest::task))
        .containsOnly(task("org:b"));
    assertThat(task("per:a")).isNotEqualTo(task("org:b")).isNotNegative();
  }

  @Test
  void whoUndertakesNothingHasNoTask() {
    assertThat(task("per:nobody")).isNegative();
  }
}
