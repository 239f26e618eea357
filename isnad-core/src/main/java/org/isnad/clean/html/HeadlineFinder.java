package org.isnad.clean.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the block that is the article's title: the one that says what the page's own metadata calls it, headings before other blocks; without
/// metadata the first heading of the highest rank.
final class HeadlineFinder {
  private static final double SAME = 0.75;
  private static final int MOST_WORDS = 60;

  private HeadlineFinder() {}

  /// The index of the title's block, or -1.
  ///
  /// @param called what the metadata call the article, the most trusted first
  static int find(PageTree page, List<String> called) {
    int best = -1;
    double most = 0;
    for (String name : called) {
      Set<String> wanted = words(name);
      for (int i = 0; i < page.blocks().size() && !wanted.isEmpty(); i++) {
        Block block = page.blocks().get(i);
        if (block.words > 0 && block.words <= MOST_WORDS && block.part != Part.COMMENTS) {
          double likeness = likeness(wanted, words(page.words(block))) + rank(block);
          if (likeness > most && likeness - rank(block) >= SAME) {
            most = likeness;
            best = i;
          }
        }
      }
      if (best >= 0) {
        return best;
      }
    }
    return highest(page);
  }

  /// A heading outside of menus and boxes is more likely the title than a line of the page's path, and that more than a link.
  private static double rank(Block block) {
    Element heading = heading(block);
    double rank =
        heading == null ? 0 : heading.tag == Tag.H1 ? 0.5 : heading.tag == Tag.H2 ? 0.3 : 0.2;
    return rank - (block.isFree() ? 0 : 0.4) - (block.isLinks() ? 0.25 : 0);
  }

  static @Nullable Element heading(Block block) {
    Element at = block.element;
    for (int up = 0; up < 3; up++) {
      if (at.tag.isHeading()) {
        return at;
      }
      Element parent = at.parent;
      if (parent == null) {
        return null;
      }
      at = parent;
    }
    return null;
  }

  /// How far the block says what is wanted and nothing else; the site's name at the end of what is wanted does not count.
  private static double likeness(Set<String> wanted, Set<String> block) {
    if (block.isEmpty()) {
      return 0;
    }
    int common = 0;
    for (String word : block) {
      common += wanted.contains(word) ? 1 : 0;
    }
    double ofBlock = (double) common / block.size();
    double ofWanted = (double) common / wanted.size();
    return ofBlock * Math.min(1, 0.45 + ofWanted);
  }

  private static int highest(PageTree page) {
    for (Tag tag : List.of(Tag.H1, Tag.H2)) {
      for (int i = 0; i < page.blocks().size(); i++) {
        Block block = page.blocks().get(i);
        Element heading = heading(block);
        if (heading != null && heading.tag == tag && block.isFree() && block.words >= 3) {
          return i;
        }
      }
    }
    return -1;
  }

  static Set<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inWord && from < 0) {
        from = i;
      } else if (!inWord && from >= 0) {
        words.add(text.substring(from, i).toLowerCase(java.util.Locale.ROOT));
        from = -1;
      }
    }
    return new HashSet<>(words);
  }
}
