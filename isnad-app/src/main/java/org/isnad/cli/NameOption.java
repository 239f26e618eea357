package org.isnad.cli;

import picocli.CommandLine.Option;

/// Whether other forms of a name count.
final class NameOption {
  @Option(
      names = "--no-variants",
      description =
          "Take names and words as they are typed. Else a name stands for whoever is known by it,"
              + " in all spellings and forms, and the answer says for whom.")
  private boolean exact;

  boolean variants() {
    return !exact;
  }
}
