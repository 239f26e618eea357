package org.isnad.analyze.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.clean.Article;
import org.isnad.clean.Layout;
import org.isnad.source.Origin;
import org.isnad.text.Reading;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where titles begin and end, and whose they are.
class TitlesTest {
  private static final NameAnalyzer ANALYZER = NameAnalyzer.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قال الرئيس الروسي إن الأمر انتهى. | الرئيس الروسي",
        "وأكد وزير الخارجية الأمريكي السابق ذلك. | وزير الخارجية الأمريكي السابق",
        "التقى رئيس بيلاروسيا في موسكو. | رئيس بيلاروسيا",
        "رفض المتحدث باسم وزارة الدفاع الروسية التعليق. | المتحدث باسم وزارة الدفاع الروسية",
        "قال الناطق الرسمي إن الاجتماع تأجل. | الناطق الرسمي",
        "دعا الأمين العام للأمم المتحدة إلى الهدوء. | الأمين العام للأمم المتحدة",
        "وصل قائد الجيش الليبي أمس. | قائد الجيش الليبي",
        "استقال مدير عام هيئة الاستثمار اليوم. | مدير عام هيئة الاستثمار",
        "وللرئيس التركي رأي آخر. | للرئيس التركي",
        "قالت رئيسة وزراء بريطانيا إن بلادها مستعدة. | رئيسة وزراء بريطانيا",
        "زار ولي العهد السعودي باريس. | ولي العهد السعودي",
        "قال نائب رئيس الوزراء القطري في بيان. | نائب رئيس الوزراء القطري",
      })
  void aTitleEndsWithWhatItIsOf(String text, String title) {
    assertThat(names(text).titles())
        .extracting(found -> found.role().title())
        .containsExactly(title);
  }

  @Test
  void aTitleBelongsToTheNameAfterIt() {
    Names names = names("قال الرئيس البيلاروسي ألكسندر لوكاشينكو إن بلاده مستعدة.");
    assertThat(names.titles()).hasSize(1);
    assertThat(bearer(names, 0)).isEqualTo("ألكسندر لوكاشينكو");
    assertThat(names.entities().getFirst().roles())
        .extracting(Role::title)
        .containsExactly("الرئيس البيلاروسي");
    assertThat(names.entities().getFirst().roles().getFirst().of()).isEqualTo("البيلاروسي");
  }

  @Test
  void aTitleBelongsToTheNameBeforeItsComma() {
    Names names = names("قال سيرغي لافروف، وزير الخارجية الروسي، إن بلاده سترد.");
    assertThat(bearer(names, 0)).isEqualTo("سيرغي لافروف");
  }

  @Test
  void aTitleInTheDualLeavesTheOtherStateToTheSecondName() {
    Names names =
        names(
            "اجتمعت روسيا ومصر برئاسة رئيسي البلدين ألكسندر إيفانوف ومحمود سالم. وقال الرئيس المصري إن الاتفاق جاهز.");
    assertThat(names.titles())
        .filteredOn(title -> title.role().title().equals("الرئيس المصري"))
        .extracting(title -> names.entities().get(title.entity()).name())
        .containsExactly("محمود سالم");
  }

  @Test
  void aTitleInTheDualSharesNothingWithAStateThatWasNotNamed() {
    Names names =
        names(
            "اجتمعت روسيا ومصر برئاسة رئيسي البلدين ألكسندر إيفانوف ومحمود سالم. وقال الرئيس التركي إن بلاده تتابع.");
    assertThat(names.titles())
        .filteredOn(title -> title.role().title().equals("الرئيس التركي"))
        .extracting(TitleMention::entity)
        .containsExactly(-1);
  }

  @Test
  void aTitleAloneIsOfThePersonWhomTheReportGaveIt() {
    Names names =
        names(
            "التقى الرئيس الروسي فلاديمير بوتين الرئيس البيلاروسي ألكسندر لوكاشينكو."
                + " وقال الرئيس الروسي إن اللقاء مفيد، ووافقه رئيس بيلاروسيا.");
    assertThat(names.titles()).hasSize(4);
    assertThat(bearer(names, 2)).isEqualTo("فلاديمير بوتين");
    assertThat(bearer(names, 3)).isEqualTo("ألكسندر لوكاشينكو");
  }

  @Test
  void aTitleInTheDualIsOfBoth() {
    Names names =
        names(
            "التقى الرئيسان الروسي فلاديمير بوتين والبيلاروسي ألكسندر لوكاشينكو."
                + " وقال الرئيس البيلاروسي إن الرئيس الروسي وافق.");
    assertThat(names.titles())
        .extracting(title -> title.role().title())
        .containsExactly("الرئيسان الروسي", "البيلاروسي", "الرئيس البيلاروسي", "الرئيس الروسي");
    assertThat(bearer(names, 0)).isEqualTo("فلاديمير بوتين");
    assertThat(bearer(names, 1)).isEqualTo("ألكسندر لوكاشينكو");
    assertThat(bearer(names, 2)).isEqualTo("ألكسندر لوكاشينكو");
    assertThat(bearer(names, 3)).isEqualTo("فلاديمير بوتين");
  }

  @Test
  void whomATitleSpeaksToIsNotWhatItIsOf() {
    Names names = names("وقال السفير لوكالة الأنباء السعودية إن العلاقات جيدة.");
    assertThat(names.titles().getFirst().role().title()).isEqualTo("السفير");
  }

  @Test
  void aTitleThatNobodyWasGivenIsNobodys() {
    Names names = names("قال الرئيس الروسي فلاديمير بوتين ذلك، ورد وزير الدفاع التركي عليه.");
    assertThat(names.titles().getLast().entity()).isEqualTo(-1);
  }

  @Test
  void theMentionsDoNotOverlapAndStandInOrder() {
    Names names =
        names("قال المتحدث باسم وزارة الدفاع الروسية إيغور كوناشينكوف في موسكو إن روسيا سترد.");
    int end = 0;
    for (Mention mention : names.mentions()) {
      assertThat(mention.first()).isGreaterThanOrEqualTo(end);
      end = mention.end();
    }
    assertThat(names.mentions()).hasSize(4);
  }

  private static String bearer(Names names, int title) {
    return names.entities().get(names.titles().get(title).entity()).name();
  }

  private static Names names(String text) {
    Origin origin = new Origin(null, null, null, null, null, null, null, "0".repeat(64));
    Layout layout = new Layout(null, null, null, List.of(new Span(0, text.length())), List.of());
    Article article = new Article("t", origin, "ar", null, text, layout, List.of());
    return ANALYZER.find(article, Reading.of(text), List.of());
  }
}
