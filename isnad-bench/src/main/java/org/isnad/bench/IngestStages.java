package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.Analyzer;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.Documents;
import org.isnad.archive.record.Documents.DayCount;
import org.isnad.archive.record.RecordStore;
import org.isnad.clean.Cleaner;
import org.isnad.intake.Analyst;
import org.isnad.intake.Given;
import org.isnad.intake.OrderedWork;
import org.isnad.relate.RelateState;
import org.isnad.relate.Relater;
import org.isnad.relate.Relation;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.ReportReader;
import org.isnad.relate.report.Step;

/// The stages of an ingest, each by itself over the reports of an archive that was made from the same input. What a stage needs that is another's work is not
/// measured with it.
///
/// @param archive that was made
/// @param folder for what the stages write
record IngestStages(Path archive, Path folder) {
  /// The stages, in the order in which they are measured.
  enum Stage {
    ANALYSIS,
    RELATING,
    TEXT_INDEXING,
    INDEXING,
    INSERTING;

    String words() {
      return switch (this) {
        case ANALYSIS -> "analysis";
        case RELATING -> "relating";
        case TEXT_INDEXING -> "Lucene, title and body alone";
        case INDEXING -> "Lucene, the same documents";
        case INSERTING -> "rows into tables";
      };
    }
  }

  /// The processor time of the stage.
  Cpu measure(Stage stage, OrderedWork.Producer<Given> input) throws IOException {
    Cpu cpu = new Cpu();
    switch (stage) {
      case ANALYSIS -> cpu.measure(() -> analyze(input));
      case RELATING -> relate(cpu);
      case TEXT_INDEXING -> new PlainIndexing(archive, folder.resolve("text")).text(cpu);
      case INDEXING -> new PlainIndexing(archive, folder.resolve("index")).sameDocuments(cpu);
      case INSERTING -> new RowCopy(archive, folder.resolve("rows")).copy(cpu);
    }
    return cpu;
  }

  private static long analyze(OrderedWork.Producer<Given> input) throws IOException {
    Analyst analyst = new Analyst(Cleaner.load(), Analyzer.load());
    long[] found = new long[1];
    input.produce(given -> {
      if (analyst.analyze(given) instanceof Analyst.Outcome.Done(Analysis analysis)) {
        found[0] += analysis.statements().size();
      }
    });
    return found[0];
  }

  private void relate(Cpu cpu) throws IOException {
    Relater relater = cpu.measure(Relater::load);
    ReportReader reader = ReportReader.load();
    RelateState state = RelateState.EMPTY;
    try (RecordStore record = RecordStore.open(ArchiveFolder.of(archive))) {
      for (DayCount day : record.read(Documents::days)) {
        List<Analysis> analyses = new ArrayList<>();
        record.read(handle -> {
          Documents.ofDay(handle, day.date()).forEach(one -> analyses.add(one.analysis()));
          return true;
        });
        RelateState before = state;
        Step<RelateState, Relation> step =
            cpu.measure(() -> {
              List<Report> reports = analyses.stream().map(reader::read).toList();
              return relater.fold(before, Day.of(day.date(), reports));
            });
        state = step.state();
      }
    }
    RelateState last = state;
    cpu.measure(() -> relater.close(last).size());
  }
}
