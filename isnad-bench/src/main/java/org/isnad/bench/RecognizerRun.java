package org.isnad.bench;

import java.util.ArrayList;
import java.util.List;
import org.isnad.bench.RecognizerAnswers.Answer;

/// One specification run: whether what was found is what is expected, and where not, how it differs.
///
/// @param missed expected and not found, or found with another value
/// @param extra found and not expected
record RecognizerRun(
    RecognizerSpec spec,
    List<Answer> answers,
    List<RecognizerSpec.Expected> missed,
    List<Answer> extra) {
  RecognizerRun {
    answers = List.copyOf(answers);
    missed = List.copyOf(missed);
    extra = List.copyOf(extra);
  }

  static RecognizerRun of(RecognizerSpec spec, RecognizerAnswers reader) {
    List<Answer> answers = reader.of(spec);
    List<Answer> extra = new ArrayList<>(answers);
    List<RecognizerSpec.Expected> missed = new ArrayList<>();
    for (RecognizerSpec.Expected expected : spec.expected()) {
      Answer right = null;
      for (Answer answer : extra) {
        if (RecognizerAnswers.agrees(answer.value(), expected, spec.reference())) {
          right = answer;
          break;
        }
      }
      if (right == null) {
        missed.add(expected);
      } else {
        extra.remove(right);
      }
    }
    return new RecognizerRun(spec, answers, missed, extra);
  }

  boolean agreed() {
    return missed.isEmpty() && extra.isEmpty();
  }
}
