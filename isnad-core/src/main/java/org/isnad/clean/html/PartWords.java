package org.isnad.clean.html;

import java.util.Locale;
import org.isnad.text.DataTable;
import org.jspecify.annotations.Nullable;

/// Reads classes, ids and roles: their words, cut at every mark and before a capital, are looked up in `page-parts.tsv`. The words are those of the
/// people who build pages, the same in every country. Immutable and thread-safe.
final class PartWords {
  static final String TABLE = "page-parts.tsv";

  private static final int SHORTEST_STEM = 4;

  private enum Meaning {
    FURNITURE,
    COMMENTS,
    CAPTION,
    DETAILS,
    HEAD,
    TEXT,
    BODY,
    FRAME,
    SILENT
  }

  private final Names<Meaning> words;
  private final Names<Meaning> stems;

  private PartWords(Names<Meaning> words, Names<Meaning> stems) {
    this.words = words;
    this.stems = stems;
  }

  static PartWords load() {
    Names.Builder<Meaning> words = new Names.Builder<>();
    Names.Builder<Meaning> stems = new Names.Builder<>();
    for (DataTable.Row row : DataTable.read(PartWords.class, TABLE).rows()) {
      Meaning meaning = Meaning.valueOf(row.required(0).toUpperCase(Locale.ROOT));
      for (String word : row.required(1).split(" ", -1)) {
        if (word.endsWith("*")) {
          stems.add(word.substring(0, word.length() - 1), meaning);
        } else {
          words.add(word, meaning);
        }
      }
    }
    return new PartWords(words.build(), stems.build());
  }

  static Part weightier(Part a, Part b) {
    return weight(a) >= weight(b) ? a : b;
  }

  private static int weight(Part part) {
    return switch (part) {
      case NONE -> 0;
      case BODY -> 1;
      case DETAILS -> 2;
      case CAPTION -> 3;
      case FURNITURE -> 4;
      case COMMENTS -> 5;
    };
  }

  /// What the name `[from, to)` says.
  Part name(String markup, int from, int to) {
    boolean head = false;
    boolean text = false;
    Part found = Part.NONE;
    Part details = Part.NONE;
    boolean first = true;
    long before = 0;
    int at = from;
    while (at < to) {
      int end = wordEnd(markup, at, to);
      if (end > at) {
        Meaning meaning = meaning(markup, at, end);
        if (meaning == Meaning.SILENT && first) {
          return Part.NONE;
        }
        Meaning joined = first ? null : words.get(joined(before, markup, at, end));
        first = false;
        before = Names.hash(markup, at, end);
        head |= meaning == Meaning.HEAD;
        text |= meaning == Meaning.TEXT;
        details =
            meaning == Meaning.DETAILS || joined == Meaning.DETAILS
                ? Part.DETAILS
                : meaning == Meaning.FRAME ? details : Part.NONE;
        found =
            weightier(
                found, weightier(part(meaning), joined == Meaning.BODY ? Part.NONE : part(joined)));
      }
      at = Math.max(end, at + 1);
    }
    found = weightier(found, details);
    return found == Part.NONE && head && text ? Part.BODY : found;
  }

  /// The hash of two words as one: `more-stories` is `morestories`.
  private static long joined(long before, String markup, int from, int to) {
    long hash = before;
    for (int i = from; i < to; i++) {
      hash = Names.step(hash, markup.charAt(i));
    }
    return hash;
  }

  /// Details are told by the last word that is no mere frame: `author-box` is the author's, `author-smith` may be anything.
  private static Part part(@Nullable Meaning meaning) {
    return switch (meaning) {
      case null -> Part.NONE;
      case FURNITURE -> Part.FURNITURE;
      case COMMENTS -> Part.COMMENTS;
      case CAPTION -> Part.CAPTION;
      case BODY -> Part.BODY;
      case DETAILS, HEAD, TEXT, FRAME, SILENT -> Part.NONE;
    };
  }

  /// One past the word's last letter: at a mark or digit, or before a capital after a small letter.
  private static int wordEnd(String markup, int from, int to) {
    int at = from;
    boolean small = false;
    while (at < to) {
      char c = markup.charAt(at);
      boolean capital = c >= 'A' && c <= 'Z';
      if (!(capital || (c >= 'a' && c <= 'z')) || (capital && small)) {
        return at;
      }
      small = !capital;
      at++;
    }
    return at;
  }

  private @Nullable Meaning meaning(String markup, int from, int to) {
    long hash = 0;
    Meaning stem = null;
    for (int i = from; i < to; i++) {
      hash = Names.step(hash, markup.charAt(i));
      if (stem == null && i + 1 - from >= SHORTEST_STEM) {
        stem = stems.get(hash);
      }
    }
    Meaning whole = words.get(hash);
    return whole != null ? whole : stem;
  }
}
