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
final class ReportDocuments {
  private final FormFinder finder;

  ReportDocuments(FormFinder finder) {
    this.finder = finder;
  }

  /// The report's document last, behind those of its statements.
  ///
  /// @param number of the report in the record
  List<Document> of(long number, Analysis analysis) {
    FormWords words = FormWords.of(analysis, finder);
    List<Document> documents = new ArrayList<>(analysis.statements().size() + 1);
    for (Statement statement : analysis.statements()) {
      documents.add(statement(number, analysis, statement, words));
    }
    documents.add(report(number, analysis, words));
    return documents;
  }

  private Document report(long number, Analysis analysis, FormWords words) {
    Article article = analysis.article();
    Document document = document(number, 0, article);
    Span title = article.layout().title();
    int from = title == null ? 0 : words.at(title.start());
    int to = title == null ? 0 : words.at(title.end());
    if (to > from) {
      document.add(text(Fields.TITLE, words, from, to));
    }
    if (from > 0) {
      document.add(text(Fields.BODY, words, 0, from));
    }
    if (to < words.size()) {
      document.add(text(Fields.BODY, words, to, words.size()));
    }
    Findings findings = new Findings(document);
    findings.outlet(article.origin().outlet());
    findings.sources(article.layout().sources());
    findings.within(analysis, new Span(0, article.text().length()));
    analysis.statements().forEach(findings::statement);
    Spellings.add(analysis, words, finder, document);
    return document;
  }

  private Document statement(long number, Analysis analysis, Statement statement, FormWords words) {
    Article article = analysis.article();
    int part = part(statement);
    Document document = document(number, part, article);
    document.add(new LongPoint(Fields.KEY, new StatementKey(number, part).packed()));
    int from = words.at(statement.span().start());
    int to = from;
    while (to < words.size() && words.start(to) < statement.span().end()) {
      to++;
    }
    document.add(text(Fields.WORDS, words, from, to));
    Findings findings = new Findings(document);
    findings.outlet(article.origin().outlet());
    findings.sources(article.layout().sources());
    findings.statement(statement);
    findings.within(analysis, statement.span());
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

  private static Field text(String name, FormWords words, int from, int to) {
    return new Field(name, new FormStream(words, from, to), Wording.TEXT);
  }

  /// The number in the statement's id.
  static int part(Statement statement) {
    return Integer.parseInt(statement.id().substring(1));
  }
}
