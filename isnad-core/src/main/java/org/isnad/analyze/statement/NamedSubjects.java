package org.isnad.analyze.statement;

import java.util.List;
import java.util.Objects;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Mention;
import org.isnad.analyze.name.TitleMention;
import org.isnad.text.Kind;
import org.isnad.text.Quotation;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads a subject that holds a name: the name alone, in marks, after a title, after a description and a comma. Holds the report's scene.
final class NamedSubjects {
  /// Marks that may stand between a title and the name.
  private static final int MOST_MARKS = 3;

  private final Scene scene;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final PhraseEnds ends;
  private final Appositions appositions;

  NamedSubjects(Scene scene, Vocabulary vocabulary, PhraseEnds ends, Appositions appositions) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.vocabulary = vocabulary;
    this.ends = ends;
    this.appositions = appositions;
  }

  /// A name, with the titles or adjectives that stand beside it.
  Subject named(Mention mention, int first, Bound bound) {
    int end =
        isPerson(mention)
            ? appositions.afterPerson(mention.end(), bound)
            : appositions.afterBody(mention.end(), bound);
    return Subject.named(
        first, end, speaker(mention, mention.first(), mention.skip(), mention.end()));
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

  /// An office without its holder's name: «وزير الخارجية».
  private Subject office(TitleMention title, int first, int at, Bound bound) {
    int skip = title.skip();
    int end = ends.after(at, bound, ends.keepsPlace(first, tokens.word(first, skip)));
    Subject apposed = apposed(first, skip, end, bound);
    if (apposed != null) {
      return apposed;
    }
    SpeakerNoun noun = vocabulary.nouns().get(tokens.word(first));
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
      if (mention != null && mention.skip() == 0 && isPerson(mention)) {
        return mention;
      }
    }
    return null;
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
