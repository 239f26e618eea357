package org.isnad.analyze.statement;

import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads a title of the form «فلان: …». A place before the colon is what the report is about, not who speaks. Holds the report's scene.
final class HeadlineReader {
  private static final int LONGEST_SPEAKER = 10;

  private final Scene scene;
  private final Tokens tokens;
  private final SubjectReader subjects;

  HeadlineReader(Scene scene, SubjectReader subjects) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.subjects = subjects;
  }

  /// @param colon token of the colon
  record Headline(Subject speaker, int colon) {}

  @Nullable Headline read(Sentence title) {
    int colon = title.first();
    while (colon < title.end()
        && colon < title.first() + LONGEST_SPEAKER
        && !tokens.is(colon, Kind.COLON)) {
      colon++;
    }
    if (!tokens.is(colon, Kind.COLON) || colon == title.first() || colon + 1 >= title.end()) {
      return null;
    }
    Subject speaker = subjects.read(title.first(), 0, colon);
    if (speaker != null
        && speaker.known()
        && !speaker.speakers().isEmpty()
        && reaches(speaker.end(), colon)
        && !isPlace(speaker)) {
      return new Headline(speaker, colon);
    }
    return null;
  }

  private boolean reaches(int from, int colon) {
    return from == colon
        || (tokens.is(from, Kind.WORD)
            && tokens.word(from).charAt(0) == Letters.LAM
            && colon - from <= 4)
        || tokens.is(from, Kind.QUOTE_CLOSE)
        || (tokens.is(from, Kind.WORD)
            && (tokens.isWord(from, "في") || tokens.isWord(from, "عن"))
            && colon - from <= 4);
  }

  private boolean isPlace(Subject speaker) {
    return speaker.speakers().size() == 1 && scene.isPlace(speaker);
  }
}
