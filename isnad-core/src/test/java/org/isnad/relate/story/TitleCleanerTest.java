package org.isnad.relate.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.relate.report.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleCleanerTest {
  private static final TitleCleaner CLEANER = TitleCleaner.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "شاهد.. الوزير يفتتح الجسر | الوزير يفتتح الجسر",
        "عاجل: انهيار جسر في الموصل | انهيار جسر في الموصل",
        "بالفيديو والصور .. سيول تجتاح المدينة | سيول تجتاح المدينة",
        "فيديو: \"لن نرحل\" يقول الأهالي | \"لن نرحل\" يقول الأهالي",
        "شاهد عيان يروي ما جرى | شاهد عيان يروي ما جرى",
        "#القدس_الشرقية  تستقبل   زوارها | القدس الشرقية تستقبل زوارها",
        "عاجل - مباشر: الجلسة الختامية | الجلسة الختامية",
        "تقرير: | تقرير:",
      })
  void takesOffWhatTellsNothing(String title, String name) {
    assertThat(CLEANER.clean(title)).isEqualTo(name);
  }

  @Test
  void takesTheBeginningOfATextWithoutTitle() {
    assertThat(
            CLEANER.title(
                Reports.of(
                    "a",
                    null,
                    null,
                    "وقال الوزير إن الجسر الجديد سيفتتح في الأسبوع المقبل بعد أن تأخر العمل فيه"
                        + " أكثر من عامين بسبب الأمطار.")))
        .startsWith("وقال الوزير إن الجسر")
        .endsWith("…");
  }
}
