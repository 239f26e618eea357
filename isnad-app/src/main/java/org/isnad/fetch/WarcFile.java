package org.isnad.fetch;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcWriter;

/// A web archive that grows at its end, a gzip member a record, and is locked while it does. Not thread-safe.
final class WarcFile implements Closeable {
  private final Path path;
  private final FileChannel channel;
  private final WarcWriter writer;

  private WarcFile(Path path, FileChannel channel) throws IOException {
    this.path = path;
    this.channel = channel;
    this.writer = new WarcWriter(channel, WarcCompression.GZIP);
  }

  /// Opens or makes it.
  static WarcFile open(Path path) throws IOException, UnusableArchiveException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(path)) {
      throw new UnusableArchiveException(path + " is no file in a folder that is there.");
    }
    FileChannel channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() == null) {
        throw new UnusableArchiveException(path + " is being written by another run.");
      }
      return new WarcFile(path, channel);
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new UnusableArchiveException(path + " is being written by another run.");
    } catch (UnusableArchiveException | IOException e) {
      channel.close();
      throw e;
    }
  }

  /// The id of its first record; null where it is empty.
  @Nullable String firstRecord() throws IOException, UnusableArchiveException {
    if (channel.size() == 0) {
      return null;
    }
    try (WarcReader reader = new WarcReader(Files.newInputStream(path))) {
      if (reader.compression() == WarcCompression.GZIP) {
        WarcRecord record = reader.next().orElse(null);
        if (record != null) {
          return record.id().toString();
        }
      }
    } catch (IOException e) {
      if (isCutInItsFirstRecord()) {
        return null;
      }
    }
    throw new UnusableArchiveException(path + " is there and no compressed web archive.");
  }

  /// All that a first run wrote before it was ended.
  private boolean isCutInItsFirstRecord() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] head = in.readNBytes(2);
      return head.length == 2
          && head[0] == 0x1f
          && (head[1] & 0xff) == 0x8b
          && GzipTail.find(channel, 0) == 0;
    }
  }

  /// Cuts away what a crash left of a record.
  ///
  /// @param from where a record begins, as an earlier run noted; 0 where none did
  /// @return how many bytes were cut away
  long repair(long from) throws IOException {
    long size = channel.size();
    long whole = GzipTail.find(channel, from <= size ? from : 0);
    channel.truncate(whole);
    channel.position(whole);
    return size - whole;
  }

  /// Adds a record.
  ///
  /// @return the offset of its first byte
  long append(WarcRecord record) throws IOException {
    long offset = channel.position();
    writer.write(record);
    return offset;
  }

  /// Where the next record will begin.
  long end() throws IOException {
    return channel.position();
  }

  /// A record.
  interface Reading<T> {
    T of(WarcRecord record) throws IOException;
  }

  /// Reads the record that begins at an offset; null where another one does, or none.
  <T> @Nullable T read(long offset, URI id, Reading<T> reading) throws IOException {
    try (FileChannel in = FileChannel.open(path, StandardOpenOption.READ)) {
      in.position(offset);
      try (WarcReader reader = new WarcReader(Channels.newInputStream(in))) {
        WarcRecord record = reader.next().orElse(null);
        return record == null || !record.id().equals(id) ? null : reading.of(record);
      }
    } catch (ParsingException | ZipException | EOFException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.force(true);
    channel.close();
  }
}
