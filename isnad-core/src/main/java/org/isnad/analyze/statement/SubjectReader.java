package org.isnad.analyze.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Mention;
import org.isnad.analyze.name.TitleMention;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Quotation;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads the noun phrase that begins at a token as a speaker: title and name with their appositions, a body, an unnamed source, several
/// joined by و, or any other noun phrase. Holds the report's scene; one is made a report.
final class SubjectReader {
  /// Nouns after which «في …» still belongs to the phrase: «مصدر في الحكومة», «مسؤولون في النادي».
  private static final int LONGEST_PHRASE = 14;

  private static final int SHORTEST_POSSESSED = 4;

  private final Scene scene;
  private final Tokens tokens;
  private final Vocabulary vocabulary;

  SubjectReader(Scene scene, Vocabulary vocabulary) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.vocabulary = vocabulary;
  }

  /// The letters that, joined to a word, begin what is said: the subject ends before them.
  private String stops = "";

  /// The same as [#read(int, int, int)], ending before a word to which one of `joined` (ب، ل) is joined.
  @Nullable Subject readBefore(int token, int limit, String joined) {
    stops = joined;
    try {
      return read(token, 0, limit);
    } finally {
      stops = "";
    }
  }

  /// The subject that begins at `token` (its first `skip` folded letters left out) and ends before `limit`, or null where none can.
  @Nullable Subject read(int token, int skip, int limit) {
    Subject first = readOne(token, skip, limit);
    if (first == null || !first.known()) {
      return first;
    }
    Subject whole = first;
    while (whole.end() < limit
        && tokens.is(whole.end(), Kind.WORD)
        && tokens.word(whole.end()).charAt(0) == Letters.WAW
        && tokens.mayBeParticles(whole.end(), 1)) {
      if (!startsName(whole.end(), 1)) {
        break;
      }
      Subject next = readOne(whole.end(), 1, limit);
      if (next == null || !next.known()) {
        break;
      }
      List<Speaker> speakers = new ArrayList<>(whole.speakers());
      speakers.addAll(next.speakers());
      whole = new Subject(whole.first(), next.end(), speakers, Agreement.UNKNOWN, true, "");
    }
    return whole;
  }

  private boolean startsName(int token, int skip) {
    Mention mention = scene.mentionStarting(token);
    TitleMention title = scene.titleStarting(token);
    return (mention != null && mention.skip() == skip) || (title != null && title.skip() == skip);
  }

  private @Nullable Subject readOne(int token, int skip, int limit) {
    int at = token;
    while (at < limit && tokens.is(at, Kind.SYMBOL) && tokens.isWord(at, "#")) {
      at++;
    }
    if (at < limit
        && (tokens.isWord(at, "كل") || tokens.isWord(at, "كلا"))
        && tokens.isWord(at + 1, "من")) {
      at += 2;
    }
    if (at >= limit) {
      return null;
    }
    Quotation quotation = scene.quotationOpening(at);
    if (quotation != null) {
      return scene.isQuotedName(quotation) && quotation.end() < limit
          ? quotedName(quotation)
          : null;
    }
    if (tokens.is(at, Kind.BRACKET_OPEN) && scene.mentionStarting(at + 1) != null) {
      at++;
    }
    if (!tokens.is(at, Kind.WORD)) {
      return null;
    }
    TitleMention title = scene.titleStarting(at);
    SpeakerNoun noun = vocabulary.nouns().get(tokens.word(at));
    if (noun != null && noun.relational() && scene.mentionStarting(at + 1) != null) {
      return phrase(at, skip, limit);
    }
    if (title != null && title.end() <= limit && title.skip() <= skip) {
      return titled(title, at, limit);
    }
    Mention mention = scene.mentionStarting(at);
    if (mention != null
        && mention.end() <= limit
        && mention.skip() <= Math.max(skip, articleLength(at))) {
      return named(mention, at, limit);
    }
    return phrase(at, skip, limit);
  }

  private int articleLength(int token) {
    return tokens.mayBeParticles(token, 2) && tokens.word(token).startsWith("ال") ? 2 : 0;
  }

  private Subject quotedName(Quotation quotation) {
    Mention mention = Objects.requireNonNull(scene.mention(quotation.first()), "a quoted name");
    Speaker speaker = speaker(mention, mention.first(), mention.skip(), mention.end());
    return new Subject(
        quotation.openingMark(),
        quotation.end() + 1,
        List.of(speaker),
        Agreement.UNKNOWN,
        true,
        "");
  }

  private Speaker speaker(Mention mention, int first, int skip, int end) {
    Entity entity = scene.entity(mention);
    Speaker.Kind kind = entity.type() == Entity.Type.PER ? Speaker.Kind.NAMED : Speaker.Kind.BODY;
    return new Speaker(entity.name(), kind, entity.id(), scene.span(first, skip, end));
  }

  /// A name, with the titles that stand beside it.
  private Subject named(Mention mention, int first, int limit) {
    Entity entity = scene.entity(mention);
    int end = mention.end();
    if (entity.type() == Entity.Type.PER) {
      end = appositions(end, limit);
    } else {
      end = closingBracket(adjectives(end, limit), limit);
    }
    return new Subject(
        first,
        end,
        List.of(speaker(mention, mention.first(), mention.skip(), mention.end())),
        Agreement.UNKNOWN,
        true,
        "");
  }

  private int closingBracket(int at, int limit) {
    if (at < limit && tokens.is(at, Kind.BRACKET_OPEN)) {
      for (int i = at + 1; i < Math.min(limit, at + 8); i++) {
        if (tokens.is(i, Kind.BRACKET_CLOSE)) {
          return i + 1;
        }
      }
    }
    return at < limit && tokens.is(at, Kind.BRACKET_CLOSE) ? at + 1 : at;
  }

  /// After a body's name: adjectives that agree with it («وكالة سبوتنيك الروسية»).
  private int adjectives(int at, int limit) {
    int end = at;
    while (end < limit
        && end < at + 3
        && tokens.is(end, Kind.WORD)
        && tokens.word(end).startsWith("ال")
        && isNisba(tokens.word(end))
        && scene.mention(end) == null
        && scene.title(end) == null) {
      end++;
    }
    return end;
  }

  private static boolean isNisba(String word) {
    return word.length() > 4
        && (word.endsWith("ي")
            || word.endsWith("يه")
            || word.endsWith("يين")
            || word.endsWith("يون"));
  }

  /// Titles and descriptions that follow a person's name, after a comma or not: «، وزير الخارجية الروسي،».
  private int appositions(int at, int limit) {
    int end = at;
    while (end < limit) {
      int next = end;
      boolean comma = tokens.is(next, Kind.COMMA);
      if (comma || tokens.is(next, Kind.BRACKET_OPEN)) {
        next++;
      }
      TitleMention title = scene.titleStarting(next);
      if (title != null && title.end() <= limit && (title.skip() == 0 || title.skip() == 2)) {
        end = closingBracket(phraseEnd(title.end(), limit, true), limit);
      } else if (comma
          && next < limit
          && tokens.is(next, Kind.WORD)
          && vocabulary.nouns().get(tokens.word(next)) != null
          && !isAdverbial(next)) {
        end = phraseEnd(next, limit, true);
      } else {
        break;
      }
      if (end >= limit) {
        break;
      }
    }
    return end;
  }

  /// A title, with the name after it or alone.
  private Subject titled(TitleMention title, int first, int limit) {
    int at = title.end();
    TitleMention last = title;
    while (at < limit) {
      TitleMention next = scene.titleStarting(at);
      if (next == null || next.end() > limit || next.skip() == 1) {
        break;
      }
      last = next;
      at = next.end();
    }
    int name = at;
    boolean comma = tokens.is(name, Kind.COMMA);
    while (name < limit
        && name < at + 3
        && (tokens.is(name, Kind.COMMA)
            || tokens.isWord(name, "#")
            || tokens.is(name, Kind.QUOTE_OPEN)
            || tokens.is(name, Kind.QUOTE_NEUTRAL))) {
      name++;
    }
    TitleMention apposedTitle = comma ? scene.titleStarting(name) : null;
    if (apposedTitle != null && apposedTitle.skip() == 0 && apposedTitle.end() < limit) {
      Subject apposed = titled(apposedTitle, name, limit);
      if (apposed.speakers().getFirst().kind() == Speaker.Kind.NAMED) {
        return new Subject(first, apposed.end(), apposed.speakers(), apposed.agreement(), true, "");
      }
    }
    Mention mention = scene.mentionStarting(name);
    if (mention != null
        && mention.end() <= limit
        && mention.skip() == 0
        && scene.entity(mention).type() == Entity.Type.PER) {
      int end = appositions(mention.end(), limit);
      if (tokens.is(end, Kind.QUOTE_CLOSE)
          || (tokens.is(end, Kind.QUOTE_NEUTRAL) && !tokens.spaceBefore(end))) {
        end++;
      }
      if (comma && tokens.is(end, Kind.COMMA)) {
        end++;
      }
      return new Subject(
          first,
          end,
          List.of(speaker(mention, first, title.skip(), mention.end())),
          Agreement.UNKNOWN,
          true,
          "");
    }
    int end = at;
    if (last.entity() >= 0) {
      Entity entity = scene.names.entities().get(last.entity());
      Speaker speaker =
          new Speaker(
              entity.name(), Speaker.Kind.NAMED, entity.id(), scene.span(first, title.skip(), end));
      return new Subject(first, end, List.of(speaker), Agreement.UNKNOWN, true, "");
    }
    end = phraseEnd(at, limit, keepsPlace(first, tokens.word(first, title.skip())));
    Subject apposed = apposed(first, title.skip(), end, limit);
    if (apposed != null) {
      return apposed;
    }
    SpeakerNoun noun = vocabulary.nouns().get(tokens.word(first));
    Speaker speaker =
        new Speaker(
            scene.words(first, title.skip(), end),
            Speaker.Kind.UNNAMED,
            null,
            scene.span(first, title.skip(), end));
    return new Subject(
        first,
        end,
        List.of(speaker),
        noun == null ? Agreement.UNKNOWN : noun.agreement(),
        true,
        noun == null ? tokens.word(first) : noun.head());
  }

  /// A noun that speaks with its modifiers, or any noun phrase.
  private @Nullable Subject phrase(int first, int skip, int limit) {
    if (isAdverbial(first)
        || !vocabulary.cues().forms(tokens.word(first, skip)).isEmpty()
            && vocabulary.nouns().get(tokens.word(first, skip)) == null) {
      return null;
    }
    String word = tokens.word(first, skip);
    SpeakerNoun noun = vocabulary.nouns().get(word);
    int end = phraseEnd(first + 1, limit, noun != null && keepsPlace(first, word));
    if (end <= first) {
      return null;
    }
    Mention person = noun == null || noun.relational() ? null : personIn(first + 1, end);
    if (person != null) {
      int personEnd = appositions(person.end(), limit);
      return new Subject(
          first,
          personEnd,
          List.of(speaker(person, first, skip, person.end())),
          Agreement.UNKNOWN,
          true,
          "");
    }
    Subject apposed =
        noun == null || noun.kind() != Speaker.Kind.UNNAMED
            ? null
            : apposed(first, skip, end, limit);
    if (apposed != null) {
      return apposed;
    }
    boolean alone = end == first + 1 && word.startsWith("ال");
    Speaker.Kind kind = noun == null ? Speaker.Kind.UNNAMED : noun.kind();
    Speaker speaker =
        new Speaker(scene.words(first, skip, end), kind, null, scene.span(first, skip, end));
    String head = noun == null ? (word.startsWith("ال") ? word.substring(2) : word) : noun.head();
    return new Subject(
        first,
        end,
        List.of(speaker),
        noun == null ? Agreement.UNKNOWN : noun.agreement(),
        noun != null,
        alone || noun != null ? head : "");
  }

  /// A description with the name after a comma: «رئيس الاتحاد الجهوي للفنادق، فلان،».
  private @Nullable Subject apposed(int first, int skip, int end, int limit) {
    int name = end;
    if (!tokens.is(name, Kind.COMMA)) {
      return null;
    }
    name++;
    if (tokens.isWord(name, "#")) {
      name++;
    }
    TitleMention title = name < limit ? scene.titleStarting(name) : null;
    if (title != null && title.skip() == 0 && title.end() < limit) {
      Subject named = titled(title, name, limit);
      return named.speakers().getFirst().kind() == Speaker.Kind.NAMED
          ? new Subject(first, named.end(), named.speakers(), named.agreement(), true, "")
          : null;
    }
    Mention mention = name < limit ? scene.mentionStarting(name) : null;
    if (mention == null
        || mention.skip() != 0
        || mention.end() > limit
        || scene.entity(mention).type() != Entity.Type.PER) {
      return null;
    }
    int after = tokens.is(mention.end(), Kind.COMMA) ? mention.end() + 1 : mention.end();
    return new Subject(
        first,
        after,
        List.of(speaker(mention, first, skip, mention.end())),
        Agreement.UNKNOWN,
        true,
        "");
  }

  /// The person whom a phrase that begins with a noun of office or origin names: «القيادي في الحركة فلان».
  private @Nullable Mention personIn(int from, int to) {
    for (int i = from; i < to; i++) {
      Mention mention = scene.mentionStarting(i);
      if (mention != null
          && mention.skip() == 0
          && scene.entity(mention).type() == Entity.Type.PER) {
        return mention;
      }
    }
    return null;
  }

  /// Where a noun phrase that has begun before `at` ends: before marks, prepositions, clauses, adverbials, times and verbs of saying.
  private int phraseEnd(int at, int limit, boolean speaks) {
    int end = at;
    while (end < limit && end < at + LONGEST_PHRASE) {
      if (!tokens.is(end, Kind.WORD)) {
        Quotation quotation = scene.quotationOpening(end);
        if (quotation != null
            && quotation.closed()
            && quotation.end() - quotation.first() <= 4
            && quotation.end() + 1 < limit
            && !tokens.is(quotation.end() - 1, Kind.PERIOD)) {
          end = quotation.end() + 1;
          continue;
        }
        if (tokens.is(end, Kind.BRACKET_OPEN)) {
          int closed = closingBracket(end, limit);
          if (closed > end) {
            end = closed;
            continue;
          }
        }
        if (tokens.is(end, Kind.SYMBOL)
            || (tokens.is(end, Kind.DASH) && !tokens.spaceBefore(end))) {
          end++;
          continue;
        }
        break;
      }
      Mention mention = scene.mentionStarting(end);
      if (mention != null
          && mention.end() <= limit
          && (mention.skip() == 0 || mention.skip() == 2)) {
        end = mention.end();
        continue;
      }
      if (speaks && staysInside(end, limit)) {
        end++;
        continue;
      }
      if (isAdverbial(end)
          || isMediumAfterLam(end)
          || isClauseStart(end)
          || isStop(end)
          || vocabulary.words().is(WordClass.CLAUSE, tokens, end)
          || isPossessed(end)
          || isManner(end)) {
        break;
      }
      end++;
    }
    while (end > at && (tokens.is(end - 1, Kind.DASH) || tokens.is(end - 1, Kind.SYMBOL))) {
      end--;
    }
    return end;
  }

  /// Whether «في …» after the noun may belong to it: «مسؤول في الوزارة», «السفير في واشنطن», but not «الوزير في القاهرة».
  private boolean keepsPlace(int first, String word) {
    if (!word.startsWith("ال")) {
      return true;
    }
    return switch (word) {
      case "السفير",
          "السفيره",
          "المراسل",
          "الممثل",
          "المنسق",
          "المنسقه",
          "القنصل",
          "العضو",
          "المسوول",
          "المسووله",
          "القيادي",
          "القياديه" ->
          true;
      default ->
          tokens.isWord(first + 1, "باسم")
              || tokens.isWord(first + 1, "بلسان")
              || tokens.isWord(first + 2, "باسم");
    };
  }

  /// «في» and «من» that lead to the place or body of an unnamed source, and باسم: they belong to the phrase.
  private boolean staysInside(int at, int limit) {
    String word = tokens.word(at);
    if (word.equals("باسم") || word.equals("بلسان")) {
      return true;
    }
    if ((word.equals("من") || word.equals("علي")) && at + 1 < limit && isNearness(at - 1)) {
      return true;
    }
    if ((word.equals("في")
            || word.equals("من")
            || word.equals("لدي")
            || word.equals("علي")
            || word.equals("عن")
            || word.equals("داخل"))
        && at + 1 < limit
        && scene.timeEnd(at + 1) == at + 1) {
      Mention mention = scene.mentionStarting(at + 1);
      if (word.equals("في") && mention != null) {
        return true;
      }
      SpeakerNoun noun =
          tokens.is(at + 1, Kind.WORD) ? vocabulary.nouns().get(tokens.word(at + 1)) : null;
      return (word.equals("في") || word.equals("من") || word.equals("داخل"))
          && !isOccasion(at + 1)
          && (noun != null && noun.kind() == Speaker.Kind.BODY
              || word.equals("في")
                  && tokens.is(at + 1, Kind.WORD)
                  && tokens.word(at + 1).startsWith("ال"));
    }
    return false;
  }

  private boolean isOccasion(int token) {
    return vocabulary.words().endWithParticles(WordClass.OCCASION, tokens, token) > token;
  }

  /// «مصادر قريبة من …», «مصدر مطلع على …».
  private boolean isNearness(int token) {
    return switch (tokens.word(token)) {
      case "قريب", "قريبه", "مقرب", "مقربه", "مقربون", "مطلع", "مطلعه", "مطلعون", "مطلعين" -> true;
      default -> false;
    };
  }

  private boolean isAdverbial(int token) {
    FunctionWords words = vocabulary.words();
    return scene.timeEnd(token) > token
        || words.is(WordClass.PREPOSITION, tokens, token) && scene.mention(token) == null
        || words.is(WordClass.ADVERB, tokens, token)
        || words.is(WordClass.THAT, tokens, token)
        || words.is(WordClass.RELATIVE, tokens, token)
        || words.is(WordClass.NOT, tokens, token)
        || words.is(WordClass.JOINER, tokens, token)
        || words.is(WordClass.TAIL, tokens, token);
  }

  /// «حزب فلان منافسه»: a noun with a pronoun begins another phrase.
  private boolean isPossessed(int token) {
    String word = tokens.word(token);
    int last = word.length() - 1;
    return last >= SHORTEST_POSSESSED
        && !word.startsWith("ال")
        && (word.endsWith("ها")
            || word.endsWith("هم")
            || word.endsWith("ه") && tokens.hasLetter(token, last, Letters.HEH));
  }

  /// «الوزير بلهجة قاطعة»: ب with a noun that is neither a body's nor a place's nor definite.
  private boolean isManner(int token) {
    String word = tokens.word(token);
    return word.charAt(0) == Letters.BEH
        && word.length() > 2
        && tokens.mayBeParticles(token, 1)
        && !tokens.mayBeParticles(token, 3)
        && !word.equals("باسم")
        && !vocabulary.words().is(WordClass.WHOLE, tokens, token)
        && vocabulary.nouns().get(word.substring(1)) == null
        && scene.mention(token) == null
        && scene.title(token) == null;
  }

  private boolean isStop(int token) {
    String word = tokens.word(token);
    return !stops.isEmpty()
        && stops.indexOf(word.charAt(0)) >= 0
        && (word.length() == 1 || tokens.mayBeParticles(token, 1))
        && !vocabulary.words().is(WordClass.WHOLE, tokens, token);
  }

  private boolean isClauseStart(int token) {
    String word = tokens.word(token);
    for (CueForm form : vocabulary.cues().forms(word)) {
      if (!form.lemma().has(Lemma.Mark.STRICT)) {
        return true;
      }
    }
    return switch (word) {
      case "غير", "كان", "كانت", "ذلك", "تلك", "هذا", "هذه", "هؤلاء", "جميع", "كافه", "كل" -> true;
      default -> false;
    };
  }

  /// «لرويترز», «لقناة …»: the outlet that was spoken to, no part of the speaker.
  private boolean isMediumAfterLam(int token) {
    String word = tokens.word(token);
    if (word.isEmpty() || (word.charAt(0) != Letters.LAM && word.charAt(0) != Letters.BEH)) {
      return false;
    }
    Phrases.Match<Media.Medium> medium = vocabulary.media().at(tokens, token);
    return word.charAt(0) == Letters.LAM
        ? medium != null && medium.skip() > 0 || word.length() == 1
        : false;
  }
}
