package org.isnad.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.text.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال وزير الخارجية إن بلاده تعمل على تعزيز العلاقات مع دول الجوار.",
        // Arabic on a Persian key-board
        "قال وزیر الخارجیة إن بلاده تعمل علی تعزیز العلاقات الثنائیة مع جمیع دول الجوار فی المرحلة"
            + " المقبلة، وأکد أهمیة الحوار.",
        // names with letters that Arabic lacks
        "زار الوفد مدينة چناق قلعة ومصنع پيجو في باريس، والتقى بمدير شركة گوگل الإقليمي.",
        "اجتماع طارئ",
        "جسر جدید",
        "أعلنت شركة Northwind Robotics Ltd أن منتجها الجديد Northwind Arm 2 سيصل إلى الأسواق في"
            + " الخريف المقبل بعد اختبارات استمرت عامين."
      })
  void arabicIsRead(String text) {
    assertThat(Pages.article(text).language()).isEqualTo("ar");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The council met on Monday and agreed on a new plan for the city's buses. | it is mostly in Latin letters
          Городской совет собрался в понедельник и согласовал новый план. | it is mostly in Cyrillic letters
          市議会は月曜日に会合を開き、新しい計画に合意した。 | it is mostly not in Arabic letters
          رئیس جمهور گفت که این کشور پس از گفت‌وگو با چند گروه آماده است پیشنهاد تازه را بررسی کند و پاسخ دهد. | by its letters it is Persian (fa)
          وزیراعظم نے کہا ہے کہ حکومت عوام کے مسائل حل کرنے کے لیے ہر ممکن کوشش کر رہی ہے اور ٹیکس میں کمی کی جائے گی۔ | by its letters it is Urdu (ur)
          سەرۆکی هەرێم لەگەڵ وەزیری دەرەوە کۆبووەوە و باسی پەیوەندییەکانی نێوان هەردوو لایان کرد و چەند بابەتێک تاوتوێ کرا. | by its letters it is Kurdish (ckb)
          د بهرنیو چارو وزیر وویل چې دوی به د ګاونډیو هېوادونو سره خپلې اړیکې پراخې کړي او د سولې لپاره به هڅې کوي. | by its letters it is Pashto (ps)
          12345 67890 | it holds no letters
          """)
  void otherLanguagesAreRefusedByName(String text, String why) {
    assertThat(Pages.refused(text).refusal().code()).isEqualTo("language");
    assertThat(Pages.refused(text).refusal().message())
        .isEqualTo("The text is not Arabic: " + why + ".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The council met on Monday and agreed on a new plan for the city's buses. | und-Latn
          Городской совет собрался в понедельник и согласовал новый план. | und-Cyrl
          رئیس جمهور گفت که این کشور پس از گفت‌وگو با چند گروه آماده است پیشنهاد تازه را بررسی کند و پاسخ دهد. | fa
          وزیراعظم نے کہا ہے کہ حکومت عوام کے مسائل حل کرنے کے لیے ہر ممکن کوشش کر رہی ہے اور ٹیکس میں کمی کی جائے گی۔ | ur
          """)
  void otherLanguagesAreKeptWithTheirNameWhereTheCallerAsksForThem(String text, String code) {
    CleanOptions keep = new CleanOptions(null, null, null, true);
    Article article = (Article) Cleaner.load(keep).clean(Pages.plain(text));

    assertThat(article.language()).isEqualTo(code);
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.problems()).extracting(Problem::code).containsExactly("language");
  }
}
