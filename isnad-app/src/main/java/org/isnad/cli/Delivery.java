package org.isnad.cli;

import java.io.IOException;
import org.isnad.intake.OrderedWork;
import org.isnad.source.Refusal;

/// Puts outcomes where they belong, in order: reports on standard output, refusals on standard error. Not thread-safe.
final class Delivery implements OrderedWork.Sink<Outcome> {
  private final Rendering rendering;
  private final Refusals refusals;
  private final Output out;
  private final Progress progress;
  private long reports;
  private long refused;

  Delivery(Rendering rendering, Refusals refusals, Output out, Progress progress) {
    this.rendering = rendering;
    this.refusals = refusals;
    this.out = out;
    this.progress = progress;
  }

  boolean refused() {
    return refused > 0;
  }

  @Override
  public void accept(Outcome outcome) throws IOException {
    switch (outcome) {
      case Outcome.Done(byte[] bytes, var remarks) -> {
        if (reports == 0) {
          progress.outputFollows();
        }
        out.write(reports++ == 0 ? rendering.opening() : rendering.separator());
        out.write(bytes);
        out.write(rendering.terminator());
        for (Refusal remark : remarks) {
          out.flush();
          progress.makeRoom();
          refusals.tellKept(remark);
        }
      }
      case Outcome.Refused(var refusal) -> refuse(refusal);
    }
    progress.step();
  }

  /// Tells what could not be read.
  void refuse(Refusal refusal) throws IOException {
    refused++;
    // On a terminal both streams meet: the reason stands where the report would.
    out.flush();
    progress.makeRoom();
    refusals.tell(refusal);
  }

  @Override
  public void idle() throws IOException {
    out.flush();
  }

  /// Ends the output; to be called when all has gone well.
  void close() throws IOException {
    if (reports == 0) {
      out.write(rendering.opening());
    }
    out.write(rendering.closing());
    out.flush();
  }
}
