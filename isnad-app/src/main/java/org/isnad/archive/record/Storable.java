package org.isnad.archive.record;

import org.isnad.analyze.Analysis;
import org.isnad.clean.Article;
import org.isnad.source.Digests;
import org.jspecify.annotations.Nullable;

/// Text as both databases can hold and index it; the documents keep the exact one.
final class Storable {
  /// An index of PostgreSQL takes no entry of more than 2,704 bytes; a unit of UTF-16 has three at most.
  static final int INDEXED = 500;

  private static final char REPLACEMENT = '\ufffd';

  private Storable() {}

  /// No NUL and no half of a surrogate pair.
  static @Nullable String text(@Nullable String text) {
    if (text == null || isSound(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (i + 1 < out.length() && Character.isSurrogatePair(c, out.charAt(i + 1))) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        out.setCharAt(i, REPLACEMENT);
      }
    }
    return out.toString();
  }

  private static boolean isSound(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  /// The same for a column with an index: cut where it is very long.
  static @Nullable String indexed(@Nullable String text) {
    String sound = text(text);
    return sound == null || sound.length() <= INDEXED ? sound : cut(sound, INDEXED);
  }

  /// The same for what must stay apart from all others: a very long one ends with its hash.
  static String key(String text) {
    String sound = text(text);
    if (sound == null || sound.length() <= INDEXED && sound.equals(text)) {
      return text;
    }
    String hash = "#" + sha256(text);
    return cut(sound, INDEXED - hash.length()) + hash;
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end);
  }

  private static String sha256(String text) {
    byte[] units = new byte[text.length() * 2];
    for (int i = 0; i < text.length(); i++) {
      units[2 * i] = (byte) (text.charAt(i) >> 8);
      units[2 * i + 1] = (byte) text.charAt(i);
    }
    return Digests.sha256(units);
  }

  /// The analysis, under an id that can be stored.
  static Analysis of(Analysis analysis) {
    return under(key(analysis.article().id()), analysis);
  }

  static Analysis under(String id, Analysis analysis) {
    Article article = analysis.article();
    if (id.equals(article.id())) {
      return analysis;
    }
    return new Analysis(
        new Article(
            id,
            article.origin(),
            article.language(),
            article.date(),
            article.text(),
            article.layout(),
            article.problems()),
        analysis.sentences(),
        analysis.entities(),
        analysis.times(),
        analysis.figures(),
        analysis.statements(),
        analysis.encounters());
  }
}
