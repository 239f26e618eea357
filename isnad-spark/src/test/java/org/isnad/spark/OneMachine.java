package org.isnad.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.Analyzer;
import org.isnad.clean.Article;
import org.isnad.clean.CleanOptions;
import org.isnad.clean.Cleaner;
import org.isnad.clean.Refused;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.relate.RelateState;
import org.isnad.relate.Relater;
import org.isnad.relate.Relation;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.ReportReader;
import org.isnad.relate.report.Step;
import org.isnad.source.Page;
import org.isnad.source.Refusal;
import org.isnad.source.SourceReader;
import org.isnad.wire.AnalysisSpool;
import org.isnad.wire.AnalysisWriter;
import org.isnad.wire.RefusalWriter;
import org.isnad.wire.RelationWriter;

/// What the command line does, without Spark: what is to come out.
///
/// @param documents of the reports, in the order of the input
/// @param refusals as their lines
record OneMachine(List<String> documents, List<String> refusals) {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  static OneMachine analyze(List<Path> inputs) throws IOException {
    Cleaner cleaner = Cleaner.load(CleanOptions.NONE.on(TODAY));
    Analyzer analyzer = Analyzer.load(Gazetteer.empty());
    AnalysisWriter writer = AnalysisWriter.compact();
    RefusalWriter refusals = new RefusalWriter();
    List<String> documents = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    new SourceReader()
        .with(new ParquetRows())
        .read(
            inputs,
            item -> {
              switch (item) {
                case Refusal refusal -> refused.add(refusals.line(refusal));
                case Page page -> {
                  switch (cleaner.clean(page)) {
                    case Refused(Refusal refusal) -> refused.add(refusals.line(refusal));
                    case Article article ->
                        documents.add(text(writer.bytes(analyzer.analyze(article))));
                  }
                }
              }
            });
    return new OneMachine(documents, refused);
  }

  /// The relations of these reports, in the order in which one machine gives them.
  List<String> relate() throws IOException {
    List<String> lines = new ArrayList<>();
    RelationWriter writer = RelationWriter.compact();
    Relater relater = Relater.load();
    ReportReader reader = ReportReader.load();
    try (AnalysisSpool spool = AnalysisSpool.create()) {
      for (String document : documents) {
        Analysis analysis = Tables.analysis(document);
        spool.add(analysis, spool.bytes(analysis));
      }
      RelateState state = RelateState.EMPTY;
      for (Map.Entry<LocalDate, List<String>> day : spool.days().entrySet()) {
        List<Report> reports = spool.read(day.getValue()).stream().map(reader::read).toList();
        Step<RelateState, Relation> step = relater.fold(state, Day.of(day.getKey(), reports));
        step.settled().forEach(one -> lines.add(text(writer.bytes(one))));
        state = step.state();
      }
      relater.close(state).forEach(one -> lines.add(text(writer.bytes(one))));
    }
    return lines;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /// Reads documents of tests.
  static final class Tables {
    private Tables() {}

    static Analysis analysis(String document) throws IOException {
      return org.isnad.wire.AnalysisReader.create()
          .read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)).readAllBytes());
    }
  }
}
