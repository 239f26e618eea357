package org.isnad;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.Analyzer;
import org.isnad.clean.Article;
import org.isnad.clean.CleanOptions;
import org.isnad.clean.Cleaner;
import org.isnad.clean.Layout;
import org.isnad.clean.Refused;
import org.isnad.clean.SourceProfile;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.source.Digests;
import org.isnad.source.Origin;
import org.isnad.source.Page;
import org.isnad.source.Refusal;
import org.isnad.text.Problem;
import org.jspecify.annotations.Nullable;

/// Isnad as a library: text in, record out.
///
/// ```java
/// Isnad isnad = Isnad.create();
/// Analysis analysis = isnad.analyze("قالت الوزيرة ليلى سالم إن القناة تكفي القرى كلها.");
/// analysis.statements().forEach(said -> IO.println(said.attribution().speakers() + " " + said.span().of(analysis.article().text())));
/// ```
///
/// Making one reads the lexicons, which takes a moment: make it once and keep it. Immutable and thread-safe.
public final class Isnad {
  private static final String UNDETERMINED = "und";
  private static final String TEXT = "text";

  private final Cleaner cleaner;
  private final Analyzer analyzer;
  private final Settings settings;

  private record Settings(
      String id, @Nullable String outlet, @Nullable String url, @Nullable String published) {}

  private Isnad(Cleaner cleaner, Analyzer analyzer, Settings settings) {
    this.cleaner = cleaner;
    this.analyzer = analyzer;
    this.settings = settings;
  }

  /// With nothing known of the texts but themselves.
  public static Isnad create() {
    return builder().build();
  }

  /// Over lexicons that were read already, for a program that uses them by themselves too.
  public static Isnad of(Cleaner cleaner, Analyzer analyzer) {
    return new Isnad(cleaner, analyzer, new Settings(TEXT, null, null, null));
  }

  /// For texts of which more is known.
  public static Builder builder() {
    return new Builder(null, new Settings(TEXT, null, null, null));
  }

  /// The same lexicons with other settings, at no cost; what is set here is kept until it is set anew.
  public Builder toBuilder() {
    return new Builder(this, settings);
  }

  /// The record of one report's text. Offsets of its spans count the text's UTF-16 code units.
  ///
  /// A text that is no report (empty, or in another language) gives a record without findings whose problems say why.
  public Analysis analyze(CharSequence text) {
    String report = text.toString();
    Origin origin =
        new Origin(
            settings.outlet(),
            settings.url(),
            settings.published(),
            null,
            null,
            null,
            null,
            Digests.sha256(report.getBytes(StandardCharsets.UTF_8)));
    return analyze(new Page(settings.id(), origin, report, null, List.of()));
  }

  /// The record of one page, as [org.isnad.source.SourceReader] gives it; the builder's settings are not looked at.
  public Analysis analyze(Page page) {
    return switch (cleaner.clean(page)) {
      case Article article -> analyzer.analyze(article);
      case Refused(Refusal refusal) -> nothing(page, refusal);
    };
  }

  private static Analysis nothing(Page page, Refusal refusal) {
    Layout layout = new Layout(page.title(), null, null, List.of(), List.of());
    List<Problem> problems = List.of(new Problem(refusal.code(), refusal.message(), null));
    Article article =
        new Article(page.id(), page.origin(), UNDETERMINED, null, page.text(), layout, problems);
    return new Analysis(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /// What is known of the texts that are to be analyzed. Nothing of it is needed. Not thread-safe; each call changes and returns it.
  public static final class Builder {
    private final @Nullable Isnad loaded;
    private String id;
    private @Nullable String outlet;
    private @Nullable String url;
    private @Nullable String published;
    private @Nullable Gazetteer gazetteer;
    private @Nullable SourceProfile profile;

    private Builder(@Nullable Isnad loaded, Settings settings) {
      this.loaded = loaded;
      this.id = settings.id;
      this.outlet = settings.outlet;
      this.url = settings.url;
      this.published = settings.published;
    }

    /// The id of the record; default `text`.
    public Builder id(String id) {
      this.id = Objects.requireNonNull(id, "id");
      return this;
    }

    /// Who published the report.
    public Builder outlet(String outlet) {
      this.outlet = Objects.requireNonNull(outlet, "outlet");
      return this;
    }

    /// Its address.
    public Builder url(String url) {
      this.url = Objects.requireNonNull(url, "url");
      return this;
    }

    /// The day of publication, against which «أمس» and the like are counted; without it, the text itself must settle it.
    public Builder published(LocalDate day) {
      this.published = day.toString();
      return this;
    }

    /// The same with the time of the day.
    public Builder published(OffsetDateTime time) {
      this.published = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
      return this;
    }

    /// Names that are known besides the program's own, with the ids that the entities they name are given; see
    /// [org.isnad.gazetteer.GazetteerReader].
    public Builder gazetteer(Gazetteer gazetteer) {
      this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer");
      return this;
    }

    /// What the pages of their sources have in common: it is no part of an article; see [org.isnad.clean.ProfileCounter].
    public Builder profile(SourceProfile profile) {
      this.profile = Objects.requireNonNull(profile, "profile");
      return this;
    }

    /// Reads the lexicons, unless they were read for another.
    public Isnad build() {
      Settings settings = new Settings(id, outlet, url, published);
      Cleaner cleaner =
          loaded != null && profile == null
              ? loaded.cleaner
              : Cleaner.load(CleanOptions.NONE.with(profile));
      Analyzer analyzer =
          loaded != null && gazetteer == null
              ? loaded.analyzer
              : Analyzer.load(gazetteer == null ? Gazetteer.empty() : gazetteer);
      return new Isnad(cleaner, analyzer, settings);
    }
  }
}
