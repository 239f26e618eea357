package org.isnad.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.source.Origin;
import org.isnad.source.Page;
import org.isnad.source.Refusal;
import org.isnad.text.Problem;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The cleaning of one page, step by step; the order matters and stands in [#run()].
final class Pass {
  private static final double SURE = 1;
  private static final double URL_CONFIDENCE = 0.8;

  private final Lexicons lexicons;
  private final CleanOptions options;
  private final Page page;
  private final List<Problem> problems = new ArrayList<>();

  private Pass(Lexicons lexicons, CleanOptions options, Page page) {
    this.lexicons = lexicons;
    this.options = options;
    this.page = page;
    this.problems.addAll(page.problems());
  }

  static Cleaned of(Page page, Lexicons lexicons, CleanOptions options) {
    return new Pass(lexicons, options, page).run();
  }

  private static Refusal refusal(Page page, String code, String message) {
    Origin from = page.origin();
    return new Refusal(
        from.file() == null ? page.id() : from.file(), from.record(), from.offset(), code, message);
  }

  private Cleaned run() {
    Span given = page.title();
    List<PageLine> lines = PageLine.split(page.text(), given == null ? 0 : given.end());
    Tokens tokens = PageLine.tokenize(page.text(), lines);
    // Cues first: what they drop is neither prose nor title. Then shape, which looks at where
    // running text begins and ends.
    new CueMarker(lexicons, tokens, lines).mark();
    new ShapeMarker(lexicons, tokens, lines, given != null).mark();
    TitleFinder.Found found =
        given == null ? new TitleFinder(lexicons, page.text(), tokens, lines).find() : null;
    HeadMarker head = new HeadMarker(lexicons, page.text(), tokens, lines);
    if (found != null) {
      head.mark(found);
    } else if (given != null) {
      head.captions(given);
    }
    PageLine titleLine = found == null ? null : found.line();
    Span whole = titleLine == null ? given : titleLine.kept();
    Span title = whole == null ? null : withoutTail(whole);
    if (titleLine != null && title != null) {
      titleLine.keepTo = title.end();
    }
    new TeaserMarker(lexicons, page.text(), given, tokens, lines).mark();
    Opening opening = Opening.read(lexicons, tokens, lines, titleLine);
    Span byline = opening.byline() == null ? head.byline() : opening.byline();
    List<Span> content = content(lines, given == null ? null : title, given);
    if (content.isEmpty()) {
      return new Refused(refusal(page, "no-article", "Nothing of the page is an article."));
    }
    String foreign = Languages.foreign(page.text(), content);
    if (foreign != null) {
      return new Refused(refusal(page, "language", "The text is not Arabic: " + foreign + "."));
    }
    Layout layout = new Layout(title, byline, opening.dateline(), content, opening.sources());
    return new Article(
        page.id(),
        origin(opening.outlet()),
        "ar",
        date(tokens, lines, titleLine, opening.dateline()),
        page.text(),
        layout,
        problems);
  }

  private Span withoutTail(Span title) {
    return TitleTails.cut(page.text(), title, lexicons, page.origin().outlet());
  }

  private static List<Span> content(
      List<PageLine> lines, @Nullable Span title, @Nullable Span given) {
    List<Span> content = new ArrayList<>();
    Span open = title;
    if (title != null && given != null && title.end() < given.end()) {
      content.add(title);
      open = null;
    }
    for (PageLine line : lines) {
      boolean broken = line.isDropped() || line.keepFrom > line.start;
      if (broken && open != null) {
        content.add(open);
        open = null;
      }
      if (!line.isDropped()) {
        open = new Span(open == null ? line.keepFrom : open.start(), line.keepTo);
        if (line.keepTo < line.end) {
          content.add(open);
          open = null;
        }
      }
    }
    if (open != null) {
      content.add(open);
    }
    return content;
  }

  private Origin origin(@Nullable String shown) {
    Origin from = page.origin();
    String known = options.outlet() != null ? options.outlet() : from.outlet();
    return new Origin(
        known != null ? known : shown,
        from.url(),
        from.published(),
        from.retrieved(),
        from.file(),
        from.record(),
        from.offset(),
        from.sha256());
  }

  private @Nullable ArticleDate date(
      Tokens tokens, List<PageLine> lines, @Nullable PageLine titleLine, @Nullable Span dateline) {
    Origin from = page.origin();
    String published = options.published() != null ? options.published() : from.published();
    if (published != null) {
      Timestamps.Moment moment = moment(published);
      if (moment != null) {
        return new ArticleDate(moment.value(), moment.day(), ArticleDate.Basis.GIVEN, SURE, null);
      }
      problems.add(
          new Problem("bad-date", "The time of publication cannot be read: " + published, null));
    }
    ArticleDate shown =
        lexicons
            .days()
            .find(tokens, lines, titleLine == null ? -1 : lines.indexOf(titleLine), dateline);
    LocalDate day = shown != null || from.url() == null ? null : UrlDates.read(from.url());
    return day == null
        ? shown
        : new ArticleDate(day.toString(), day, ArticleDate.Basis.URL, URL_CONFIDENCE, null);
  }

  private Timestamps.@Nullable Moment moment(String published) {
    Timestamps.Moment moment = Timestamps.read(published);
    LocalDate day = moment == null ? lexicons.days().read(published) : null;
    return day == null ? moment : new Timestamps.Moment(day.toString(), day);
  }
}
