package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Reads pages out of files, folders and streams, one at a time: memory does not grow with the input. A file is known by its bytes,
/// not by its name: HTML, feeds, web archives, JSON, tables, plain text, compressed or in archives. Input that cannot be read becomes a
/// [Refusal], and reading goes on; a disk that fails is an exception. Immutable and thread-safe.
public final class SourceReader {
  /// The name that standard input goes by.
  public static final String STANDARD_INPUT = "stdin";

  private final SourceLimits limits;
  private final FieldMap fields;
  private final List<FileFormat> more;
  private final Share share;
  private final LongConsumer bytes;

  public SourceReader() {
    this(SourceLimits.DEFAULT);
  }

  public SourceReader(SourceLimits limits) {
    this(limits, FieldMap.STANDARD, List.of(), Share.ALL, taken -> {});
  }

  private SourceReader(
      SourceLimits limits,
      FieldMap fields,
      List<FileFormat> more,
      Share share,
      LongConsumer bytes) {
    this.limits = Objects.requireNonNull(limits, "limits");
    this.fields = Objects.requireNonNull(fields, "fields");
    this.more = List.copyOf(more);
    this.share = Objects.requireNonNull(share, "share");
    this.bytes = Objects.requireNonNull(bytes, "bytes");
  }

  /// One that knows the fields of records by other names; without it, by [FieldMap#STANDARD].
  public SourceReader with(FieldMap fields) {
    return new SourceReader(limits, fields, more, share, bytes);
  }

  /// One that reads another format too.
  public SourceReader with(FileFormat format) {
    List<FileFormat> all = new ArrayList<>(more);
    all.add(format);
    return new SourceReader(limits, fields, all, share, bytes);
  }

  /// One that gives its share of every file, while others give theirs.
  public SourceReader with(Share share) {
    return new SourceReader(limits, fields, more, share, bytes);
  }

  /// One that tells how far it is.
  ///
  /// @param bytes given the number of bytes each time that some of a file, as it lies on the disk, are taken, on the thread that reads
  public SourceReader metered(LongConsumer bytes) {
    return new SourceReader(limits, fields, more, share, bytes);
  }

  /// Every page of the files and folders, in the order given; a folder's files by name, its sub-folders among them, hidden ones left out. A path
  /// that does not exist may be a pattern (`news/*.warc.gz`, `**` crosses folders).
  ///
  /// @throws IOException where the disk fails
  public void read(List<Path> paths, Consumer<? super Item> to) throws IOException {
    Walk walk = new Walk(reading(to));
    for (Path path : paths) {
      walk.path(path);
    }
  }

  /// Every page of a stream, which is not closed. `name` stands for it in ids and messages: [#STANDARD_INPUT] for standard input.
  ///
  /// @throws IOException where the stream fails
  public void read(InputStream in, String name, Consumer<? super Item> to) throws IOException {
    read(in, name, name, to);
  }

  /// Every page of a stream that is a file somewhere else; it is not closed.
  ///
  /// @param file what messages and [Origin#file()] name
  /// @param id what the ids of its pages begin with
  /// @throws IOException where the stream fails
  public void read(InputStream in, String file, String id, Consumer<? super Item> to)
      throws IOException {
    Input.open(in, Place.of(file, id, null), reading(to));
  }

  private Reading reading(Consumer<? super Item> to) {
    return new Reading(limits, fields, more, share, bytes, share.of() == 1 ? to : ours(to));
  }

  private Consumer<Item> ours(Consumer<? super Item> to) {
    return item -> {
      if (share.has(item)) {
        to.accept(item);
      }
    };
  }
}
