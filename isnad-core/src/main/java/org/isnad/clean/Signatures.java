package org.isnad.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.text.DataTable;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Span;
import org.isnad.text.Tokens;

/// Reads the sources that a report names below its text: «المصدر: سبوتنيك، RT عربية», «فرانس24/ أ ف ب», «* نقلا عن «الخليج»», and «(رويترز)» after the
/// last sentence. Immutable and thread-safe.
final class Signatures {
  static final String TABLE = "source-words.tsv";

  private static final String AND = String.valueOf(Letters.WAW);
  private static final int LINES = 3;
  private static final int LINE_WORDS = 14;
  private static final int NAME_WORDS = 5;
  private static final int BRACKET_TOKENS = 12;

  private final Outlets outlets;
  private final Phrases<Word> words;

  private Signatures(Outlets outlets, Phrases<Word> words) {
    this.outlets = outlets;
    this.words = words;
  }

  private enum Word {
    OPENING,
    STAR,
    KIND
  }

  static Signatures load(Outlets outlets) {
    Map<String, Word> found = new HashMap<>();
    for (DataTable.Row row : DataTable.read(Signatures.class, TABLE).rows()) {
      Word word = Word.valueOf(row.required(0).toUpperCase(Locale.ROOT));
      for (String phrase : row.required(1).split(" \\| ", -1)) {
        found.putIfAbsent(phrase, word);
      }
    }
    Phrases.Builder<Word> words = Phrases.builder();
    found.forEach(words::add);
    return new Signatures(outlets, words.build());
  }

  /// The sources that the last kept lines name, in order.
  List<SourceLine> read(Tokens tokens, List<PageLine> lines) {
    List<SourceLine> sources = new ArrayList<>();
    int seen = 0;
    for (int i = lines.size() - 1; i >= 0 && seen < LINES; i--) {
      PageLine line = lines.get(i);
      if (line.isDropped()) {
        continue;
      }
      seen++;
      List<SourceLine> whole = line.isProse() ? List.of() : line(tokens, line);
      List<SourceLine> own = whole.isEmpty() ? bracket(tokens, line) : whole;
      sources.addAll(0, own);
      if (line.isProse()) {
        break;
      }
    }
    return sources;
  }

  /// The token after a word that says what kind of source follows («صحيفة»), or the token itself.
  int kindEnd(Tokens tokens, int token) {
    Phrases.Match<Word> word = words.exact(tokens, token);
    return word != null && word.value() == Word.KIND ? word.end() : token;
  }

  /// A line of sources: an opening word and names, or known names alone.
  List<SourceLine> line(Tokens tokens, PageLine line) {
    if (!line.isWhole() || line.words > LINE_WORDS) {
      return List.of();
    }
    int token = line.firstToken;
    boolean star = false;
    while (token < line.lastToken && !tokens.is(token, Kind.WORD)) {
      star |= tokens.is(token, Kind.SYMBOL) || tokens.is(token, Kind.BRACKET_OPEN);
      token++;
    }
    Phrases.Match<Word> opening = token < line.lastToken ? words.exact(tokens, token) : null;
    boolean told =
        opening != null
            && (opening.value() == Word.OPENING
                ? isMarked(tokens, opening.end(), line)
                : opening.value() == Word.STAR && star);
    return names(tokens, told && opening != null ? opening.end() : token, line.lastToken, told);
  }

  /// «المصدر» alone is a word like others: a colon, dash or bracket makes it a heading.
  private static boolean isMarked(Tokens tokens, int token, PageLine line) {
    return token < line.lastToken && !tokens.is(token, Kind.WORD);
  }

  private List<SourceLine> bracket(Tokens tokens, PageLine line) {
    int close = line.lastToken - 1;
    while (close > line.tailStart && tokens.is(close, Kind.PERIOD)) {
      close--;
    }
    if (!tokens.is(close, Kind.BRACKET_CLOSE)) {
      return List.of();
    }
    int open = close - 1;
    while (open > line.tailStart
        && close - open < BRACKET_TOKENS
        && !tokens.is(open, Kind.BRACKET_OPEN)) {
      open--;
    }
    return tokens.is(open, Kind.BRACKET_OPEN) ? names(tokens, open + 1, close, false) : List.of();
  }

  /// The names between marks and و. Where no word has told that sources follow, all of them must be known: else none is given.
  private List<SourceLine> names(Tokens tokens, int from, int to, boolean told) {
    List<SourceLine> found = new ArrayList<>();
    int token = from;
    while (token < to) {
      if (!isNameStart(tokens, token)) {
        token++;
        continue;
      }
      Phrases.Match<SourceLine.Kind> outlet = outlets.at(tokens, token);
      if (outlet != null && outlet.end() <= to) {
        found.add(source(tokens, outlet.span(tokens), outlet.value()));
        token = outlet.end();
        continue;
      }
      Phrases.Match<Word> word = words.exact(tokens, token);
      if (word != null && word.value() == Word.KIND && word.end() < to) {
        token = word.end();
        continue;
      }
      if (!told) {
        return List.of();
      }
      int end = token;
      while (end < to && (tokens.is(end, Kind.WORD) || tokens.is(end, Kind.NUMBER))) {
        end++;
      }
      if (end - token > NAME_WORDS) {
        return List.of();
      }
      found.add(source(tokens, tokens.span(token, end), SourceLine.Kind.OTHER));
      token = end;
    }
    return found;
  }

  private static boolean isNameStart(Tokens tokens, int token) {
    return tokens.is(token, Kind.WORD) && !tokens.isWord(token, AND)
        || tokens.is(token, Kind.NUMBER);
  }

  private static SourceLine source(Tokens tokens, Span span, SourceLine.Kind kind) {
    return new SourceLine(span.of(tokens.text()), kind, span);
  }
}
