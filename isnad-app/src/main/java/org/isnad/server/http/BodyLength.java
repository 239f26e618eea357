package org.isnad.server.http;

import io.javalin.http.Context;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Keeps bodies within what the server takes. Static and thread-safe.
final class BodyLength {
  private static final long LARGEST_IGNORED = 64L << 20;

  private BodyLength() {}

  /// Looks at what the head says.
  ///
  /// @throws HttpProblemException where the body is larger
  static void check(Context context, long most) {
    if (context.req().getContentLengthLong() > most) {
      try {
        throw tooLarge(context.req().getInputStream(), most);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// A body that may be longer than its head says, or whose head says nothing; reading throws [HttpProblemException] where it is larger.
  static InputStream bounded(InputStream body, long most) {
    return new FilterInputStream(body) {
      private long left = most;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, (int) Math.min(length, left + 1));
        if (read > left) {
          throw tooLarge(in, most);
        }
        left -= Math.max(0, read);
        return read;
      }

      @Override
      public boolean markSupported() {
        return false;
      }
    };
  }

  /// Reads on for a while, to nowhere: one who is still sending does not hear the answer.
  private static HttpProblemException tooLarge(InputStream in, long most) throws IOException {
    byte[] some = new byte[1 << 16];
    long left = LARGEST_IGNORED;
    int read = in.read(some);
    while (read >= 0 && left > 0) {
      left -= read;
      read = in.read(some);
    }
    return new HttpProblemException(HttpProblem.tooLarge(most));
  }
}
