package org.isnad.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.Kind;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the title of a page that does not keep it apart: the line above the running text that the page's path repeats, else the one that
/// speaks of what the first paragraphs speak of.
final class TitleFinder {
  private static final int LEAST_WORDS = 3;
  private static final int MOST_WORDS = 40;
  private static final int PATH_WORDS = 4;
  private static final int PARAGRAPHS = 3;
  private static final double NEAR_BEST = 0.6;

  private final Datelines datelines;
  private final Stems stems;
  private final Tokens tokens;
  private final List<PageLine> lines;
  private final Zones zones;

  TitleFinder(Lexicons lexicons, String text, Tokens tokens, List<PageLine> lines) {
    this.datelines = lexicons.datelines();
    this.stems = new Stems(lexicons.leads(), text);
    this.tokens = tokens;
    this.lines = lines;
    this.zones = Zones.of(lines);
  }

  /// A title.
  ///
  /// @param certain whether the page's path shows it: then nothing above it is the article's
  record Found(PageLine line, boolean certain) {}

  /// The title, or null where the page begins with running text.
  @Nullable Found find() {
    if (zones.lastProse() < 0 && lines.size() < 2) {
      return null;
    }
    List<PageLine> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size() && zones.isBefore(i); i++) {
      PageLine line = lines.get(i);
      if (!line.isDropped() && mayBeTitle(line)) {
        if (isInPath(line, i)) {
          return new Found(line, true);
        }
        candidates.add(line);
      }
    }
    PageLine path = lastOfPath();
    if (path != null) {
      return new Found(path, true);
    }
    return candidates.isEmpty() ? null : new Found(best(candidates), false);
  }

  private boolean mayBeTitle(PageLine line) {
    if (line.words < LEAST_WORDS
        || line.words > MOST_WORDS
        || line.endsWithFullStop()
        || line.endsWithColon()) {
      return false;
    }
    Datelines.Found dateline = datelines.read(tokens, line);
    return dateline == null || !dateline.alone();
  }

  /// The first candidate that shares with the first paragraphs nearly as much as any does.
  private PageLine best(List<PageLine> candidates) {
    Set<String> lead = new HashSet<>();
    int paragraphs = 0;
    for (int i = zones.firstProse(); i < lines.size() && paragraphs < PARAGRAPHS; i++) {
      if (!lines.get(i).isDropped()) {
        stems.add(lines.get(i).span(), lead);
        paragraphs++;
      }
    }
    double[] shares = candidates.stream().mapToDouble(line -> shared(line, lead)).toArray();
    double most = 0;
    for (double share : shares) {
      most = Math.max(most, share);
    }
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] >= NEAR_BEST * most) {
        return candidates.get(i);
      }
    }
    return candidates.getFirst();
  }

  /// How many of the line's words the lead holds, by the root of how many there are: long lines share more by chance.
  private double shared(PageLine line, Set<String> lead) {
    Set<String> own = new HashSet<>();
    stems.add(line.span(), own);
    int common = 0;
    for (String stem : own) {
      common += lead.contains(stem) ? 1 : 0;
    }
    return own.isEmpty() ? 0 : common / Math.sqrt(own.size());
  }

  /// Whether an earlier line, the page's path, ends with the line or breaks off in it; the first word may be glued to what stands before it.
  private boolean isInPath(PageLine line, int index) {
    for (int i = 0; i < index; i++) {
      PageLine path = lines.get(i);
      for (int start = path.firstToken; path.isWhole() && start < path.lastToken; start++) {
        int length = path.lastToken - start;
        if (length >= PATH_WORDS
            && length <= line.lastToken - line.firstToken
            && isSame(start, line, length)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isSame(int start, PageLine line, int length) {
    if (!tokens.is(line.firstToken, Kind.WORD)
        ? !tokens.word(start).equals(tokens.word(line.firstToken))
        : !tokens.word(start).endsWith(tokens.word(line.firstToken))) {
      return false;
    }
    for (int i = 1; i < length; i++) {
      if (!tokens.word(start + i).equals(tokens.word(line.firstToken + i))) {
        return false;
      }
    }
    return true;
  }

  /// What stands last in a path of the page («الرئيسية > محليات > …») that was dropped, where it reads like a title: the title stands nowhere else.
  private @Nullable PageLine lastOfPath() {
    for (int i = 0; i < lines.size() && zones.isBefore(i); i++) {
      PageLine line = lines.get(i);
      int last = line.isDropped() && line.isPath && line.isWhole() ? lastSeparator(line) : -1;
      if (last >= 0 && words(last + 1, line.lastToken) >= PATH_WORDS) {
        line.keepFrom(last + 1, tokens);
        return line;
      }
    }
    return null;
  }

  private int lastSeparator(PageLine line) {
    for (int token = line.lastToken - 1; token > line.firstToken; token--) {
      boolean mark =
          tokens.isWord(token, ">")
              || tokens.isWord(token, "»")
              || tokens.isWord(token, "›")
              || tokens.is(token, Kind.SLASH)
              || tokens.isWord(token, "|");
      if (mark && tokens.is(token + 1, Kind.WORD)) {
        return token;
      }
    }
    return -1;
  }

  private int words(int from, int to) {
    int words = 0;
    for (int token = from; token < to; token++) {
      words += tokens.is(token, Kind.WORD) ? 1 : 0;
    }
    return words;
  }
}
