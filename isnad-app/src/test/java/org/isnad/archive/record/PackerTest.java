package org.isnad.archive.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackerTest {
  private static byte[] document(int words) {
    StringBuilder out = new StringBuilder("{\"text\":\"");
    Random random = new Random(words);
    for (int i = 0; i < words; i++) {
      out.append("كلمة").append(random.nextInt(100)).append(' ');
    }
    return out.append("\"}").toString().getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void documentsOfAllSizesComeBackWhateverCameBefore() {
    try (Packer packer = new Packer()) {
      for (int words : new int[] {0, 1, 10_000, 3, 500, 100_000, 2}) {
        byte[] document = document(words);

        byte[] packed = packer.pack(out -> out.write(document), 0);

        assertThat(Packing.unpack(packed)).isEqualTo(document);
      }
    }
  }

  @Test
  void shortDocumentsStayAsTheyAreWhereThatIsAskedFor() {
    try (Packer packer = new Packer()) {
      byte[] document = document(5);

      assertThat(packer.pack(out -> out.write(document), document.length + 1)).isEqualTo(document);
      assertThat(Packing.unpack(packer.pack(out -> out.write(document), document.length)))
          .isEqualTo(document);
    }
  }

  @Test
  void theSameDocumentIsTheSameBytesFromEveryPacker() {
    byte[] document = document(700);
    byte[] first;
    try (Packer packer = new Packer()) {
      packer.pack(out -> out.write(document(9_000)), 0);
      first = packer.pack(out -> out.write(document), 0);
    }
    try (Packer packer = new Packer()) {
      assertThat(packer.pack(out -> out.write(document), 0)).isEqualTo(first);
    }
  }

  @Test
  void documentsPackedInJavaComeBackToo() {
    byte[] document = document(800);
    byte[] room = Arrays.copyOf(document, document.length * 2);

    assertThat(Packing.unpack(Packing.pack(room, document.length))).isEqualTo(document);
  }

  @Test
  void aDamagedDocumentIsToldWhateverReadsIt() {
    byte[] document = document(800);
    byte[] inJava = Packing.pack(document, document.length);
    inJava[inJava.length / 2] ^= 0x55;

    assertThatThrownBy(() -> Packing.unpack(Arrays.copyOf(inJava, inJava.length - 9)))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("damaged");
    try (Packer packer = new Packer()) {
      byte[] packed = packer.pack(out -> out.write(document), 0);
      assertThatThrownBy(() -> Packing.unpack(Arrays.copyOf(packed, packed.length - 9)))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("damaged");
    }
  }
}
