package org.isnad.cli;

import org.isnad.clean.CleanOptions;
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

  CleanOptions options() {
    if (published != null && !IsoDates.isDate(published)) {
      throw new UsageException(
          "--published: \""
              + published
              + "\" is no date of ISO 8601, such as 2023-05-18 or 2023-05-18T14:20:00+03:00.");
    }
    return new CleanOptions(published, outlet);
  }
}
