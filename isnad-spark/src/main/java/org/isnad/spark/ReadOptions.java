package org.isnad.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How inputs are to be read; as for `isnad analyze`.
final class ReadOptions {
  @Option(
      names = "--map",
      paramLabel = "FIELD=NAME,…",
      description =
          "What records or table columns call the fields id, outlet, url, published, retrieved,"
              + " title, text, html and body.")
  private List<String> maps = new ArrayList<>();

  @Option(names = "--preset", paramLabel = "NAME", description = "The same for a known collection.")
  private @Nullable String preset;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When the reports were published; otherwise as each input says.")
  private @Nullable String published;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published them; otherwise as each input says.")
  private @Nullable String outlet;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "What the pages of these sources have in common, as isnad profile counted it.")
  private @Nullable Path profile;

  @Option(names = "--keep-other", description = "Keep articles in other languages.")
  private boolean keepOther;

  ReadSettings settings(Clock clock) throws IOException {
    ReadSettings settings =
        new ReadSettings(
            preset,
            maps,
            published,
            outlet,
            profile == null ? null : bytes(profile),
            keepOther,
            LocalDate.now(clock));
    try {
      settings.reader();
      settings.clean();
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    return settings;
  }

  private static byte[] bytes(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new UsageException("--profile: there is no file " + file + ".");
    }
  }
}
