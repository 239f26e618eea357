package org.isnad.analyze.statement;

import java.util.List;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Mention;
import org.isnad.analyze.time.Timex;
import org.isnad.text.Found;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// When and where a statement was made, where the words between its cue and what is said tell it.
final class Circumstances {
  private final Scene scene;
  private final Tokens tokens;
  private final List<Timex> times;

  Circumstances(Scene scene, List<Timex> times) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.times = times;
  }

  /// The date or time that stands between the cue and what is said.
  @Nullable Found<String> when(Draft draft) {
    int from = tokens.start(draft.cueFirst);
    int to = draft.contentFirst < tokens.size() ? tokens.start(draft.contentFirst) : from;
    for (int i = firstFrom(from); i < times.size() && times.get(i).span().start() < to; i++) {
      Timex time = times.get(i);
      if (time.span().end() <= to
          && (time.type() == Timex.Type.DATE || time.type() == Timex.Type.TIME)) {
        return new Found<>(time.value(), time.span());
      }
    }
    return null;
  }

  /// Index of the first time that starts at `offset` or after.
  private int firstFrom(int offset) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The place after «في» that stands between the cue and what is said, outside the speaker's own name.
  @Nullable Found<String> where(Draft draft) {
    for (int i = draft.cueFirst + 1; i < draft.contentFirst && i < tokens.size(); i++) {
      boolean inSpeaker =
          draft.subject != null && i >= draft.subject.first() && i < draft.subject.end();
      Mention mention = scene.mentionStarting(i);
      if (!inSpeaker
          && mention != null
          && scene.entity(mention).type() == Entity.Type.LOC
          && (tokens.isWord(i - 1, "في")
              || mention.skip() == 1 && tokens.word(i).startsWith("ب"))) {
        return new Found<>(scene.entity(mention).name(), mention.span());
      }
    }
    return null;
  }
}
