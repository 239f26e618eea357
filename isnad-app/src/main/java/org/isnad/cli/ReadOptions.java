package org.isnad.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.isnad.parquet.ParquetFormat;
import org.isnad.source.FieldMap;
import org.isnad.source.SourceReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How inputs are to be read.
final class ReadOptions {
  /// The presets, for the help.
  static final class Presets implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return FieldMap.presets().iterator();
    }
  }

  @Option(
      names = "--map",
      paramLabel = "FIELD=NAME,…",
      description =
          "What JSON records or table columns call the fields id, outlet, url, published, retrieved, title, text, html and body (text or HTML): text=content,published=date. A dot leads into an object.")
  private List<String> maps = new ArrayList<>();

  @Option(
      names = "--preset",
      paramLabel = "NAME",
      completionCandidates = Presets.class,
      description = "The same for a known collection: ${COMPLETION-CANDIDATES}.")
  private @Nullable String preset;

  SourceReader reader() {
    return new SourceReader().with(fields()).with(new ParquetFormat());
  }

  private FieldMap fields() {
    String option = "--preset: ";
    try {
      FieldMap fields = preset == null ? FieldMap.STANDARD : FieldMap.preset(preset);
      option = "--map: ";
      for (String map : maps) {
        fields = fields.with(map);
      }
      return fields;
    } catch (IllegalArgumentException e) {
      throw new UsageException(option + e.getMessage());
    }
  }
}
