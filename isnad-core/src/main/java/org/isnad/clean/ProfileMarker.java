package org.isnad.clean;

import java.util.List;
import org.isnad.text.Tokens;

/// Drops the lines that the source's profile knows, and such sentences at the ends of others. A line that tells where a report comes from returns
/// as well, but is the report's; so is its first paragraph, though it stands below others as a teaser.
final class ProfileMarker {
  private static final int FOOT_LINES = 4;

  private final SourceProfile.Source profile;
  private final Lexicons lexicons;
  private final String text;
  private final Tokens tokens;
  private final List<PageLine> lines;

  ProfileMarker(
      SourceProfile.Source profile,
      Lexicons lexicons,
      String text,
      Tokens tokens,
      List<PageLine> lines) {
    this.profile = profile;
    this.lexicons = lexicons;
    this.text = text;
    this.tokens = tokens;
    this.lines = lines;
  }

  void mark() {
    int lead = Zones.of(lines).firstProse();
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      if (line.isDropped() || i == lead) {
        continue;
      }
      if (profile.isFurniture(LineKey.of(text, line))) {
        if (!namesSource(line)) {
          line.drop();
        }
      } else if (i >= lines.size() - FOOT_LINES) {
        trim(line);
      }
    }
  }

  private void trim(PageLine line) {
    int tail = ProfileCounter.lastSentence(text, line.start, line.end);
    if (tail > line.start && profile.isFurniture(LineKey.of(text, tail, line.end, true))) {
      int end = tail;
      while (Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      line.keepTo = Math.min(line.keepTo, end);
    }
  }

  private boolean namesSource(PageLine line) {
    return lexicons.datelines().read(tokens, line) != null
        || !lexicons.signatures().line(tokens, line).isEmpty()
        || lexicons.bylines().cueEnd(tokens, line) >= 0;
  }
}
