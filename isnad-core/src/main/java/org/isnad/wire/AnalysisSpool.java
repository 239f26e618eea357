package org.isnad.wire;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.analyze.Analysis;
import org.isnad.clean.ArticleDate;
import org.jspecify.annotations.Nullable;

/// Analyses put aside in a temporary file until every report of their day is there, so that memory holds no more of them than one asks for.
/// Of each it keeps id, day and place in memory, about 150 bytes. Not thread-safe, but for [#bytes(Analysis)].
public final class AnalysisSpool implements Closeable {
  private final FileChannel file;
  private final AnalysisWriter writer = AnalysisWriter.compact();
  private final AnalysisReader reader = AnalysisReader.create();
  private final Map<String, Place> places = new HashMap<>();
  private long end;

  private record Place(@Nullable LocalDate day, String sha256, long offset, int length) {}

  private AnalysisSpool(FileChannel file) {
    this.file = file;
  }

  /// Makes the file, which is gone when the spool is closed.
  public static AnalysisSpool create() throws IOException {
    Path path = Files.createTempFile("isnad-", ".spool");
    return new AnalysisSpool(
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE));
  }

  /// An analysis as it is put aside. Thread-safe.
  public byte[] bytes(Analysis analysis) {
    return writer.bytes(analysis);
  }

  /// Puts an analysis aside. Of two that have one id and are of different bytes one is kept, the same whichever came first.
  ///
  /// @return whether another report of that id and of other bytes was there
  public boolean add(Analysis analysis, byte[] bytes) throws IOException {
    String id = analysis.article().id();
    String sha256 = analysis.article().origin().sha256();
    Place before = places.get(id);
    if (before != null && before.sha256().compareTo(sha256) <= 0) {
      return !before.sha256().equals(sha256);
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      file.write(buffer, end + buffer.position());
    }
    ArticleDate date = analysis.article().date();
    places.put(id, new Place(date == null ? null : date.day(), sha256, end, bytes.length));
    end += bytes.length;
    return before != null;
  }

  /// How many reports there are.
  public int size() {
    return places.size();
  }

  /// Whether there is a report of that id.
  public boolean has(String id) {
    return places.containsKey(id);
  }

  /// The ids of every day's reports, by day and id; those without a day last, under null.
  public Map<@Nullable LocalDate, List<String>> days() {
    Map<@Nullable LocalDate, List<String>> days =
        new TreeMap<>(Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
    places.forEach(
        (id, place) -> days.computeIfAbsent(place.day(), day -> new ArrayList<>()).add(id));
    days.values().forEach(ids -> ids.sort(Comparator.naturalOrder()));
    return days;
  }

  /// Reads one back.
  ///
  /// @throws IllegalArgumentException where no report has the id
  public Analysis read(String id) throws IOException {
    return parse(load(id));
  }

  /// Reads several back, in their order, on all cores.
  public List<Analysis> read(List<String> ids) throws IOException {
    List<byte[]> documents = new ArrayList<>(ids.size());
    for (String id : ids) {
      documents.add(load(id));
    }
    try {
      return documents.parallelStream().map(this::parseUnchecked).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private byte[] load(String id) throws IOException {
    Place place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("no report " + id);
    }
    ByteBuffer buffer = ByteBuffer.allocate(place.length());
    while (buffer.hasRemaining()) {
      if (file.read(buffer, place.offset() + buffer.position()) < 0) {
        throw new IOException("the temporary file of analyses has been cut short");
      }
    }
    return buffer.array();
  }

  private Analysis parseUnchecked(byte[] document) {
    try {
      return parse(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Analysis parse(byte[] document) throws IOException {
    return reader.read(document);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
