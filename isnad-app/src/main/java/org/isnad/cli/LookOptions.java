package org.isnad.cli;

import picocli.CommandLine.Option;

/// The options of every command that writes for a person.
final class LookOptions {
  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Language of the labels: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Language language = Language.EN;

  @Option(names = "--wide", description = "Break no lines.")
  private boolean wide;

  @Option(
      names = "--no-color",
      description =
          "No colors; NO_COLOR in the environment says the same. Only a terminal is ever colored.")
  private boolean noColor;

  @Option(
      names = "--no-bidi",
      description =
          "No invisible direction marks (U+2066-2069) around Arabic, for terminals that show them as signs.")
  private boolean noMarks;

  Look look(Surroundings surroundings) {
    int columns =
        wide ? Integer.MAX_VALUE : Math.min(surroundings.terminal().columns(), Look.WIDEST);
    return new Look(columns, surroundings.colors() && !noColor, !noMarks, Labels.load(language));
  }
}
