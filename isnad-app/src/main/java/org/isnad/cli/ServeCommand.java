package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.server.ArchiveServer;
import org.isnad.server.http.AccessLog;
import org.isnad.server.http.Limits;
import org.isnad.server.http.ServerSettings;
import org.isnad.server.ingest.IngestSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    description =
        "Answers questions of an archive over HTTP: pages for people, an API for programs.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad serve --archive news",
      "  isnad serve --archive news --host 0.0.0.0 --public-url https://isnad.example.org/",
      "  isnad serve --archive here --record postgresql://desk@db.example.org/news",
      "",
      "Without users (isnad user) it is reached from this machine alone, and whoever sits there may"
          + " do everything. What can be asked stands at",
      "/openapi.json. It ends at Ctrl-C or a signal to terminate, when what is being answered has"
          + " been answered."
    })
final class ServeCommand implements Callable<Integer> {
  private static final String STANDARD_ERROR = "-";

  private final Surroundings surroundings;
  private final Output out;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      required = true,
      description = "The archive's folder.")
  private Path archive = Path.of("");

  @Option(
      names = "--record",
      paramLabel = "URL",
      description =
          "For a folder that is no archive yet: the PostgreSQL database that keeps the record, as"
              + " for isnad ingest. Its index is made from there.")
  private @Nullable String record;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "0 for any that is free. Default: ${DEFAULT-VALUE}.")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "Which of this machine's addresses; needs users where it is not this machine alone."
              + " Default: ${DEFAULT-VALUE}.")
  private String host = "127.0.0.1";

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description =
          "By which people reach it, where a proxy stands before it; with https cookies are sent"
              + " encrypted only.")
  private @Nullable URI publicAddress;

  @Option(
      names = "--cors-origin",
      paramLabel = "ORIGIN",
      description =
          "A site whose pages may ask the API. May be given several times; none without it.")
  private List<String> origins = List.of();

  @Option(
      names = "--rate",
      paramLabel = "N",
      description =
          "Requests a second of one user, in the long run; 0 for no limit. Default: 50, and no"
              + " limit for this machine alone.")
  private @Nullable Double rate;

  @Option(
      names = "--max-body",
      paramLabel = "BYTES",
      description = "The largest body that is taken. Default: 4194304.")
  private @Nullable Integer largestBody;

  @Option(
      names = "--max-upload",
      paramLabel = "BYTES",
      description =
          "Of files that are sent at once to be taken into the archive. Default: 67108864.")
  private @Nullable Long largestUpload;

  @Option(
      names = "--allow-private",
      description =
          "Also fetch pages from addresses that are not public (loopback, private, link-local …),"
              + " where somebody hands them over.")
  private boolean allowPrivate;

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description = "A line of JSON for every request is added to it; - for standard error.")
  private @Nullable String accessLog;

  @ArgGroup(exclusive = false, heading = "Logging in by OpenID Connect:%n")
  private @Nullable OidcOptions oidc;

  ServeCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    ServerSettings settings = settings();
    if (record != null) {
      archive = ArchiveFolder.create(archive, record).path();
    }
    ArchiveServer.Opening opening =
        new ArchiveServer.Opening(
            archive,
            oidc == null ? null : oidc.settings(surroundings.environment()),
            IngestSettings.politely(new Version().number(), settings.publicAddress(), allowPrivate),
            Clock.systemUTC(),
            new Version().number());
    try (OutputStream log = log()) {
      Serving.untilTheEnd(
          () -> ArchiveServer.start(opening, settings, new AccessLog(log, Clock.systemUTC())),
          "",
          () -> {},
          out);
    }
    return 0;
  }

  private ServerSettings settings() {
    try {
      ServerSettings plain =
          new ServerSettings(
              host, port, publicAddress, new LinkedHashSet<>(origins), Limits.forUsers());
      Limits limits = plain.loopback() ? Limits.atThisMachine() : Limits.forUsers();
      if (rate != null) {
        limits = limits.withRate(rate);
      }
      if (largestBody != null) {
        limits = limits.withBodyBytes(largestBody);
      }
      if (largestUpload != null) {
        limits = limits.withUploadBytes(largestUpload);
      }
      return plain.with(limits);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private @Nullable OutputStream log() throws IOException {
    if (accessLog == null) {
      return null;
    }
    if (accessLog.equals(STANDARD_ERROR)) {
      return new BufferedOutputStream(surroundings.err());
    }
    return new BufferedOutputStream(
        Files.newOutputStream(
            Path.of(accessLog), StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }
}
