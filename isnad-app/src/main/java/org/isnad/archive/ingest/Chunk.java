package org.isnad.archive.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.intake.Given;

/// Some inputs that follow on one another: what is asked of the record is asked for all of them at once.
///
/// @param weight of all, as [Given#weight()]
record Chunk(List<Given> inputs, int weight) {
  private static final int INPUTS = 16;

  /// Of text, in thousands of characters.
  private static final int HEAVY = 256;

  Chunk {
    inputs = List.copyOf(inputs);
  }

  /// Groups inputs, one after the other. Not thread-safe.
  static final class Grouping implements Consumer<Given> {
    private final Consumer<? super Chunk> to;
    private List<Given> inputs = new ArrayList<>();
    private int weight;

    Grouping(Consumer<? super Chunk> to) {
      this.to = to;
    }

    @Override
    public void accept(Given given) {
      inputs.add(given);
      weight += given.weight();
      if (inputs.size() >= INPUTS || weight >= HEAVY) {
        end();
      }
    }

    /// Gives what is still held back.
    void end() {
      if (!inputs.isEmpty()) {
        to.accept(new Chunk(inputs, weight));
        inputs = new ArrayList<>();
        weight = 0;
      }
    }
  }
}
