package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.isnad.cli.Command.Ended;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class FetchCommandTest {
  private static final String REPORT =
      "القناة الجديدة\n\n"
          + "قالت الوزيرة ليلى سالم إن القناة تكفي القرى كلها في السنوات العشر المقبلة.\n";

  @TempDir private Path folder;
  private HttpServer server;
  private String base;
  private Path archive;

  @BeforeEach
  void start() throws IOException {
    archive = folder.resolve("news.warc.gz");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          boolean report = exchange.getRequestURI().getPath().equals("/report");
          byte[] body = (report ? REPORT : "none").getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
          exchange.sendResponseHeaders(report ? 200 : 404, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    base = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void whatIsFetchedCanBeAnalyzed() {
    Ended fetched =
        new Command().run("fetch", "--allow-private", "--out", archive, base + "/report");
    assertThat(fetched.err()).contains("1 kept, 0 unchanged, 0 not fetched");
    assertThat(fetched.out()).startsWith("kept\t" + base + "/report\t");
    assertThat(fetched.code()).isZero();
    Ended analyzed = new Command().run("analyze", "--format", "jsonl", archive);
    assertThat(analyzed.code()).isZero();
    assertThat(analyzed.out()).contains(base + "/report").contains("ليلى سالم").hasLineCount(1);
  }

  @Test
  void aFolderOfArchivesIsOne() {
    new Command().run("fetch", "--allow-private", "--out", archive, base + "/report");
    assertThat(new Command().run("analyze", "--format", "jsonl", folder).code()).isZero();
  }

  @Test
  void whatIsNotFetchedIsNamedAndTheCodeIsOne() {
    Ended ended =
        new Command()
            .run(
                "fetch",
                "--allow-private",
                "--delay",
                "0",
                "--out",
                archive,
                base + "/none",
                base + "/report");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err())
        .contains("not fetched: " + base + "/none: The server answered 404. (not-found)")
        .contains("1 kept, 0 unchanged, 1 not fetched");
  }

  @Test
  void privateAddressesAreRefusedUnlessAllowed() {
    Ended ended = new Command().run("fetch", "--out", archive, base + "/report");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).contains("(private-address)").contains("--allow-private");
  }

  @Test
  void addressesAreReadFromStandardInput() {
    Ended ended =
        new Command()
            .reading("\n" + base + "/report\n\n")
            .run("fetch", "--allow-private", "--out", archive, "-");
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).hasLineCount(1);
  }

  @Test
  void anEndThatAKilledRunLeftIsTold() throws IOException {
    new Command().run("fetch", "--allow-private", "--out", archive, base + "/report");
    byte[] whole = Files.readAllBytes(archive);
    Files.write(archive, Arrays.copyOf(whole, whole.length - 10));
    Ended ended = new Command().run("fetch", "--allow-private", "--out", archive, base + "/report");
    assertThat(ended.code()).isZero();
    assertThat(ended.err()).contains("bytes of a record that was never finished");
  }

  @Test
  void wrongUsageIsTold() throws IOException {
    assertThat(new Command().run("fetch", base).code()).isEqualTo(2);
    assertThat(new Command().run("fetch", "--out", archive).err()).contains("Which pages?");
    assertThat(new Command().run("fetch", "--out", archive, "--hosts", "0", base).err())
        .contains("--hosts: 1 or more");
    assertThat(new Command().run("fetch", "--out", archive, "--contact", "أنا", base).err())
        .contains("--contact");
    Files.writeString(archive, "a diary");
    Ended ended = new Command().run("fetch", "--out", archive, base);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("no compressed web archive");
  }
}
