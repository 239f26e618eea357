package org.isnad.clean;

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

  private final Lexicons lexicons;
  private final CleanOptions options;
  private final Page page;
  private final Sheet sheet;
  private final List<Problem> problems = new ArrayList<>();

  private Pass(Lexicons lexicons, CleanOptions options, Page page) {
    this.lexicons = lexicons;
    this.options = options;
    this.page = page;
    this.sheet = Sheet.of(page.content(), lexicons.html());
    page.problems().forEach(problem -> problems.add(ofText(problem)));
  }

  /// A problem's place in markup is none in the text that is read from it.
  private Problem ofText(Problem problem) {
    return sheet.web() == null ? problem : new Problem(problem.code(), problem.message(), null);
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
    Span given = sheet.given();
    List<PageLine> lines = sheet.judged();
    Tokens tokens = sheet.tokens();
    // Cues first: what they drop is neither prose nor title. Then shape, which looks at where
    // running text begins and ends.
    new CueMarker(lexicons, tokens, lines).mark();
    SourceProfile.Source profile =
        options.profile() == null ? null : options.profile().of(page.origin());
    if (profile != null) {
      new ProfileMarker(profile, lexicons, sheet.text(), tokens, lines).mark();
    }
    new ShapeMarker(lexicons, tokens, lines, given != null || sheet.web() != null).mark();
    TitleFinder.Found found = title(given, lines, tokens);
    HeadMarker head = new HeadMarker(lexicons, sheet.text(), tokens, lines);
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
    new TeaserMarker(lexicons, sheet.text(), given, tokens, lines).mark();
    Opening opening = Opening.read(lexicons, tokens, lines, titleLine);
    Span byline = opening.byline() == null ? head.byline() : opening.byline();
    List<Span> content = content(sheet.every(), given == null ? null : title, given);
    if (content.isEmpty()) {
      return new Refused(refusal(page, "no-article", "Nothing of the page is an article."));
    }
    Languages.Foreign foreign = Languages.foreign(sheet.text(), content);
    if (foreign != null) {
      String message = "The text is not Arabic: " + foreign.why() + ".";
      if (!options.keepOther()) {
        return new Refused(refusal(page, "language", message));
      }
      problems.add(new Problem("language", message + " It is kept and not analyzed.", null));
    }
    Layout layout =
        new Layout(title, shown(byline), opening.dateline(), content, opening.sources());
    return new Article(
        page.id(),
        origin(opening.outlet()),
        foreign == null ? Article.ARABIC : foreign.code(),
        date(titleLine, opening.dateline()),
        sheet.text(),
        layout,
        problems);
  }

  /// Markup tells its title; in a page of text it is looked for.
  private TitleFinder.@Nullable Found title(
      @Nullable Span given, List<PageLine> lines, Tokens tokens) {
    if (given != null) {
      return null;
    }
    PageLine shown = sheet.titleLine();
    if (shown != null && shown.isDropped()) {
      shown.keepTo = shown.end;
    }
    return sheet.web() == null
        ? new TitleFinder(lexicons, sheet.text(), tokens, lines).find()
        : shown == null ? null : new TitleFinder.Found(shown, true);
  }

  private @Nullable Span shown(@Nullable Span byline) {
    Sheet.Web web = sheet.web();
    return byline == null && web != null ? web.byline() : byline;
  }

  private Span withoutTail(Span title) {
    Sheet.Web web = sheet.web();
    String outlet = page.origin().outlet();
    return TitleTails.cut(
        sheet.text(),
        title,
        lexicons,
        outlet == null && web != null ? web.facts().outlet() : outlet);
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
    Sheet.Web web = sheet.web();
    String named = web == null ? null : web.facts().outlet();
    return new Origin(
        known != null ? known : named != null ? named : shown,
        url(),
        from.published(),
        from.retrieved(),
        from.file(),
        from.record(),
        from.offset(),
        from.sha256());
  }

  /// The address under which the page was found, else the one that it calls its own.
  private @Nullable String url() {
    Sheet.Web web = sheet.web();
    String url = page.origin().url();
    String own = url != null || web == null ? null : web.facts().canonical();
    return own != null && own.contains("://") ? own : url;
  }

  private @Nullable ArticleDate date(@Nullable PageLine titleLine, @Nullable Span dateline) {
    String published =
        options.published() != null ? options.published() : page.origin().published();
    if (published != null) {
      Timestamps.Moment moment = lexicons.webDates().read(published);
      if (moment != null) {
        return new ArticleDate(moment.value(), moment.day(), ArticleDate.Basis.GIVEN, SURE, null);
      }
      problems.add(
          new Problem("bad-date", "The time of publication cannot be read: " + published, null));
    }
    return new Dating(lexicons, sheet, url(), page.origin().retrieved(), options.today())
        .find(titleLine, dateline);
  }
}
