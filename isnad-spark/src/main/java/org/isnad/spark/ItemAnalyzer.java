package org.isnad.spark;

import java.util.List;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.Analyzer;
import org.isnad.clean.Article;
import org.isnad.clean.ArticleDate;
import org.isnad.clean.Cleaner;
import org.isnad.clean.Refused;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.source.Item;
import org.isnad.source.Page;
import org.isnad.source.Refusal;
import org.isnad.text.Problem;
import org.isnad.wire.AnalysisWriter;
import org.jspecify.annotations.Nullable;

/// From an item of an input to what becomes of it: cleaned, analyzed, written, by the code of the command line. Immutable and thread-safe.
final class ItemAnalyzer {
  /// What a record is refused for at which the program itself fails: a run of days does not end for one.
  static final String FAULT = "fault";

  private final Cleaning cleaning;
  private final AnalysisWriter writer = AnalysisWriter.compact();

  /// From a page to its analysis, or to why there is none.
  interface Cleaning {
    Made make(Page page);
  }

  /// What came of a page.
  sealed interface Made {
    /// A report.
    record Analyzed(Analysis analysis) implements Made {}

    /// None.
    record Not(Refusal why) implements Made {}
  }

  ItemAnalyzer(Cleaning cleaning) {
    this.cleaning = cleaning;
  }

  /// Reads every lexicon.
  static ItemAnalyzer load(ReadSettings settings) {
    Cleaner cleaner = Cleaner.load(settings.clean());
    Analyzer analyzer = Analyzer.load(Gazetteer.empty());
    return new ItemAnalyzer(page ->
        switch (cleaner.clean(page)) {
          case Refused(Refusal refusal) -> new Made.Not(refusal);
          case Article article -> new Made.Analyzed(analyzer.analyze(article));
        });
  }

  /// @param turn tells items of one record apart
  Outcome read(Item item, int file, int turn) {
    return switch (item) {
      case Refusal refusal -> refused(refusal, file, turn);
      case Page page -> read(page, file, turn);
    };
  }

  private Outcome read(Page page, int file, int turn) {
    try {
      return switch (cleaning.make(page)) {
        case Made.Not(Refusal refusal) -> refused(refusal, file, turn);
        case Made.Analyzed(Analysis analysis) ->
            report(analysis, writer.bytes(analysis), file, turn);
      };
    } catch (RuntimeException | StackOverflowError e) {
      String name = page.origin().file() == null ? page.id() : page.origin().file();
      return refused(
          new Refusal(
              name,
              page.origin().record(),
              page.origin().offset(),
              FAULT,
              "A fault in Isnad at " + page.id() + ": " + e + " at " + place(e)),
          file,
          turn);
    }
  }

  private static String place(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    return trace.length == 0 ? "a place unknown" : trace[0].toString();
  }

  static Outcome.Report report(Analysis analysis, byte[] document, int file, int turn) {
    Article article = analysis.article();
    ArticleDate date = article.date();
    List<String> problems = article.problems().stream().map(Problem::code).distinct().toList();
    return new Outcome.Report(
        at(article.origin().record(), file, turn),
        article.id(),
        ReportTables.address(article),
        date == null ? null : date.day(),
        article.origin().sha256(),
        problems,
        document);
  }

  static Outcome.Refused refused(Refusal refusal, int file, int turn) {
    return new Outcome.Refused(
        at(refusal.record(), file, turn),
        refusal.file(),
        refusal.record(),
        refusal.offset(),
        refusal.code(),
        refusal.message());
  }

  private static Outcome.At at(@Nullable Long record, int file, int turn) {
    return new Outcome.At(file, record == null ? 0 : record, turn);
  }
}
