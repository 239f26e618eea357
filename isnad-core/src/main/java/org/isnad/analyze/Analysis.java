package org.isnad.analyze;

import java.util.List;
import java.util.Objects;
import org.isnad.analyze.encounter.Encounter;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.statement.Statement;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.Article;
import org.isnad.text.Span;

/// All findings of one report; every list is ordered by span, entities by first mention.
public record Analysis(
    Article article,
    List<Span> sentences,
    List<Entity> entities,
    List<Timex> times,
    List<Figure> figures,
    List<Statement> statements,
    List<Encounter> encounters) {
  public Analysis {
    Objects.requireNonNull(article, "article");
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    figures = List.copyOf(figures);
    statements = List.copyOf(statements);
    encounters = List.copyOf(encounters);
  }
}
