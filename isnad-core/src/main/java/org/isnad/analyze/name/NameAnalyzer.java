package org.isnad.analyze.name;

import java.util.ArrayList;
import java.util.Comparator;
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
  private static final Comparator<Draft.Find> BY_POSITION =
      Comparator.comparingInt(Draft.Find::first);

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
    List<Bearer> bearers = new BearerMerger(words, draft::isGiven).merge(draft.finds());
    return new Writer(words, draft, bearers).write();
  }

  /// Turns what was found into records.
  private final class Writer {
    private final Words words;
    private final Draft draft;
    private final List<Bearer> bearers;

    /// By the position where a find begins, the number of its entity and one.
    private final int[] entityAt;

    Writer(Words words, Draft draft, List<Bearer> bearers) {
      this.words = words;
      this.draft = draft;
      this.bearers = bearers;
      this.entityAt = new int[words.size()];
    }

    Names write() {
      for (Bearer bearer : bearers) {
        if (bearer.finds.size() > 1) {
          bearer.finds.sort(BY_POSITION);
        }
      }
      bearers.sort(Comparator.comparingInt((Bearer bearer) -> bearer.finds.getFirst().first()));
      for (int i = 0; i < bearers.size(); i++) {
        for (Draft.Find find : bearers.get(i).finds) {
          entityAt[find.first()] = i + 1;
        }
      }
      List<TitleMention> titles = new TitleLinker(draft, lexicon, bearers, entityAt).link();
      List<Mention> mentions = new ArrayList<>();
      List<Entity> entities = new ArrayList<>();
      for (int i = 0; i < bearers.size(); i++) {
        Bearer bearer = bearers.get(i);
        List<Span> spans = new ArrayList<>();
        Draft.Find fullest = bearer.finds.getFirst();
        for (Draft.Find find : bearer.finds) {
          Mention mention = mention(find, i);
          mentions.add(mention);
          spans.add(mention.span());
          if (find.end() - find.first() > fullest.end() - fullest.first()) {
            fullest = find;
          }
        }
        String name = plain(mention(fullest, i).span().of(words.tokens().text()));
        entities.add(
            new Entity(
                "e" + (i + 1),
                bearer.type,
                name,
                List.copyOf(bearer.reasons),
                spans,
                bearer.roles,
                ids(bearer, name)));
      }
      mentions.sort(null);
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
      int skip = words.skip(find.first());
      return new Mention(words.tokens().span(first, skip, end), first, skip, end, entity);
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
