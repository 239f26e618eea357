package org.isnad.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.source.Page;
import org.isnad.source.SourceReader;

/// The reports that are measured over, in memory, so that no disk is measured.
///
/// @param bytes of their texts in UTF-8
record Reports(List<Page> pages, long bytes) {
  Reports {
    pages = List.copyOf(pages);
    if (pages.isEmpty()) {
      throw new UsageException("the input holds no report");
    }
  }

  /// The first reports of a file or folder.
  static Reports read(Path input, int most) throws IOException {
    List<Page> pages = new ArrayList<>();
    new SourceReader()
        .read(
            List.of(input),
            item -> {
              if (item instanceof Page page && pages.size() < most) {
                pages.add(page);
              }
            });
    return of(pages);
  }

  static Reports of(List<Page> pages) {
    long bytes = 0;
    for (Page page : pages) {
      bytes += page.text().getBytes(StandardCharsets.UTF_8).length;
    }
    return new Reports(pages, bytes);
  }
}
