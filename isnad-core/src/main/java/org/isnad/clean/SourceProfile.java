package org.isnad.clean;

import java.util.Map;
import java.util.TreeMap;
import org.isnad.source.Origin;
import org.jspecify.annotations.Nullable;

/// What the pages of each source have in common, counted over many of them by [ProfileCounter] and given to [Cleaner] with [CleanOptions]: the lines that
/// return from page to page are the page's and not the report's. Immutable and thread-safe.
///
/// @param version of the way in which it was counted; another version is refused when it is read
/// @param sources by [#key(Origin)]
public record SourceProfile(int version, Map<String, Source> sources) {
  /// The version that this build counts and reads.
  public static final int VERSION = 1;

  public SourceProfile {
    if (version != VERSION) {
      throw new IllegalArgumentException(
          "a profile of version " + version + "; this build reads version " + VERSION);
    }
    sources = Map.copyOf(sources);
  }

  /// One source.
  ///
  /// @param pages how many pages were counted
  /// @param lines what returns, by the key of the line
  public record Source(long pages, Map<Long, Line> lines) {
    private static final long LEAST_PAGES = 5;
    private static final double EDGE_SHARE = 0.002;
    private static final double INNER_SHARE = 0.02;
    private static final double MOSTLY = 0.8;

    public Source {
      lines = Map.copyOf(lines);
      if (pages < 0) {
        throw new IllegalArgumentException("a number of pages below zero: " + pages);
      }
    }

    /// Whether the line is the page's own: at the top or the foot of pages it is so when one page in 500 has it; between paragraphs, where subheadings
    /// and refrains of a report return as well, one in 50.
    boolean isFurniture(long key) {
      Line line = key == LineKey.NONE ? null : lines.get(key);
      return line != null && isFurniture(line.pages(), line.atEdge(), pages);
    }

    static boolean isFurniture(long seen, long atEdge, long pages) {
      return seen >= LEAST_PAGES
          && (seen >= INNER_SHARE * pages
              || (seen >= EDGE_SHARE * pages && atEdge >= MOSTLY * seen));
    }
  }

  /// A line that returns.
  ///
  /// @param pages on how many pages it stood
  /// @param atEdge on how many of them among the first or last lines
  /// @param sample its first 120 characters on the first of them
  public record Line(long pages, long atEdge, String sample) {
    public Line {
      if (atEdge < 0 || atEdge > pages) {
        throw new IllegalArgumentException(atEdge + " of " + pages + " pages");
      }
    }
  }

  /// The source that pages with this origin belong to: the outlet, else the host of the address, else "".
  public static String key(Origin origin) {
    if (origin.outlet() != null) {
      return origin.outlet();
    }
    return origin.url() == null ? "" : host(origin.url());
  }

  private static String host(String url) {
    int scheme = url.indexOf("://");
    int from = scheme < 0 ? 0 : scheme + 3;
    int to = from;
    while (to < url.length() && "/?#".indexOf(url.charAt(to)) < 0) {
      to++;
    }
    String host = url.substring(from, to);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  @Nullable Source of(Origin origin) {
    return sources.get(key(origin));
  }

  /// The profile of what was counted: the lines that are furniture by the counts, and no others.
  static SourceProfile of(Map<String, LineCounts.Source> counted) {
    Map<String, Source> sources = new TreeMap<>();
    counted.forEach((key, counts) -> {
      Map<Long, Line> lines = new TreeMap<>();
      counts
          .counts()
          .forEach((line, count) -> {
            if (Source.isFurniture(count.seen(), count.atEdge(), counts.pages())) {
              lines.put(line, new Line(count.seen(), count.atEdge(), count.sample()));
            }
          });
      sources.put(key, new Source(counts.pages(), lines));
    });
    return new SourceProfile(VERSION, sources);
  }
}
