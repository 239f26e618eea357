package org.isnad.server.api;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.isnad.server.http.HttpProblem;
import org.isnad.server.http.HttpProblemException;
import org.isnad.server.http.Request;
import org.isnad.server.ingest.IngestJob;
import org.isnad.server.ingest.IngestLog;
import org.isnad.server.ingest.IngestQueue;
import org.isnad.server.ingest.QueueFullException;
import org.isnad.server.ingest.Submission;
import org.isnad.source.Page;
import org.jspecify.annotations.Nullable;

/// Takes what a form or a program hands over into the queue. Static and thread-safe.
public final class Handed {
  private static final int ADDRESSES = 50;
  private static final int LONGEST_NAME = 200;

  private Handed() {}

  /// What a form with files holds: `file` any number of times; `text` with `id`, `title`, `outlet`, `url` and `published`; `fetch`, an address a line.
  ///
  /// @return the job; null where nothing is handed over
  /// @throws HttpProblemException where it cannot be taken
  public static @Nullable IngestJob form(Request request, IngestQueue queue) throws IOException {
    room(queue);
    List<UploadedFile> sent = request.files("file");
    List<String> addresses = addresses(field(request, "fetch"));
    List<Page> pages = pages(request);
    List<Submission.Upload> files = new ArrayList<>();
    for (UploadedFile file : sent) {
      files.add(keep(file, queue));
    }
    Submission submission = new Submission(files, pages, addresses);
    return submission.isEmpty() ? null : submit(submission, request, queue);
  }

  /// A text or HTML with what is known of it, or an address alone, which is fetched.
  static IngestJob json(Given given, Request request, IngestQueue queue) {
    room(queue);
    String url = given.url();
    boolean fetched = given.text() == null && given.html() == null && url != null;
    Submission submission =
        fetched
            ? new Submission(List.of(), List.of(), List.of(url))
            : new Submission(List.of(), List.of(GivenPage.of(given, null)), List.of());
    return submit(submission, request, queue);
  }

  private static void room(IngestQueue queue) {
    try {
      queue.checkRoom();
    } catch (QueueFullException e) {
      throw full(e);
    }
  }

  private static IngestJob submit(Submission submission, Request request, IngestQueue queue) {
    try {
      return queue.submit(
          submission, new IngestLog.By(request.identity().name(), request.remote()));
    } catch (QueueFullException e) {
      throw full(e);
    }
  }

  private static HttpProblemException full(QueueFullException e) {
    return new HttpProblemException(HttpProblem.busy(String.valueOf(e.getMessage())));
  }

  private static @Nullable String field(Request request, String name) {
    String value = request.form(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static List<Page> pages(Request request) {
    String text = field(request, "text");
    if (text == null) {
      return List.of();
    }
    Given given =
        new Given(
            // Browsers send the lines of a form with CR and LF.
            text.replace("\r\n", "\n"),
            null,
            field(request, "id"),
            field(request, "title"),
            field(request, "outlet"),
            field(request, "url"),
            field(request, "published"));
    return List.of(GivenPage.of(given, null));
  }

  private static List<String> addresses(@Nullable String lines) {
    if (lines == null) {
      return List.of();
    }
    List<String> addresses =
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (addresses.size() > ADDRESSES) {
      throw new HttpProblemException(
          HttpProblem.badBody("at most " + ADDRESSES + " addresses are fetched at once"));
    }
    return addresses;
  }

  private static Submission.Upload keep(UploadedFile sent, IngestQueue queue) throws IOException {
    Path file = queue.file();
    try (InputStream in = sent.content()) {
      long bytes = Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      return new Submission.Upload(name(sent.filename()), file, bytes);
    }
  }

  /// The last part of a file's name, as ids may begin with it: of one line, and not too long.
  static String name(String sent) {
    int slash = Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\'));
    StringBuilder name = new StringBuilder();
    sent.substring(slash + 1)
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && c != 0x2028 && c != 0x2029)
        .limit(LONGEST_NAME)
        .forEach(name::appendCodePoint);
    String plain = name.toString().strip();
    return plain.isEmpty() ? "file" : plain;
  }
}
