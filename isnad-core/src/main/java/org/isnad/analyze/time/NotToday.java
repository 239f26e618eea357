package org.isnad.analyze.time;

import java.util.Locale;
import org.isnad.text.DataTable;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.isnad.text.WordTable;

/// Where «اليوم» and the weekdays name no day: outlets (روسيا اليوم, «اليوم»), feasts and world days, nowadays, Friday prayers. Immutable and
/// thread-safe.
///
/// @param before words before «اليوم»
/// @param after words after «اليوم»
/// @param weekday words before a weekday
record NotToday(WordTable<Boolean> before, WordTable<Boolean> after, WordTable<Boolean> weekday) {
  private static final int THEN = 25;

  private enum Place {
    BEFORE,
    AFTER,
    WEEKDAY
  }

  static NotToday load() {
    WordTable.Builder<Boolean> before = WordTable.builder();
    WordTable.Builder<Boolean> after = WordTable.builder();
    WordTable.Builder<Boolean> weekday = WordTable.builder();
    for (DataTable.Row row : DataTable.read(NotToday.class, "not-today.tsv").rows()) {
      WordTable.Builder<Boolean> table =
          switch (Place.valueOf(row.required(1).toUpperCase(Locale.ROOT))) {
            case BEFORE -> before;
            case AFTER -> after;
            case WEEKDAY -> weekday;
          };
      if (!table.add(row.required(0), Boolean.TRUE)) {
        throw row.wrong("the word stands twice");
      }
    }
    return new NotToday(before.build(), after.build(), weekday.build());
  }

  /// Whether «اليوم» at the token means nowadays, a name, or a day in general.
  boolean isNone(TimeText text, int token) {
    Tokens tokens = text.tokens();
    return isQuotedAlone(tokens, token)
        || (token > 0 && !tokens.startsLine(token) && before.get(tokens, token - 1, 0) != null)
        || (text.goesOn(token + 1, Kind.WORD) && after.get(tokens, token + 1, 0) != null)
        || isNowadays(tokens, token);
  }

  /// «"اليوم، يجب أن تهتم …»: at the head of a quotation and set off by a comma it is today's world, not a date.
  private static boolean isNowadays(Tokens tokens, int token) {
    boolean head =
        tokens.is(token - 1, Kind.QUOTE_OPEN) || tokens.is(token - 1, Kind.QUOTE_NEUTRAL);
    return head && tokens.is(token + 1, Kind.COMMA) || isAgainstThen(tokens, token);
  }

  /// «قبل سنوات لم نكن نعرف، واليوم نعرف», «حين بدأنا كنا … واليوم»: set against what was.
  private static boolean isAgainstThen(Tokens tokens, int token) {
    if (tokens.firstLetter(token) != Letters.WAW) {
      return false;
    }
    for (int at = token - 1; at >= Math.max(0, token - THEN); at--) {
      if (tokens.startsLine(at + 1) || tokens.is(at, Kind.PERIOD)) {
        return false;
      }
      switch (tokens.word(at)) {
        case "كنا", "نكن", "كنت", "اكن" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isQuotedAlone(Tokens tokens, int token) {
    boolean opens =
        tokens.is(token - 1, Kind.QUOTE_OPEN)
            || tokens.is(token - 1, Kind.QUOTE_NEUTRAL)
            || tokens.is(token - 1, Kind.BRACKET_OPEN);
    boolean closes =
        tokens.is(token + 1, Kind.QUOTE_CLOSE)
            || tokens.is(token + 1, Kind.QUOTE_NEUTRAL)
            || tokens.is(token + 1, Kind.BRACKET_CLOSE);
    return opens && closes;
  }

  /// Whether a weekday stands for something else: «صلاة الجمعة», «خطبة الجمعة», a family's name.
  ///
  /// @param first where the expression begins: «يوم» before the weekday makes it a day
  boolean isName(TimeText text, int token, int first) {
    Tokens tokens = text.tokens();
    if (isQuotedAlone(tokens, token)) {
      return true;
    }
    return first == token
        && token > 0
        && !tokens.startsLine(token)
        && text.isListed(weekday, token - 1);
  }
}
