package org.isnad.text.calendar;

import java.util.List;
import java.util.Locale;
import org.isnad.text.DataTable;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Tokens;
import org.isnad.text.WordTable;
import org.jspecify.annotations.Nullable;

/// Finds months by name: «يونيو», «حزيران», «جوان», «ذي القعدة», and two names of one month as one («حزيران/يونيو», «أيلول (سبتمبر)»).
/// Immutable and thread-safe; a token that begins none costs a look-up or two.
public final class Months {
  private final Phrases<Name> names;
  private final WordTable<Boolean> firstWords;

  private Months(Phrases<Name> names, WordTable<Boolean> firstWords) {
    this.names = names;
    this.firstWords = firstWords;
  }

  private record Name(CalendarSystem system, int number, boolean certain, boolean withMadda) {}

  /// The folded words that may begin a month's name, without particles.
  public List<String> firstWords() {
    return firstWords.words();
  }

  /// Reads the lexicon.
  public static Months load() {
    Phrases.Builder<Name> names = Phrases.builder();
    WordTable.Builder<Boolean> firstWords = WordTable.builder();
    for (DataTable.Row row : DataTable.read(Months.class, "months.tsv").rows()) {
      String form = row.required(0);
      CalendarSystem system = CalendarSystem.valueOf(row.required(1).toUpperCase(Locale.ROOT));
      boolean certain = !row.cell(3).equals("uncertain");
      if (!names.add(
          form,
          new Name(
              system,
              Integer.parseInt(row.required(2)),
              certain,
              form.charAt(0) == Letters.ALEF_WITH_MADDA_ABOVE))) {
        throw row.wrong("the name stands twice");
      }
      int space = form.indexOf(' ');
      firstWords.add(space < 0 ? form : form.substring(0, space), Boolean.TRUE);
    }
    return new Months(names.build(), firstWords.build());
  }

  /// The month that begins at the token after any particles but the article, or null.
  public @Nullable MonthMatch at(Tokens tokens, int token) {
    MonthMatch first = single(tokens, token);
    if (first == null) {
      return null;
    }
    int next = first.end();
    if (next >= tokens.size() || tokens.startsLine(next)) {
      return first;
    }
    boolean bracket = tokens.is(next, Kind.BRACKET_OPEN);
    boolean mark = bracket || tokens.is(next, Kind.SLASH) || tokens.is(next, Kind.DASH);
    MonthMatch second = single(tokens, mark ? next + 1 : next);
    if (second == null
        || second.skip() != 0
        || second.number() != first.number()
        || second.system() != first.system()) {
      return first;
    }
    int end = second.end();
    if (bracket) {
      if (!tokens.is(end, Kind.BRACKET_CLOSE)) {
        return first;
      }
      end++;
    }
    return new MonthMatch(first.first(), first.skip(), end, first.system(), first.number(), true);
  }

  private @Nullable MonthMatch single(Tokens tokens, int token) {
    if (!tokens.is(token, Kind.WORD)) {
      return null;
    }
    String word = tokens.word(token);
    int splits = tokens.splits(token);
    boolean any = false;
    for (int skip = 0; splits >>> skip != 0 && !any; skip++) {
      any = (splits & (1 << skip)) != 0 && firstWords.get(word, skip) != null;
    }
    Phrases.Match<Name> match = any ? names.find(tokens, token) : null;
    if (match == null
        || hasArticle(word, match.skip())
        || (match.end() > token + 1 && tokens.startsLine(match.end() - 1))) {
      return null;
    }
    Name name = match.value();
    boolean certain =
        name.certain()
            || (name.withMadda()
                && tokens.hasLetter(token, match.skip(), Letters.ALEF_WITH_MADDA_ABOVE));
    return new MonthMatch(token, match.skip(), match.end(), name.system(), name.number(), certain);
  }

  private static boolean hasArticle(String word, int skip) {
    return skip >= 2
        && word.charAt(skip - 1) == Letters.LAM
        && word.charAt(skip - 2) == Letters.ALEF;
  }
}
