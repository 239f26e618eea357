package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class LinesProperties {
  @Property
  void linesAndTheirPlacesAreThoseOfTheBytes(
      @ForAll List<@StringLength(max = 40) @CharRange(from = ' ', to = 'z') String> expected,
      @ForAll @IntRange(min = 1, max = 60) int limit)
      throws IOException {
    byte[] bytes = String.join("\n", expected).getBytes(StandardCharsets.US_ASCII);
    Lines lines = new Lines(new ByteArrayInputStream(bytes), limit);
    List<String> kept = new ArrayList<>();
    int offset = 0;
    while (lines.next()) {
      String line = expected.get((int) lines.number() - 1);
      assertThat(lines.offset()).isEqualTo(offset);
      assertThat(lines.tooLong()).isEqualTo(line.length() > limit);
      if (!lines.tooLong()) {
        assertThat(new String(lines.bytes(), 0, lines.length(), StandardCharsets.US_ASCII))
            .isEqualTo(line);
      }
      kept.add(line);
      offset += line.length() + 1;
    }
    // After the last line end nothing is a line.
    boolean endsEmpty = !expected.isEmpty() && expected.getLast().isEmpty();
    assertThat(kept).isEqualTo(endsEmpty ? expected.subList(0, expected.size() - 1) : expected);
  }
}
