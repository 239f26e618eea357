package org.isnad.server.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.source.Page;
import org.isnad.text.Span;

/// What somebody hands over at once: it becomes one job.
///
/// @param files in the order in which they are taken, before the pages
/// @param pages that are at hand already
/// @param addresses of pages or feeds that are to be fetched, as they were written
public record Submission(List<Upload> files, List<Page> pages, List<String> addresses) {
  /// A file that was sent.
  ///
  /// @param name as its sender calls it, without folders; ids and refusals go by it
  /// @param path where its bytes are; deleted when the job has ended
  /// @param bytes how many
  public record Upload(String name, Path path, long bytes) {
    public Upload {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(path, "path");
    }
  }

  public Submission {
    files = List.copyOf(files);
    pages = List.copyOf(pages);
    addresses = List.copyOf(addresses);
  }

  /// Whether nothing is handed over.
  public boolean isEmpty() {
    return files.isEmpty() && pages.isEmpty() && addresses.isEmpty();
  }

  /// What a person calls the inputs: names of files, titles of pages or their ids, addresses.
  List<String> names() {
    List<String> names = new ArrayList<>();
    files.forEach(file -> names.add(file.name()));
    pages.forEach(page -> names.add(name(page)));
    names.addAll(addresses);
    return names;
  }

  private static String name(Page page) {
    Span title = page.title();
    return title == null ? page.id() : title.of(page.text()).toString();
  }
}
