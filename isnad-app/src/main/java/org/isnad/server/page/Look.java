package org.isnad.server.page;

import java.util.Locale;
import java.util.Objects;
import org.isnad.server.http.Request;
import org.jspecify.annotations.Nullable;

/// How a reader likes pages to look; kept in cookies, which hold nothing else.
public record Look(Language language, Digits digits, Theme theme) {
  static final String DIGITS_COOKIE = "digits";
  static final String THEME_COOKIE = "theme";

  /// Which numerals numbers of the pages are written in; words of reports stay as they are.
  public enum Digits {
    /// 0123456789
    LATN,
    /// ٠١٢٣٤٥٦٧٨٩
    ARAB
  }

  /// Light or dark.
  public enum Theme {
    /// As the browser says.
    AUTO,
    LIGHT,
    DARK
  }

  public Look {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(digits, "digits");
    Objects.requireNonNull(theme, "theme");
  }

  /// What the cookies of a request say.
  static Look of(Language language, Request request) {
    return new Look(
        language,
        read(Digits.values(), request.cookie(DIGITS_COOKIE), Digits.LATN),
        read(Theme.values(), request.cookie(THEME_COOKIE), Theme.AUTO));
  }

  /// The value of that name in lower case, or another where there is none.
  static <E extends Enum<E>> E read(E[] values, @Nullable String word, E otherwise) {
    for (E value : values) {
      if (value.name().toLowerCase(Locale.ROOT).equals(word)) {
        return value;
      }
    }
    return otherwise;
  }

  /// The locale in which numbers and days are written.
  public Locale locale() {
    return Locale.forLanguageTag(
        language.tag() + "-u-nu-" + digits.name().toLowerCase(Locale.ROOT));
  }
}
