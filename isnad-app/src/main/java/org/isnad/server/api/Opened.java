package org.isnad.server.api;

import java.util.function.Supplier;
import org.isnad.archive.question.Answer;
import org.isnad.archive.question.QuestionException;
import org.isnad.archive.question.Questions;
import org.isnad.archive.record.RecordStore;
import org.isnad.server.http.HttpProblem;
import org.isnad.server.http.HttpProblemException;
import org.isnad.server.http.Slice;

/// The archive that is asked.
///
/// @param store its record
/// @param questions that it answers
public record Opened(RecordStore store, Questions questions) {
  /// What comes of a question; one that cannot be answered as it is asked is a problem of who asks.
  public static <T> T asked(Supplier<T> question) {
    try {
      return question.get();
    } catch (QuestionException e) {
      throw new HttpProblemException(HttpProblem.badParameter(String.valueOf(e.getMessage())));
    }
  }

  /// The same for a question after one thing by its id, which may not be there.
  public static <T> T found(Supplier<T> question) {
    try {
      return question.get();
    } catch (QuestionException e) {
      throw new HttpProblemException(HttpProblem.notFound(String.valueOf(e.getMessage())));
    }
  }

  /// A part of an answer to a question in which no names are.
  static <T> Slice<T> plain(Answer<T> answer) {
    return new Slice<>(answer.rows(), null, answer.next(), null);
  }

  /// A part of an answer as the server hands it on.
  static <T> Slice<T> slice(Answer<T> answer) {
    return new Slice<>(
        answer.rows(), null, answer.next(), new NamesRead(answer.names(), answer.also()));
  }
}
