package org.isnad.server.api;

import java.util.List;
import org.isnad.archive.question.Comparison;
import org.isnad.archive.question.Questions;
import org.isnad.archive.question.Shown;
import org.isnad.archive.record.Document;
import org.isnad.archive.record.Documents;
import org.isnad.archive.record.RecordStore;
import org.isnad.archive.record.RelationTables;
import org.isnad.archive.record.StoredReport;
import org.isnad.archive.record.StoredReports;
import org.isnad.relate.Relation;
import org.isnad.server.http.Answers;
import org.isnad.server.http.HttpProblem;
import org.isnad.server.http.HttpProblemException;
import org.isnad.server.http.Parameter;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Request;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;
import org.isnad.server.http.Slice;
import org.isnad.server.http.WireJson;

/// Reports: all of them, one as the document that it is, one with what the record knows besides, several side by side.
final class ReportRoutes {
  private static final Parameter<String> ID =
      Parameter.path("id", "The report's id, percent-encoded");
  private static final Parameter<String> REPORT =
      Parameter.words("report", "The id of a report; two or more").many();
  private static final int MOST_COMPARED = 20;

  /// Documents are large: a page holds fewer than of other things.
  private static final int DOCUMENTS = 100;

  private final Questions questions;
  private final RecordStore store;

  private ReportRoutes(Opened archive) {
    this.questions = archive.questions();
    this.store = archive.store();
  }

  static List<Route> of(Opened archive) {
    ReportRoutes routes = new ReportRoutes(archive);
    return List.of(
        Route.get(
            "/api/v1/reports",
            new Route.Told(
                "reports", "Every report in the order of arrival, without its text", Tags.REPORTS),
            Role.READER,
            List.of(),
            Answers.listing(StoredReport.class),
            request -> routes.reports()),
        Route.get(
            "/api/v1/documents",
            new Route.Told(
                "documents", "Every report's document in the order of arrival", Tags.REPORTS),
            Role.READER,
            List.of(),
            new Answers.OfListing("analysis", null),
            request -> routes.documents()),
        Route.get(
            "/api/v1/reports/{id}",
            new Route.Told("report", "A report's document, as isnad/1 has it", Tags.REPORTS),
            Role.READER,
            List.of(ID),
            Answers.wire("analysis"),
            routes::report),
        Route.get(
            "/api/v1/reports/{id}/shown",
            new Route.Told(
                "shownReport",
                "A report with its versions, story, copies and utterances",
                Tags.REPORTS),
            Role.READER,
            List.of(ID),
            Answers.record(Shown.class),
            request -> Reply.of(Opened.found(() -> routes.questions.show(request.need(ID))))),
        Route.get(
            "/api/v1/reports/{id}/relations",
            new Route.Told("reportRelations", "Every relation that names the report", Tags.REPORTS),
            Role.READER,
            List.of(ID),
            new Answers.OfListing("relation", null),
            routes::relations),
        Route.get(
            "/api/v1/comparisons",
            new Route.Told("compare", "Reports side by side", Tags.RELATIONS),
            Role.READER,
            List.of(REPORT),
            Answers.record(Comparison.class),
            routes::compare));
  }

  private Reply reports() {
    return Reply.listing((cursor, limit) -> {
      List<StoredReport> reports =
          store.read(record -> StoredReports.after(record, Numbers.of(cursor), limit));
      Long total = store.read(StoredReports::count);
      return new Slice<>(
          reports,
          total,
          reports.size() < limit ? null : Numbers.cursor(reports.getLast().number()),
          null);
    });
  }

  private Reply documents() {
    return Reply.listing((cursor, limit) -> {
      int some = Math.min(limit, DOCUMENTS);
      List<Document> documents =
          store.read(record -> Documents.after(record, Numbers.of(cursor), some));
      return new Slice<>(
          documents.stream().map(one -> new WireJson(one.line())).toList(),
          null,
          documents.size() < some ? null : Numbers.cursor(documents.getLast().number()),
          null);
    });
  }

  private Reply report(Request request) {
    String id = request.need(ID);
    Document document =
        store.read(record -> {
          Document found = Documents.byId(record, id);
          if (found == null) {
            throw unknown(id);
          }
          return found;
        });
    return Reply.json(document.line());
  }

  private Reply relations(Request request) {
    String id = request.need(ID);
    List<Relation> relations =
        store.read(record -> {
          StoredReport report = StoredReports.byId(record, id);
          if (report == null) {
            throw unknown(id);
          }
          return RelationTables.ofReport(record, report.number());
        });
    return Reply.listing((cursor, limit) -> new Slice<>(relations, null, null, null));
  }

  private static HttpProblemException unknown(String id) {
    return new HttpProblemException(HttpProblem.notFound("there is no report " + id));
  }

  private Reply compare(Request request) {
    List<String> ids = request.all(REPORT).stream().distinct().toList();
    if (ids.size() < 2 || ids.size() > MOST_COMPARED) {
      throw new HttpProblemException(
          HttpProblem.badParameter("report: give two to " + MOST_COMPARED + " different ones"));
    }
    return Reply.of(Opened.asked(() -> questions.compare(ids)));
  }
}
