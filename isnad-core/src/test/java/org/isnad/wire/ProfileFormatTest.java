package org.isnad.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.isnad.clean.SourceProfile;
import org.isnad.clean.SourceProfile.Line;
import org.isnad.clean.SourceProfile.Source;
import org.junit.jupiter.api.Test;

class ProfileFormatTest {
  private final ProfileFormat format = new ProfileFormat();

  @Test
  void aProfileIsReadAsItWasWritten() throws IOException {
    SourceProfile profile =
        new SourceProfile(
            SourceProfile.VERSION,
            Map.of(
                "المدى",
                new Source(
                    40,
                    Map.of(-7L, new Line(39, 39, "سطر \"أول\""), 5L, new Line(12, 10, "سطر\tثان"))),
                "mada.example",
                new Source(3, Map.of())));
    byte[] bytes = written(profile);

    assertThat(read(new String(bytes, StandardCharsets.UTF_8))).isEqualTo(profile);
    assertThat(written(read(new String(bytes, StandardCharsets.UTF_8)))).isEqualTo(bytes);
  }

  @Test
  void whatIsNoProfileIsRefusedWithItsLine() {
    assertThatThrownBy(() -> read("")).hasMessageContaining("line 1: is missing");
    assertThatThrownBy(() -> read("{"))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("line 1 is no JSON");
    assertThatThrownBy(() -> read("{\"schema\":\"isnad-profile/9\"}"))
        .hasMessageContaining("is of \"isnad-profile/9\", not of \"isnad-profile/1\"");
    assertThatThrownBy(
            () -> read("{\"schema\":\"isnad-profile/1\"}\n{\"source\":\"a\",\"pages\":1}"))
        .hasMessageContaining("line 2: member \"lines\" is missing");
    assertThatThrownBy(() ->
            read(
                "{\"schema\":\"isnad-profile/1\"}\n"
                    + "{\"source\":\"a\",\"pages\":1,\"lines\":[{\"key\":\"xyz\","
                    + "\"pages\":1,\"atEdge\":1,\"line\":\"\"}]}"))
        .hasMessageContaining("line 2: is no source");
  }

  private byte[] written(SourceProfile profile) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(profile, out);
    return out.toByteArray();
  }

  private SourceProfile read(String text) throws IOException {
    return format.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
