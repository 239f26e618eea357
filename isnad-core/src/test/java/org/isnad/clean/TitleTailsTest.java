package org.isnad.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTailsTest {
  private static final String LEAD =
      "افتتح وزير النقل الجسر الجديد على النهر، بحضور عدد من المسؤولين وأهالي المدينة.";

  @ParameterizedTest
  @ValueSource(strings = {"صحيفة المدى", "الجزيرة نت", "بوابة السواقي", "RT عربية"})
  void theOutletsNameIsFurniture(String outlet) {
    Article article = Pages.article(Pages.titled("جسر جديد على النهر | " + outlet, LEAD));

    assertThat(Pages.of(article, article.layout().title())).isEqualTo("جسر جديد على النهر");
    assertThat(Pages.content(article)).containsExactly("جسر جديد على النهر", LEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "جسر جديد على النهر - رويترز",
        "إغلاق طريق القصيم – الرياض",
        "جسر جديد على النهر | صور من الافتتاح",
        "صحيفة المدى | عدد خاص",
        "مباراة القمة: الأهلي - الزمالك"
      })
  void otherTailsAreTheTitles(String title) {
    Article article = Pages.article(Pages.titled(title, LEAD));

    assertThat(Pages.of(article, article.layout().title())).isEqualTo(title);
    assertThat(Pages.furniture(article)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {" - ", " | ", " – "})
  void aPageThatWasSavedWholeLosesTheTailToo(String mark) {
    Article article = Pages.article("جسر جديد على النهر" + mark + "العربية نت\n" + LEAD);

    assertThat(Pages.of(article, article.layout().title())).isEqualTo("جسر جديد على النهر");
    assertThat(Pages.furniture(article)).hasSize(1);
  }
}
