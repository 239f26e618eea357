package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.Analyzer;
import org.isnad.clean.Article;
import org.isnad.clean.Cleaner;
import org.isnad.clean.Refused;
import org.isnad.server.ArchiveServer;
import org.isnad.server.http.AccessLog;
import org.isnad.server.http.ServerSettings;
import org.isnad.source.Page;
import org.isnad.wire.AnalysisSpool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "demo",
    description =
        "Shows what Isnad makes of the reports that come with it; their outlets, people and events"
            + " are invented.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad demo",
      "  isnad demo grid-cable-launch",
      "  isnad demo --all --lang ar | less",
      "  isnad demo --save reports",
      "  isnad demo --serve"
    })
final class DemoCommand implements Callable<Integer> {
  /// Of each kind.
  private static final int RELATIONS = 3;

  private final Output out;
  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "REPORT",
      arity = "0..*",
      description = "Ids of reports to show in full instead.")
  private List<String> ids = List.of();

  @Option(names = "--all", description = "Show every report in full.")
  private boolean all;

  @Option(
      names = "--save",
      paramLabel = "FOLDER",
      description = "Write the reports into a folder and end.")
  private @Nullable Path folder;

  @Option(
      names = "--serve",
      description =
          "Put the reports into an archive and answer questions of it in a browser, on this machine"
              + " alone, until Ctrl-C; the archive is deleted then.")
  private boolean serve;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "With --serve; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
  private int port = 8080;

  @Mixin private final LookOptions lookOptions = new LookOptions();

  DemoCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    if (folder != null) {
      DemoReports.save(folder);
      return 0;
    }
    if (serve) {
      serve();
      return 0;
    }
    Look look = lookOptions.look(surroundings);
    Map<String, Analysis> analyses = analyses();
    if (!ids.isEmpty()) {
      for (String id : ids) {
        if (!analyses.containsKey(id)) {
          throw new UsageException(
              "There is no report \""
                  + id
                  + "\"; there are: "
                  + String.join(", ", analyses.keySet()));
        }
      }
      analyses.keySet().retainAll(ids);
      reports(new ArrayList<>(analyses.values()), look);
    } else if (all) {
      out.write(new DemoDigest(List.copyOf(analyses.values()), look).head());
      out.write("\n");
      reports(List.copyOf(analyses.values()), look);
    } else {
      DemoDigest digest = new DemoDigest(List.copyOf(analyses.values()), look);
      out.write(digest.head());
      out.write(digest.list());
      out.write(digest.heading("demo.full"));
      out.write("\n");
      reports(List.of(analyses.values().iterator().next()), look);
      out.write(digest.heading("demo.relations"));
      relations(analyses.values(), look);
      out.write(digest.next());
    }
    return 0;
  }

  private void serve() throws IOException {
    ServerSettings settings;
    try {
      settings = ServerSettings.atThisMachine(port);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--port: " + e.getMessage());
    }
    DemoArchive archive = DemoArchive.make();
    ArchiveServer.Opening opening =
        new ArchiveServer.Opening(
            archive.folder(), null, Clock.systemUTC(), new Version().number());
    Serving.untilTheEnd(
        () -> ArchiveServer.start(opening, settings, new AccessLog(null, Clock.systemUTC())),
        "The reports are invented; Ctrl-C ends it.\n",
        archive::close,
        out);
  }

  private void reports(List<Analysis> analyses, Look look) throws IOException {
    PrettyReport pretty = new PrettyReport(look);
    String separator = "";
    for (Analysis analysis : analyses) {
      out.write(separator);
      out.write(pretty.bytes(analysis));
      separator = "\n";
    }
  }

  /// What holds between the reports: some of each kind.
  private void relations(Collection<Analysis> analyses, Look look) throws IOException {
    try (AnalysisSpool spool = AnalysisSpool.create()) {
      for (Analysis analysis : analyses) {
        spool.add(analysis, spool.bytes(analysis));
      }
      RelateRun.run(spool, new PrettyRelations(look, out, RELATIONS));
    }
  }

  private static Map<String, Analysis> analyses() throws IOException {
    Cleaner cleaner = Cleaner.load();
    Analyzer analyzer = Analyzer.load();
    Map<String, Analysis> analyses = new LinkedHashMap<>();
    for (Page page : DemoReports.pages()) {
      switch (cleaner.clean(page)) {
        case Article article -> analyses.put(page.id(), analyzer.analyze(article));
        case Refused refused ->
            throw new IllegalStateException("demo report: " + refused.refusal());
      }
    }
    return analyses;
  }
}
