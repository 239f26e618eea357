package org.isnad.clean;

import java.time.LocalDate;
import java.util.List;
import org.isnad.clean.html.DateClaim;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// The order in which the places of a page are asked for its day, for one page.
///
/// @param retrieved when the page was fetched, as the input gives it
/// @param today when it is read, for a page that does not tell when it was fetched
record Dating(
    Lexicons lexicons,
    Sheet sheet,
    @Nullable String url,
    @Nullable String retrieved,
    @Nullable LocalDate today) {
  private static final double URL_CONFIDENCE = 0.8;

  /// Markup says it best; then the address where the page is markup, for a program wrote both; then the words; what was changed on a day was published by
  /// then. Of a page of text the words come before the address.
  @Nullable ArticleDate find(@Nullable PageLine titleLine, @Nullable Span dateline) {
    Sheet.Web web = sheet.web();
    LocalDate fetched = fetched();
    if (web == null) {
      ArticleDate shown = words(titleLine, dateline);
      return shown != null ? shown : address();
    }
    List<DateClaim> claims = web.facts().dates();
    ArticleDate found = lexicons.webDates().find(claims, DateClaim.Kind.PUBLISHED, false, fetched);
    found = found != null ? found : possible(address(), fetched);
    found = found != null ? found : possible(words(titleLine, dateline), fetched);
    found =
        found != null
            ? found
            : lexicons.webDates().find(claims, DateClaim.Kind.PUBLISHED, true, fetched);
    return found != null
        ? found
        : lexicons.webDates().find(claims, DateClaim.Kind.MODIFIED, false, fetched);
  }

  private @Nullable ArticleDate words(@Nullable PageLine titleLine, @Nullable Span dateline) {
    int title = titleLine == null ? -1 : sheet.dated().indexOf(titleLine);
    return lexicons.days().find(sheet.tokens(), sheet.dated(), title, dateline);
  }

  private @Nullable ArticleDate address() {
    LocalDate day = url == null ? null : UrlDates.read(url);
    return day == null
        ? null
        : new ArticleDate(day.toString(), day, ArticleDate.Basis.URL, URL_CONFIDENCE, null);
  }

  private @Nullable LocalDate fetched() {
    Timestamps.Moment moment = retrieved == null ? null : Timestamps.read(retrieved);
    return moment == null ? today : moment.day();
  }

  private static @Nullable ArticleDate possible(
      @Nullable ArticleDate date, @Nullable LocalDate fetched) {
    return date == null || WebDates.isPossible(date.day(), fetched) ? date : null;
  }
}
