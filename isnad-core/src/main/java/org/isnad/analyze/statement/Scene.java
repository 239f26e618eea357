package org.isnad.analyze.statement;

import java.util.Arrays;
import java.util.List;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Mention;
import org.isnad.analyze.name.Names;
import org.isnad.analyze.name.TitleMention;
import org.isnad.analyze.time.Timex;
import org.isnad.text.Letters;
import org.isnad.text.Quotation;
import org.isnad.text.Reading;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// One report laid out by token: which quotation, name, title and time each token stands in. Made once a report, then only read.
final class Scene {
  private static final int NONE = -1;

  final Reading reading;
  final Tokens tokens;
  final Names names;
  final ReportWords words;
  private final EntityIndex entities;
  private final int[] mentions;
  private final int[] titles;
  private final int[] quotations;
  private final int[] timeEnds;

  Scene(Reading reading, Names names, List<Timex> times, Vocabulary vocabulary) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.names = names;
    this.entities = new EntityIndex(names.entities());
    this.words = new ReportWords(tokens, vocabulary);
    int size = tokens.size();
    this.mentions = filled(size);
    this.titles = filled(size);
    this.quotations = filled(size);
    this.timeEnds = filled(size);
    for (int i = names.mentions().size() - 1; i >= 0; i--) {
      Mention mention = names.mentions().get(i);
      Arrays.fill(mentions, mention.first(), mention.end(), i);
    }
    for (int i = names.titles().size() - 1; i >= 0; i--) {
      TitleMention title = names.titles().get(i);
      Arrays.fill(titles, title.first(), title.end(), i);
    }
    for (int i = 0; i < reading.quotations().size(); i++) {
      Quotation quotation = reading.quotations().get(i);
      if (quotation.depth() == 0) {
        Arrays.fill(
            quotations,
            quotation.openingMark(),
            Math.min(size, quotation.end() + (quotation.closed() ? 1 : 0)),
            i);
      }
    }
    for (Timex time : times) {
      int first = tokens.at(time.span().start());
      int end = first;
      while (end < size && tokens.start(end) < time.span().end()) {
        end++;
      }
      Arrays.fill(timeEnds, first, end, end);
    }
  }

  private static int[] filled(int size) {
    int[] array = new int[size];
    Arrays.fill(array, NONE);
    return array;
  }

  /// The mention that covers the token.
  @Nullable Mention mention(int token) {
    return token >= 0 && token < mentions.length && mentions[token] != NONE
        ? names.mentions().get(mentions[token])
        : null;
  }

  /// The mention whose first token this is.
  @Nullable Mention mentionStarting(int token) {
    Mention mention = mention(token);
    return mention != null && mention.first() == token ? mention : null;
  }

  /// The title that covers the token.
  @Nullable TitleMention title(int token) {
    return token >= 0 && token < titles.length && titles[token] != NONE
        ? names.titles().get(titles[token])
        : null;
  }

  /// The title whose first token this is.
  @Nullable TitleMention titleStarting(int token) {
    TitleMention title = title(token);
    return title != null && title.first() == token ? title : null;
  }

  /// Whether a name or title begins behind the token's first letter: «لبوتين», but not «لافروف».
  boolean isJoined(int token) {
    Mention mention = mentionStarting(token);
    TitleMention title = titleStarting(token);
    return mention != null && mention.skip() > 0 || title != null && title.skip() > 0;
  }

  /// The entity of the report that the speaker is, or null where it is none.
  @Nullable Entity entity(Speaker speaker) {
    String id = speaker.entity();
    return id == null ? null : entities.withId(id);
  }

  /// The one person of the report whose name these words are, or whose last word is theirs; null where none or several are.
  @Nullable Entity personNamed(String words) {
    return entities.personNamed(words);
  }

  /// Whether the subject is, by its first speaker, a place.
  boolean isPlace(Subject subject) {
    Entity entity = entity(subject.speakers().getFirst());
    return entity != null && entity.type() == Entity.Type.LOC;
  }

  Entity entity(Mention mention) {
    return names.entity(mention);
  }

  /// The outermost quotation that the token (or mark) stands in.
  @Nullable Quotation quotation(int token) {
    return token >= 0 && token < quotations.length && quotations[token] != NONE
        ? reading.quotations().get(quotations[token])
        : null;
  }

  /// Whether the token stands inside a quotation that has both its marks, or is one of the marks.
  boolean isQuoted(int token) {
    Quotation quotation = quotation(token);
    return quotation != null && quotation.closed();
  }

  /// The quotation that the token opens.
  @Nullable Quotation quotationOpening(int token) {
    Quotation quotation = quotation(token);
    return quotation != null && quotation.openingMark() == token ? quotation : null;
  }

  /// One past the last token of the time expression that the token stands in, or `token` where it stands in none.
  int timeEnd(int token) {
    return token < timeEnds.length && timeEnds[token] != NONE ? timeEnds[token] : token;
  }

  /// Whether the quotation is only a name in marks: «"الكرملين"», «"هشام ادريس"».
  boolean isQuotedName(Quotation quotation) {
    Mention mention = mention(quotation.first());
    return mention != null
        && mention.first() <= quotation.first()
        && mention.end() >= quotation.end()
        && quotation.end() - quotation.first() <= 5;
  }

  /// How words of tokens `[first, end)` are given that are no quotation by themselves: MIXED where one stands among them that is more than a
  /// name in marks, else INDIRECT.
  Statement.Mode indirectMode(int first, int end) {
    for (int i = first; i < end; i++) {
      Quotation quotation = quotationOpening(i);
      if (quotation != null && !isQuotedName(quotation)) {
        return Statement.Mode.MIXED;
      }
      if (quotation != null) {
        i = quotation.end();
      }
    }
    return Statement.Mode.INDIRECT;
  }

  /// The words of tokens `[first, end)` as they stand, the first's particles left out, white space made single.
  String words(int first, int skip, int end) {
    String words = tokens.span(first, skip, end).of(reading.text());
    return isCollapsed(words) ? words : collapse(words);
  }

  /// Whether the words, which begin and end with what shows, are as [#collapse(String)] leaves them.
  private static boolean isCollapsed(String words) {
    char before = ' ';
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Letters.isInvisible(c) || Letters.isSpace(c) && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  static String collapse(String words) {
    StringBuilder out = new StringBuilder(words.length());
    boolean space = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Letters.isSpace(c)) {
        space = !out.isEmpty();
      } else if (!Letters.isInvisible(c)) {
        if (space) {
          out.append(' ');
          space = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  Span span(int first, int skip, int end) {
    return tokens.span(first, skip, end);
  }
}
