package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.clean.ProfileCounter;
import org.isnad.source.Item;
import org.isnad.source.Page;
import org.isnad.source.Refusal;
import org.isnad.wire.ProfileFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "profile",
    description =
        "Counts which lines return on the pages of each source: mastheads, promotions,"
            + " disclaimers.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad profile --out news.profile news/",
      "  isnad analyze --profile news.profile --format jsonl news/ >analyses.jsonl",
      "",
      "A source is an outlet, or the host of the address where no outlet is given. The profile is"
          + " JSON Lines: each line that returns, on how many pages,",
      "and how it reads, so that it can be looked through and lines taken out."
    })
final class ProfileCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Output out;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files and folders; - for standard input, which is also read when none is given.")
  private List<Path> paths = List.of();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the profile goes; standard output without it.")
  private @Nullable Path file;

  @Mixin private final ReadOptions read = new ReadOptions();

  ProfileCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> inputs = Inputs.of(paths, surroundings);
    ProfileCounter counter = new ProfileCounter();
    Refusals refusals = new Refusals(surroundings.err(), false);
    boolean[] refused = {false};
    try (Progress progress = Progress.of(surroundings)) {
      Inputs.read(
          inputs,
          read.reader(),
          surroundings,
          item -> {
            refused[0] |= !count(item, counter, refusals);
            progress.step();
          });
    }
    write(counter);
    return refused[0] ? Failures.REFUSED : 0;
  }

  private static boolean count(Item item, ProfileCounter counter, Refusals refusals) {
    return switch (item) {
      case Page page -> {
        counter.add(page);
        yield true;
      }
      case Refusal refusal -> {
        try {
          refusals.tell(refusal);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        yield false;
      }
    };
  }

  private void write(ProfileCounter counter) throws IOException {
    if (file == null) {
      new ProfileFormat().write(counter.profile(), out);
      return;
    }
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
      new ProfileFormat().write(counter.profile(), to);
    }
  }
}
