package org.isnad.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.isnad.text.Folding;
import org.junit.jupiter.api.Test;

class ArabicNewsAnalyzerTest {
  private static final ArabicNewsAnalyzer ANALYZER = ArabicNewsAnalyzer.load();

  /// A term as Lucene gets it.
  record Told(String term, String type, int increment, int start, int end) {}

  static List<Told> tokens(String text) {
    List<Told> told = new ArrayList<>();
    try (TokenStream stream = ANALYZER.tokenStream("body", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        told.add(
            new Told(
                term.toString(),
                type.type(),
                increment.getPositionIncrement(),
                offset.startOffset(),
                offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return told;
  }

  private static List<String> terms(String text) {
    return tokens(text).stream().map(Told::term).toList();
  }

  @Test
  void everyFormOfAWordStandsAtOnePlaceTheClosestFirst() {
    assertThat(tokens("وبالقرارات"))
        .containsExactly(
            new Told("وبالقرارات", "FOLDED", 1, 0, 10),
            new Told("+القرارات", "PARTICLELESS", 0, 0, 10),
            new Told("-قرارات", "BARE", 0, 0, 10),
            new Told("~قرار", "STEM", 0, 0, 10));
  }

  @Test
  void aFormThatIsTheSameAsTheOneBeforeItIsNotToldAgain() {
    assertThat(terms("قرار")).containsExactly("قرار");
    assertThat(terms("قرارات")).containsExactly("قرارات", "~قرار");
  }

  @Test
  void theExactFormIsKeptWhereFoldingTakesItsLetters() {
    assertThat(terms("إلى")).containsExactly("=إلى", "الي");
    assertThat(terms("مُؤَتَمَر")).containsExactly("=مؤتمر", "موتمر");
    assertThat(terms("مؤتمـــر")).containsExactly("=مؤتمر", "موتمر");
  }

  @Test
  void theParticleLamSwallowsTheAlefOfTheArticle() {
    assertThat(terms("للصين")).containsExactly("للصين", "+الصين", "-صين");
    assertThat(terms("للجنة")).contains("+لجنه");
  }

  @Test
  void numbersAreKnownByTheirValue() {
    assertThat(terms("٢٨٫٥")).contains("-28.5");
    assertThat(terms("5ر28")).contains("-28.5");
    assertThat(terms("1,000,000")).contains("-1000000");
    assertThat(terms("192.168.1.1")).containsExactly("192.168.1.1");
  }

  @Test
  void offsetsAreThoseOfTheOriginalWhateverStandsInIt() {
    String text = "👋🏽 قالَ \u200Fالـرّئيسُ\u200F: «نعم»\u2067 ﻻ\u2069";
    for (Told told : tokens(text)) {
      String original = text.substring(told.start(), told.end());
      if (told.type().equals("FOLDED")) {
        assertThat(Folding.fold(original)).isEqualTo(told.term());
      }
    }
    assertThat(tokens(text).stream().map(Told::term)).contains("قال", "الرييس", "نعم", "لا");
  }

  @Test
  void marksAndEmojiAreNoWords() {
    assertThat(terms("… — «» 😀 !؟ ،")).isEmpty();
  }

  @Test
  void itMayBeUsedAgainAndAgain() {
    assertThat(terms("قرار")).isEqualTo(terms("قرار"));
    assertThat(terms("")).isEmpty();
  }
}
