package org.isnad.cli;

import org.isnad.archive.question.Scope;
import org.isnad.relate.series.Series;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// From which reports, places and times an answer may come.
final class ScopeOptions {
  @Option(
      names = "--outlet",
      paramLabel = "WORDS",
      description = "Only reports of outlets whose name holds these words.")
  private @Nullable String outlet;

  @Option(names = "--place", paramLabel = "PLACE", description = "Only what is told of this place.")
  private @Nullable String place;

  @Option(names = "--story", paramLabel = "ID", description = "Only reports that tell this story.")
  private @Nullable String story;

  @Mixin private final PeriodOptions period = new PeriodOptions();

  @Option(
      names = "--clock",
      paramLabel = "CLOCK",
      description =
          "Whose days --from and --to are: said, event or published. What has no time on it is in"
              + " no period.")
  private Series.@Nullable Clock clock;

  Scope scope() {
    return scope(Series.Clock.PUBLISHED);
  }

  /// @param usual the clock where none is asked for
  Scope scope(Series.Clock usual) {
    return new Scope(outlet, place, story, period.period(clock == null ? usual : clock));
  }
}
