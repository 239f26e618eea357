package org.isnad.analyze.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.Article;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.text.Letters;
import org.isnad.text.Reading;
import org.isnad.text.Span;

/// Finds the names of an article and merges those of one bearer. Immutable and thread-safe.
///
/// The order of the stages: bodies by grammar, titles with the names beside them, persons, places, known names ([NameFinder]); then what was
/// once named in full is found again ([LaterMentions]); then forms are merged ([BearerMerger]) and titles are given to their bearers ([TitleLinker]).
public final class NameAnalyzer {
  private static final char LAST_ARABIC = '\u06FF';

  private final Lexicon lexicon;

  private NameAnalyzer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Reads the lexicons.
  public static NameAnalyzer load() {
    return load(Gazetteer.empty());
  }

  /// Reads the lexicons; names that the user brings are found besides, and their ids are given to the entities that they name.
  public static NameAnalyzer load(Gazetteer brought) {
    return new NameAnalyzer(
        new Lexicon(NameLists.load(), Objects.requireNonNull(brought, "brought")));
  }

  /// Reads the lexicons of words and takes the given known names in place of the program's own.
  public static NameAnalyzer with(NameLists lists) {
    return new NameAnalyzer(new Lexicon(Objects.requireNonNull(lists, "lists"), Gazetteer.empty()));
  }

  /// The article's persons, organizations and places, and the titles in it.
  public Names find(Article article, Reading reading, List<Timex> times) {
    Words words = new Words(reading, lexicon);
    for (Timex time : times) {
      words.markTime(time.span().start(), time.span().end());
    }
    Draft draft = new NameFinder(words, lexicon).run();
    new LaterMentions(draft).run();
    List<Draft.Find> finds = draft.finds();
    Bearer[] bearers = new BearerMerger(words, draft::isGiven).merge(finds);
    return new Writer(words, draft, finds, bearers).write();
  }

  /// Turns what was found into records.
  private final class Writer {
    private final Words words;
    private final Draft draft;
    private final List<Draft.Find> finds;

    /// Whose each find is.
    private final Bearer[] bearers;

    Writer(Words words, Draft draft, List<Draft.Find> finds, Bearer[] bearers) {
      this.words = words;
      this.draft = draft;
      this.finds = finds;
      this.bearers = bearers;
    }

    Names write() {
      List<Bearer> inOrder = new ArrayList<>();
      List<Mention> mentions = new ArrayList<>(bearers.length);
      List<Draft.Find> fullest = new ArrayList<>();
      List<List<Span>> spans = new ArrayList<>();
      Bearer[] bearerAt = new Bearer[words.size()];
      for (int i = 0; i < bearers.length; i++) {
        Draft.Find find = finds.get(i);
        Bearer bearer = bearers[i];
        bearerAt[find.first()] = bearer;
        if (bearer.entity < 0) {
          bearer.entity = inOrder.size();
          inOrder.add(bearer);
          fullest.add(find);
          spans.add(new ArrayList<>(4));
        }
        int entity = bearer.entity;
        Mention mention = mention(find, entity);
        mentions.add(mention);
        spans.get(entity).add(mention.span());
        Draft.Find longest = fullest.get(entity);
        if (find.end() - find.first() > longest.end() - longest.first()) {
          fullest.set(entity, find);
        }
      }
      List<TitleMention> titles = new TitleLinker(draft, lexicon, inOrder, bearerAt).link();
      List<Entity> entities = new ArrayList<>(inOrder.size());
      for (int i = 0; i < inOrder.size(); i++) {
        Bearer bearer = inOrder.get(i);
        String name = plain(span(fullest.get(i)).of(words.tokens().text()));
        entities.add(
            new Entity(
                "e" + (i + 1),
                bearer.type,
                name,
                bearer.reasons(),
                spans.get(i),
                bearer.roles,
                ids(bearer, name)));
      }
      return new Names(entities, mentions, titles);
    }

    private Map<String, String> ids(Bearer bearer, String name) {
      return lexicon.brought().isEmpty()
          ? Map.of()
          : new BroughtNames(words, lexicon.brought()).ids(bearer, name);
    }

    private Mention mention(Draft.Find find, int entity) {
      int first = words.token(find.first());
      int end = words.token(find.end() - 1) + 1;
      return new Mention(span(find), first, words.skip(find.first()), end, entity);
    }

    private Span span(Draft.Find find) {
      return words
          .tokens()
          .span(
              words.token(find.first()), words.skip(find.first()), words.token(find.end() - 1) + 1);
    }

    /// Whether the name holds letters, marks and single spaces alone.
    private static boolean isPlain(String name) {
      char before = ' ';
      for (int i = 0; i < name.length(); i++) {
        char c = name.charAt(i);
        if (c < '0' && (c != ' ' || before == ' ')
            || c == '_'
            || c == Letters.NO_BREAK_SPACE
            || c > LAST_ARABIC
            || c == Letters.LAM && before == Letters.LAM && i == 1) {
          return false;
        }
        before = c;
      }
      return true;
    }

    /// The name without hashtag signs, underscores and line ends, and with the article that a ل had swallowed.
    private static String plain(String name) {
      if (isPlain(name)) {
        return name;
      }
      StringBuilder out = new StringBuilder(name.length());
      for (int i = 0; i < name.length(); i++) {
        char c = name.charAt(i);
        if (c == '#') {
          continue;
        }
        boolean space = c == '_' || Character.isWhitespace(c) || c == Letters.NO_BREAK_SPACE;
        if (!space) {
          out.append(c);
        } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      }
      return out.length() > 4 && out.charAt(0) == 'ل' && out.charAt(1) == 'ل'
          ? Lexicon.ARTICLE + out.substring(2)
          : out.toString();
    }
  }
}
