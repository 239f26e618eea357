package org.isnad.clean;

import java.util.List;
import org.isnad.text.Letters;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Tells Arabic from other languages by letters and by the article ال; static and thread-safe.
///
/// A Persian key-board (ک ی) alone makes no text Persian: some Arabic pages are typed on one.
final class Languages {
  private static final int SAMPLE_LETTERS = 1_500;
  private static final int ENOUGH_WORDS = 12;
  private static final double ARABIC_SHARE = 0.5;
  private static final double LEAST_ARTICLES = 0.06;
  private static final double TELLING_SHARE = 0.008;

  private static final byte NO_LETTER = 0;
  private static final byte ARABIC = 1;

  /// An Arabic letter that another language added.
  private static final byte TELLING = 2;

  private static final byte OTHER = 3;
  private static final int SORTS_OF_LETTERS = 4;
  private static final byte[] SORTS = sorts();

  private Languages() {}

  /// What an article is that is not Arabic.
  ///
  /// @param code its language by ISO 639, or `und` with the script (ISO 15924) where only that is known: `und-Latn`
  /// @param why the rest of a sentence
  record Foreign(String code, String why) {}

  /// What the article is where it is not Arabic; null where it is.
  static @Nullable Foreign foreign(String text, List<Span> content) {
    if (isPlainArabic(text, content)) {
      return null;
    }
    Foreign foreign = verdict(text, content, SAMPLE_LETTERS);
    return foreign == null ? null : verdict(text, content, Integer.MAX_VALUE);
  }

  /// Whether the sample is mostly Arabic letters and none of them is another language's, as in nearly every report; then no word needs to be
  /// counted.
  private static boolean isPlainArabic(String text, List<Span> content) {
    int[] found = new int[SORTS_OF_LETTERS];
    int left = SAMPLE_LETTERS;
    for (Span span : content) {
      for (int i = span.start(); i < span.end() && left > 0; i++) {
        byte sort = SORTS[text.charAt(i)];
        found[sort]++;
        left -= sort == NO_LETTER ? 0 : 1;
      }
    }
    int letters = SAMPLE_LETTERS - left;
    return letters > 0 && found[TELLING] == 0 && found[ARABIC] >= ARABIC_SHARE * letters;
  }

  private static byte[] sorts() {
    byte[] out = new byte[Character.MAX_VALUE + 1];
    for (int i = 0; i < out.length; i++) {
      char c = (char) i;
      if (Letters.isArabic(c)) {
        Count count = new Count();
        count.letter(c);
        out[i] = count.telling() > 0 ? TELLING : ARABIC;
      } else if (Count.isOtherLetter(c)) {
        out[i] = OTHER;
      }
    }
    return out;
  }

  private static @Nullable Foreign verdict(String text, List<Span> content, int most) {
    Count count = new Count();
    for (Span span : content) {
      count.read(text, span, most);
    }
    return count.verdict();
  }

  private static final class Count {
    private int letters;
    private int arabic;
    private int latin;
    private int cyrillic;
    private int words;
    private int articles;
    private int tehMarbuta;
    private int persian;
    private int urdu;
    private int kurdish;
    private int pashto;
    private int uyghur;

    void read(String text, Span span, int most) {
      boolean inWord = false;
      for (int i = span.start(); i < span.end() && letters < most; i++) {
        char c = text.charAt(i);
        if (Letters.isArabic(c)) {
          letters++;
          arabic++;
          words += inWord ? 0 : 1;
          if (c == Letters.ALEF
              && i + 2 < text.length()
              && text.charAt(i + 1) == Letters.LAM
              && startsArticle(text, i, inWord)) {
            articles++;
          }
          inWord = true;
          letter(c);
        } else if (!isOnLetter(c)) {
          inWord = false;
          if (isOtherLetter(c)) {
            letters++;
            latin += c < 0x250 ? 1 : 0;
            cyrillic += c >= 0x400 && c < 0x530 ? 1 : 0;
          }
        }
      }
    }

    private static boolean isOnLetter(char c) {
      return Letters.isDiacritic(c) || c == Letters.TATWEEL || Letters.isInvisible(c);
    }

    /// Whether the character, which is no letter of Arabic, is one of another script.
    static boolean isOtherLetter(char c) {
      return !isOnLetter(c) && LineChars.of(c) == LineChars.WORD && Character.isLetter(c);
    }

    /// ال at the start of a word or after و ف ب ك.
    private static boolean startsArticle(String text, int at, boolean inWord) {
      if (!inWord) {
        return Letters.isArabic(text.charAt(at + 2));
      }
      char before = text.charAt(at - 1);
      boolean particle =
          before == Letters.WAW
              || before == Letters.FEH
              || before == Letters.BEH
              || before == Letters.KAF;
      return particle && (at < 2 || !Letters.isArabic(text.charAt(at - 2)));
    }

    private void letter(char c) {
      switch (c) {
        case Letters.TEH_MARBUTA -> tehMarbuta++;
        case '\u067E', '\u0686', '\u0698', '\u06AF' -> persian++;
        case '\u0679', '\u0688', '\u0691', '\u06BA', '\u06D2', '\u06BE', '\u06C1', '\u06C3' ->
            urdu++;
        case '\u06CE', '\u0695', '\u06B5', '\u06A4' -> kurdish++;
        case '\u0681',
            '\u0685',
            '\u0689',
            '\u0693',
            '\u0696',
            '\u069A',
            '\u06D0',
            '\u06CD',
            '\u06AB',
            '\u06BC' ->
            pashto++;
        case '\u06C7', '\u06C8', '\u06CB', '\u06AD' -> uyghur++;
        default -> {}
      }
    }

    private @Nullable Foreign verdict() {
      if (letters == 0) {
        return new Foreign("zxx", "it holds no letters");
      }
      if (arabic < ARABIC_SHARE * letters) {
        return latin * 2 > letters
            ? new Foreign("und-Latn", "it is mostly in Latin letters")
            : cyrillic * 2 > letters
                ? new Foreign("und-Cyrl", "it is mostly in Cyrillic letters")
                : new Foreign("und", "it is mostly not in Arabic letters");
      }
      int telling = telling();
      boolean readsArabic =
          words < ENOUGH_WORDS ? tehMarbuta + articles > 0 : articles >= LEAST_ARTICLES * words;
      return readsArabic || telling < TELLING_SHARE * arabic || telling == 0 ? null : byLetters();
    }

    int telling() {
      return persian + urdu + kurdish + pashto + uyghur;
    }

    private Foreign byLetters() {
      int most = Math.max(Math.max(urdu, kurdish), Math.max(pashto, uyghur));
      if (most * 4 < persian) {
        return named("Persian", "fa");
      }
      return most == urdu
          ? named("Urdu", "ur")
          : most == kurdish
              ? named("Kurdish", "ckb")
              : most == pashto ? named("Pashto", "ps") : named("Uyghur", "ug");
    }

    private static Foreign named(String name, String code) {
      return new Foreign(code, "by its letters it is " + name + " (" + code + ")");
    }
  }
}
