package org.isnad.analyze.encounter;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Mention;
import org.isnad.analyze.name.Role;
import org.isnad.analyze.name.TitleMention;
import org.isnad.text.Folding;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads who is named at a token: a title with its name, a name, «نظيره البيلاروسي», or people without a name.
final class PartyReader {
  private static final int LONGEST_BODY = 5;

  private final Scene scene;
  private final Tokens tokens;
  private final Lexicon lexicon;

  PartyReader(Scene scene, Lexicon lexicon) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.lexicon = lexicon;
  }

  /// The party that begins with the token, or null.
  @Nullable Party at(int token, int limit) {
    if (token >= limit || tokens.kind(token) != Kind.WORD) {
      return null;
    }
    Party counterpart = counterpart(token, limit);
    if (counterpart != null) {
      return counterpart;
    }
    TitleMention title = scene.title(token);
    if (title != null) {
      return titled(title, limit);
    }
    Mention mention = scene.mention(token);
    if (mention != null) {
      return named(mention.first(), mention.skip(), mention);
    }
    return unnamed(token, limit);
  }

  private Party titled(TitleMention title, int limit) {
    int after = title.end();
    // «رئيس الهيئة العليا للانتخابات فلان»
    boolean forSomething =
        after < limit && tokens.word(after).startsWith("لل") && scene.mention(after) == null;
    if (after < limit && (forSomething || tokens.is(after, Kind.COMMA))) {
      after++;
    }
    Mention mention = after < limit ? scene.mention(after) : null;
    if (mention != null && mention.skip() == 0 && isPerson(mention)) {
      return named(title.first(), title.skip(), mention);
    }
    Span span = tokens.span(title.first(), title.skip(), title.end());
    int bearer = title.entity() >= 0 ? title.entity() : scene.bearer(title);
    if (bearer >= 0) {
      Entity entity = scene.names.entities().get(bearer);
      return new Party(
          title.first(), title.skip(), title.end(), bearer, entity.name(), Party.Sort.PERSON, span);
    }
    int skip = withArticle(title.first(), title.skip());
    Span whole = tokens.span(title.first(), skip, title.end());
    return new Party(
        title.first(), skip, title.end(), -1, whole.of(tokens.text()), Party.Sort.UNNAMED, whole);
  }

  /// The letters to leave out, without the article, which is of the words where nobody is named.
  private int withArticle(int token, int skip) {
    return skip >= 2 && tokens.word(token).startsWith("ال", skip - 2) ? skip - 2 : skip;
  }

  private boolean isPerson(Mention mention) {
    return scene.names.entity(mention).type() == Entity.Type.PER;
  }

  Party named(int first, int skip, Mention mention) {
    Entity entity = scene.names.entity(mention);
    Party.Sort sort =
        switch (entity.type()) {
          case PER -> Party.Sort.PERSON;
          case ORG -> Party.Sort.BODY;
          case LOC -> Party.Sort.PLACE;
        };
    return new Party(
        first,
        skip,
        mention.end(),
        mention.entity(),
        entity.name(),
        sort,
        tokens.span(first, skip, mention.end()));
  }

  /// «نظيره البيلاروسي ألكسندر لوكاشينكو», or without the name where the report tells elsewhere who that is.
  private @Nullable Party counterpart(int token, int limit) {
    int skip = scene.mayBegin(Lexicon.COUNTERPART, token) ? particles(token) : -1;
    if (skip < 0) {
      return null;
    }
    for (int at = token + 1; at < Math.min(limit, token + 6); at++) {
      Mention mention = scene.mention(at);
      if (mention != null && isPerson(mention)) {
        return named(token, skip, mention);
      }
      if (!tokens.is(at, Kind.COMMA) && !isAdjective(at)) {
        break;
      }
    }
    int end = token + 1 < limit && isAdjective(token + 1) ? token + 2 : token + 1;
    Span span = tokens.span(token, skip, end);
    int known = end == token + 2 ? personOf(tokens.word(token + 1)) : -1;
    known = known < 0 ? otherOfTwo(token) : known;
    if (known >= 0) {
      return new Party(
          token,
          skip,
          end,
          known,
          scene.names.entities().get(known).name(),
          Party.Sort.PERSON,
          span);
    }
    return new Party(token, skip, end, -1, span.of(tokens.text()), Party.Sort.UNNAMED, span);
  }

  /// The one person who holds an office of the state that the adjective tells.
  private int personOf(String adjective) {
    for (int i = 0; i < scene.names.entities().size(); i++) {
      Entity entity = scene.names.entities().get(i);
      if (entity.type() == Entity.Type.PER) {
        for (Role role : entity.roles()) {
          if (role.of() != null && Folding.fold(role.of()).equals(adjective)) {
            return i;
          }
        }
      }
    }
    return -1;
  }

  /// Where a report names two people, the one who was not named last before the token.
  private int otherOfTwo(int token) {
    int people = 0;
    for (Entity entity : scene.names.entities()) {
      people += entity.type() == Entity.Type.PER ? 1 : 0;
    }
    if (people != 2) {
      return -1;
    }
    int last = -1;
    for (Mention mention : scene.names.mentions()) {
      if (mention.first() < token && isPerson(mention)) {
        last = mention.entity();
      }
    }
    for (int i = 0; last >= 0 && i < scene.names.entities().size(); i++) {
      if (i != last && scene.names.entities().get(i).type() == Entity.Type.PER) {
        return i;
      }
    }
    return -1;
  }

  /// The two people whom a common title names together: «الرئيسين». Empty where the report has not just two of them.
  List<Party> pair(Party together) {
    String each = lexicon.pair(tokens.word(together.first(), together.skip()));
    List<Party> out = new ArrayList<>();
    for (int i = 0; each != null && i < scene.names.entities().size(); i++) {
      Entity entity = scene.names.entities().get(i);
      if (entity.type() == Entity.Type.PER
          && entity.roles().stream().anyMatch(role -> isTitle(role, each))) {
        out.add(
            new Party(
                together.first(),
                together.skip(),
                together.end(),
                i,
                entity.name(),
                Party.Sort.PERSON,
                together.span()));
      }
    }
    return out.size() == 2 ? out : List.of();
  }

  private static boolean isTitle(Role role, String each) {
    String title = Folding.fold(role.title());
    return title.startsWith(each) || title.startsWith("ال" + each);
  }

  private @Nullable Party unnamed(int token, int limit) {
    Phrases.Match<Boolean> head = scene.body(token);
    if (head == null || head.end() > limit) {
      return null;
    }
    int end = head.end();
    int skip = withArticle(token, head.skip());
    boolean definite = tokens.word(token, skip).startsWith("ال");
    boolean ofSomething = definite;
    while (end < limit
        && end - token < LONGEST_BODY
        && tokens.kind(end) == Kind.WORD
        && scene.timeEnd(end) == 0) {
      Mention mention = scene.mention(end);
      if (mention != null && mention.skip() == 0 && !isPerson(mention)) {
        end = mention.end();
        break;
      }
      // «دول حوض النهر الأزرق»
      Mention after = scene.mention(end + 1);
      if (end == head.end()
          && !definite
          && after != null
          && after.skip() == 0
          && !isPerson(after)
          && !isFunctionWord(end)
          && !isBoundary(end)) {
        end = after.end();
        break;
      }
      String word = tokens.word(end);
      if (isBoundary(end)) {
        break;
      }
      if (word.equals("من") && end + 1 < limit && isDefinite(end + 1) && !ofSomething) {
        end += 2;
        ofSomething = true;
      } else if (isDefinite(end)) {
        end++;
        ofSomething = true;
      } else if (!ofSomething && (isNisba(end) || scene.is(Lexicon.Word.QUALITY, end))) {
        end++;
      } else if (!ofSomething
          && end + 1 < limit
          && end == head.end()
          && isDefinite(end + 1)
          && !isFunctionWord(end)) {
        end++;
      } else {
        break;
      }
    }
    if (end == head.end() && !definite) {
      return null;
    }
    Span span = tokens.span(token, skip, end);
    return new Party(token, skip, end, -1, span.of(tokens.text()), Party.Sort.UNNAMED, span);
  }

  /// How many letters of the token are و, ب, ل before «نظيره»; -1 where it is none.
  private int particles(int token) {
    int splits = tokens.splits(token);
    for (int skip = 0; splits >>> skip != 0; skip++) {
      if ((splits & (1 << skip)) != 0 && Lexicon.COUNTERPARTS.contains(tokens.word(token, skip))) {
        return skip;
      }
    }
    return -1;
  }

  private boolean isFunctionWord(int token) {
    String word = tokens.word(token);
    return word.length() <= 2
        || scene.is(Lexicon.Word.STOP, token)
        || scene.is(Lexicon.Word.WITHIN, token)
        || scene.is(Lexicon.Word.RELATIVE, token)
        || word.equals("الي")
        || word.equals("علي");
  }

  /// A verb that holds an occasion, a word that says when, a reporting word: nothing of the party follows.
  boolean isBoundary(int token) {
    return scene.is(Lexicon.Word.CONDUCT, token)
        || scene.is(Lexicon.Word.AHEAD, token)
        || scene.is(Lexicon.Word.STOP, token)
        || scene.isStatementCue(token);
  }

  boolean isDefinite(int token) {
    String word = tokens.word(token);
    return tokens.is(token, Kind.WORD)
        && word.length() > 4
        && word.startsWith("ال")
        && !scene.is(Lexicon.Word.RELATIVE, token);
  }

  private boolean isAdjective(int token) {
    return isDefinite(token) && isNisba(token);
  }

  /// «سعودي», «سعودية», «سعوديين», «سعوديا»: what something is of, as an adjective.
  private boolean isNisba(int token) {
    String word = tokens.word(token);
    int end = word.length();
    if (tokens.hasLetter(token, end - 1, Letters.ALEF_MAKSURA)) {
      return false;
    }
    if (end > 4 && (word.endsWith("ين") || word.endsWith("ون") || word.endsWith("ان"))) {
      end -= 2;
    } else if (end > 3
        && (word.charAt(end - 1) == Letters.ALEF || word.charAt(end - 1) == Letters.HEH)) {
      end--;
    }
    return end > 2 && word.charAt(end - 1) == Letters.YEH;
  }
}
