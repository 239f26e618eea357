package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
  @TempDir Path folder;

  @Test
  void filesComeByNameAndFoldersAmongThem() throws IOException {
    write("b.txt", "خبر");
    write("a/two.txt", "خبر");
    write("a/one.txt", "خبر");
    write("c.jsonl", "{\"text\": \"خبر\"}\n{\"text\": \"خبر\"}\n");

    assertThat(Items.of(folder).pages())
        .extracting(Page::id)
        .containsExactly("a/one.txt", "a/two.txt", "b.txt", "c.jsonl#1", "c.jsonl#2");
  }

  @Test
  void hiddenFilesAreLeftOutUnlessTheyAreGiven() throws IOException {
    Path hidden = write(".hidden.txt", "خبر");
    write(".git/config.txt", "خبر");
    write("seen.txt", "خبر");

    assertThat(Items.of(folder).pages()).extracting(Page::id).containsExactly("seen.txt");
    assertThat(Items.of(hidden).pages()).extracting(Page::id).containsExactly(".hidden.txt");
  }

  @Test
  void aRefusedFileDoesNotStopTheOthers() throws IOException {
    Path empty = write("empty.txt", "");
    write("seen.txt", "خبر");

    Items items = Items.of(folder, folder.resolve("missing.txt"));

    assertThat(items.pages()).hasSize(1);
    assertThat(items.refusals())
        .containsExactly(
            new Refusal(empty.toString(), null, null, "empty", "The file is empty."),
            new Refusal(
                folder.resolve("missing.txt").toString(),
                null,
                null,
                "not-found",
                "There is no such file or folder."));
  }

  @Test
  void aFolderWithoutFilesIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("inner"));

    assertThat(Items.of(folder).onlyRefusal().code()).isEqualTo("empty");
  }

  @Test
  void linksToFoldersAreNotFollowed() throws IOException {
    write("inner/seen.txt", "خبر");
    Files.createSymbolicLink(folder.resolve("inner/loop"), folder);

    assertThat(Items.of(folder).pages()).hasSize(1);
  }

  @Test
  void aFailingDiskIsAnException() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }
        };

    assertThatThrownBy(() -> new SourceReader().read(failing, "input", item -> {}))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is gone");
  }

  @Test
  void limitsAreGenerousByDefault() {
    assertThat(SourceLimits.DEFAULT).isEqualTo(new SourceLimits(64 << 20, 64 << 20));
    assertThatThrownBy(() -> new SourceLimits(0, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void severalPathsComeInTheOrderGiven() throws IOException {
    Path b = write("b.txt", "خبر");
    Path a = write("a.txt", "خبر");

    assertThat(Items.of(b, a).pages()).extracting(Page::id).isEqualTo(List.of("b.txt", "a.txt"));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
