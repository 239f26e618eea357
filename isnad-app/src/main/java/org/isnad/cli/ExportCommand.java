package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.archive.ingest.Export;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    description = "Writes all reports and relations of an archive to standard output.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad export --archive news.isnad | zstd >news.jsonl.zst",
      "",
      "isnad/1 (isnad schema): a line for every report, in the order of their ids, then one for"
          + " every relation. The same reports give the same bytes,",
      "whatever database keeps them. Somebody may write to the archive meanwhile: the output is"
          + " that of one moment."
    })
final class ExportCommand implements Callable<Integer> {
  private final Output out;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the archive.")
  private Path archive = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl: isnad/1, a document or relation a line. Default: ${DEFAULT-VALUE}.")
  private ExportFormat format = ExportFormat.JSONL;

  ExportCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    try (RecordStore record = RecordStore.open(ArchiveFolder.of(archive))) {
      switch (format) {
        case JSONL -> Export.write(record, out);
      }
      out.flush();
      return 0;
    }
  }
}
