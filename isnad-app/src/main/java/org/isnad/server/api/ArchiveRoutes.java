package org.isnad.server.api;

import java.util.ArrayList;
import java.util.List;
import org.isnad.archive.question.ArchiveOverview;
import org.isnad.archive.question.CoverageCell;
import org.isnad.archive.question.NameRead;
import org.isnad.archive.question.Questions;
import org.isnad.archive.question.SourceRow;
import org.isnad.archive.question.WhoAnswer;
import org.isnad.archive.search.Breakdown;
import org.isnad.server.http.Answers;
import org.isnad.server.http.Parameter;
import org.isnad.server.http.ParameterType;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;
import org.isnad.server.http.Slice;

/// All questions to an archive, as routes.
public final class ArchiveRoutes {
  private static final Parameter<String> NAME =
      Parameter.words("name", "A name, in any of its forms, or an id across reports");
  private static final Parameter<String> ID = Parameter.path("id", "The id across reports");
  private static final Parameter<Integer> STATEMENTS =
      Parameter.query(
          "statements",
          "How many of its own statements, and of others' about it; 10 by default",
          new ParameterType.Whole(0, 1_000));
  private static final Parameter<Breakdown.Step> STEP =
      Parameter.word("step", "How long a time is; a month by default", Breakdown.Step.class);
  private static final int FEW = 10;

  private ArchiveRoutes() {}

  /// The routes.
  public static List<Route> of(Opened archive) {
    List<Route> all = new ArrayList<>();
    all.addAll(SearchRoutes.of(archive));
    all.addAll(StatementRoutes.of(archive));
    all.addAll(ReportRoutes.of(archive));
    all.addAll(RelationRoutes.of(archive));
    Questions questions = archive.questions();
    all.add(
        Route.get(
            "/api/v1/entities",
            new Route.Told("who", "For whom a name is taken, and who else it may be", Tags.ARCHIVE),
            Role.READER,
            List.of(NAME, STATEMENTS, Common.VARIANTS),
            Answers.record(WhoAnswer.class),
            request ->
                Reply.of(
                    Opened.asked(() ->
                        questions.who(
                            request.need(NAME),
                            request.get(STATEMENTS, FEW),
                            Common.variants(request))))));
    all.add(
        Route.get(
            "/api/v1/entities/{id}",
            new Route.Told(
                "entity",
                "Who somebody is: names and why they were joined, roles, words, encounters",
                Tags.ARCHIVE),
            Role.READER,
            List.of(ID, STATEMENTS),
            Answers.record(WhoAnswer.class),
            request ->
                Reply.of(
                    Opened.found(() ->
                        known(
                            questions.who(
                                request.need(ID), request.get(STATEMENTS, FEW), false))))));
    all.add(
        Route.get(
            "/api/v1/sources",
            new Route.Told("sources", "On whom the reports stand", Tags.ARCHIVE),
            Role.READER,
            List.of(),
            Answers.listing(SourceRow.class),
            request ->
                Reply.listing(
                    (cursor, limit) -> new Slice<>(questions.sources(limit), null, null, null))));
    all.add(
        Route.get(
            "/api/v1/coverage",
            new Route.Told("coverage", "How many reports of each outlet and time", Tags.ARCHIVE),
            Role.READER,
            List.of(STEP),
            Answers.listing(CoverageCell.class),
            request ->
                Reply.listing((cursor, limit) ->
                    Opened.asked(() ->
                        Opened.plain(
                            questions.coverage(
                                request.get(STEP, Breakdown.Step.MONTH), limit, cursor))))));
    all.add(
        Route.get(
            "/api/v1/archive",
            new Route.Told("archive", "What the archive holds", Tags.ARCHIVE),
            Role.READER,
            List.of(),
            Answers.record(ArchiveOverview.class),
            request -> Reply.of(questions.overview())));
    return List.copyOf(all);
  }

  private static WhoAnswer known(WhoAnswer answer) {
    NameRead name = answer.name();
    if (answer.persons().isEmpty()) {
      throw new org.isnad.server.http.HttpProblemException(
          org.isnad.server.http.HttpProblem.notFound("nobody goes by the id " + name.asked()));
    }
    return answer;
  }
}
