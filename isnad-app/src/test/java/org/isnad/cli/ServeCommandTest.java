package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.isnad.server.DemoServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `isnad serve`, `isnad user` and their answers to a person.
class ServeCommandTest {

  @TempDir Path folder;

  @Test
  void tellsItsAddressAnswersAndEndsWhenItIsToldTo() throws Exception {
    DemoServer.archive(folder);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ExecutorService thread = Executors.newSingleThreadExecutor();
        HttpClient client = HttpClient.newHttpClient()) {
      Callable<Integer> serving = () -> serve(out);
      Future<Integer> server = thread.submit(serving);
      URI address = Command.address(out, server);
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(address.resolve("/health/ready")).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(answer.body()).isEqualTo("{\"status\":\"up\"}");
      thread.shutdownNow();
      assertThat(thread.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
      assertThat(server.get()).isEqualTo(0);
    }
  }

  private int serve(OutputStream out) {
    return new Command()
        .runInto(out, "serve", "--archive", folder.toString(), "--port", "0")
        .code();
  }

  @Test
  void whatCannotBeServedIsSaidPlainly() throws Exception {
    assertThat(new Command().run("serve", "--archive", folder.resolve("none").toString()).err())
        .contains("There is no archive at");
    DemoServer.archive(folder);
    Command.Ended open =
        new Command()
            .run("serve", "--archive", folder.toString(), "--host", "0.0.0.0", "--port", "0");
    assertThat(open.code()).isEqualTo(2);
    assertThat(open.err()).contains("isnad user add");
    assertThat(new Command().run("serve", "--archive", folder.toString(), "--port", "99999").code())
        .isEqualTo(2);
  }

  @Test
  void usersAreAddedListedGivenKeysAndRemoved() throws Exception {
    DemoServer.archive(folder);
    String archive = folder.toString();
    assertThat(
            new Command()
                .reading("a long enough password\n")
                .run("user", "add", "--archive", archive, "--role", "editor", "layla")
                .code())
        .isEqualTo(0);
    assertThat(new Command().run("user", "list", "--archive", archive).out())
        .isEqualTo("layla\teditor\tpassword\t0 keys\n");
    assertThat(
            new Command().run("user", "key", "--archive", archive, "--label", "x", "layla").out())
        .startsWith("isnad_");
    assertThat(new Command().run("user", "list", "--archive", archive, "layla").out())
        .endsWith("\tx\n");
    assertThat(
            new Command()
                .run("user", "change", "--archive", archive, "--role", "admin", "layla")
                .code())
        .isEqualTo(0);
    assertThat(new Command().run("user", "remove", "--archive", archive, "layla").code())
        .isEqualTo(0);
    Command.Ended again = new Command().run("user", "remove", "--archive", archive, "layla");
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("there is no user layla");
    assertThat(new Command().reading("short").run("user", "add", "--archive", archive, "x").err())
        .contains("10 characters");
  }
}
