package org.isnad.cli;

import org.isnad.archive.question.Order;
import org.isnad.archive.question.Paging;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How much of an answer is wanted, and in which form.
final class AnswerOptions {
  @Option(
      names = "--limit",
      paramLabel = "ROWS",
      description = "How many rows at most. Default: ${DEFAULT-VALUE}.")
  private int limit = 20;

  @Option(
      names = "--after",
      paramLabel = "CURSOR",
      description = "Go on behind the part that ended with this cursor.")
  private @Nullable String after;

  @Option(names = "--oldest", description = "The oldest first.")
  private boolean oldest;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private AnswerFormat format = AnswerFormat.PRETTY;

  @Mixin private final LookOptions look = new LookOptions();

  Paging paging() {
    return paging(Order.NEWEST);
  }

  /// @param usual the order where none is asked for
  Paging paging(Order usual) {
    return new Paging(limit, after, oldest ? Order.OLDEST : usual);
  }

  int limit() {
    return limit;
  }

  AnswerFormat format() {
    return format;
  }

  Look look(Surroundings surroundings) {
    return look.look(surroundings);
  }
}
