package org.isnad.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/// What other programs make of a page of markup. Static.
final class PagePeers {
  private PagePeers() {}

  /// How the text of an article is found.
  interface Extractor {
    String text(GroundTruth page);
  }

  /// @param extractor gives the article
  record Peer(String name, Extractor extractor) {}

  /// Those that find an article. They get the page decoded, off the clock of nobody: it is a string to them anyway.
  static List<Peer> extractors() {
    return List.of(
        new Peer("readability4j", PagePeers::readability),
        new Peer("boilerpipe (ArticleExtractor)", PagePeers::boilerpipe));
  }

  /// jsoup's parse alone, from bytes; how many nodes the document has at its top.
  static long parse(GroundTruth page) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(page.bytes()), null, "").childNodeSize();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String readability(GroundTruth page) {
    String text = new Readability4J("https://example.org/", decoded(page)).parse().getTextContent();
    return text == null ? "" : text;
  }

  private static String boilerpipe(GroundTruth page) {
    try {
      return ArticleExtractor.INSTANCE.getText(decoded(page));
    } catch (BoilerpipeProcessingException e) {
      throw new IllegalStateException(page.id(), e);
    }
  }

  private static String decoded(GroundTruth page) {
    return new String(page.bytes(), StandardCharsets.UTF_8);
  }
}
