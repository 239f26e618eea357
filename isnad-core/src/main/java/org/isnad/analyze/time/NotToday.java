package org.isnad.analyze.time;

import org.isnad.analyze.time.TimeWord.Sort;
import org.isnad.text.Kind;
import org.isnad.text.Tokens;

/// Where «اليوم» and the weekdays name no day: outlets (روسيا اليوم, «اليوم»), feasts and world days, nowadays, Friday prayers. Static and
/// thread-safe.
final class NotToday {
  private NotToday() {}

  /// Whether «اليوم» at the token means nowadays, a name, or a day in general.
  static boolean is(TimeText text, int token) {
    Tokens tokens = text.tokens();
    if (isQuotedAlone(tokens, token)) {
      return true;
    }
    if (token > 0 && !tokens.startsLine(token) && tokens.is(token - 1, Kind.WORD)) {
      switch (tokens.word(token - 1)) {
        case "روسيا",
            "المصري",
            "صحيفه",
            "جريده",
            "عين",
            "العراق",
            "مصر",
            "سوريا",
            "فلسطين",
            "الاردن",
            "ليبيا",
            "المغرب",
            "تونس",
            "اليمن",
            "لبنان",
            "الجزائر",
            "ساعات",
            "طوال",
            "طيله",
            "نفس",
            "ذات",
            "ذلك",
            "عالم",
            "مدار",
            "بعد",
            "حال",
            "جيل",
            "شباب",
            "الحال",
            "يو",
            "قناه",
            "العالم",
            "انديا",
            "ايه",
            "اس",
            "نهايه",
            "بدايه",
            "نصف",
            "قبل",
            "الرياضي" -> {
          return !isReporting(tokens, token - 1);
        }
        default -> {}
      }
    }
    if (tokens.is(token + 1, Kind.WORD) && !tokens.startsLine(token + 1)) {
      String next = tokens.word(token + 1);
      switch (next) {
        case "الوطني",
            "العالمي",
            "الدولي",
            "الواحد",
            "الدراسي",
            "السابع",
            "الاول",
            "الثاني",
            "الثالث",
            "الرابع",
            "الخامس",
            "السادس",
            "الثامن",
            "التاسع",
            "العاشر",
            "الحادي",
            "الاخير",
            "التالي",
            "الموالي",
            "الذي",
            "السابق",
            "المفتوح",
            "العلمي",
            "التدريبي",
            "التوظيفي",
            "الترفيهي",
            "الختامي",
            "الافتتاحي",
            "قبل",
            "الموعود",
            "المشهود",
            "الاسود",
            "الترويحي" -> {
          return true;
        }
        default -> {}
      }
    }
    return isNowadays(text, token);
  }

  /// «اليوم، يجب أن تهتم …»: at the head of a quotation and set off by a comma it is today's world, not a date.
  private static boolean isNowadays(TimeText text, int token) {
    Tokens tokens = text.tokens();
    boolean quotedHead =
        tokens.is(token - 1, Kind.QUOTE_OPEN) || tokens.is(token - 1, Kind.QUOTE_NEUTRAL);
    return quotedHead && tokens.is(token + 1, Kind.COMMA);
  }

  private static boolean isQuotedAlone(Tokens tokens, int token) {
    boolean before =
        tokens.is(token - 1, Kind.QUOTE_OPEN)
            || tokens.is(token - 1, Kind.QUOTE_NEUTRAL)
            || tokens.is(token - 1, Kind.BRACKET_OPEN);
    boolean after =
        tokens.is(token + 1, Kind.QUOTE_CLOSE)
            || tokens.is(token + 1, Kind.QUOTE_NEUTRAL)
            || tokens.is(token + 1, Kind.BRACKET_CLOSE);
    return before && after;
  }

  /// «أعلنت مصر اليوم»: a verb stands before the land, so it is the land and not its newspaper.
  private static boolean isReporting(Tokens tokens, int token) {
    return switch (tokens.word(token)) {
      case "العراق",
          "مصر",
          "سوريا",
          "فلسطين",
          "الاردن",
          "ليبيا",
          "المغرب",
          "تونس",
          "اليمن",
          "لبنان",
          "الجزائر",
          "العالم" ->
          true;
      default -> false;
    };
  }

  /// Whether a weekday stands for something else: «صلاة الجمعة», «خطبة الجمعة», a family's name.
  static boolean isName(TimeText text, int token, int first) {
    Tokens tokens = text.tokens();
    if (isQuotedAlone(tokens, token)) {
      return true;
    }
    if (first != token
        || token == 0
        || tokens.startsLine(token)
        || !tokens.is(token - 1, Kind.WORD)) {
      return text.is(token - 1, Sort.EVERY);
    }
    return switch (tokens.word(token - 1)) {
      case "صلاه",
          "خطبه",
          "خطيب",
          "جمعه",
          "بصلاه",
          "لصلاه",
          "وصلاه",
          "ايام",
          "كل",
          "بن",
          "ال",
          "ابو",
          "سوق",
          "سوره",
          "امام",
          "خطباء",
          "خطب",
          "صلوات",
          "مساجد",
          "ليالي",
          "عبدالله",
          "محمد",
          "احمد",
          "خالد",
          "علي" ->
          true;
      default -> false;
    };
  }
}
