package org.isnad.archive.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.statement.Statement;
import org.isnad.clean.Article;
import org.isnad.text.Span;

/// Makes a report into documents of the index: one for the report, one for each of its statements. Immutable and thread-safe.
///
/// Every document has a value in every field of words, if one without a word. Lucene keeps how long the words of each document are; where a field is missing in
/// most documents it looks for that number from the first document on, for every word of every one, and did so for half of the time of making an index.
public final class ReportDocuments {
  private final FormFinder finder;

  ReportDocuments(FormFinder finder) {
    this.finder = finder;
  }

  /// Reads its lists of words.
  public static ReportDocuments load() {
    return new ReportDocuments(FormFinder.load());
  }

  /// The report's document last, behind those of its statements.
  ///
  /// @param number of the report in the record
  public List<Document> of(long number, Analysis analysis) {
    IndexedReport report = new IndexedReport(number, analysis, finder);
    List<Document> documents = new ArrayList<>(analysis.statements().size() + 1);
    for (Statement statement : analysis.statements()) {
      documents.add(statement(report, statement));
    }
    documents.add(report(report));
    return documents;
  }

  private static Document report(IndexedReport report) {
    Analysis analysis = report.analysis();
    Article article = analysis.article();
    FormWords words = report.words();
    Document document = document(report.number(), 0, article);
    Span title = article.layout().title();
    int from = title == null ? 0 : words.at(title.start());
    int to = title == null ? 0 : words.at(title.end());
    document.add(report.text(Fields.TITLE, from, to));
    document.add(report.text(Fields.WORDS, 0, 0));
    if (from > 0) {
      document.add(report.text(Fields.BODY, 0, from));
    }
    document.add(report.text(Fields.BODY, to, words.size()));
    Findings findings = new Findings(document, report);
    findings.outlet(article.origin().outlet());
    findings.sources(article.layout().sources());
    findings.within(new Span(0, article.text().length()));
    analysis.statements().forEach(findings::statement);
    Spellings.add(report, document);
    return document;
  }

  private static Document statement(IndexedReport report, Statement statement) {
    Article article = report.analysis().article();
    FormWords words = report.words();
    int part = part(statement);
    Document document = document(report.number(), part, article);
    document.add(new LongPoint(Fields.KEY, new StatementKey(report.number(), part).packed()));
    int from = words.at(statement.span().start());
    int to = from;
    while (to < words.size() && words.start(to) < statement.span().end()) {
      to++;
    }
    document.add(report.text(Fields.TITLE, 0, 0));
    document.add(report.text(Fields.BODY, 0, 0));
    document.add(report.text(Fields.WORDS, from, to));
    Findings findings = new Findings(document, report);
    findings.outlet(article.origin().outlet());
    findings.sources(article.layout().sources());
    findings.statement(statement);
    findings.within(statement.span());
    return document;
  }

  private static Document document(long number, int part, Article article) {
    Document document = new Document();
    document.add(
        new StringField(
            Fields.SCOPE, part == 0 ? Fields.REPORT : Fields.STATEMENT, Field.Store.NO));
    document.add(new StringField(Fields.OWNER, Long.toString(number), Field.Store.NO));
    document.add(new LongField(Fields.NUMBER, number, Field.Store.NO));
    document.add(new NumericDocValuesField(Fields.PART, part));
    if (article.date() != null) {
      document.add(
          new LongField(
              DayField.PUBLISHED.field(), article.date().day().toEpochDay(), Field.Store.NO));
    }
    return document;
  }

  /// The number in the statement's id.
  static int part(Statement statement) {
    return Integer.parseInt(statement.id().substring(1));
  }
}
