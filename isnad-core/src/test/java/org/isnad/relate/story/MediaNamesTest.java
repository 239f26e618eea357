package org.isnad.relate.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaNamesTest {
  private static final MediaNames NAMES = MediaNames.load();

  @ParameterizedTest
  @CsvSource({
    "أ ف ب, فرانس برس",
    "أ.ف.ب, فرانس برس",
    "وكالة الأنباء الفرنسية, فرانس برس",
    "وكالة فرانس برس, فرانس برس",
    "AFP, فرانس برس",
    "Reuters, رويترز",
    "وكالة رويترز للأنباء, رويترز",
    "صحيفة نيويورك تايمز الأميركية, نيويورك تايمز",
    "وكالة تسنيم الإيرانية للأنباء, تسنيم",
    "CNN بالعربية, سي إن إن",
    "صحيفة صدى الوادي, صدى الوادي",
    "التلفزيون الإيراني, التلفزيون الإيراني",
  })
  void knowsAMediumUnderAllItsNames(String words, String usual) {
    assertThat(NAMES.usual(words, true)).isEqualTo(usual);
  }

  @ParameterizedTest
  @ValueSource(strings = {"وكالات", "وسائل إعلام محلية", "صحيفة روسية", "الصحيفة", "وكالة الأنباء"})
  void knowsWordsThatNameNobody(String words) {
    assertThat(NAMES.usual(words, true)).isNull();
  }

  @Test
  void takesNoUnknownWordsForANameUnlessTheyAreKnownToBeOne() {
    assertThat(NAMES.usual("أحد الشهود", false)).isNull();
    assertThat(NAMES.usual("وكالة رويترز", false)).isEqualTo("رويترز");
  }

  @Test
  void knowsAPublisherByOutletElseByAddress() {
    assertThat(NAMES.publisher("skynewsarabia", null)).isEqualTo("سكاي نيوز عربية");
    assertThat(NAMES.publisher(null, "https://www.alarabiya.net/ar/2018/05/16/خبر.html"))
        .isEqualTo("العربية");
    assertThat(NAMES.publisher(null, "https://news.example/a b")).isEqualTo("news.example");
    assertThat(NAMES.publisher(null, null)).isNull();
  }
}
