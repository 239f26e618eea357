package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlobTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("a/inner"));
    for (String name :
        new String[] {"a/2.txt", "a/1.txt", "a/3.html", "a/inner/4.txt", "b[1].txt"}) {
      Files.writeString(folder.resolve(name), "خبر");
    }
  }

  @Test
  void aPatternIsItsFilesByName() throws IOException {
    assertThat(Items.of(folder.resolve("a/*.txt")).pages())
        .extracting(Page::id)
        .containsExactly("1.txt", "2.txt");
    assertThat(Items.of(folder.resolve("*/?.{txt,html}")).pages()).hasSize(3);
    assertThat(Items.of(folder.resolve("**.txt")).pages()).hasSize(4);
  }

  @Test
  void aFileThatHasSuchANameIsReadAllTheSame() throws IOException {
    assertThat(Items.of(folder.resolve("b[1].txt")).onlyPage().id()).isEqualTo("b[1].txt");
  }

  @Test
  void aPatternWithoutFilesIsRefused() throws IOException {
    assertThat(Items.of(folder.resolve("*.pdf")).onlyRefusal().message())
        .isEqualTo("No file matches the pattern.");
    assertThat(Items.of(folder.resolve("none/*.txt")).onlyRefusal().code()).isEqualTo("not-found");
  }
}
