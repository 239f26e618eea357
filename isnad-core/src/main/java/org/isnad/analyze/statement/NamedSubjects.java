package org.isnad.analyze.statement;

import java.util.List;
import java.util.Objects;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Mention;
import org.isnad.analyze.name.TitleMention;
import org.isnad.text.Folding;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Quotation;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads a subject that holds a name: the name alone, in marks, after a title, after a description and a comma. Holds the report's scene.
final class NamedSubjects {
  /// Marks that may stand between a title and the name.
  private static final int MOST_MARKS = 3;

  /// Words of the longest name that is read without a lexicon.
  private static final int LONGEST_NAME = 5;

  private final Scene scene;
  private final Tokens tokens;
  private final PhraseEnds ends;
  private final Appositions appositions;
  private final PhraseStops stops;

  NamedSubjects(Scene scene, PhraseStops stops, PhraseEnds ends, Appositions appositions) {
    this.scene = scene;
    this.stops = stops;
    this.tokens = scene.tokens;
    this.ends = ends;
    this.appositions = appositions;
  }

  /// A name, with the titles or adjectives that stand beside it.
  Subject named(Mention mention, int first, Bound bound) {
    Mention above = isPerson(mention) ? null : bodyAbove(mention, bound);
    if (above != null) {
      Speaker body =
          new Speaker(
              scene.words(mention.first(), mention.skip(), above.end()),
              Speaker.Kind.BODY,
              null,
              scene.span(mention.first(), mention.skip(), above.end()));
      return Subject.named(first, appositions.afterBody(above.end(), bound), body);
    }
    int end =
        isPerson(mention)
            ? appositions.afterPerson(mention.end(), bound)
            : appositions.afterBody(mention.end(), bound);
    return Subject.named(
        first, end, speaker(mention, mention.first(), mention.skip(), mention.end()));
  }

  /// «الشؤون الصحية بوزارة الحرس»: the body to which the one named belongs, joined by ب.
  private @Nullable Mention bodyAbove(Mention mention, Bound bound) {
    int at = mention.end();
    Mention above = at < bound.limit() ? scene.mentionStarting(at) : null;
    return above != null
            && above.skip() == 1
            && tokens.firstLetter(at) == Letters.BEH
            && above.end() <= bound.limit()
            && bound.joined().indexOf(Letters.BEH) < 0
            && scene.entity(mention).type() == Entity.Type.ORG
            && scene.entity(above).type() == Entity.Type.ORG
        ? above
        : null;
  }

  /// A name in marks: «"الكرملين"».
  Subject quoted(Quotation quotation) {
    Mention mention = Objects.requireNonNull(scene.mention(quotation.first()), "a quoted name");
    return Subject.named(
        quotation.openingMark(),
        quotation.end() + 1,
        speaker(mention, mention.first(), mention.skip(), mention.end()));
  }

  /// A phrase that begins at `first` and holds the person's name: «القيادي في الحركة فلان».
  Subject holding(Mention person, int first, int skip, Bound bound) {
    return Subject.named(
        first,
        appositions.afterPerson(person.end(), bound),
        speaker(person, first, skip, person.end()));
  }

  /// A title, with the name after it or alone.
  Subject titled(TitleMention title, int first, Bound bound) {
    int limit = bound.limit();
    TitleMention last = lastOf(title, limit);
    int at = last.end();
    boolean comma = tokens.is(at, Kind.COMMA);
    int name = afterMarks(at, limit);
    TitleMention apposedTitle = comma ? apposedTitle(name, limit) : null;
    Subject namedByTitle = apposedTitle == null ? null : namedBy(apposedTitle, name, first, bound);
    if (namedByTitle != null) {
      return namedByTitle;
    }
    Mention person = personAt(name, limit);
    if (person != null) {
      return Subject.named(
          first,
          afterPersonInMarks(person, comma, bound),
          speaker(person, first, title.skip(), person.end()));
    }
    if (last.entity() >= 0) {
      Entity entity = scene.names.entities().get(last.entity());
      return Subject.named(
          first,
          at,
          new Speaker(
              entity.name(), Speaker.Kind.NAMED, entity.id(), scene.span(first, title.skip(), at)));
    }
    return office(title, first, at, bound);
  }

  /// The last of several titles in a row.
  private TitleMention lastOf(TitleMention title, int limit) {
    TitleMention last = title;
    while (last.end() < limit) {
      TitleMention next = scene.titleStarting(last.end());
      if (next == null || next.end() > limit || next.skip() == 1) {
        break;
      }
      last = next;
    }
    return last;
  }

  private int afterMarks(int at, int limit) {
    int name = at;
    while (name < limit
        && name < at + MOST_MARKS
        && (tokens.is(name, Kind.COMMA)
            || tokens.isWord(name, "#")
            || tokens.is(name, Kind.QUOTE_OPEN)
            || tokens.is(name, Kind.QUOTE_NEUTRAL))) {
      name++;
    }
    return name;
  }

  private int afterPersonInMarks(Mention person, boolean comma, Bound bound) {
    int end = appositions.afterPerson(person.end(), bound);
    if (tokens.is(end, Kind.QUOTE_CLOSE)
        || (tokens.is(end, Kind.QUOTE_NEUTRAL) && !tokens.spaceBefore(end))) {
      end++;
    }
    return comma && tokens.is(end, Kind.COMMA) ? end + 1 : end;
  }

  /// «جواد شقيق فلان»: a noun of kin right behind the name.
  private boolean isKin(int token) {
    SpeakerNoun noun = tokens.is(token, Kind.WORD) ? scene.words.noun(token) : null;
    return noun != null && noun.relational() && noun.kind() == Speaker.Kind.UNNAMED;
  }

  boolean isHonorific(int token) {
    SpeakerNoun noun = tokens.is(token, Kind.WORD) ? scene.words.noun(token) : null;
    return noun != null && noun.is(SpeakerNoun.Use.HONORIFIC);
  }

  /// The name that no lexicon knows after honorifics: «الدكتورة فلانة»; null where none follows.
  @Nullable Subject unknownAfterHonorifics(int first, Bound bound) {
    int at = first;
    while (at < bound.limit() && isHonorific(at)) {
      at++;
    }
    Mention mention = personAt(at, bound.limit());
    if (mention != null) {
      return named(mention, first, bound);
    }
    boolean none =
        at >= bound.limit()
            || !tokens.is(at, Kind.WORD)
            || stops.stops(at, bound.joined())
            || scene.title(at) != null
            || scene.words.noun(at) != null;
    return none ? null : unknown(at, 0, bound).from(first);
  }

  /// A name that no lexicon knows, from its first word on, with what stands beside it.
  Subject unknown(int first, int skip, Bound bound) {
    int end = nameEnd(first, bound);
    Mention inside = personIn(first + 1, end);
    if (inside != null && isSpelledOtherwise(first, skip, inside)) {
      return holding(inside, first, skip, bound);
    }
    Entity alone = end > first + 1 ? scene.personNamed(scene.words(first, skip, first + 1)) : null;
    if (alone != null && scene.personNamed(scene.words(first, skip, end)) == null) {
      end = first + 1;
    }
    String words = scene.words(first, skip, end);
    Entity known = inside == null || end <= inside.first() ? scene.personNamed(words) : null;
    Speaker speaker =
        new Speaker(
            known == null ? words : known.name(),
            Speaker.Kind.NAMED,
            known == null ? null : known.id(),
            scene.span(first, skip, end));
    boolean kin = end < bound.limit() && isKin(end);
    return new Subject(
        first,
        kin ? ends.after(end + 1, bound, true) : appositions.afterPerson(end, bound),
        List.of(speaker),
        Agreement.UNKNOWN,
        known != null,
        "");
  }

  /// A noun that speaks ends a name, but not one with the article right behind a single word: «سحر النادي».
  private boolean isDescription(int token, int first) {
    SpeakerNoun noun = scene.words.noun(token);
    boolean surname =
        noun != null
            && noun.kind() == Speaker.Kind.BODY
            && token == first + 1
            && tokens.startsWithArticle(token);
    return noun != null && !surname;
  }

  /// Whether the words before the surname are the known ones in another spelling: «تشاووش أوغلو» of «مولود تشاوش أوغلو».
  private boolean isSpelledOtherwise(int first, int skip, Mention surname) {
    String[] known = Folding.fold(scene.entity(surname).name()).split(" ");
    if (surname.end() != surname.first() + 1 || known.length < 2) {
      return false;
    }
    String word = tokens.word(first, skip);
    for (String part : known) {
      if (part.length() > 3
          && word.length() > 3
          && part.charAt(0) == word.charAt(0)
          && part.charAt(part.length() - 1) == word.charAt(word.length() - 1)
          && Math.abs(part.length() - word.length()) <= 1) {
        return true;
      }
    }
    return false;
  }

  /// Where a name of unknown words ends: words without the article, a last one with it («عبد القادر», «الزياني»).
  private int nameEnd(int first, Bound bound) {
    int end = first + 1;
    boolean article = tokens.startsWithArticle(first);
    while (end < bound.limit()
        && end < first + LONGEST_NAME
        && tokens.is(end, Kind.WORD)
        && (!stops.stops(end, bound.joined()) || end == first + 1 && stops.isOnlyManner(end))
        && scene.title(end) == null
        && !isDescription(end, first)) {
      boolean joined =
          scene.words.is(WordClass.NAME_JOINER, end - 1) || tokens.isWord(end, "الله") && !article;
      boolean definite = tokens.startsWithArticle(end);
      if (!joined && (article || definite && scene.mention(end) != null && end > first + 1)) {
        break;
      }
      article = definite && !joined;
      end++;
    }
    return end;
  }

  /// A name of unknown words right behind a definite description: «المحلل السياسي فلان»; null where there is none in `(first, end)`.
  @Nullable Subject namedAfter(int first, int end, Bound bound) {
    for (int at = first + 1; at < end; at++) {
      if (!tokens.is(at, Kind.WORD) || stops.isAdverbial(at)) {
        return null;
      }
      boolean bare = !tokens.startsWithArticle(at) && scene.mention(at) == null;
      if (isHonorific(at)) {
        Subject honored = unknownAfterHonorifics(at, bound);
        return honored == null ? null : honored.from(first);
      }
      if (bare
          && tokens.startsWithArticle(at - 1)
          && tokens.firstLetter(at) != Letters.WAW
          && tokens.firstLetter(at) != Letters.LAM
          && tokens.firstLetter(at) != Letters.BEH
          && scene.words.noun(at) == null) {
        return bound.object() && !leadsToClause(at, bound)
            ? null
            : unknown(at, 0, bound).from(first);
      }
    }
    return null;
  }

  /// Whether a clause follows soon, so that the words before it are no bare noun phrase that is said.
  private boolean leadsToClause(int from, Bound bound) {
    for (int i = from; i < Math.min(bound.limit(), from + LONGEST_NAME + 1); i++) {
      if (scene.words.is(WordClass.THAT, i)
          || tokens.is(i, Kind.COLON)
          || tokens.is(i, Kind.COMMA)) {
        return true;
      }
    }
    return false;
  }

  /// An office without its holder's name: «وزير الخارجية».
  private Subject office(TitleMention title, int first, int at, Bound bound) {
    int skip = title.skip();
    int end = ends.after(at, bound, ends.keepsPlace(first, tokens.word(first, skip)));
    Mention person = personIn(at, end);
    if (person != null) {
      return holding(person, first, skip, bound);
    }
    Subject named = at < end ? namedAfter(at - 1, end, bound) : null;
    if (named != null) {
      return named.from(first);
    }
    Subject apposed = apposed(first, skip, end, bound);
    if (apposed != null) {
      return apposed;
    }
    SpeakerNoun noun = scene.words.noun(first);
    Speaker speaker =
        new Speaker(
            scene.words(first, skip, end),
            Speaker.Kind.UNNAMED,
            null,
            scene.span(first, skip, end));
    return new Subject(
        first,
        end,
        List.of(speaker),
        noun == null ? Agreement.UNKNOWN : noun.agreement(),
        true,
        noun == null ? tokens.word(first) : noun.head());
  }

  /// A description that ends at `end` with the name after a comma: «رئيس الاتحاد الجهوي للفنادق، فلان،».
  @Nullable Subject apposed(int first, int skip, int end, Bound bound) {
    if (!tokens.is(end, Kind.COMMA)) {
      return null;
    }
    int name = tokens.isWord(end + 1, "#") ? end + 2 : end + 1;
    TitleMention title = apposedTitle(name, bound.limit());
    if (title != null) {
      return namedBy(title, name, first, bound);
    }
    if (name < bound.limit() && isHonorific(name)) {
      Subject honored = unknownAfterHonorifics(name, bound);
      if (honored != null) {
        int comma = tokens.is(honored.end(), Kind.COMMA) ? honored.end() + 1 : honored.end();
        return new Subject(
            first, comma, honored.speakers(), honored.agreement(), true, honored.head());
      }
    }
    Mention person = personAt(name, bound.limit());
    if (person == null) {
      return null;
    }
    int after = tokens.is(person.end(), Kind.COMMA) ? person.end() + 1 : person.end();
    return Subject.named(first, after, speaker(person, first, skip, person.end()));
  }

  private @Nullable TitleMention apposedTitle(int token, int limit) {
    TitleMention title = token < limit ? scene.titleStarting(token) : null;
    return title != null && title.skip() == 0 && title.end() < limit ? title : null;
  }

  /// The description that begins at `first`, where the title after its comma leads to a name.
  private @Nullable Subject namedBy(TitleMention title, int token, int first, Bound bound) {
    Subject named = titled(title, token, bound);
    return named.isNamed() ? named.from(first) : null;
  }

  private @Nullable Mention personAt(int token, int limit) {
    Mention mention = token < limit ? scene.mentionStarting(token) : null;
    return mention != null && mention.skip() == 0 && mention.end() <= limit && isPerson(mention)
        ? mention
        : null;
  }

  /// The first person whom tokens `[from, to)` name.
  @Nullable Mention personIn(int from, int to) {
    for (int i = from; i < to; i++) {
      Mention mention = scene.mentionStarting(i);
      if (mention != null && mention.skip() == 0 && isPerson(mention) && !isGoverned(mention)) {
        return mention;
      }
    }
    return null;
  }

  /// «قائد مؤيد للرئيس فلان», «المتحدث باسم الرئيس فلان»: the title before the name belongs to somebody else than the one described.
  private boolean isGoverned(Mention mention) {
    TitleMention title = scene.title(mention.first() - 1);
    return title != null
        && title.first() > 0
        && (title.skip() == 1
            || tokens.word(title.first()).startsWith("لل")
            || tokens.isWord(title.first() - 1, "باسم"));
  }

  private boolean isPerson(Mention mention) {
    return scene.entity(mention).type() == Entity.Type.PER;
  }

  private Speaker speaker(Mention mention, int first, int skip, int end) {
    Entity entity = scene.entity(mention);
    Speaker.Kind kind = isPerson(mention) ? Speaker.Kind.NAMED : Speaker.Kind.BODY;
    return new Speaker(entity.name(), kind, entity.id(), scene.span(first, skip, end));
  }
}
