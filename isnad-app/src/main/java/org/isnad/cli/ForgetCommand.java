package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.archive.ingest.Forget;
import org.isnad.archive.ingest.OpenArchive;
import org.isnad.archive.ingest.RelateRecord;
import org.isnad.archive.record.StoredReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "forget",
    description =
        "Takes reports down: out of the record, the search and the relations of an archive, and out"
            + " of what is exported later.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad forget --archive news.isnad --reason \"taken back by its outlet\" basin-year-later",
      "  isnad forget --archive news.isnad --reason \"request 31\" --url"
          + " https://www.example.org/a/17",
      "",
      "What stays is the id, the hash of the bytes and the reason, so that the same bytes do not"
          + " come back with a later ingest. A report that comes with",
      "other bytes is another version, and is taken in."
    })
final class ForgetCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Output out;

  @Parameters(paramLabel = "ID", arity = "0..*", description = "Ids of reports.")
  private List<String> ids = List.of();

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "All versions of the page of this address. May be given several times.")
  private List<String> urls = List.of();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description =
          "All reports of this outlet, as the archive names it. May be given several times.")
  private List<String> outlets = List.of();

  @Option(
      names = "--reason",
      paramLabel = "WORDS",
      required = true,
      description = "Why; kept with the id.")
  private String reason = "";

  @Mixin private final ArchiveWriteOptions archive = new ArchiveWriteOptions();

  ForgetCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Forget.Wanted wanted = new Forget.Wanted(ids, urls, outlets);
    if (ids.isEmpty() && urls.isEmpty() && outlets.isEmpty()) {
      throw new UsageException("Which reports? Give ids, --url or --outlet.");
    }
    if (reason.isBlank()) {
      throw new UsageException("--reason: say why, for whoever looks for the reports.");
    }
    try (OpenArchive open = archive.open("forget", surroundings)) {
      Forget.Result done = Forget.forget(open.record(), wanted, reason, Clock.systemUTC());
      open.index().follow(open.record());
      RelateRecord.relate(open.record(), new Version().number());
      for (StoredReport report : done.reports()) {
        out.write("forgotten\t" + report.id() + "\n");
      }
      out.flush();
      for (String missing : done.missing()) {
        surroundings
            .err()
            .write(
                ("isnad: not in the archive: " + missing + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return done.missing().isEmpty() ? 0 : Failures.REFUSED;
    }
  }
}
