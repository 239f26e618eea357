package org.isnad.analyze.encounter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Mention;
import org.isnad.analyze.name.Names;
import org.isnad.analyze.name.TitleMention;
import org.isnad.analyze.statement.Attribution;
import org.isnad.analyze.statement.Cue;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.Article;
import org.isnad.text.Folding;
import org.isnad.text.Found;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Quotation;
import org.isnad.text.Reading;
import org.isnad.text.Tokens;
import org.isnad.text.WordMarks;
import org.jspecify.annotations.Nullable;

/// One report while its encounters are looked for: what the other layers found, by token.
final class Scene {
  /// So many tokens may stand between a title and its bearer: a comma and an honorific.
  private static final int APPOSED = 3;

  final Article article;
  final Reading reading;
  final Tokens tokens;
  final Names names;
  final List<Timex> times;
  final List<Statement> statements;
  private final Lexicon lexicon;

  /// Of [Lexicon#firstWords()].
  private final WordMarks marks;

  private @Nullable Map<String, List<Bearer>> bearers;
  private final int[] mentions;
  private final int[] titles;
  private final int[] timeEnds;
  private final int[] cueStatements;
  private final int[] quotedFrom;

  Scene(
      Article article,
      Reading reading,
      Names names,
      List<Timex> times,
      List<Statement> statements,
      Lexicon lexicon) {
    this.article = article;
    this.reading = reading;
    this.tokens = reading.tokens();
    this.names = names;
    this.times = times;
    this.statements = statements;
    this.lexicon = lexicon;
    this.marks = reading.marks(lexicon.firstWords());
    this.mentions = new int[tokens.size()];
    this.titles = new int[tokens.size()];
    this.timeEnds = new int[tokens.size()];
    this.cueStatements = new int[tokens.size()];
    this.quotedFrom = new int[tokens.size()];
    Arrays.fill(mentions, -1);
    Arrays.fill(titles, -1);
    for (int i = 0; i < names.mentions().size(); i++) {
      mentions[names.mentions().get(i).first()] = i;
    }
    for (int i = 0; i < names.titles().size(); i++) {
      titles[names.titles().get(i).first()] = i;
    }
    for (Timex time : times) {
      int first = tokens.at(time.span().start());
      int end = tokens.at(time.span().end() - 1) + 1;
      if (first < timeEnds.length) {
        timeEnds[first] = Math.min(end, timeEnds.length);
      }
    }
    for (int i = 0; i < statements.size(); i++) {
      Cue cue = statements.get(i).cue();
      int token = cue == null ? cueStatements.length : tokens.at(cue.span().start());
      if (token < cueStatements.length) {
        cueStatements[token] = i + 1;
      }
    }
    for (Quotation quotation : reading.quotations()) {
      if (quotation.depth() == 0) {
        Arrays.fill(quotedFrom, quotation.first(), quotation.end(), quotation.first());
      }
    }
  }

  /// Whether anything with the mark of [Lexicon#firstWords()] may begin at the token, after particles or not.
  boolean mayBegin(int mark, int token) {
    return marks.any(token, mark);
  }

  /// Whether the token is such a word.
  boolean is(Lexicon.Word what, int token) {
    return marks.whole(token, what.bit()) && lexicon.is(what, tokens.word(token));
  }

  /// Whether the token is such a word behind its first `skip` letters, which may be particles.
  boolean isBehind(Lexicon.Word what, int token, int skip) {
    return marks.behind(token, what.bit())
        && tokens.mayBeParticles(token, skip)
        && lexicon.is(what, tokens.word(token, skip));
  }

  /// The words for people without a name that begin at the token, or null.
  Phrases.@Nullable Match<Boolean> body(int token) {
    return mayBegin(Lexicon.BODY, token) ? lexicon.bodies().find(tokens, token) : null;
  }

  /// The cue that begins at the token, or null.
  Phrases.@Nullable Match<CueWord> cue(int token) {
    return mayBegin(Lexicon.CUE, token) ? lexicon.cues().find(tokens, token) : null;
  }

  /// Whether a reporting word begins with the token.
  boolean isStatementCue(int token) {
    return cueStatements[token] > 0;
  }

  /// The statement whose reporting word begins with the token, or null.
  @Nullable Statement statement(int token) {
    return cueStatements[token] == 0 ? null : statements.get(cueStatements[token] - 1);
  }

  /// When the speaker said what he now goes on with: «أعلن الوزير السبت … وأضاف»; null where the token begins no reporting word that goes on, or nothing told it.
  ///
  /// @param occasion a later token; null too where it is of what is said
  @Nullable Found<String> saidBefore(int token, int occasion) {
    int now = cueStatements[token] - 1;
    if (now < 0
        || tokens.firstLetter(token) != Letters.WAW
        || statements.get(now).span().start() < tokens.end(occasion)) {
      return null;
    }
    List<Speaker> speakers = statements.get(now).attribution().speakers();
    for (int i = now - 1; i >= 0 && !speakers.isEmpty(); i--) {
      Attribution before = statements.get(i).attribution();
      if (before.speakers().isEmpty()
          || !before.speakers().getFirst().name().equals(speakers.getFirst().name())) {
        return null;
      }
      if (before.when() != null) {
        return before.when();
      }
    }
    return null;
  }

  /// Which outermost quotation the token is of, by its first token; 0 outside.
  int quotation(int token) {
    return quotedFrom[token];
  }

  /// Index of the first time that begins at the offset or after it.
  int timeFrom(int offset) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The name that begins with the token, or null.
  @Nullable Mention mention(int token) {
    return token < mentions.length && mentions[token] >= 0
        ? names.mentions().get(mentions[token])
        : null;
  }

  /// The title that begins with the token, or null.
  @Nullable TitleMention title(int token) {
    return token < titles.length && titles[token] >= 0 ? names.titles().get(titles[token]) : null;
  }

  /// Who «الوزير» alone is: the person named last before it whom the report calls وزير; -1 where the title says more or nobody is called so.
  int bearer(TitleMention title) {
    String head = tokens.word(title.first(), title.skip());
    boolean article =
        title.skip() >= 2 && tokens.word(title.first()).startsWith("ال", title.skip() - 2);
    if (title.end() != title.first() + 1 || title.role().of() != null) {
      return -1;
    }
    head = head.startsWith("ال") ? head.substring(2) : article ? head : "";
    if (head.isEmpty()) {
      return -1;
    }
    if (bearers == null) {
      bearers = bearers();
    }
    List<Bearer> called = bearers.getOrDefault(head, List.of());
    for (int i = beginningBefore(title.first(), called) - 1; i >= 0; i--) {
      if (called.get(i).title().end() <= title.first()) {
        return called.get(i).entity();
      }
    }
    return -1;
  }

  /// How many of them begin before the token.
  private static int beginningBefore(int token, List<Bearer> called) {
    int low = 0;
    int high = called.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (called.get(middle).title().first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Whom the report calls what, in the order of the text: «وزير» alone, and by its first word, with the article or without, a title that says
  /// more.
  private Map<String, List<Bearer>> bearers() {
    Map<String, List<Bearer>> out = new HashMap<>();
    for (TitleMention title : names.titles()) {
      int entity = title.entity() >= 0 ? title.entity() : namedAfter(title.end());
      if (entity >= 0) {
        Bearer bearer = new Bearer(title, entity);
        String called = Folding.fold(title.role().title());
        int space = called.indexOf(' ');
        String first = space < 0 ? called : called.substring(0, space);
        out.computeIfAbsent(first, any -> new ArrayList<>()).add(bearer);
        if (space >= 0 && first.startsWith("ال")) {
          out.computeIfAbsent(first.substring(2), any -> new ArrayList<>()).add(bearer);
        }
      }
    }
    return out;
  }

  private record Bearer(TitleMention title, int entity) {}

  /// «وزير الطاقة، المهندس فلان»: the person named right after the title, or -1.
  private int namedAfter(int end) {
    for (int at = end; at < end + APPOSED; at++) {
      Mention mention = mention(at);
      if (mention != null) {
        return names.entity(mention).type() == Entity.Type.PER ? mention.entity() : -1;
      }
    }
    return -1;
  }

  /// One past the last token of the time that begins with the token; 0 where none does.
  int timeEnd(int token) {
    return token < timeEnds.length ? timeEnds[token] : 0;
  }
}
