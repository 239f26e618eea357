package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// A stream whose first bytes were read already to see what it is, from its beginning again. Not thread-safe.
final class Replay extends InputStream {
  private final byte[] head;
  private final InputStream rest;
  private int at;

  /// @param head whose bytes come first; nobody changes it
  Replay(byte[] head, InputStream rest) {
    this.head = head;
    this.rest = rest;
  }

  @Override
  public int read() throws IOException {
    return at < head.length ? head[at++] & 0xff : rest.read();
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (at == head.length) {
      return rest.read(into, from, length);
    }
    int count = Math.min(length, head.length - at);
    System.arraycopy(head, at, into, from, count);
    at += count;
    return count;
  }

  @Override
  public int available() throws IOException {
    return (int) Math.min(Integer.MAX_VALUE, (long) head.length - at + rest.available());
  }

  /// As [InputStream#readNBytes(int)], into an array of the right length at once where the stream knows how much there is.
  @Override
  public byte[] readNBytes(int most) throws IOException {
    byte[] first = new byte[Math.min(most, available())];
    int read = readNBytes(first, 0, first.length);
    if (read < first.length || read == most) {
      return read == first.length ? first : Arrays.copyOf(first, read);
    }
    byte[] more = rest.readNBytes(most - read);
    if (more.length == 0) {
      return first;
    }
    byte[] all = Arrays.copyOf(first, read + more.length);
    System.arraycopy(more, 0, all, read, more.length);
    return all;
  }
}
