package org.isnad.archive.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.archive.search.Suggestion;
import org.junit.jupiter.api.Test;

/// What a search box is completed to, against an archive of three names.
class CompletionTest {
  private static final List<String> NAMES = List.of("وادي السنديان", "مروان قصّاب", "وادي");

  private static List<String> completed(String box) {
    return new Completion(CompletionTest::ofArchive)
        .of(box, 5).stream().map(Suggestion::text).toList();
  }

  /// As the index does: names of which some word begins so.
  private static List<Suggestion> ofArchive(String prefix, int limit) {
    return NAMES.stream()
        .filter(name -> name.startsWith(prefix) || name.contains(" " + prefix))
        .map(name -> new Suggestion(name, 1))
        .toList();
  }

  @Test
  void oneWordIsCompletedToWordsAndNames() {
    assertThat(completed("وا")).containsExactly("وادي السنديان", "وادي");
    assertThat(completed("السند")).containsExactly("وادي السنديان");
  }

  @Test
  void theBeginningOfANameIsCompletedToTheName() {
    assertThat(completed("وادي السن")).containsExactly("وادي السنديان");
  }

  @Test
  void otherwiseTheLastWordIsCompleted() {
    assertThat(completed("سيول وا")).containsExactly("سيول وادي السنديان", "سيول وادي");
    assertThat(completed("سيول و")).isEmpty();
    assertThat(completed("سيول ")).isEmpty();
  }

  @Test
  void behindAFieldSeveralWordsStandBetweenMarks() {
    assertThat(completed("قائل:مرو")).containsExactly("قائل:\"مروان قصّاب\"");
    assertThat(completed("السيول قائل:مرو")).containsExactly("السيول قائل:\"مروان قصّاب\"");
    assertThat(completed("-وا")).containsExactly("-وادي السنديان", "-وادي");
  }
}
