package org.isnad.bench.accuracy;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.analyze.Analyzer;
import org.isnad.clean.Article;
import org.isnad.clean.Cleaner;
import org.isnad.clean.Refused;
import org.isnad.relate.RelateState;
import org.isnad.relate.Relater;
import org.isnad.relate.Relation;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.ReportReader;
import org.isnad.relate.report.Step;
import org.isnad.source.Item;
import org.isnad.source.Page;
import org.isnad.source.Refusal;
import org.isnad.source.SourceReader;
import org.isnad.wire.RelationReader;
import org.isnad.wire.WireException;
import org.jspecify.annotations.Nullable;

/// Scores a folder of gold for relations: stories and duplicates in relations that were made of the whole of a collection, utterances in those that this
/// build makes of the folder's own reports.
///
/// @param name of the folder
/// @param unscored what the folder has gold of and no relations were given for
record RelationScores(String name, List<RelationScore> scores, List<String> unscored) {
  RelationScores {
    scores = List.copyOf(scores);
    unscored = List.copyOf(unscored);
  }

  /// @param files of relations, one a line
  /// @throws GoldException where the gold is not as it should be
  /// @throws IOException where relations or reports cannot be read
  static RelationScores of(String name, Path folder, List<Path> files)
      throws GoldException, IOException {
    RelationGold gold = RelationGoldReader.read(folder);
    List<Relation> made = new ArrayList<>();
    for (Path file : files) {
      read(file, made);
    }
    List<RelationScore> scores = new ArrayList<>();
    List<String> unscored = new ArrayList<>();
    if (!gold.stories().isEmpty()) {
      if (files.isEmpty()) {
        unscored.add("stories");
      } else {
        scores.add(StoryScorer.score(gold.stories(), made));
      }
    }
    if (!gold.duplicates().isEmpty()) {
      if (files.isEmpty()) {
        unscored.add("duplicates");
      } else {
        scores.add(DuplicateScorer.score(gold.duplicates(), made));
      }
    }
    if (!gold.utterances().isEmpty()) {
      scores.add(
          UtteranceScorer.score(gold, relations(folder.resolve(RelationGoldReader.DOCUMENTS))));
    }
    return new RelationScores(name, scores, unscored);
  }

  private static void read(Path file, List<Relation> to) throws IOException {
    RelationReader reader = RelationReader.create();
    int number = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int b = in.read(); b >= 0 || line.size() > 0; b = in.read()) {
        if (b >= 0 && b != '\n') {
          line.write(b);
          continue;
        }
        number++;
        if (line.size() > 0) {
          to.add(reader.read(line.toByteArray()));
        }
        line.reset();
      }
    } catch (WireException e) {
      throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
    }
  }

  /// The relations between the reports of a file, as `isnad relate` makes them.
  private static List<Relation> relations(Path documents) throws IOException {
    Cleaner cleaner = Cleaner.load();
    Analyzer analyzer = Analyzer.load();
    ReportReader reader = ReportReader.load();
    Map<@Nullable LocalDate, List<Report>> days =
        new TreeMap<>(Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
    new SourceReader()
        .read(
            List.of(documents),
            item -> {
              Article article = article(item, cleaner);
              if (article != null) {
                Report report = reader.read(analyzer.analyze(article));
                days.computeIfAbsent(report.day(), day -> new ArrayList<>()).add(report);
              }
            });
    Relater relater = Relater.load();
    RelateState state = RelateState.EMPTY;
    List<Relation> relations = new ArrayList<>();
    for (Map.Entry<@Nullable LocalDate, List<Report>> day : days.entrySet()) {
      Step<RelateState, Relation> step = relater.fold(state, Day.of(day.getKey(), day.getValue()));
      relations.addAll(step.settled());
      state = step.state();
    }
    relations.addAll(relater.close(state));
    return relations;
  }

  private static @Nullable Article article(Item item, Cleaner cleaner) {
    return switch (item) {
      case Refusal _ -> null;
      case Page page ->
          switch (cleaner.clean(page)) {
            case Article article -> article;
            case Refused _ -> null;
          };
    };
  }

  /// As a terminal shows it.
  ///
  /// @param most misses of each kind
  List<String> text(int most) {
    List<String> lines = new ArrayList<>();
    lines.add(name + ": relations");
    for (RelationScore score : scores) {
      lines.add("");
      lines.addAll(score.table().text());
      score.misses().stream().limit(most).forEach(miss -> lines.add("    " + miss));
      if (most > 0 && score.misses().size() > most) {
        lines.add("    … and " + (score.misses().size() - most) + " more");
      }
    }
    for (String kind : unscored) {
      lines.add("! " + kind + " are not scored: give relations of their reports (--relations)");
    }
    lines.add("");
    return lines;
  }

  /// As a page of the documentation holds it.
  List<String> markdown() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("## " + name + ": relations");
    for (RelationScore score : scores) {
      lines.add("");
      lines.addAll(score.table().markdown());
    }
    return lines;
  }
}
