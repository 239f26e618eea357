package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.isnad.analyze.Analysis;
import org.isnad.wire.AnalysisReader;

/// Analyses that were set by hand, and how they are to look. `dam` holds a finding of every kind, `plain` none.
final class Pages {
  static final int COLUMNS = 80;

  private Pages() {}

  static Analysis analysis(String name) throws IOException {
    return AnalysisReader.create().read(bytes(name + ".json"));
  }

  static String expected(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  static Look look(Language language) {
    return new Look(COLUMNS, false, true, Labels.load(language));
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = Pages.class.getResourceAsStream("pages/" + name)) {
      assertThat(in).as("pages/" + name).isNotNull();
      return in.readAllBytes();
    }
  }
}
