package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;

class WarmUpTest {

  @Test
  void everyLessonSucceeds() {
    assertThatNoException().isThrownBy(() -> WarmUp.main(new String[0]));
    assertThatNoException().isThrownBy(() -> WarmUp.main(new String[] {"archive"}));
  }
}
