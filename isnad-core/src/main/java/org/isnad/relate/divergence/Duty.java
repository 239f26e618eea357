package org.isnad.relate.divergence;

import java.util.List;
import org.isnad.text.WordKey;
import org.isnad.text.WordSet;

/// The duty that no verb tells: «على الطرفين أن يوقعا», «عليها أن». Only where a clause begins with it, for verbs go with «على» too («اتفقا على أن»). Static and
/// thread-safe.
final class Duty {
  private static final WordSet ON = WordSet.of("على عليه عليها عليهم عليهما عليك عليكم علينا");
  private static final WordSet BARE = WordSet.of("على");
  private static final String THAT = "ان";

  /// Words between «على» and «أن».
  private static final int REACH = 5;

  private Duty() {}

  /// One past «أن» where the word begins such a clause; `at` where it does not.
  static int end(List<Word> words, int at) {
    Word first = words.get(at);
    boolean joined = isJoined(first);
    String form = joined ? first.form().substring(1) : first.form();
    boolean opens = at == 0 || first.begins() || joined || words.get(at - 1).form().equals(THAT);
    if (!opens || !ON.contains(WordKey.of(form, 0), form)) {
      return at;
    }
    boolean bare = BARE.contains(WordKey.of(form, 0), form);
    for (int i = at + 1; i < Math.min(words.size(), at + REACH + 1); i++) {
      if (words.get(i).begins()) {
        return at;
      }
      if (words.get(i).form().equals(THAT)) {
        return bare && i == at + 1 ? at : i + 1;
      }
    }
    return at;
  }

  private static boolean isJoined(Word word) {
    return word.form().length() > 3 && Particle.isConjunction(word.form().charAt(0));
  }
}
