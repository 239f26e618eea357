package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.Analyzer;
import org.isnad.clean.Article;
import org.isnad.clean.Cleaner;
import org.isnad.relate.RelateState;
import org.isnad.relate.Relater;
import org.isnad.relate.Relation;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.ReportReader;
import org.isnad.relate.report.Step;
import org.isnad.source.Page;
import org.isnad.source.SourceReader;
import org.isnad.wire.AnalysisSpool;
import org.jspecify.annotations.Nullable;

/// An even sample of a collection, analyzed and then related, both on one thread and by one clock: the processor time of the whole process ([Cpu]), with the
/// garbage collection that falls into it. That clock ticks a hundred times a second, so that work is timed by some hundred reports; reading files and the
/// temporary file in between is not timed. Used once.
final class RelateSample {
  /// Reports between two looks at the clock, at least.
  private static final int BATCH = 250;

  private final Cleaner cleaner = Cleaner.load();
  private final Analyzer analyzer = Analyzer.load();
  private final Relater relater = Relater.load();
  private final ReportReader reader = ReportReader.load();
  private final AnalysisSpool spool;
  private final List<Page> pages = new ArrayList<>();
  private final List<IOException> broken = new ArrayList<>();
  private final Map<String, Long> relations = new TreeMap<>();
  private long number;
  private final Cpu analysis = new Cpu();
  private final Cpu relating = new Cpu();

  private RelateSample(AnalysisSpool spool) {
    this.spool = spool;
  }

  /// @param size how many of the first `all` reports are taken
  static RelateCost measure(Path input, int size, int all) throws IOException {
    try (AnalysisSpool spool = AnalysisSpool.create()) {
      RelateSample sample = new RelateSample(spool);
      sample.analyze(input, size, all);
      sample.relate();
      return new RelateCost(
          spool.size(),
          RelateCost.Spent.of(sample.analysis),
          RelateCost.Spent.of(sample.relating),
          sample.relations);
    }
  }

  private void analyze(Path input, int size, int all) throws IOException {
    new SourceReader()
        .read(
            List.of(input),
            item -> {
              if (item instanceof Page page && isTaken(number++, size, all)) {
                pages.add(page);
                if (pages.size() == BATCH) {
                  try {
                    analyzeBatch();
                  } catch (IOException e) {
                    broken.add(e);
                  }
                }
              }
            });
    analyzeBatch();
    if (!broken.isEmpty()) {
      throw broken.getFirst();
    }
  }

  /// Every report whose number crosses a step of the sample.
  private static boolean isTaken(long number, int size, int all) {
    return number < all && (number + 1) * size / all > number * size / all;
  }

  private void analyzeBatch() throws IOException {
    List<Analysis> analyses =
        analysis.measure(() -> {
          List<Analysis> made = new ArrayList<>(pages.size());
          for (Page page : pages) {
            if (cleaner.clean(page) instanceof Article article) {
              made.add(analyzer.analyze(article));
            }
          }
          return made;
        });
    pages.clear();
    for (Analysis one : analyses) {
      spool.add(one, spool.bytes(one));
    }
  }

  /// A day as it is read back.
  private record Read(@Nullable LocalDate date, List<Analysis> analyses) {}

  private void relate() throws IOException {
    RelateState state = RelateState.EMPTY;
    List<Read> days = new ArrayList<>();
    int reports = 0;
    for (Map.Entry<@Nullable LocalDate, List<String>> day : spool.days().entrySet()) {
      days.add(new Read(day.getKey(), spool.read(day.getValue())));
      reports += day.getValue().size();
      if (reports >= BATCH) {
        state = relate(state, days);
        days.clear();
        reports = 0;
      }
    }
    RelateState last = relate(state, days);
    count(relating.measure(() -> relater.close(last)));
  }

  private RelateState relate(RelateState before, List<Read> days) throws IOException {
    Step<RelateState, Relation> step = relating.measure(() -> fold(before, days));
    count(step.settled());
    return step.state();
  }

  private Step<RelateState, Relation> fold(RelateState before, List<Read> days) {
    List<Relation> settled = new ArrayList<>();
    RelateState state = before;
    for (Read day : days) {
      List<Report> reports = day.analyses().stream().map(reader::read).toList();
      Step<RelateState, Relation> step = relater.fold(state, Day.of(day.date(), reports));
      state = step.state();
      settled.addAll(step.settled());
    }
    return new Step<>(state, settled);
  }

  private void count(List<Relation> settled) {
    for (Relation relation : settled) {
      String kind =
          switch (relation) {
            case Relation.OfEntity _ -> "entities";
            case Relation.OfDuplicate _ -> "duplicates";
            case Relation.OfStory _ -> "stories";
            case Relation.OfUtterance _ -> "utterances";
            case Relation.OfDivergence _ -> "divergences";
            case Relation.OfAnswer _ -> "answers";
            case Relation.OfSeries _ -> "series";
            case Relation.OfCommitment _ -> "commitments";
          };
      relations.merge(kind, 1L, Long::sum);
    }
  }
}
