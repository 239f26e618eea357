package org.isnad.analyze;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.encounter.EncounterAnalyzer;
import org.isnad.analyze.figure.FigureAnalyzer;
import org.isnad.analyze.name.NameAnalyzer;
import org.isnad.analyze.name.Names;
import org.isnad.analyze.statement.Statement;
import org.isnad.analyze.statement.StatementAnalyzer;
import org.isnad.analyze.time.TimeAnalyzer;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.Article;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.text.FirstWords;
import org.isnad.text.Reading;
import org.isnad.text.Sentence;
import org.isnad.text.Span;

/// All layers in the order that they need: times first, for figures and names must not take a date for a count or a person;
/// statements after names; encounters last. Immutable and thread-safe; loading reads every lexicon once.
public final class Analyzer {
  private final TimeAnalyzer times;
  private final FigureAnalyzer figures;
  private final NameAnalyzer names;
  private final StatementAnalyzer statements;
  private final EncounterAnalyzer encounters;

  /// Those of the layers that look at every token, looked up once a report.
  private final FirstWords words;

  private Analyzer(
      TimeAnalyzer times,
      FigureAnalyzer figures,
      NameAnalyzer names,
      StatementAnalyzer statements,
      EncounterAnalyzer encounters) {
    this.times = times;
    this.figures = figures;
    this.names = names;
    this.statements = statements;
    this.encounters = encounters;
    this.words =
        FirstWords.join(List.of(times.firstWords(), figures.firstWords(), encounters.firstWords()));
  }

  /// Reads every lexicon.
  public static Analyzer load() {
    return load(Gazetteer.empty());
  }

  /// Reads every lexicon; the names that the user brings are known besides.
  public static Analyzer load(Gazetteer gazetteer) {
    return new Analyzer(
        TimeAnalyzer.load(),
        FigureAnalyzer.load(),
        NameAnalyzer.load(gazetteer),
        StatementAnalyzer.load(),
        EncounterAnalyzer.load());
  }

  /// The findings of one article; none where it is not in Arabic.
  public Analysis analyze(Article article) {
    if (!article.language().equals(Article.ARABIC)) {
      return new Analysis(
          article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
    Reading reading = Reading.of(article.text(), article.layout().content(), words);
    List<Timex> foundTimes = times.find(article, reading);
    Names foundNames = names.find(article, reading, foundTimes);
    List<Statement> foundStatements = statements.find(article, reading, foundNames, foundTimes);
    return new Analysis(
        article,
        spans(reading.sentences()),
        foundNames.entities(),
        foundTimes,
        figures.find(article, reading, foundTimes),
        foundStatements,
        encounters.find(article, reading, foundNames, foundTimes, foundStatements));
  }

  private static List<Span> spans(List<Sentence> sentences) {
    List<Span> out = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      out.add(sentence.span());
    }
    return out;
  }
}
