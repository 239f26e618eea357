package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a reader gave, in order.
record Items(List<Item> all) {
  static Items of(byte[] bytes) {
    return of(bytes, SourceLimits.DEFAULT);
  }

  static Items of(byte[] bytes, SourceLimits limits) {
    List<Item> items = new ArrayList<>();
    try {
      new SourceReader(limits).read(new ByteArrayInputStream(bytes), "input", items::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Items(items);
  }

  static Items of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Items of(Path... paths) throws IOException {
    List<Item> items = new ArrayList<>();
    new SourceReader().read(List.of(paths), items::add);
    return new Items(items);
  }

  List<Page> pages() {
    return all.stream().filter(Page.class::isInstance).map(Page.class::cast).toList();
  }

  List<Refusal> refusals() {
    return all.stream().filter(Refusal.class::isInstance).map(Refusal.class::cast).toList();
  }

  Page onlyPage() {
    assertThat(all).hasSize(1);
    assertThat(all.getFirst()).isInstanceOf(Page.class);
    return (Page) all.getFirst();
  }

  Refusal onlyRefusal() {
    assertThat(all).hasSize(1);
    assertThat(all.getFirst()).isInstanceOf(Refusal.class);
    return (Refusal) all.getFirst();
  }
}
