package org.isnad.analyze.encounter;

import java.util.Arrays;
import java.util.List;
import org.isnad.analyze.name.Mention;
import org.isnad.analyze.name.Names;
import org.isnad.analyze.name.TitleMention;
import org.isnad.analyze.statement.Statement;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.Article;
import org.isnad.text.Reading;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// One report while its encounters are looked for: what the other layers found, by token.
final class Scene {
  final Article article;
  final Reading reading;
  final Tokens tokens;
  final Names names;
  final List<Timex> times;
  final List<Statement> statements;
  private final int[] mentions;
  private final int[] titles;
  private final int[] timeEnds;
  private final boolean[] statementCues;

  Scene(
      Article article,
      Reading reading,
      Names names,
      List<Timex> times,
      List<Statement> statements) {
    this.article = article;
    this.reading = reading;
    this.tokens = reading.tokens();
    this.names = names;
    this.times = times;
    this.statements = statements;
    this.mentions = new int[tokens.size()];
    this.titles = new int[tokens.size()];
    this.timeEnds = new int[tokens.size()];
    this.statementCues = new boolean[tokens.size()];
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
    for (Statement statement : statements) {
      int cue =
          statement.cue() == null
              ? statementCues.length
              : tokens.at(statement.cue().span().start());
      if (cue < statementCues.length) {
        statementCues[cue] = true;
      }
    }
  }

  /// Whether a reporting word begins with the token.
  boolean isStatementCue(int token) {
    return statementCues[token];
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

  /// One past the last token of the time that begins with the token; 0 where none does.
  int timeEnd(int token) {
    return token < timeEnds.length ? timeEnds[token] : 0;
  }
}
