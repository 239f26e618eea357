package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.source.Item;
import org.isnad.source.Page;
import org.isnad.source.Refusal;
import org.isnad.source.SourceReader;
import org.isnad.text.DataTable;

/// The invented reports that come with Isnad. Static and thread-safe.
final class DemoReports {
  private static final String FOLDER = "/org/isnad/demo/";
  private static final int FILE = 0;
  private static final int ID = 1;

  private DemoReports() {}

  /// All of them in the order of the index.
  static List<Page> pages() throws IOException {
    Map<String, Page> byId = new HashMap<>();
    for (String file : files()) {
      try (InputStream in = open(file)) {
        new SourceReader().read(in, file, item -> keep(item, byId));
      }
    }
    List<Page> pages = new ArrayList<>();
    for (DataTable.Row row : index().rows()) {
      Page page =
          byId.get(row.required(FILE).endsWith(".txt") ? row.required(FILE) : row.required(ID));
      if (page == null) {
        throw row.wrong("no such report");
      }
      pages.add(new Page(row.required(ID), page.origin(), page.content(), page.problems()));
    }
    return pages;
  }

  /// Writes their files into a folder, which is made where there is none.
  static void save(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String file : files()) {
      try (InputStream in = open(file)) {
        Files.copy(in, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void keep(Item item, Map<String, Page> byId) {
    switch (item) {
      case Page page -> byId.put(page.id(), page);
      case Refusal refusal -> throw new IllegalStateException("demo report: " + refusal);
    }
  }

  private static Set<String> files() {
    Set<String> files = new LinkedHashSet<>();
    index().rows().forEach(row -> files.add(row.required(FILE)));
    return files;
  }

  private static DataTable index() {
    return DataTable.read(DemoReports.class, FOLDER + "index.tsv");
  }

  private static InputStream open(String file) {
    InputStream in = DemoReports.class.getResourceAsStream(FOLDER + file);
    if (in == null) {
      throw new IllegalStateException("resource missing: " + FOLDER + file);
    }
    return in;
  }
}
