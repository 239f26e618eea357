package org.isnad.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The feed that a web page names as its own (`<link rel="alternate">`).
final class FeedOfPage {
  private static final Set<String> TYPES =
      Set.of("application/rss+xml", "application/atom+xml", "application/feed+json");

  private FeedOfPage() {}

  /// The first one, as it is written; null where there is none.
  static @Nullable String find(byte[] body, @Nullable String charset) {
    try {
      for (Element link :
          Jsoup.parse(new ByteArrayInputStream(body), charset, "").select("link[href]")) {
        boolean alternate =
            List.of(link.attr("rel").toLowerCase(Locale.ROOT).split(" ")).contains("alternate");
        if (alternate && TYPES.contains(link.attr("type").strip().toLowerCase(Locale.ROOT))) {
          return link.attr("href");
        }
      }
      return null;
    } catch (IOException | IllegalArgumentException e) {
      // A charset that nobody knows: no page that can be read.
      return null;
    }
  }
}
