package org.isnad.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.isnad.source.Page;
import org.isnad.source.SourceReader;

/// The reports that are measured over, in memory, so that no disk is measured.
///
/// @param <T> what is measured of a report: its page, its clean text
/// @param sizes how many bytes in UTF-8 the text of one has
/// @param bytes of all their texts
record Reports<T>(List<T> items, ToLongFunction<T> sizes, long bytes) {
  Reports {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new UsageException("the input holds no report");
    }
  }

  /// The pages of the first reports of a file or folder.
  static Reports<Page> read(Path input, int most) throws IOException {
    List<Page> pages = new ArrayList<>();
    new SourceReader()
        .read(
            List.of(input),
            item -> {
              if (item instanceof Page page && pages.size() < most) {
                pages.add(page);
              }
            });
    return of(pages, page -> utf8(page.text()));
  }

  static <T> Reports<T> of(List<T> items, ToLongFunction<T> sizes) {
    return new Reports<>(items, sizes, items.stream().mapToLong(sizes).sum());
  }

  /// How many bytes the text has in UTF-8.
  static long utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
