package org.isnad.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.isnad.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingRulesTest {
  private static boolean isOne(String a, String b) {
    return SpellingRules.reason(Folding.fold(a), Folding.fold(b)) != null;
  }

  @ParameterizedTest
  @CsvSource({
    "لوكاشينكو, لوكاشينكا",
    "بطرسبورغ, بطرسبورج",
    "بطرسبورغ, بطرسبرغ",
    "غوارديولا, جوارديولا",
    "فيكتوريا, فكتوريا",
    "نتنياهو, نتانياهو",
    "فرناندو, فيرناندو",
    "غوتيريش, جوتيريش"
  })
  void theseAreTwoSpellingsOfOneName(String a, String b) {
    assertThat(isOne(a, b)).isTrue();
    assertThat(isOne(b, a)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "محمد, محمود",
    "حسن, حسين",
    "حسين, حسان",
    "سالم, سليم",
    "قاسم, جاسم",
    "كريم, غريم",
    "مرزوق, مرزوقي",
    "جوليانو, جولياني",
    "خميني, خامنئي",
    "بوتين, بوتين",
    "عثمان, عثماني",
    "رونالد, رونالدو"
  })
  void theseAreNot(String a, String b) {
    assertThat(isOne(a, b)).isFalse();
  }

  @Test
  void spellingsOfTheArchiveAreLookedForAndTold(@TempDir Path folder) {
    try (Newsroom newsroom = new Newsroom(folder)) {
      for (int i = 0; i < 2; i++) {
        newsroom.add(
            "قال الرئيس البيلاروسي ألكسندر لوكاشينكا إن بلاده مستعدة للحوار رقم " + i + ".");
      }
      long other = newsroom.add("التقى الرئيس ألكسندر لوكاشينكو السفراء في مينسك.");
      SearchAnswer answer = newsroom.ask(SearchRequest.of(Scope.REPORTS, "لوكاشينكو"));
      assertThat(answer.total()).isEqualTo(3);
      assertThat(answer.hits().getFirst().report()).isEqualTo(other);
      assertThat(answer.reading().expansions().getFirst().variants())
          .containsExactly(new Variant("لوكاشينكا", "spelling: لوكاشينكو/لوكاشينكا"));
      assertThat(
              newsroom
                  .ask(
                      SearchRequest.of(Scope.REPORTS, "لوكاشينكو")
                          .with(new SearchOptions(false, Form.STEM, false)))
                  .total())
          .isEqualTo(1);
    }
  }
}
