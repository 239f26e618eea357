package org.isnad.server.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How far one job is; a moment's picture, which does not change.
///
/// @param step what a running job is at; null for all others
/// @param by the user who handed it over
/// @param inputs what was handed over: names of files, ids of texts, addresses
/// @param failure why a job has failed, one sentence; null for all others
public record IngestJob(
    String id,
    State state,
    @Nullable Step step,
    String by,
    List<String> inputs,
    Times times,
    IngestResult result,
    @Nullable String failure) {
  /// Where a job stands.
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED;

    /// Whether nothing of the job will change.
    public boolean ended() {
      return switch (this) {
        case WAITING, RUNNING -> false;
        case DONE, FAILED -> true;
      };
    }
  }

  /// What a running job is at, in this order.
  public enum Step {
    /// Pages are fetched.
    FETCH,
    /// Another process writes to the archive, and is waited for.
    LOCK,
    /// Reports are read, analyzed and written.
    READ,
    /// All reports of the archive are related anew.
    RELATE
  }

  /// When it was handed over, begun and ended.
  public record Times(Instant asked, @Nullable Instant began, @Nullable Instant ended) {
    public Times {
      Objects.requireNonNull(asked, "asked");
    }
  }

  public IngestJob {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(times, "times");
    Objects.requireNonNull(result, "result");
    inputs = List.copyOf(inputs);
  }

  IngestJob begun(Instant now) {
    return new IngestJob(
        id, State.RUNNING, null, by, inputs, new Times(times.asked, now, null), result, null);
  }

  IngestJob at(Step now, IngestResult soFar) {
    return new IngestJob(id, state, now, by, inputs, times, soFar, null);
  }

  IngestJob ended(Instant now, IngestResult last, @Nullable String why) {
    State end = why == null ? State.DONE : State.FAILED;
    Times all = new Times(times.asked, times.began, now);
    return new IngestJob(id, end, null, by, inputs, all, last, why);
  }
}
