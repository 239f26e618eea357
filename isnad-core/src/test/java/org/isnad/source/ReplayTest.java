package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/// A stream from its beginning again after its head was looked at.
class ReplayTest {
  private static final byte[] HEAD = {1, 2, -3};
  private static final byte[] REST = {4, 5, 6, 7};

  @Test
  void theHeadComesFirst() throws IOException {
    assertThat(new Replay(HEAD, rest()).readAllBytes()).containsExactly(1, 2, -3, 4, 5, 6, 7);
  }

  @Test
  void byteByByte() throws IOException {
    InputStream replay = new Replay(HEAD, rest());
    replay.skipNBytes(2);

    assertThat(replay.read()).isEqualTo(-3 & 0xff);
    assertThat(replay.read()).isEqualTo(4);
    assertThat(replay.readNBytes(100)).containsExactly(5, 6, 7);
    assertThat(replay.read()).isEqualTo(-1);
  }

  @Test
  void noMoreThanIsAskedFor() throws IOException {
    for (int most = 0; most <= 7; most++) {
      InputStream replay = new Replay(HEAD, rest());

      assertThat(replay.readNBytes(most)).hasSize(most);
      assertThat(replay.readAllBytes()).hasSize(7 - most);
    }
  }

  @Test
  void aStreamThatDoesNotKnowHowMuchThereIs() throws IOException {
    InputStream silent =
        new FilterInputStream(rest()) {
          @Override
          public int available() {
            return 0;
          }
        };

    assertThat(new Replay(HEAD, silent).readNBytes(6)).containsExactly(1, 2, -3, 4, 5, 6);
  }

  @Test
  void nothingBehindTheHead() throws IOException {
    assertThat(new Replay(HEAD, InputStream.nullInputStream()).readNBytes(9)).isEqualTo(HEAD);
  }

  private static InputStream rest() {
    return new ByteArrayInputStream(REST);
  }
}
