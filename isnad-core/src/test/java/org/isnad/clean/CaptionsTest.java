package org.isnad.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {
  private static final String TITLE = "وزير النقل يفتتح الجسر الجديد على النهر";
  private static final String LEAD =
      "افتتح وزير النقل سامي الدوري الجسر الجديد على النهر، بحضور عدد من المسؤولين وأهالي المدينة.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "سامي الدوري",
        "وزير النقل",
        "وزير النقل سامي الدوري",
        "جانب من حفل الافتتاح",
        "الجسر القديم (أرشيفية)"
      })
  void whatOnlyNamesAPictureIsFurniture(String caption) {
    assertThat(Pages.furniture(Pages.article(Pages.titled(TITLE, caption + "\n" + LEAD))))
        .containsExactly(caption);
    assertThat(Pages.furniture(Pages.article(TITLE + "\n" + caption + "\n" + LEAD)))
        .containsExactly(caption);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "سامي الدوري – تربة",
        "باريلا (الضفتين)",
        "الخطة تشمل ثلاثة جسور أخرى حتى نهاية العقد",
        "بالتفاصيل:",
        "ماذا بعد الجسر؟",
        "- جسر ثان في الصيف"
      })
  void otherLinesAboveTheFirstParagraphAreTheArticles(String line) {
    assertThat(Pages.furniture(Pages.article(Pages.titled(TITLE, line + "\n" + LEAD)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"سامي الدوري", "وزير النقل سامي الدوري"})
  void aQuotationsSignatureIsTheArticles(String signature) {
    String body =
        LEAD + "\n«هذا الجسر لأهل الضفتين، وقد انتظروه طويلا».\n" + signature + "\n" + LEAD;

    assertThat(Pages.furniture(Pages.article(Pages.titled(TITLE, body)))).isEmpty();
  }
}
