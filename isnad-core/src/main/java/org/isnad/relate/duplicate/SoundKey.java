package org.isnad.relate.duplicate;

import org.isnad.relate.report.Hashes;
import org.isnad.text.Folding;
import org.isnad.text.Letters;

/// How a foreign name sounds, whichever letters a desk writes it with: «يونغ» and «يونج», «إنييستا» and «إينيستا», «ترامب» and «ترمب» are one. Long vowels
/// are left out, letters that stand for one foreign sound are one, and of a letter written twice one is kept. Static and thread-safe.
final class SoundKey {
  private SoundKey() {}

  /// A hash of the sounds of `[from, to)`; 0 where fewer than two consonants are left, which tell too little.
  static int of(CharSequence text, int from, int to) {
    char[] key = new char[to - from];
    int length = 0;
    for (int i = from; i < to; i++) {
      char sound = sound(Folding.fold(text.charAt(i)));
      if (sound != 0 && (length == 0 || key[length - 1] != sound)) {
        key[length++] = sound;
      }
    }
    return length < 2 ? 0 : EntryReader.narrow(Hashes.of(key, 0, length));
  }

  private static char sound(char letter) {
    return switch (letter) {
      case Letters.ALEF, Letters.WAW, Letters.YEH, Letters.HAMZA, Letters.HEH, Folding.NOTHING -> 0;
      case Letters.GHAIN, Letters.QAF, Letters.KAF -> Letters.JEEM;
      case Letters.TAH -> Letters.TEH;
      case Letters.SAD, Letters.THEH -> Letters.SEEN;
      case Letters.THAL, Letters.DAD, Letters.ZAH -> Letters.ZAIN;
      case Letters.FEH -> Letters.BEH;
      default -> letter;
    };
  }
}
