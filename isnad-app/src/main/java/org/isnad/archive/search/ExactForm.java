package org.isnad.archive.search;

import java.text.Normalizer;
import org.isnad.text.Letters;

/// How a word is written, vowel signs, tatweel and what shows nothing left out, shaped letters as plain ones. Static and thread-safe.
final class ExactForm {
  private ExactForm() {}

  static String of(CharSequence text, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Letters.isPresentationForm(c)) {
        appendPlain(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC), out);
      } else if (isWritten(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static void appendPlain(String normal, StringBuilder out) {
    for (int k = 0; k < normal.length(); k++) {
      if (isWritten(normal.charAt(k)) && normal.charAt(k) != ' ') {
        out.append(normal.charAt(k));
      }
    }
  }

  private static boolean isWritten(char c) {
    return c != Letters.TATWEEL
        && !Letters.isDiacritic(c)
        && !Letters.isInvisible(c)
        && !(c >= '\u0300' && c <= '\u036F')
        && !(c >= '\uFE00' && c <= '\uFE0F');
  }
}
