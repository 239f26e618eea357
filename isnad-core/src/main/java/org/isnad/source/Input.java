package org.isnad.source;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// One file or stream while it is read: its bytes after decompression, its names, and where its pages go.
///
/// @param file the file's name for messages and [Origin#file()]
/// @param id what the ids of its pages begin with
record Input(
    InputStream bytes, String file, String id, SourceLimits limits, Consumer<? super Item> to) {
  private static final int BLOCK = 1 << 16;
  private static final int GZIP_MAGIC_1 = 0x1f;
  private static final int GZIP_MAGIC_2 = 0x8b;

  /// Tells the format by the first bytes and reads all pages.
  static void open(
      InputStream in, String file, String id, SourceLimits limits, Consumer<? super Item> to)
      throws IOException {
    byte[] head = in.readNBytes(BLOCK);
    InputStream bytes = replay(head, in);
    if (head.length >= 2 && (head[0] & 0xff) == GZIP_MAGIC_1 && (head[1] & 0xff) == GZIP_MAGIC_2) {
      try {
        InputStream inflated = new GZIPInputStream(bytes, BLOCK);
        byte[] inner = inflated.readNBytes(BLOCK);
        new Input(replay(inner, inflated), file, id, limits, to).readAs(inner);
      } catch (ZipException | EOFException e) {
        to.accept(
            new Refusal(
                file,
                null,
                null,
                "bad-gzip",
                "The compressed data is broken or cut short; what stands before the break was read."));
      }
    } else {
      new Input(bytes, file, id, limits, to).readAs(head);
    }
  }

  private static InputStream replay(byte[] head, InputStream rest) {
    return head.length < BLOCK
        ? new ByteArrayInputStream(head)
        : new SequenceInputStream(new ByteArrayInputStream(head), rest);
  }

  private void readAs(byte[] head) throws IOException {
    Sniffer.Guess guess = Sniffer.guess(head);
    switch (guess) {
      case Sniffer.Guess.Readable(SourceFormat format) -> format.read(this);
      case Sniffer.Guess.Unreadable(String code, String message) ->
          refuse(null, null, code, message);
    }
  }

  void refuse(@Nullable Long record, @Nullable Long offset, String code, String message) {
    to.accept(new Refusal(file, record, offset, code, message));
  }

  /// All bytes, or null (and a refusal is given) where they are more than the limit.
  byte @Nullable [] all() throws IOException {
    byte[] all = bytes.readNBytes(limits.fileBytes());
    if (all.length == limits.fileBytes() && bytes.read() >= 0) {
      refuse(
          null,
          null,
          "too-large",
          "The file is larger than the limit of " + limits.fileBytes() + " bytes for one page.");
      return null;
    }
    return all;
  }
}
