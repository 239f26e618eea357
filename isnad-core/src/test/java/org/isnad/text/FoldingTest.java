package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// One letter rule each, as the field's normalizers are specified.
class FoldingTest {
  private static void check(String written, String folded) {
    assertThat(Folding.fold(written)).isEqualTo(folded);
    assertThat(Folding.fold(folded)).as("folded twice").isEqualTo(folded);
  }

  @Test
  void alefWithMadda() {
    check("آجن", "اجن");
  }

  @Test
  void alefWithHamzaAbove() {
    check("أحمد", "احمد");
  }

  @Test
  void alefWithHamzaBelow() {
    check("إعاذ", "اعاذ");
  }

  @Test
  void alefWasla() {
    check("ٱلرحمن", "الرحمن");
  }

  @Test
  void alefMaksuraIsYeh() {
    check("بنى", "بني");
  }

  @Test
  void tehMarbutaIsHeh() {
    check("فاطمة", "فاطمه");
  }

  @Test
  void seatsOfHamza() {
    check("مسؤول", "مسوول");
    check("رئيس", "رييس");
  }

  @Test
  void hamzaOfItsOwnStays() {
    check("سماء", "سماء");
  }

  @Test
  void tatweelDisappears() {
    check("روبرـــت", "روبرت");
  }

  @Test
  void fathaDammaKasra() {
    check("مَبُنِ", "مبن");
  }

  @Test
  void tanwin() {
    check("عَلَيماً", "عليما");
    check("بُوات", "بوات");
    check("رجلٍ", "رجل");
  }

  @Test
  void shaddaAndSukun() {
    check("هتميّز", "هتميز");
    check("نلْسون", "نلسون");
  }

  @Test
  void superscriptAlef() {
    check("هٰذا", "هذا");
  }

  @Test
  void marksOfTheKoran() {
    check("قالۖ", "قال");
  }

  @Test
  void persianYehAndKeheh() {
    check("روسیا", "روسيا");
    check("کیان", "كيان");
  }

  @Test
  void urduHeh() {
    check("ہ", "ه");
  }

  @Test
  void otherLettersOfTheArabicScriptStay() {
    check("پوتین گاز چاد ڤيينا", "پوتين گاز چاد ڤيينا");
  }

  @Test
  void zeroWidthAndDirectionMarksDisappear() {
    check("\u202Bقا\u200Cل\u200F\u202C\uFEFF \u2066هو\u2069\u061C", "قال هو");
  }

  @Test
  void softHyphenDisappears() {
    check("Wash\u00ADington", "washington");
  }

  @Test
  void presentationFormsAreTheirLetters() {
    check("ﺍﻟﻌﺮﺑﻴﺔ", "العربيه");
    check("ﯾﮏ", "يك");
  }

  @Test
  void ligaturesOfLamAndAlefAreTwoLetters() {
    check("ﻻ ﻷ ﻹ ﻵ ﻼ", "لا لا لا لا لا");
  }

  @Test
  void ligaturesOfWordsAreTheirLetters() {
    check("ﷲ", "الله");
  }

  @Test
  void diacriticsSetOnTheirOwnDisappear() {
    check("ﹰﱞ", "");
  }

  @Test
  void ornateParenthesesAndSymbolsAreNoLetters() {
    check("﴾نص﴿﷼", "﴾نص﴿﷼");
    assertThat(Letters.isArabic('﴾')).isFalse();
    assertThat(Letters.isPresentationForm('﷼')).isFalse();
  }

  @Test
  void threeSetsOfDigits() {
    check("0123456789", "0123456789");
    check("٠١٢٣٤٥٦٧٨٩", "0123456789");
    check("۰۱۲۳۴۵۶۷۸۹", "0123456789");
  }

  @Test
  void spacesThatDoNotBreak() {
    check("8\u00A0آلاف\u202Fطن", "8 الاف طن");
  }

  @Test
  void lineEndsOfUnicode() {
    check("أ\u2028ب\u2029ج", "ا\nب\nج");
  }

  @Test
  void latinInLowerCase() {
    check("NATO É", "nato é");
  }

  @Test
  void combiningMarksOfLatinDisappear() {
    check("e\u0301", "e");
  }

  @Test
  void marksStay() {
    check("«نص»، 28.5٪؟", "«نص»، 28.5٪؟");
  }

  @Test
  void emojiStayWhole() {
    check("خبر 🌍", "خبر 🌍");
  }
}
