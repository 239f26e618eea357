package org.isnad.source;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// One item of a feed: what it says of the report, and the report as far as the feed holds it.
final class FeedItem {
  private static final int LONGEST_OUTLET = 80;

  private FeedItem() {}

  /// The name of the feed, which stands before its first item; null where there is none of a reasonable length.
  static @Nullable String feedTitle(String head) {
    Document document = Jsoup.parse(head, "", Parser.xmlParser());
    for (Element element : document.getAllElements()) {
      if (local(element).equals("title")) {
        Element parent = element.parent();
        if (parent != null && List.of("channel", "feed").contains(local(parent))) {
          String title = element.text().strip();
          return title.isEmpty() || title.length() > LONGEST_OUTLET ? null : title;
        }
      }
    }
    return null;
  }

  static void give(
      Input input, Spot at, String xml, @Nullable String outlet, Decoding.Text decoded) {
    Element item = Jsoup.parse(xml, "", Parser.xmlParser()).firstElementChild();
    Values values = new Values(FieldMap.STANDARD);
    values.put(Field.OUTLET, outlet);
    if (item != null) {
      read(item, values);
    }
    String body = values.get(Field.BODY);
    if (values.get(Field.HTML) == null && (body == null || body.isBlank())) {
      input.refuse(
          at.record(),
          at.offset(),
          "no-text",
          values.get(Field.TITLE) == null
              ? "The item holds no text."
              : "The item holds a title, but no text.");
    } else {
      RecordPage.give(input, at, values, decoded);
    }
  }

  private static void read(Element item, Values values) {
    values.put(Field.ID, text(item, "guid", "id"));
    values.put(Field.URL, link(item));
    String published = text(item, "pubdate", "published", "dc:date", "issued", "date", "updated");
    values.put(Field.PUBLISHED, published == null ? null : FeedDates.iso(published));
    Element title = child(item, "title");
    if (title != null) {
      values.put(Field.TITLE, plain(title));
    }
    Element encoded = child(item, "content:encoded", "encoded", "content", "xhtml:body");
    Element summary = child(item, "description", "summary");
    Element body = encoded != null && !inner(encoded).isBlank() ? encoded : summary;
    if (body != null) {
      boolean markup = encoded == body && local(body).equals("encoded") || isMarkup(body);
      values.put(markup ? Field.HTML : Field.BODY, inner(body));
    }
  }

  private static boolean isMarkup(Element body) {
    String type = body.attr("type").toLowerCase(Locale.ROOT);
    return type.contains("html") || RecordPage.isMarkup(inner(body));
  }

  /// What the element holds: characters as they are after one unescaping, child elements as source.
  private static String inner(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof Element) {
        return element.html();
      }
    }
    return raw(element);
  }

  private static String raw(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode piece) {
        text.append(piece.getWholeText());
      }
    }
    return text.toString();
  }

  /// A title may hold markup, escaped or not.
  private static String plain(Element title) {
    String inner = inner(title);
    return (inner.indexOf('<') >= 0 || inner.indexOf('&') >= 0
            ? Jsoup.parseBodyFragment(inner).text()
            : inner)
        .strip();
  }

  private static @Nullable String link(Element item) {
    @Nullable String any = null;
    for (Element child : item.children()) {
      if (local(child).equals("link")) {
        String rel = child.attr("rel");
        String address = child.hasAttr("href") ? child.attr("href") : child.text();
        if (!address.isBlank() && (rel.isEmpty() || rel.equals("alternate"))) {
          return address.strip();
        }
      } else if (local(child).equals("guid") && !child.attr("isPermaLink").equals("false")) {
        String address = child.text().strip();
        any = address.startsWith("http") ? address : any;
      }
    }
    return any != null || !item.hasAttr("rdf:about") ? any : item.attr("rdf:about");
  }

  private static @Nullable String text(Element item, String... names) {
    Element element = child(item, names);
    String text = element == null ? "" : element.text().strip();
    return text.isEmpty() ? null : text;
  }

  /// The first child of the first name that is there; a name with a prefix asks for it.
  private static @Nullable Element child(Element item, String... names) {
    for (String name : names) {
      for (Element child : item.children()) {
        String own = name.indexOf(':') >= 0 ? full(child) : local(child);
        if (own.equals(name) && !full(child).startsWith("media:")) {
          return child;
        }
      }
    }
    return null;
  }

  private static String full(Element element) {
    return element.tagName().toLowerCase(Locale.ROOT);
  }

  private static String local(Element element) {
    String name = full(element);
    return name.substring(name.indexOf(':') + 1);
  }
}
