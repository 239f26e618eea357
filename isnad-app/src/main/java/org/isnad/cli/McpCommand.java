package org.isnad.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.isnad.server.mcp.StandardStreams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "mcp",
    description =
        "Offers an archive's questions as tools of the Model Context Protocol over standard input"
            + " and output.",
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = {
      "  {\"mcpServers\": {\"isnad\": {\"command\": \"isnad\", \"args\": [\"mcp\", \"--archive\","
          + " \"/srv/news\"]}}}",
      "",
      "It ends when standard input does. The same tools stand at /mcp of isnad serve."
    })
final class McpCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      required = true,
      description = "The archive's folder.")
  private Path archive = Path.of("");

  McpCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    try (Watched in = new Watched(surroundings.in());
        StandardStreams server =
            StandardStreams.serve(archive, new Version().number(), in, surroundings.out())) {
      in.ended.await();
    }
    return 0;
  }

  /// Tells when nothing more will come.
  private static final class Watched extends FilterInputStream {
    private final CountDownLatch ended = new CountDownLatch(1);

    Watched(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      return watched(super.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return watched(super.read(bytes, offset, length));
      } catch (IOException e) {
        ended.countDown();
        throw e;
      }
    }

    private int watched(int read) {
      if (read < 0) {
        ended.countDown();
      }
      return read;
    }
  }
}
