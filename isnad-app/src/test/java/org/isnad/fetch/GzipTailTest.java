package org.isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GzipTailTest {
  @TempDir private Path folder;

  private static byte[] member(byte[] data) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(data);
    }
    return bytes.toByteArray();
  }

  private long find(byte[] bytes, long from) throws IOException {
    Path file = Files.write(folder.resolve("file.gz"), bytes);
    try (FileChannel channel = FileChannel.open(file)) {
      return GzipTail.find(channel, from);
    }
  }

  @Test
  void aFileThatIsCutAnywhereEndsBehindItsLastWholeMember() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    List<Integer> ends = new ArrayList<>(List.of(0));
    byte[] noise = new byte[300];
    new Random(1).nextBytes(noise);
    for (byte[] data :
        List.of("قالت الوزيرة".getBytes(StandardCharsets.UTF_8), new byte[0], noise)) {
      all.writeBytes(member(data));
      ends.add(all.size());
    }
    byte[] bytes = all.toByteArray();
    for (int length = 0; length <= bytes.length; length++) {
      int cut = length;
      long whole = ends.stream().filter(end -> end <= cut).mapToInt(end -> end).max().orElseThrow();
      assertThat(find(Arrays.copyOf(bytes, length), 0)).as("cut to %d", length).isEqualTo(whole);
    }
  }

  @Test
  void aMemberLargerThanItsBufferIsReadThrough() throws IOException {
    byte[] noise = new byte[1 << 20];
    new Random(2).nextBytes(noise);
    byte[] member = member(noise);
    byte[] twice = Arrays.copyOf(member, 2 * member.length);
    System.arraycopy(member, 0, twice, member.length, member.length);
    assertThat(find(twice, 0)).isEqualTo(twice.length);
    assertThat(find(twice, member.length)).isEqualTo(twice.length);
  }

  @Test
  void aMemberWhoseBytesWereChangedIsTorn() throws IOException {
    byte[] member = member(new byte[500]);
    member[member.length - 6] ^= 1;
    assertThat(find(member, 0)).isZero();
  }

  @Test
  void whatIsNoMemberIsTorn() throws IOException {
    assertThat(find("WARC/1.1 and more".getBytes(StandardCharsets.US_ASCII), 0)).isZero();
  }
}
