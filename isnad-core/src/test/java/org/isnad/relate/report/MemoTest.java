package org.isnad.relate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoTest {
  @Test
  void asksOnceForWhatComesAgain() {
    AtomicInteger asked = new AtomicInteger();
    Memo<Integer> lengths =
        new Memo<>(
            16,
            key -> {
              asked.incrementAndGet();
              return key.length();
            });
    assertThat(lengths.of("نهر")).isEqualTo(3);
    assertThat(lengths.of("نهر")).isEqualTo(3);
    assertThat(asked).hasValue(1);
  }

  @Test
  void givesEachKeyItsOwnHoweverManyThereAre() {
    Memo<String> same = new Memo<>(4, key -> key + '!');
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 100; i++) {
        assertThat(same.of("key " + i)).isEqualTo("key " + i + '!');
      }
    }
  }

  @Test
  void remembersThatThereIsNothing() {
    AtomicInteger asked = new AtomicInteger();
    Memo<String> nothing =
        new Memo<>(
            4,
            key -> {
              asked.incrementAndGet();
              return null;
            });
    assertThat(nothing.of("a")).isNull();
    assertThat(nothing.of("a")).isNull();
    assertThat(asked).hasValue(1);
  }

  @Test
  void refusesARoomThatIsNoPowerOfTwo() {
    assertThatThrownBy(() -> new Memo<>(12, key -> key))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
