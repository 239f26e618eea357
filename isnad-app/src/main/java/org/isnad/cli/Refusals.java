package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.isnad.source.Refusal;
import org.isnad.wire.RefusalWriter;

/// Names refused inputs, and what was wrong with those that were kept, on standard error: as a JSON object a line where a program reads the output, else as a line for a person.
final class Refusals {
  private final OutputStream err;
  private final boolean machine;
  private final RefusalWriter writer = new RefusalWriter();

  Refusals(OutputStream err, boolean machine) {
    this.err = err;
    this.machine = machine;
  }

  void tell(Refusal refusal) throws IOException {
    tell(refusal, "not read");
  }

  /// An address that was not fetched.
  void tellNotFetched(Refusal refusal) throws IOException {
    tell(refusal, "not fetched");
  }

  /// A problem of an input that was read all the same.
  void tellKept(Refusal problem) throws IOException {
    tell(problem, "read with a problem");
  }

  private void tell(Refusal refusal, String what) throws IOException {
    String line = machine ? writer.line(refusal) : words(refusal, what);
    err.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    err.flush();
  }

  private static String words(Refusal refusal, String what) {
    StringBuilder out =
        new StringBuilder("isnad: ").append(what).append(": ").append(refusal.file());
    if (refusal.record() != null) {
      out.append(", record ").append(refusal.record());
    }
    if (refusal.offset() != null) {
      out.append(", at byte ").append(refusal.offset());
    }
    return out.append(": ")
        .append(refusal.message())
        .append(" (")
        .append(refusal.code())
        .append(')')
        .toString();
  }
}
