package org.isnad.analyze.name;

import java.util.function.Consumer;
import org.isnad.text.Letters;

/// Derives, from a folded verb in the past, the verbal nouns and participles that Arabic forms by rule: أعلن → إعلان، معلن; استقبل → استقبال،
/// مستقبل; سلم → تسليم، مسلم، سالم، سلامة. Makes more than the language uses: good for telling ordinary words, not for writing any. Static and thread-safe.
final class Derivation {
  private Derivation() {}

  static void derive(String verb, Consumer<String> out) {
    int length = verb.length();
    if (length == 3) {
      sound(verb, out);
    } else if (length > 3 && verb.startsWith("است")) {
      augmented(verb, verb.substring(1), out);
    } else if (length == 4 && verb.charAt(0) == Letters.ALEF) {
      augmented(verb, verb.substring(1), out);
    } else if (length == 5 && verb.charAt(0) == Letters.ALEF) {
      augmented(verb, verb.substring(1), out);
    } else if (length >= 4 && verb.charAt(0) == Letters.TEH) {
      out.accept("م" + verb);
      out.accept(weakened(verb));
    } else if (length == 4 && verb.charAt(1) == Letters.ALEF) {
      out.accept("م" + verb);
      out.accept("م" + verb + "ه");
    }
  }

  /// Forms I and II of three letters.
  private static void sound(String verb, Consumer<String> out) {
    char a = verb.charAt(0);
    char b = verb.charAt(1);
    char c = verb.charAt(2);
    if (b == Letters.ALEF) {
      out.accept("" + a + 'ا' + 'ي' + c);
      return;
    }
    if (c == Letters.ALEF || c == Letters.YEH) {
      out.accept("" + a + 'ا' + b + 'ي');
      out.accept("م" + a + b + 'ي');
      out.accept("ت" + a + b + "يه");
      return;
    }
    out.accept("" + a + 'ا' + b + c);
    out.accept("م" + a + b + 'و' + c);
    out.accept("ت" + a + b + 'ي' + c);
    out.accept("م" + a + b + c);
    out.accept("" + a + b + 'و' + c);
    out.accept("" + a + b + 'ا' + c + 'ه');
  }

  /// The forms that begin with a joining alef, and form IV.
  private static void augmented(String verb, String stem, Consumer<String> out) {
    int last = verb.length() - 1;
    char end = verb.charAt(last);
    if (end == Letters.ALEF || end == Letters.YEH) {
      out.accept(verb.substring(0, last) + "اء");
      out.accept("م" + stem.substring(0, stem.length() - 1) + "ي");
      return;
    }
    boolean hollow = verb.charAt(last - 1) == Letters.ALEF;
    if (hollow) {
      out.accept(verb + "ه");
      out.accept("م" + stem.substring(0, stem.length() - 2) + 'ي' + end);
      out.accept("م" + stem);
      return;
    }
    out.accept(verb.substring(0, last) + 'ا' + end);
    out.accept("م" + stem);
  }

  /// تعدى → تعدي: the verbal noun of a verb that ends in a weak letter.
  private static String weakened(String verb) {
    int last = verb.length() - 1;
    return verb.charAt(last) == Letters.ALEF ? verb.substring(0, last) + "ي" : verb;
  }
}
