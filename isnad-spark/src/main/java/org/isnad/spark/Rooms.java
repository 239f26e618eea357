package org.isnad.spark;

import org.isnad.analyze.Analysis;
import org.isnad.relate.divergence.AnswerStage;
import org.isnad.relate.divergence.DivergenceStage;
import org.isnad.relate.duplicate.DuplicateStage;
import org.isnad.relate.entity.EntityStage;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.ReportReader;
import org.isnad.relate.series.CommitmentStage;
import org.isnad.relate.series.SeriesStage;
import org.isnad.relate.story.StoryStage;
import org.isnad.relate.utterance.UtteranceStage;
import org.isnad.wire.AnalysisReader;
import org.isnad.wire.AnalysisWriter;
import org.isnad.wire.RelationWriter;
import org.isnad.wire.WireException;

/// Every room of relating, made once in each executor. Immutable and thread-safe.
record Rooms(Telling telling, Through through, Wire wire) {
  /// Rooms that look at the last days.
  record Telling(
      DuplicateStage duplicates,
      StoryStage stories,
      UtteranceStage utterances,
      DivergenceStage divergences,
      AnswerStage answers) {}

  /// Rooms that remember from the first day to the last.
  record Through(EntityStage entities, SeriesStage series, CommitmentStage commitments) {}

  /// What reads and writes.
  record Wire(
      AnalysisReader reader,
      ReportReader reports,
      AnalysisWriter analyses,
      RelationWriter relations) {}

  static Rooms load() {
    return new Rooms(
        new Telling(
            DuplicateStage.load(),
            StoryStage.load(),
            UtteranceStage.load(),
            DivergenceStage.load(),
            AnswerStage.load()),
        new Through(EntityStage.load(), SeriesStage.load(), CommitmentStage.load()),
        new Wire(
            AnalysisReader.create(),
            ReportReader.load(),
            AnalysisWriter.compact(),
            RelationWriter.compact()));
  }

  /// Reads a report out of a document that was read or written here before.
  Report report(byte[] document) {
    return wire.reports().read(analysis(document));
  }

  /// The same for the room of names, which looks at no words.
  Report named(byte[] document) {
    return wire.reports().named(analysis(document));
  }

  private Analysis analysis(byte[] document) {
    try {
      return wire.reader().read(document);
    } catch (WireException e) {
      throw new IllegalStateException("a document of our own cannot be read", e);
    }
  }
}
