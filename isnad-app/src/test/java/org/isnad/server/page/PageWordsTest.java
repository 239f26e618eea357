package org.isnad.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.server.http.Identity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What pages say of numbers, days and reasons, in the reader's language and numerals.
class PageWordsTest {
  private static final Frame ARABIC = frame(Language.AR, Look.Digits.LATN);
  private static final Frame ARABIC_INDIC = frame(Language.AR, Look.Digits.ARAB);
  private static final Frame ENGLISH = frame(Language.EN, Look.Digits.LATN);

  private static Frame frame(Language language, Look.Digits digits) {
    return new Frame(
        new Look(language, digits, Look.Theme.AUTO),
        Words.load(language),
        Assets.load(),
        Identity.nobody(),
        "",
        "");
  }

  @ParameterizedTest
  @CsvSource({
    "0, لا تقارير",
    "1, تقرير واحد",
    "2, تقريران",
    "3, 3 تقارير",
    "10, 10 تقارير",
    "11, 11 تقريرا",
    "99, 99 تقريرا",
    "100, 100 تقرير",
    "103, 103 تقارير"
  })
  void anArabicNounAgreesWithItsNumber(long number, String words) {
    assertThat(ARABIC.count("n.reports", number)).isEqualTo(words);
  }

  @Test
  void countsAreInTheReadersNumerals() {
    assertThat(ARABIC_INDIC.count("n.reports", 1_234)).isEqualTo("١٬٢٣٤ تقريرا");
    assertThat(ENGLISH.count("n.reports", 1_234)).isEqualTo("1,234 reports");
    assertThat(ENGLISH.count("n.reports", 1)).isEqualTo("1 report");
  }

  @Test
  void everyCountHasAllFormsInBothLanguages() {
    for (String key : Words.load(Language.AR).keys()) {
      if (key.startsWith("n.")) {
        for (long number : List.of(0L, 1L, 2L, 5L, 50L, 200L)) {
          assertThat(ARABIC.count(key, number)).as(key + number).isNotBlank().doesNotContain("#");
          assertThat(ENGLISH.count(key, number)).as(key + number).isNotBlank().doesNotContain("#");
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-08-28|28 أغسطس 2024|28 August 2024",
        "2024-08|أغسطس 2024|August 2024",
        "2024|2024|2024",
        "2024-SU|صيف 2024|summer 2024",
        "2024-08-27TEV|27 أغسطس 2024، مساء|27 August 2024, evening",
        "2024-07-03/2024-07-04|3 يوليو 2024 – 4 يوليو 2024|3 July 2024 – 4 July 2024"
      })
  void timesAreToldInWords(String value, String arabic, String english) {
    assertThat(ARABIC.day(value)).isEqualTo(arabic);
    assertThat(ENGLISH.day(value)).isEqualTo(english);
  }

  @Test
  void daysAreInTheReadersNumerals() {
    assertThat(ARABIC_INDIC.day("2024-08-28")).isEqualTo("٢٨ أغسطس ٢٠٢٤");
    assertThat(ARABIC_INDIC.day("2024-08-28T19:40")).contains("١٩:٤٠");
  }

  @ParameterizedTest
  @ValueSource(strings = {"XXXX-XX-XX", "P3D", "XXXX-WXX-3", "PRESENT_REF", "2024-W07", "", "/"})
  void whatIsNoDayStaysAsItIs(String value) {
    assertThat(ARABIC.day(value)).isNotNull();
    if (value.length() > 1) {
      assertThat(ARABIC.day(value)).contains(value);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "known names of one bearer",
        "surname of the full name: الجنيدي",
        "in a report that gives the full name: surname of the full name: البغدادي",
        "in a report that gives the full name: known names of one bearer: اكوادور",
        "the same name when states, articles and nouns of kind are brought to one form",
        "spelling: سالزبيري/سالزبري, in like company",
        "spelling: final ى/ي",
        "like sounds: ش/س",
        "shorter form of the full name: ساره ساندرز, the same office",
        "surname of the full name, spelling: نتانياهو/نتنياهو",
        "surname اوباما, its only known bearer, in like company",
        "surname القذافي with the office: الزعيم الليبي السابق",
        "given name هيذر with the office: المتحدثة",
        "beginning of the full name: ميناء جازان",
        "the full name without its first noun: شمال سيناء",
        "the name without the noun of its kind: حيران",
        "the same letters, spaced otherwise"
      })
  void whyNamesWereJoinedIsToldInThePagesLanguage(String reason) {
    assertThat(ARABIC.reason(reason)).isNotBlank().doesNotContainPattern("[A-Za-z]");
    assertThat(ENGLISH.reason(reason)).isEqualTo(reason);
  }

  @Test
  void longWordsAreToldInBrief() {
    assertThat(Frame.brief("كلمة ".repeat(100))).hasSizeLessThan(200).contains(" … ");
    assertThat(Frame.brief("ك".repeat(1_000))).hasSize(1_000);
    assertThat(Frame.brief("كلمة\nأخرى")).isEqualTo("كلمة أخرى");
  }

  @Test
  void unitsAreToldInWords() {
    assertThat(ENGLISH.unit("USD")).isEqualTo("US Dollar");
    assertThat(ARABIC.unit("USD")).contains("دولار");
    assertThat(ARABIC.unit("%")).isEqualTo("%");
    assertThat(ARABIC.unit("m/s")).isEqualTo("m/s");
  }
}
