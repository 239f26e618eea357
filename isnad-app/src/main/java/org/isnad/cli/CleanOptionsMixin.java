package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.isnad.clean.CleanOptions;
import org.isnad.clean.SourceProfile;
import org.isnad.wire.ProfileFormat;
import org.isnad.wire.WireException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What the user knows better than the pages.
final class CleanOptionsMixin {
  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "When the reports were published, ISO 8601 (2023-05-18); otherwise as each input says.")
  private @Nullable String published;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published them; otherwise as each input says.")
  private @Nullable String outlet;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description =
          "What the pages of these sources have in common, as isnad profile counted it: it is no"
              + " part of an article.")
  private @Nullable Path profile;

  @Option(
      names = "--keep-other",
      description =
          "Keep articles in other languages, with their text and language and no findings, instead"
              + " of refusing them.")
  private boolean keepOther;

  /// What the command line says; reads the profile.
  CleanOptions options() throws IOException {
    if (published != null && !IsoDates.isDate(published)) {
      throw new UsageException(
          "--published: \""
              + published
              + "\" is no date of ISO 8601, such as 2023-05-18 or 2023-05-18T14:20:00+03:00.");
    }
    SourceProfile known = profile == null ? null : read(profile);
    return new CleanOptions(published, outlet, known, keepOther)
        .on(LocalDate.now(Clock.systemUTC()));
  }

  private static SourceProfile read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new ProfileFormat().read(in);
    } catch (NoSuchFileException e) {
      throw new UsageException("--profile: there is no file " + file + ".");
    } catch (WireException e) {
      throw new UsageException("--profile: " + file + ": " + e.getMessage());
    }
  }
}
