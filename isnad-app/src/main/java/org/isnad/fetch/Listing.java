package org.isnad.fetch;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.source.ContentCoding;
import org.isnad.source.SourceLimits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// What leads to pages: a feed (RSS 0.9 to 2.0, Atom, JSON Feed), a sitemap, or an index of sitemaps. Told by its content, never by its name.
///
/// @param kind which of them
/// @param links as they are written, in order, each once
record Listing(Kind kind, List<String> links) {
  private static final Set<String> FEEDS = Set.of("rss", "rdf", "feed");
  private static final Set<String> MAPS = Set.of("urlset", "sitemapindex");
  private static final String JSON_FEED = "https://jsonfeed.org/version/";
  private static final int HEAD = 4_096;
  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  Listing {
    links = List.copyOf(links);
  }

  enum Kind {
    FEED,
    SITEMAP,
    /// Its links lead to sitemaps.
    SITEMAP_INDEX
  }

  /// @param body without the coding of its content; a sitemap may be a gzip file for all that
  /// @param charset as the header names it
  /// @return null where it is none
  static @Nullable Listing of(byte[] body, @Nullable String charset) {
    byte[] bytes = unzipped(body);
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int start = 0;
    while (start < head.length() && "{<".indexOf(head.charAt(start)) < 0) {
      start++;
    }
    if (head.startsWith("{", start)) {
      return head.contains("jsonfeed.org") ? json(bytes) : null;
    }
    // What is a page is not parsed.
    String root = firstElement(head, start);
    return FEEDS.contains(root) || MAPS.contains(root) ? xml(bytes, charset) : null;
  }

  /// Its name without a prefix; empty where there is none.
  private static String firstElement(String head, int from) {
    int at = from;
    while (at >= 0 && at < head.length()) {
      if (head.startsWith(COMMENT, at)) {
        at = head.indexOf(COMMENT_END, at);
      } else if (at + 1 < head.length() && Character.isLetter(head.charAt(at + 1))) {
        int end = at + 1;
        while (end < head.length()
            && (Character.isLetterOrDigit(head.charAt(end))
                || ":-_".indexOf(head.charAt(end)) >= 0)) {
          end++;
        }
        return local(head.substring(at + 1, end));
      } else {
        at++;
      }
      at = at < 0 ? -1 : head.indexOf('<', at);
    }
    return "";
  }

  private static byte[] unzipped(byte[] body) {
    try {
      return ContentCoding.decode(body, List.of("gzip"), SourceLimits.DEFAULT);
    } catch (IOException e) {
      // Broken, and so nothing that leads anywhere.
      return new byte[0];
    }
  }

  private static @Nullable Listing json(byte[] bytes) {
    JsonNode feed;
    try {
      feed = JsonMapper.builder().build().readTree(bytes);
    } catch (JacksonException e) {
      return null;
    } catch (IOException e) {
      return null;
    }
    if (!feed.path("version").asText().startsWith(JSON_FEED)) {
      return null;
    }
    Set<String> links = new LinkedHashSet<>();
    for (JsonNode item : feed.path("items")) {
      String link = item.path("url").asText("");
      link = link.isEmpty() ? item.path("external_url").asText("") : link;
      if (!link.isBlank()) {
        links.add(link.strip());
      }
    }
    return new Listing(Kind.FEED, new ArrayList<>(links));
  }

  private static @Nullable Listing xml(byte[] bytes, @Nullable String charset) {
    Document document;
    try {
      document = Jsoup.parse(new ByteArrayInputStream(bytes), charset, "", Parser.xmlParser());
    } catch (IOException | IllegalArgumentException e) {
      // A charset that nobody knows.
      return null;
    }
    Element root = document.firstElementChild();
    if (root == null) {
      return null;
    }
    String name = local(root.tagName());
    if (FEEDS.contains(name)) {
      return new Listing(Kind.FEED, links(root, Set.of("item", "entry")));
    }
    return switch (name) {
      case "urlset" -> new Listing(Kind.SITEMAP, links(root, Set.of("url")));
      case "sitemapindex" -> new Listing(Kind.SITEMAP_INDEX, links(root, Set.of("sitemap")));
      default -> null;
    };
  }

  private static List<String> links(Element root, Set<String> entries) {
    Set<String> links = new LinkedHashSet<>();
    for (Element element : root.getAllElements()) {
      if (entries.contains(local(element.tagName()))) {
        String link = link(element);
        if (link != null) {
          links.add(link);
        }
      }
    }
    return new ArrayList<>(links);
  }

  /// The page of one entry: `loc` of a sitemap, `link` of a feed, an id of RSS that is an address.
  private static @Nullable String link(Element entry) {
    @Nullable String id = null;
    for (Element child : entry.children()) {
      String name = local(child.tagName());
      String written = child.hasAttr("href") ? child.attr("href") : child.text();
      if (written.isBlank() || child.tagName().startsWith("image:")) {
        continue;
      }
      String rel = child.attr("rel");
      if (name.equals("loc")
          || (name.equals("link") && (rel.isEmpty() || rel.equals("alternate")))) {
        return written.strip();
      }
      if (name.equals("guid")
          && !child.attr("isPermaLink").equals("false")
          && written.strip().startsWith("http")) {
        id = written.strip();
      }
    }
    return id != null || !entry.hasAttr("rdf:about") ? id : entry.attr("rdf:about");
  }

  private static String local(String tag) {
    String name = tag.toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }
}
