package org.isnad.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.Warcinfo;

/// Keeps answers in a web archive (WARC 1.1, ISO 28500), each payload once, and remembers them from run to run. Thread-safe.
///
/// A page is a `response` with its `request`; one that was not modified, or whose payload is kept already, a `revisit`; a feed or sitemap, which leads
/// to pages and is none, a `metadata` record that holds the whole answer, so that who reads the pages passes it over.
final class FetchArchive implements Closeable {
  private static final String DIGEST = "sha256";

  private final WarcFile file;
  private final FetchMemory memory;
  private final URI info;
  private final long repaired;

  private FetchArchive(WarcFile file, FetchMemory memory, URI info, long repaired) {
    this.file = file;
    this.memory = memory;
    this.info = info;
    this.repaired = repaired;
  }

  /// Opens the archive, mends its end and writes down who is about to add to it.
  static FetchArchive open(Path path, String userAgent, Clock clock)
      throws IOException, UnusableArchiveException {
    WarcFile file = WarcFile.open(path);
    @Nullable FetchMemory memory = null;
    try {
      URI info = id();
      String first = file.firstRecord();
      memory = FetchMemory.load(FetchMemory.beside(path), first == null ? info.toString() : first);
      long repaired = file.repair(memory.end());
      memory.open(file.end());
      file.append(
          new Warcinfo.Builder()
              .version(MessageVersion.WARC_1_1)
              .recordId(info)
              .date(clock.instant())
              .filename(String.valueOf(path.getFileName()))
              .fields(fields(userAgent))
              .build());
      return new FetchArchive(file, memory, info, repaired);
    } catch (IOException | UnusableArchiveException | RuntimeException e) {
      if (memory != null) {
        memory.close();
      }
      file.close();
      throw e;
    }
  }

  private static Map<String, List<String>> fields(String userAgent) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("software", List.of(userAgent));
    fields.put("format", List.of("WARC File Format 1.1"));
    fields.put("conformsTo", List.of("http://iipc.github.io/warc-specifications/"));
    fields.put("robots", List.of("RFC 9309"));
    fields.put("http-header-user-agent", List.of(userAgent));
    return fields;
  }

  /// How many bytes of a torn record were cut from the end of the file when it was opened.
  long repaired() {
    return repaired;
  }

  synchronized @Nullable Remembered of(Address address) {
    return memory.of(address);
  }

  /// Keeps an answer.
  ///
  /// @param feed whether it is one, or a sitemap
  /// @return whether its payload is new to the archive
  synchronized boolean keep(Answer answer, boolean feed) throws IOException {
    if (answer.status() != Answer.OK) {
      write(new WarcResponse.Builder(answer.address().uri()), answer, HttpText.whole(answer), null);
      return answer.isSuccess();
    }
    String digest = digest(answer.body());
    Remembered same = answer.body().length == 0 ? null : memory.ofDigest(digest);
    if (same == null) {
      WarcTargetRecord.Builder<?, ?> record =
          feed
              ? new WarcMetadata.Builder().targetURI(answer.address().uri())
              : new WarcResponse.Builder(answer.address().uri());
      note(answer, digest, write(record, answer, HttpText.whole(answer), digest));
      return true;
    }
    write(
        revisit(answer, WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1, same.kept()),
        answer,
        HttpText.head(answer),
        digest);
    note(answer, digest, same.kept());
    return false;
  }

  /// Keeps that a page is what it was.
  ///
  /// @return what was answered when its payload was kept; null where the archive does not hold it any more, and then it is forgotten
  synchronized @Nullable Answer unchanged(Answer answer, Remembered known) throws IOException {
    Answer earlier = read(answer, known.kept());
    if (earlier == null) {
      memory.forget(known);
      return null;
    }
    write(
        revisit(answer, WarcRevisit.SERVER_NOT_MODIFIED_1_1, known.kept()),
        answer,
        HttpText.head(answer),
        known.digest());
    return earlier;
  }

  private @Nullable Answer read(Answer later, Remembered.Kept kept) throws IOException {
    return file.read(
        kept.offset(),
        URI.create(kept.record()),
        record -> {
          HttpResponse http = HttpResponse.parse(record.body());
          byte[] body = http.body().stream().readAllBytes();
          return new Answer(
              later.address(),
              later.asked(),
              later.request(),
              http.status(),
              HttpHeaders.of(http.headers().map(), (_, _) -> true),
              body);
        });
  }

  private static WarcRevisit.Builder revisit(Answer answer, URI profile, Remembered.Kept kept) {
    return new WarcRevisit.Builder(answer.address().uri(), profile)
        .refersTo(URI.create(kept.record()), URI.create(kept.url()), Instant.parse(kept.date()));
  }

  private void note(Answer answer, String digest, Remembered.Kept kept) throws IOException {
    memory.note(
        new Remembered(
            answer.address().toString(),
            answer.header("ETag"),
            answer.header("Last-Modified"),
            digest,
            kept),
        file.end());
  }

  private Remembered.Kept write(
      WarcTargetRecord.Builder<?, ?> record, Answer answer, byte[] block, @Nullable String digest)
      throws IOException {
    URI id = id();
    record
        .version(MessageVersion.WARC_1_1)
        .recordId(id)
        .date(answer.asked())
        .warcinfoId(info)
        .blockDigest(new WarcDigest(digest(block)))
        .body(MediaType.HTTP_RESPONSE, block);
    if (digest != null) {
      record.payloadDigest(new WarcDigest(digest));
    }
    long offset = file.append(record.build());
    byte[] request = HttpText.request(answer);
    file.append(
        new WarcRequest.Builder(answer.address().uri())
            .version(MessageVersion.WARC_1_1)
            .recordId(id())
            .date(answer.asked())
            .warcinfoId(info)
            .concurrentTo(id)
            .blockDigest(new WarcDigest(digest(request)))
            .body(MediaType.HTTP_REQUEST, request)
            .build());
    return new Remembered.Kept(
        id.toString(), answer.address().toString(), answer.asked().toString(), offset);
  }

  private static URI id() {
    return URI.create("urn:uuid:" + UUID.randomUUID());
  }

  private static String digest(byte[] bytes) {
    try {
      MessageDigest digester = MessageDigest.getInstance("SHA-256");
      return new WarcDigest(DIGEST, digester.digest(bytes)).prefixedBase32();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    memory.close();
    file.close();
  }
}
