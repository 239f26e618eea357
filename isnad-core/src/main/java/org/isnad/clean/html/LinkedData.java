package org.isnad.clean.html;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads JSON-LD of schema.org: the page's article, else the page itself. Data that are no JSON say nothing. Static and thread-safe.
///
/// Source: schema.org, types Article and WebPage.
final class LinkedData {
  private static final int DEEPEST = 6;
  private static final JsonMapper JSON =
      JsonMapper.builder(
              com.fasterxml.jackson.core.JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(64).build())
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private LinkedData() {}

  /// What an article says of itself; null where it does not say.
  record Article(
      @Nullable String headline,
      @Nullable String published,
      @Nullable String modified,
      List<String> authors,
      @Nullable String publisher,
      @Nullable String section,
      @Nullable String language) {
    static final Article NONE = new Article(null, null, null, List.of(), null, null, null);
  }

  /// The first article among the data, else the first page or post.
  static Article read(List<String> data) {
    List<JsonNode> things = new ArrayList<>();
    for (String json : data) {
      try {
        collect(JSON.readTree(json), 0, things);
      } catch (JacksonException e) {
        // Pages are full of broken data; what cannot be read claims nothing.
        continue;
      }
    }
    JsonNode best = null;
    int most = 0;
    for (JsonNode thing : things) {
      int rank = rank(thing.get("@type"));
      if (rank > most) {
        most = rank;
        best = thing;
      }
    }
    return best == null ? Article.NONE : article(best);
  }

  private static void collect(@Nullable JsonNode node, int depth, List<JsonNode> things) {
    if (node == null || depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(item -> collect(item, depth + 1, things));
    } else if (node.isObject()) {
      things.add(node);
      collect(node.get("@graph"), depth + 1, things);
      collect(node.get("mainEntity"), depth + 1, things);
    }
  }

  private static int rank(@Nullable JsonNode type) {
    if (type == null) {
      return 0;
    }
    if (type.isArray()) {
      int most = 0;
      for (JsonNode one : type) {
        most = Math.max(most, rank(one));
      }
      return most;
    }
    String name = type.asText().toLowerCase(Locale.ROOT);
    return name.endsWith("article")
        ? 3
        : name.endsWith("posting") || name.equals("report") ? 2 : name.equals("webpage") ? 1 : 0;
  }

  private static Article article(JsonNode thing) {
    List<String> authors = new ArrayList<>();
    names(thing.get("author"), authors);
    List<String> publishers = new ArrayList<>();
    names(thing.get("publisher"), publishers);
    String headline = text(thing.get("headline"));
    String published = text(thing.get("datePublished"));
    return new Article(
        headline != null ? headline : text(thing.get("name")),
        published != null ? published : text(thing.get("dateCreated")),
        text(thing.get("dateModified")),
        authors,
        publishers.isEmpty() ? null : publishers.getFirst(),
        text(thing.get("articleSection")),
        text(thing.get("inLanguage")));
  }

  private static void names(@Nullable JsonNode node, List<String> names) {
    if (node == null) {
      return;
    }
    if (node.isArray()) {
      node.forEach(item -> names(item, names));
    } else {
      String name = text(node.isObject() ? node.get("name") : node);
      if (name != null) {
        names.add(name);
      }
    }
  }

  /// The text of a node, of the first of several; some pages escape it twice.
  private static @Nullable String text(@Nullable JsonNode node) {
    if (node == null) {
      return null;
    }
    if (node.isArray()) {
      return node.isEmpty() ? null : text(node.get(0));
    }
    String text = node.isValueNode() ? node.asText("") : "";
    String plain = FactReader.collapse(CharacterReferences.decode(text));
    return plain.isEmpty() || plain.equals("null") ? null : plain;
  }
}
