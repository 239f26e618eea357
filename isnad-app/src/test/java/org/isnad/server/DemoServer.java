package org.isnad.server;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.isnad.Isnad;
import org.isnad.analyze.Analysis;
import org.isnad.archive.question.Archives;
import org.isnad.server.http.AccessLog;
import org.isnad.server.http.ServerSettings;
import org.isnad.server.ingest.IngestSettings;
import org.isnad.server.user.OidcSettings;
import org.isnad.source.Item;
import org.isnad.source.Page;
import org.isnad.source.SourceReader;
import org.jspecify.annotations.Nullable;

/// A server over an archive of the reports that come with Isnad, on a free port of this machine, and a client to ask it.
public final class DemoServer implements AutoCloseable {
  private static final Path REPORTS =
      Path.of(System.getProperty("basedir", ""), "src/main/resources/org/isnad/demo");

  private final ArchiveServer server;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private DemoServer(ArchiveServer server) {
    this.server = server;
  }

  /// Makes the archive.
  public static Path archive(Path folder) throws IOException {
    List<Analysis> analyses = new ArrayList<>();
    Isnad isnad = Isnad.create();
    new SourceReader()
        .read(
            List.of(REPORTS),
            (Item item) -> {
              if (item instanceof Page page) {
                Analysis analysis = isnad.analyze(page);
                if (!analysis.sentences().isEmpty()) {
                  analyses.add(analysis);
                }
              }
            });
    Archives.make(folder, analyses);
    return folder;
  }

  public static DemoServer start(Path archive) throws IOException {
    return start(archive, ServerSettings.atThisMachine(0));
  }

  public static DemoServer start(Path archive, ServerSettings settings) throws IOException {
    return start(archive, settings, Clock.systemUTC(), null, null);
  }

  /// One that fetches pages from this machine too.
  public static DemoServer startFetchingFromHere(Path archive) throws IOException {
    Clock clock = Clock.systemUTC();
    return new DemoServer(
        ArchiveServer.start(
            new ArchiveServer.Opening(
                archive, null, IngestSettings.politely("test", null, true), clock, "test"),
            ServerSettings.atThisMachine(0),
            new AccessLog(null, clock)));
  }

  public static DemoServer start(
      Path archive,
      ServerSettings settings,
      Clock clock,
      @Nullable OidcSettings oidc,
      @Nullable OutputStream log)
      throws IOException {
    return new DemoServer(
        ArchiveServer.start(
            new ArchiveServer.Opening(archive, oidc, clock, "test"),
            settings,
            new AccessLog(log, clock)));
  }

  public URI at(String path) {
    return server.address().resolve(path);
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(at(path));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(
          request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = request(path);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  public HttpResponse<String> post(String path, String type, String body, String... headers) {
    return post(path, type, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  public HttpResponse<String> post(String path, String type, byte[] body, String... headers) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  @Override
  public void close() {
    server.close();
  }
}
