package org.isnad.clean.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Puts together what a page says of its article, each fact by the most trusted place that gives it. Made for one page; not thread-safe.
final class FactJudge {
  /// Lines between the title and a `time` that is the article's.
  private static final int NEAR_TITLE = 8;

  private static final int LONGEST_NAME = 40;

  private static final List<String> OPEN_GRAPH_PUBLISHED =
      List.of(
          "article:published_time", "og:published_time", "og:article:published_time", "og:pubdate");
  private static final List<String> OPEN_GRAPH_MODIFIED =
      List.of("article:modified_time", "og:updated_time", "article:modified", "og:modified_time");
  private static final Set<String> META_PUBLISHED =
      Set.of(
          "date",
          "datepublished",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "published",
          "published-date",
          "published_time",
          "article.published",
          "article_date_original",
          "article_publish_date",
          "originalpublicationdate",
          "parsely-pub-date",
          "cxenseparse:recs:publishtime",
          "sailthru.date",
          "dc.date",
          "dc.date.issued",
          "dc.date.created",
          "dcterms.date",
          "dcterms.created",
          "dcterms.issued",
          "citation_publication_date",
          "rnews:datepublished",
          "datecreated",
          "article:post_date",
          "article:create_date",
          "displaydate",
          "release_date",
          "created",
          "pdate");
  private static final Set<String> META_MODIFIED =
      Set.of(
          "datemodified",
          "lastmod",
          "last-modified",
          "lastmodified",
          "modified",
          "dc.date.modified",
          "dcterms.modified",
          "revised",
          "article:last_modified");

  private final PageTree page;
  private final PageFacts facts;
  private final LinkedData.Article linked;

  FactJudge(PageTree page) {
    this.page = page;
    this.facts = page.facts();
    this.linked = LinkedData.read(facts.linkedData);
  }

  /// What the metadata call the article, the most trusted first.
  List<String> titles() {
    Set<String> titles = new LinkedHashSet<>();
    add(titles, linked.headline());
    add(titles, property("og:title"));
    add(titles, named("twitter:title"));
    add(titles, facts.first(PageFacts.Source.ITEM, "headline"));
    add(titles, facts.title);
    add(titles, named("title"));
    return List.copyOf(titles);
  }

  private static void add(Set<String> to, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      to.add(FactReader.collapse(value));
    }
  }

  WebFacts judge(int titleBlock) {
    List<String> titles = titles();
    String outlet =
        first(
            property("og:site_name"),
            linked.publisher(),
            named("application-name"),
            named("publisher"),
            named("dc.publisher"));
    return new WebFacts(
        titles.isEmpty() ? null : titles.getFirst(),
        outlet != null ? outlet : titleTail(titleBlock),
        authors(),
        first(
            linked.section(),
            property("article:section"),
            named("section"),
            item("articlesection")),
        first(facts.language, linked.language(), property("og:locale"), header("content-language")),
        first(facts.canonical, property("og:url"), null, null),
        dates(titleBlock));
  }

  /// What the page's own title has behind the article's: «… - The Lantern».
  private @Nullable String titleTail(int titleBlock) {
    String whole = facts.title;
    if (whole == null || titleBlock < 0) {
      return null;
    }
    String headline = FactReader.collapse(page.words(page.blocks().get(titleBlock)));
    if (!whole.startsWith(headline)) {
      return null;
    }
    String tail = whole.substring(headline.length()).strip();
    boolean separated = tail.length() > 2 && "-|–—»•:".indexOf(tail.charAt(0)) >= 0;
    String name = separated ? tail.substring(1).strip() : "";
    boolean single = name.chars().noneMatch(c -> "-|–—»•".indexOf(c) >= 0);
    return !name.isEmpty() && single && name.length() <= LONGEST_NAME ? name : null;
  }

  private @Nullable String property(String name) {
    String value = facts.first(PageFacts.Source.PROPERTY, name);
    return value != null ? value : facts.first(PageFacts.Source.NAME, name);
  }

  private @Nullable String named(String name) {
    String value = facts.first(PageFacts.Source.NAME, name);
    return value != null ? value : facts.first(PageFacts.Source.PROPERTY, name);
  }

  private @Nullable String item(String name) {
    return facts.first(PageFacts.Source.ITEM, name);
  }

  private @Nullable String header(String name) {
    return facts.first(PageFacts.Source.HEADER, name);
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return FactReader.collapse(value);
      }
    }
    return null;
  }

  private List<String> authors() {
    Set<String> authors = new LinkedHashSet<>();
    linked.authors().forEach(author -> addAuthor(authors, author));
    for (String name :
        List.of(
            "author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl")) {
      if (authors.isEmpty()) {
        addAuthor(authors, named(name));
      }
    }
    if (authors.isEmpty()) {
      addAuthor(authors, item("author"));
    }
    return List.copyOf(authors);
  }

  private static void addAuthor(Set<String> to, @Nullable String author) {
    if (author != null && !author.contains("://") && !author.startsWith("www.")) {
      add(to, author);
    }
  }

  private List<DateClaim> dates(int titleBlock) {
    List<DateClaim> claims = new ArrayList<>();
    for (DateClaim.Kind kind : DateClaim.Kind.values()) {
      boolean published = kind == DateClaim.Kind.PUBLISHED;
      claim(
          claims,
          DateClaim.Basis.LINKED_DATA,
          kind,
          published ? linked.published() : linked.modified());
      for (String name : published ? OPEN_GRAPH_PUBLISHED : OPEN_GRAPH_MODIFIED) {
        claim(claims, DateClaim.Basis.OPEN_GRAPH, kind, property(name));
      }
      times(claims, kind, titleBlock);
      for (PageFacts.Property property : facts.properties) {
        if ((published ? META_PUBLISHED : META_MODIFIED).contains(property.name())) {
          claim(claims, DateClaim.Basis.META, kind, property.value());
        }
      }
    }
    lines(claims, titleBlock);
    return claims;
  }

  private static void claim(
      List<DateClaim> claims, DateClaim.Basis basis, DateClaim.Kind kind, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      claims.add(new DateClaim(basis, kind, FactReader.collapse(value), null));
    }
  }

  /// Those that say what they are, wherever they stand; then those near the title. What stands elsewhere is the page's clock or another article's.
  private void times(List<DateClaim> claims, DateClaim.Kind kind, int titleBlock) {
    for (boolean labeled : new boolean[] {true, false}) {
      for (PageFacts.Time time : facts.times) {
        boolean near =
            titleBlock >= 0
                && time.block() >= titleBlock - 2
                && time.block() <= titleBlock + NEAR_TITLE;
        boolean says =
            kind == DateClaim.Kind.PUBLISHED
                ? isPublished(time.label())
                : time.label().contains("modif") || time.label().contains("updat");
        boolean plain =
            !labeled && near && kind == DateClaim.Kind.PUBLISHED && !isModified(time.label());
        if (labeled ? says && (near || titleBlock < 0) : plain && !says) {
          claims.add(new DateClaim(DateClaim.Basis.TIME, kind, value(time), span(time)));
        }
      }
    }
    claims.removeIf(claim -> claim.value().isEmpty());
  }

  /// Lines by the title that say when by their class, with a number among their words.
  private void lines(List<DateClaim> claims, int titleBlock) {
    int from = Math.max(0, titleBlock - 2);
    int to = Math.min(page.blocks().size(), titleBlock + NEAR_TITLE);
    for (int i = from; titleBlock >= 0 && i < to; i++) {
      Block block = page.blocks().get(i);
      if (block.part == Part.DETAILS) {
        String words = page.words(block);
        if (words.chars().anyMatch(Character::isDigit)) {
          claims.add(
              new DateClaim(
                  DateClaim.Basis.TEXT,
                  DateClaim.Kind.PUBLISHED,
                  words,
                  new Span(block.from, block.to)));
        }
      }
    }
  }

  private static boolean isPublished(String label) {
    return label.contains("publi") || label.contains("pubdate") || label.contains("created");
  }

  private static boolean isModified(String label) {
    return label.contains("modif") || label.contains("updat");
  }

  private String value(PageFacts.Time time) {
    String value = time.value();
    if (value != null && !value.isBlank()) {
      return FactReader.collapse(value);
    }
    Span span = span(time);
    if (span == null) {
      return "";
    }
    return page.text().words(span.start(), span.end()).strip();
  }

  private @Nullable Span span(PageFacts.Time time) {
    int to = Math.min(time.to(), page.text().length());
    return to > time.from() ? new Span(time.from(), to) : null;
  }
}
