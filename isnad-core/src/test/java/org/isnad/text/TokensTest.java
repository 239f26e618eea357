package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {
  private static List<String> words(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      out.add(tokens.word(i));
    }
    return out;
  }

  private static List<String> originals(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      out.add(tokens.original(i));
    }
    return out;
  }

  private static List<Kind> kinds(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    List<Kind> out = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      out.add(tokens.kind(i));
    }
    return out;
  }

  /// What may be left of the first word when particles are taken off.
  private static List<String> readings(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    List<String> out = new ArrayList<>();
    for (int skip = 0; skip < 8; skip++) {
      if (tokens.mayBeParticles(0, skip)) {
        out.add(tokens.word(0, skip));
      }
    }
    return out;
  }

  @Test
  void wordsAreFoldedAndKeepTheirPlace() {
    assertThat(words("قالَ الرئيسُ")).containsExactly("قال", "الرييس");
    assertThat(originals("قالَ الرئيسُ")).containsExactly("قالَ", "الرئيسُ");
  }

  @Test
  void tatweelBeforeAWordIsNotOfIt() {
    assertThat(originals("ـنص")).containsExactly("نص");
  }

  @Test
  void invisibleMarksAtAWordsEdgeAreNotOfIt() {
    assertThat(originals("\u200Fنص\u200F \u202Bآخر\u202C")).containsExactly("نص", "آخر");
  }

  @Test
  void aWordGoesOnOverAZeroWidthMark() {
    assertThat(originals("قا\u200Cل")).containsExactly("قا\u200Cل");
    assertThat(words("قا\u200Cل")).containsExactly("قال");
  }

  @Test
  void aWordEndsWhereTheScriptChanges() {
    assertThat(words("قناةRT عربية")).containsExactly("قناه", "rt", "عربيه");
  }

  @Test
  void aLatinWordGoesOnWithDigits() {
    assertThat(words("G20 وCOVID-19")).containsExactly("g20", "و", "covid", "-", "19");
    assertThat(words("F١٦")).containsExactly("f16");
  }

  @Test
  void aLatinWordKeepsItsApostrophe() {
    assertThat(words("L'Orient 'AFP'")).containsExactly("l'orient", "'", "afp", "'");
  }

  @Test
  void lettersAfterDigitsAreAWordOfTheirOwn() {
    assertThat(words("200مليون 5G")).containsExactly("200", "مليون", "5", "g");
  }

  @Test
  void aParticleBeforeDigitsIsAWordOfItsOwn() {
    assertThat(words("بـ200 ول200")).containsExactly("ب", "200", "ول", "200");
    assertThat(originals("بـ200")).containsExactly("بـ", "200");
  }

  @Test
  void aModelsNumberIsAWordADashAndANumber() {
    assertThat(words("سو-25")).containsExactly("سو", "-", "25");
    assertThat(kinds("سو-25")).containsExactly(Kind.WORD, Kind.DASH, Kind.NUMBER);
  }

  @Test
  void numbersHoldTheirSeparators() {
    assertThat(words("28.5 28,5 1,000,000 ٢٨٫٥ ۲۸٫۵ ١٬٠٠٠ 28،5"))
        .containsExactly("28.5", "28,5", "1,000,000", "28٫5", "28٫5", "1٬000", "28،5");
  }

  @Test
  void raBetweenDigitsIsADecimalPoint() {
    assertThat(words("5ر28 مليار")).containsExactly("5ر28", "مليار");
    assertThat(words("5رجال")).containsExactly("5", "رجال");
  }

  @Test
  void aDirectionMarkInANumberDoesNotBreakIt() {
    assertThat(words("6.\u200F2 بالمئة")).containsExactly("6.2", "بالميه");
    assertThat(words("6\u200F.2")).containsExactly("6.2");
  }

  @Test
  void aStopAfterANumberIsNotOfIt() {
    assertThat(words("عام 2018. وقال")).containsExactly("عام", "2018", ".", "وقال");
    assertThat(words("2018، 2019")).containsExactly("2018", "،", "2019");
  }

  @Test
  void clocksAndDatesAreNumbersBetweenMarks() {
    assertThat(words("12:30 5/10/2018"))
        .containsExactly("12", ":", "30", "5", "/", "10", "/", "2018");
  }

  @Test
  void initialsAreLettersAndStops() {
    assertThat(words("أ.ف.ب")).containsExactly("ا", ".", "ف", ".", "ب");
  }

  @Test
  void severalStopsAreOneEllipsis() {
    assertThat(kinds("نص.. نص... نص…"))
        .containsExactly(
            Kind.WORD, Kind.ELLIPSIS, Kind.WORD, Kind.ELLIPSIS, Kind.WORD, Kind.ELLIPSIS);
  }

  @Test
  void twoApostrophesAreOneMark() {
    assertThat(words("''نص''")).containsExactly("''", "نص", "''");
  }

  @Test
  void everyMarkHasItsKind() {
    assertThat(kinds("«»“”\"()،؛:؟!-/%٪#"))
        .containsExactly(
            Kind.QUOTE_OPEN,
            Kind.QUOTE_CLOSE,
            Kind.QUOTE_OPEN,
            Kind.QUOTE_CLOSE,
            Kind.QUOTE_NEUTRAL,
            Kind.BRACKET_OPEN,
            Kind.BRACKET_CLOSE,
            Kind.COMMA,
            Kind.SEMICOLON,
            Kind.COLON,
            Kind.QUESTION,
            Kind.EXCLAMATION,
            Kind.DASH,
            Kind.SLASH,
            Kind.PERCENT,
            Kind.PERCENT,
            Kind.SYMBOL);
  }

  @Test
  void ornateParenthesesAreBrackets() {
    assertThat(kinds("﴿نص﴾")).containsExactly(Kind.BRACKET_OPEN, Kind.WORD, Kind.BRACKET_CLOSE);
  }

  @Test
  void anEmojiIsOneSymbolOfTwoUnits() {
    Tokens tokens = Tokenizer.tokenize("🌍نص");
    assertThat(tokens.kind(0)).isEqualTo(Kind.SYMBOL);
    assertThat(tokens.span(0, 1)).isEqualTo(new Span(0, 2));
    assertThat(tokens.word(1)).isEqualTo("نص");
  }

  @Test
  void aLoneSurrogateDoesNotSwallowTheNextLetter() {
    assertThat(originals("\uD83Cنص")).containsExactly("\uD83C", "نص");
  }

  @Test
  void layoutIsToldOfEveryToken() {
    Tokens tokens = Tokenizer.tokenize("عنوان\n\nنص أول\nسطر،ثان");
    assertThat(tokens.startsParagraph(0)).isTrue();
    assertThat(tokens.startsParagraph(1)).isTrue();
    assertThat(tokens.startsLine(2)).isFalse();
    assertThat(tokens.spaceBefore(2)).isTrue();
    assertThat(tokens.startsLine(3)).isTrue();
    assertThat(tokens.startsParagraph(3)).isFalse();
    assertThat(tokens.spaceBefore(5)).isFalse();
  }

  @Test
  void aLineEndOfTwoCharactersIsOneLineEnd() {
    Tokens tokens = Tokenizer.tokenize("أول\r\nثان\r\n\r\nثالث\rرابع\r\rخامس");
    assertThat(tokens.startsLine(1)).isTrue();
    assertThat(tokens.startsParagraph(1)).isFalse();
    assertThat(tokens.startsParagraph(2)).isTrue();
    assertThat(tokens.startsParagraph(3)).isFalse();
    assertThat(tokens.startsParagraph(4)).isTrue();
  }

  @Test
  void spacesBetweenLineEndsMakeABlankLine() {
    assertThat(Tokenizer.tokenize("أول\n \u00A0\nثان").startsParagraph(1)).isTrue();
  }

  @Test
  void onlyTheBlocksAreRead() {
    String text = "قائمة الخبر الأول إعلان بقيته";
    Tokens tokens = Tokenizer.tokenize(text, List.of(new Span(6, 17), new Span(24, 29)));
    assertThat(tokens.size()).isEqualTo(3);
    assertThat(tokens.original(2)).isEqualTo("بقيته");
    assertThat(tokens.startsBlock(0)).isTrue();
    assertThat(tokens.startsBlock(1)).isFalse();
    assertThat(tokens.startsBlock(2)).isTrue();
  }

  @Test
  void theSameWordIsTheSameObjectThroughoutAText() {
    Tokens tokens = Tokenizer.tokenize("قال إنه قالَ");
    assertThat(tokens.word(2)).isSameAs(tokens.word(0));
  }

  @Test
  void aTokenIsFoundByItsOffset() {
    Tokens tokens = Tokenizer.tokenize("قال: نعم");
    assertThat(tokens.at(0)).isEqualTo(0);
    assertThat(tokens.at(2)).isEqualTo(0);
    assertThat(tokens.at(3)).isEqualTo(1);
    assertThat(tokens.at(4)).as("the space").isEqualTo(2);
    assertThat(tokens.at(8)).as("the end").isEqualTo(3);
  }

  @Test
  void conjunctionPrepositionAndArticleMayBeTakenOff() {
    assertThat(readings("وبالصين")).containsExactly("وبالصين", "بالصين", "الصين", "صين");
    assertThat(readings("فروسيا")).containsExactly("فروسيا", "روسيا");
    assertThat(readings("كالصين")).containsExactly("كالصين", "الصين", "صين");
    assertThat(readings("والصين")).containsExactly("والصين", "الصين", "صين");
  }

  @Test
  void whatIsLeftOfAWordHasTwoLettersOrMore() {
    assertThat(readings("بل")).containsExactly("بل");
    assertThat(readings("والد")).containsExactly("والد", "الد");
  }

  @Test
  void lamThatSwallowedTheArticle() {
    Tokens tokens = Tokenizer.tokenize("للصين وللصين لبنان");
    assertThat(tokens.definite(0, 0)).isEqualTo("الصين");
    assertThat(tokens.definite(1, 1)).isEqualTo("الصين");
    assertThat(tokens.definite(1, 0)).isEqualTo("وللصين");
    assertThat(tokens.definite(2, 0)).isEqualTo("لبنان");
    assertThat(readings("للصين")).containsExactly("للصين", "لصين", "صين");
  }

  @Test
  void aWordBeginsAfterTheVowelsOfItsParticles() {
    String text = "وَبِالصين";
    Tokens tokens = Tokenizer.tokenize(text);
    assertThat(text.substring(tokens.start(0, 1))).isEqualTo("بِالصين");
    assertThat(text.substring(tokens.start(0, 2))).isEqualTo("الصين");
    assertThat(tokens.span(0, 2, 1).of(text)).isEqualTo("الصين");
  }

  @Test
  void aWordBeginsAfterTatweelToo() {
    String text = "بـالصين";
    assertThat(text.substring(Tokenizer.tokenize(text).start(0, 1))).isEqualTo("الصين");
  }

  @Test
  void ofAWordThatBeginsWithinALigatureTheLigatureIsTheStart() {
    String text = "ﻻجئون";
    Tokens tokens = Tokenizer.tokenize(text);
    assertThat(tokens.word(0)).isEqualTo("لاجيون");
    assertThat(tokens.start(0, 1)).isEqualTo(0);
    assertThat(tokens.start(0, 2)).isEqualTo(1);
  }

  @Test
  void theOriginalLetterTellsWhatFoldingDoesNot() {
    Tokens tokens = Tokenizer.tokenize("عَلى علي");
    assertThat(tokens.word(0)).isEqualTo(tokens.word(1));
    assertThat(tokens.hasLetter(0, 2, Letters.ALEF_MAKSURA)).isTrue();
    assertThat(tokens.hasLetter(1, 2, Letters.ALEF_MAKSURA)).isFalse();
  }

  @Test
  void nothingHasNoTokens() {
    assertThat(words("")).isEmpty();
    assertThat(words(" \n\u200F\u0640\u064E")).isEmpty();
  }
}
