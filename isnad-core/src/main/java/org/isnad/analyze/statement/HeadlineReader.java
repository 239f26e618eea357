package org.isnad.analyze.statement;

import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads a title of the form «فلان: …». A place before the colon is what the report is about and does not speak, unless what follows says «we» or
/// the place is a seat of power and no event is told. Holds the report's scene.
final class HeadlineReader {
  private static final int LONGEST_SPEAKER = 10;

  /// Tokens of the longest name in marks that may be a body's, and of the outlet or manner between speaker and colon.
  private static final int LONGEST_BODY = 3;

  private static final int LONGEST_ASIDE = 6;
  private static final int SHORTEST_OURS = 5;

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
    Subject speaker = speaker(title.first(), colon);
    return speaker != null && (!isPlace(speaker) || speaks(speaker, colon, title.end()))
        ? new Headline(speaker, colon)
        : null;
  }

  private @Nullable Subject speaker(int first, int colon) {
    Subject speaker = subjects.read(first, 0, colon);
    if (speaker != null && speaker.known()) {
      return !speaker.speakers().isEmpty() && reaches(speaker, colon) ? speaker : null;
    }
    Quotation quotation = scene.quotationOpening(first);
    return quotation != null
            && quotation.closed()
            && quotation.end() + 1 == colon
            && quotation.end() - quotation.first() <= LONGEST_BODY
        ? inMarks(quotation)
        : null;
  }

  /// «"النقد العربي": …».
  private Subject inMarks(Quotation quotation) {
    Speaker body =
        new Speaker(
            scene.words(quotation.first(), 0, quotation.end()),
            Speaker.Kind.BODY,
            null,
            quotation.span());
    return Subject.named(quotation.openingMark(), quotation.end() + 1, body);
  }

  /// Whether nothing stands before the colon but to whom, how or of what it is said: «فلان لقناة كذا», «فلان بغضب», «فلان تعقيبا على كذا».
  private boolean reaches(Subject speaker, int colon) {
    int from = speaker.end();
    if (from == colon || tokens.is(from, Kind.QUOTE_CLOSE)) {
      return true;
    }
    if (!tokens.is(from, Kind.WORD)) {
      return false;
    }
    char first = tokens.firstLetter(from);
    boolean near = colon - from <= LONGEST_ASIDE;
    return near
        && (first == Letters.LAM
            || first == Letters.BEH && speaker.isNamed()
            || tokens.isWord(from, "في") && speaker.isNamed()
            || tokens.isWord(from, "عن")
            || scene.words.is(WordClass.COMMENTING, from));
  }

  private boolean isPlace(Subject speaker) {
    return speaker.speakers().size() == 1 && scene.isPlace(speaker);
  }

  /// Whether a place speaks: «we» or «ours» in what follows, or a seat of power before something that is no event.
  private boolean speaks(Subject place, int colon, int end) {
    ReportWords words = scene.words;
    if (words.is(WordClass.FIRST_PERSON, colon + 1)) {
      return true;
    }
    for (int i = colon + 1; i < end; i++) {
      if (tokens.is(i, Kind.WORD) && isOurs(tokens.word(i))) {
        return true;
      }
    }
    return words.holdsPhrase(WordClass.SEAT, place.speakers().getFirst().name())
        && tokens.is(colon + 1, Kind.WORD)
        && (tokens.startsWithArticle(colon + 1)
            || words.is(WordClass.PREPOSITION, colon + 1)
            || words.is(WordClass.NOT, colon + 1));
  }

  /// «أولوياتنا», but not «بيانا».
  private static boolean isOurs(String word) {
    return word.length() >= SHORTEST_OURS
        && word.endsWith("نا")
        && word.charAt(word.length() - 3) != Letters.ALEF;
  }
}
