package org.isnad.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
  private static final String TITLE = "جسر جديد على النهر الكبير";
  private static final String LEAD =
      "افتتح وزير النقل الجسر الجديد على النهر، بحضور عدد من المسؤولين وأهالي المدينة.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          القاهرة (رويترز) - | رويترز
          موسكو - رويترز: | رويترز
          بيروت – | NONE
          دبي، الإمارات العربية المتحدة (CNN)-- | CNN
          غزة (الأراضي الفلسطينية) (أ ف ب) - | أ ف ب
          عمان في 3 أيار/مايو 2020 (بترا) -- | بترا
          أبوظبي في 12 مايو / وام / | وام
          واس - جدة: | واس
          الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس | واس
          """)
  void theDatelineIsReadWithItsAgency(String dateline, String agency) {
    Article article = Pages.article(Pages.titled(TITLE, dateline + " " + LEAD));

    assertThat(Pages.of(article, article.layout().dateline())).isEqualTo(dateline);
    assertThat(names(article)).isEqualTo(agency.equals("NONE") ? List.of() : List.of(agency));
    assertThat(Pages.content(article)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "موسكو - رويترز",
        "القاهرة: «الشرق الأوسط»",
        "المدى برس / بغداد",
        "عين اليوم – جدة"
      })
  void theDatelineMayHaveALineOfItsOwn(String dateline) {
    Article article = Pages.article(Pages.titled(TITLE, dateline + "\n" + LEAD));

    if (dateline.startsWith("المدى برس")) {
      assertThat(article.layout().dateline()).as("an outlet that is not known").isNull();
    } else {
      assertThat(Pages.of(article, article.layout().dateline())).isEqualTo(dateline);
    }
  }

  @Test
  void aReporterBeforeTheOutletIsTheByline() {
    Article article = Pages.article(Pages.titled(TITLE, "سامي الدوري – عين اليوم\n" + LEAD));

    assertThat(Pages.of(article, article.layout().byline())).isEqualTo("سامي الدوري");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قالت رويترز: الجسر أغلق بعد ساعات من افتتاحه بسبب الزحام الشديد.",
        "وزارة النقل - وهي الجهة المنفذة - قالت إن الجسر سيفتح في الصيف المقبل.",
        "في القاهرة، قال الوزير إن الجسر سيفتح - إذا انتهى العمل - في الصيف."
      })
  void sentencesAreNoDateline(String lead) {
    assertThat(Pages.article(Pages.titled(TITLE, lead)).layout().dateline()).isNull();
  }

  @Test
  void anOutletsOwnLineNamesIt() {
    Article article = Pages.article(TITLE + "\n\nالثورة أون لاين :\n\n" + LEAD);

    assertThat(article.origin().outlet()).isEqualTo("الثورة أون لاين");
    assertThat(Pages.furniture(article)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          المصدر: سبوتنيك، RT عربية | سبوتنيك AGENCY;RT عربية OUTLET
          المصدر: وكالة الضفتين + صحيفة القسطاس | الضفتين OTHER;القسطاس OTHER
          فرانس24/ أ ف ب | فرانس24 OUTLET;أ ف ب AGENCY
          (رويترز) | رويترز AGENCY
          * نقلا عن «الخليج» | الخليج OUTLET
          رويترز، أ ب، د ب أ | رويترز AGENCY;أ ب AGENCY;د ب أ AGENCY
          """)
  void linesBelowTheTextNameSources(String line, String expected) {
    Article article = Pages.article(Pages.titled(TITLE, LEAD + "\n" + line));

    assertThat(
            article.layout().sources().stream().map(source -> source.name() + " " + source.kind()))
        .containsExactly(expected.split(";"));
    assertThat(Pages.furniture(article)).as("a source line is the article's").isEmpty();
    assertThat(article.layout().sources())
        .allSatisfy(
            source -> assertThat(source.span().of(article.text())).isEqualTo(source.name()));
  }

  @Test
  void anAgencyInBracketsSignsTheLastSentence() {
    assertThat(names(Pages.article(Pages.titled(TITLE, LEAD + "\n" + LEAD + " (أ ف ب)"))))
        .containsExactly("أ ف ب");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"المصدر الأمني لم يكشف اسمه", "القاضية نوال المصري", "(يتبع في العدد المقبل)"})
  void otherShortLinesNameNone(String line) {
    assertThat(names(Pages.article(Pages.titled(TITLE, LEAD + "\n" + line)))).isEmpty();
  }

  private static List<String> names(Article article) {
    return article.layout().sources().stream().map(SourceLine::name).toList();
  }
}
