package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWarcTest {
  private static final int HUGE = 65 << 20;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyGoodRecordIsAPageAndEveryBadOneHasOneReason(boolean members) throws IOException {
    Path file = folder.resolve("hostile.warc");
    HostileWarc.Expected expected = HostileWarc.write(file, members, HUGE);

    Items items = Items.of(file);

    assertThat(reasons(items)).isEqualTo(expected.refused());
    assertThat(items.pages()).hasSize(expected.pages());
    assertThat(items.pages())
        .allSatisfy(page -> assertThat(page.text()).contains(HostileWarc.TEXT));
    assertThat(items.refusals())
        .allSatisfy(refusal -> {
          assertThat(refusal.file()).isEqualTo(file.toString());
          assertThat(refusal.message()).isNotBlank();
        });
  }

  static Map<Integer, String> reasons(Items items) {
    Map<Integer, String> reasons = new LinkedHashMap<>();
    for (Refusal refusal : items.refusals()) {
      Long record = refusal.record();
      assertThat(record).as(refusal.toString()).isNotNull();
      assertThat(reasons.put(record.intValue(), refusal.code())).as(refusal.toString()).isNull();
    }
    return reasons;
  }
}
