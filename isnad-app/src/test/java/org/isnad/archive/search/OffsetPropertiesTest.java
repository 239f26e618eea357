package org.isnad.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.text.Folding;

/// What holds of the terms of any text.
class OffsetPropertiesTest {
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "وال", "بال", "لل", "قرار", "ات", "ة", "ى", "أ", "إ", "آ", "ؤ", "ـ", "ّ", "ُ", "ً", " ",
            "\n", "،", "«", "»", "\u200F", "\u2067", "\u2069", "😀", "\u00A0", "ﻻ", "ﷲ", "٢٨", "٫",
            "5", "ر", "28", ".", "NATO", "é", "\uD83D");
    return pieces.list().ofMaxSize(30).map(list -> String.join("", list));
  }

  @Property
  void termsLieInTheTextInOrderAndTheFoldedOneIsTheFoldedOriginal(@ForAll("texts") String text) {
    int last = 0;
    for (ArabicNewsAnalyzerTest.Told told : ArabicNewsAnalyzerTest.tokens(text)) {
      assertThat(told.start()).isGreaterThanOrEqualTo(last);
      assertThat(told.end()).isGreaterThan(told.start()).isLessThanOrEqualTo(text.length());
      assertThat(told.term()).isNotEmpty();
      last = told.start();
      if (told.type().equals("FOLDED")) {
        assertThat(Folding.fold(text.substring(told.start(), told.end()))).isEqualTo(told.term());
      }
    }
  }

  @Property
  void everyPlaceHasOneFoldedFormAndNoFormTwice(@ForAll("texts") String text) {
    List<ArabicNewsAnalyzerTest.Told> all = ArabicNewsAnalyzerTest.tokens(text);
    int folded = 0;
    int places = 0;
    for (ArabicNewsAnalyzerTest.Told told : all) {
      folded += told.type().equals("FOLDED") ? 1 : 0;
      places += told.increment() > 0 ? 1 : 0;
    }
    assertThat(folded).isEqualTo(places);
  }

  @Property
  void whatIsWrittenWithVowelSignsIsFoundWithout(@ForAll("texts") String text) {
    String signed = text.replace("قرار", "قَرَارٌ");
    assertThat(
            ArabicNewsAnalyzerTest.tokens(signed).stream()
                .map(ArabicNewsAnalyzerTest.Told::term)
                .toList())
        .isEqualTo(
            ArabicNewsAnalyzerTest.tokens(text).stream()
                .map(ArabicNewsAnalyzerTest.Told::term)
                .toList());
  }
}
