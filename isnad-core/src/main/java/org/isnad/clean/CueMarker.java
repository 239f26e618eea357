package org.isnad.clean;

import java.util.List;
import java.util.Set;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Drops what the cues of `furniture.tsv` give away: the lines and ends of lines that hold them, and the lists under their headings.
final class CueMarker {
  private static final int OPENING_WORDS = 25;
  private static final int SENTENCE_WORDS = 40;
  private static final int CLOSING_TOKENS = 8;
  private static final int CLOSING_WORDS = 22;
  private static final int FEW_WORDS = 8;
  private static final int LAST_LINES = 3;
  private static final int HEADLINE_WORDS = 22;
  private static final int TEASER_WORDS = 12;
  private static final int FOOT_PARAGRAPHS = 2;

  private final FurnitureCues cues;
  private final InfoLines infoLines;
  private final Tokens tokens;
  private final List<PageLine> lines;

  CueMarker(Lexicons lexicons, Tokens tokens, List<PageLine> lines) {
    this.cues = lexicons.cues();
    this.infoLines = lexicons.infoLines();
    this.tokens = tokens;
    this.lines = lines;
  }

  void mark() {
    int lastProse = Zones.of(lines).lastProse();
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      if (line.isDropped()) {
        continue;
      }
      if (line.words == 0) {
        line.drop();
      } else if (isHeading(line, Place.FOOT) && countProse(i) >= FOOT_PARAGRAPHS) {
        lines.subList(i, lines.size()).forEach(PageLine::drop);
        return;
      } else if (isHeading(line, Place.HEADING) || isHeading(line, Place.FOOT)) {
        line.drop();
        dropList(i + 1);
      } else if (isFurniture(line) || isHashtags(line) || (i > lastProse && isGluedHeading(line))) {
        line.drop();
      } else {
        trim(line, lines.size() - i <= LAST_LINES);
      }
    }
  }

  /// Below the article: a heading with its stories behind it in one line.
  private boolean isGluedHeading(PageLine line) {
    return line.words > FEW_WORDS
        && line.commas + line.stops == 0
        && !line.endsWithFullStop()
        && atStart(line, Place.HEADING) != null;
  }

  /// «#الأمن #الحدود»: every word is one.
  private boolean isHashtags(PageLine line) {
    if (!line.isWhole() || !tokens.isWord(line.firstToken, "#")) {
      return false;
    }
    for (int token = line.firstToken + 1; token < line.lastToken; token++) {
      if (tokens.spaceBefore(token) && tokens.is(token, Kind.WORD)) {
        return false;
      }
    }
    return true;
  }

  /// A page's heading over other stories. In the last line it may have the stories behind it, glued.
  private boolean isHeading(PageLine line, Place place) {
    Phrases.Match<Set<Place>> match = atStart(line, place);
    return match != null && line.isWhole() && isAlone(match, line);
  }

  /// Everything under a heading until running text begins again. Above the article, where no running text has been seen, the heading goes
  /// alone: what follows may be the title.
  private void dropList(int from) {
    if (!hasProse(from)) {
      return;
    }
    for (int i = from; i < lines.size() && isListed(lines.get(i)); i++) {
      lines.get(i).drop();
    }
  }

  private boolean hasProse(int to) {
    return countProse(to) > 0;
  }

  private int countProse(int to) {
    int prose = 0;
    for (int i = 0; i < to && prose < FOOT_PARAGRAPHS; i++) {
      prose += !lines.get(i).isDropped() && lines.get(i).isProse() ? 1 : 0;
    }
    return prose;
  }

  private static boolean isListed(PageLine line) {
    return line.isGluedRun()
        || (!line.isProse()
            && !line.endsWithColon()
            && line.words <= HEADLINE_WORDS
            && !(line.endsWithFullStop() && line.words >= TEASER_WORDS));
  }

  private boolean isFurniture(PageLine line) {
    if (!line.isWhole() || line.words > SENTENCE_WORDS) {
      return false;
    }
    int arabic = FurnitureCues.firstWord(tokens, line.firstToken, line.lastToken);
    for (int token = line.firstToken; token <= arabic && token < line.lastToken; token++) {
      Phrases.Match<Set<Place>> match = cues.at(tokens, token);
      if (match != null && match.end() <= line.lastToken && opens(line, match)) {
        return true;
      }
    }
    return closes(line);
  }

  private boolean opens(PageLine line, Phrases.Match<Set<Place>> match) {
    Set<Place> places = match.value();
    if (hasWordBefore(line, match.first())
        && (places.contains(Place.TAIL) || places.contains(Place.TAGS))) {
      return false; // an address before the cue is the article's: the tail alone is cut
    }
    boolean open = line.words <= OPENING_WORDS && !line.endsWithFullStop();
    return places.contains(Place.SENTENCE)
        || (places.contains(Place.INVITE)
            && line.words <= OPENING_WORDS
            && infoLines.namesPlatform(tokens, match.end(), line.lastToken))
        || (open && places.contains(Place.OPENING))
        || ((places.contains(Place.LINE) || places.contains(Place.PIECE)) && isAlone(match, line))
        || (open && places.contains(Place.TAGS) && isTagList(match.end(), line.lastToken));
  }

  private boolean hasWordBefore(PageLine line, int token) {
    for (int i = line.firstToken; i < token; i++) {
      if (tokens.is(i, Kind.WORD)) {
        return true;
      }
    }
    return false;
  }

  /// «لمتابعة …، اضغط هنا»: an invitation to do something, or a few words.
  private boolean closes(PageLine line) {
    if (line.words > CLOSING_WORDS
        || !(line.words <= FEW_WORDS && !tokens.is(line.firstToken, Kind.NUMBER)
            || invites(line))) {
      return false;
    }
    for (int token = Math.max(line.firstToken, line.lastToken - CLOSING_TOKENS);
        token < line.lastToken;
        token++) {
      Phrases.Match<Set<Place>> match = cues.at(tokens, token);
      if (match != null
          && match.value().contains(Place.CLOSING)
          && isDone(match.end(), line.lastToken)) {
        return true;
      }
    }
    return false;
  }

  private boolean invites(PageLine line) {
    int first = FurnitureCues.firstWord(tokens, line.firstToken, line.lastToken);
    String word = first < line.lastToken ? tokens.word(first) : "";
    int lam = word.isEmpty() || word.charAt(0) != Letters.WAW ? 0 : 1;
    return lam < word.length() && word.charAt(lam) == Letters.LAM;
  }

  private Phrases.@Nullable Match<Set<Place>> atStart(PageLine line, Place place) {
    int arabic = FurnitureCues.firstWord(tokens, line.firstToken, line.headEnd);
    for (int token = line.firstToken; token <= arabic && token < line.headEnd; token++) {
      Phrases.Match<Set<Place>> match = cues.at(tokens, token);
      if (match != null && match.end() <= line.headEnd && match.value().contains(place)) {
        return match;
      }
    }
    return null;
  }

  /// Whether the cue is all that the line says. A Latin cue is its first word, and no other Latin word follows.
  private boolean isAlone(Phrases.Match<Set<Place>> match, PageLine line) {
    if (FurnitureCues.isArabicWord(tokens, match.first())) {
      return isDone(match.end(), line.lastToken);
    }
    if (match.first() != line.firstToken) {
      return false;
    }
    for (int token = match.end(); token < line.lastToken; token++) {
      if (tokens.is(token, Kind.WORD)) {
        return false;
      }
    }
    return true;
  }

  private boolean isDone(int from, int end) {
    return FurnitureCues.isOnlyMarks(tokens, from, end);
  }

  /// Cuts pieces off the line's edges, and a tail off one of the last lines.
  private void trim(PageLine line, boolean last) {
    Phrases.Match<Set<Place>> first = cues.at(tokens, line.firstToken);
    if (first != null && first.value().contains(Place.PIECE) && first.end() < line.lastToken) {
      line.keepFrom = tokens.start(first.end());
      line.firstToken = first.end();
    }
    for (int token = Math.max(line.tailStart, line.firstToken + 1);
        token < line.lastToken;
        token++) {
      Phrases.Match<Set<Place>> match = cues.at(tokens, token);
      if (match == null || match.end() > line.lastToken) {
        continue;
      }
      boolean piece = match.value().contains(Place.PIECE) && isDone(match.end(), line.lastToken);
      if (piece || (last && endsBefore(token) && isTail(match, line))) {
        line.keepTo = tokens.end(token - 1);
        line.headEnd = Math.min(line.headEnd, token);
        line.lastToken = token;
        return;
      }
    }
  }

  private boolean isTail(Phrases.Match<Set<Place>> match, PageLine line) {
    return match.value().contains(Place.TAIL)
        || (match.value().contains(Place.TAGS) && isTagList(match.end(), line.lastToken));
  }

  /// Whether a sentence has ended before the token: with a mark, or with an address.
  private boolean endsBefore(int token) {
    return !FurnitureCues.isArabicWord(tokens, token - 1)
        && !tokens.is(token - 1, Kind.COMMA)
        && !tokens.is(token - 1, Kind.COLON);
  }

  private boolean isTagList(int from, int end) {
    for (int token = from; token < end; token++) {
      switch (tokens.kind(token)) {
        case COMMA, SEMICOLON, PERIOD, QUESTION, EXCLAMATION, COLON -> {
          return false;
        }
        default -> {}
      }
    }
    return from < end && end - from <= SENTENCE_WORDS;
  }
}
