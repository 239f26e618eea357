package org.isnad.server.api;

import java.util.ArrayList;
import java.util.List;
import org.isnad.archive.question.CommitmentRow;
import org.isnad.archive.question.Questions;
import org.isnad.archive.question.SeriesQuestion;
import org.isnad.archive.question.SeriesRow;
import org.isnad.archive.question.SeriesTold;
import org.isnad.archive.question.StoryQuestion;
import org.isnad.archive.question.StoryRow;
import org.isnad.archive.question.StoryTold;
import org.isnad.archive.record.RecordStore;
import org.isnad.archive.record.RelationKind;
import org.isnad.archive.record.RelationTables;
import org.isnad.relate.Relation;
import org.isnad.server.http.Answers;
import org.isnad.server.http.HttpProblem;
import org.isnad.server.http.HttpProblemException;
import org.isnad.server.http.Parameter;
import org.isnad.server.http.ParameterType;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Request;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;
import org.isnad.server.http.Slice;
import org.isnad.server.http.WireJson;
import org.isnad.wire.RelationWriter;
import org.jspecify.annotations.Nullable;

/// What holds between reports: stories, utterances, series, undertakings, and every relation as `isnad/1` has it.
final class RelationRoutes {
  private static final Parameter<String> ID = Parameter.path("id", "The relation's id");
  private static final Parameter<String> ABOUT =
      Parameter.words(
          "about", "Words of the story's name, or of the title of a report that tells it");
  private static final Parameter<Integer> LEAST =
      Parameter.query(
          "least", "How many reports tell it at least", new ParameterType.Whole(1, 1_000_000));
  private static final Parameter<String> OF =
      Parameter.words("of", "Words of what is counted, or of what was undertaken");
  private static final Parameter<String> BY =
      Parameter.words("by", "Who undertook it: a name, or an id across reports");
  private static final Parameter<RelationKind> KIND =
      Parameter.word("kind", "Only relations of this kind", RelationKind.class);

  private final Questions questions;
  private final RecordStore store;

  private RelationRoutes(Opened archive) {
    this.questions = archive.questions();
    this.store = archive.store();
  }

  static List<Route> of(Opened archive) {
    RelationRoutes routes = new RelationRoutes(archive);
    List<Route> all = new ArrayList<>();
    all.add(
        Route.get(
            "/api/v1/stories",
            new Route.Told("stories", "Which reports tell one story", Tags.RELATIONS),
            Role.READER,
            Common.scoped(ABOUT, LEAST),
            new Answers.OfListing(StoryRow.class, NamesRead.class),
            routes::stories));
    all.add(
        Route.get(
            "/api/v1/stories/{id}",
            new Route.Told(
                "story", "A story: its reports, roots, utterances and differences", Tags.RELATIONS),
            Role.READER,
            List.of(ID),
            Answers.record(StoryTold.class),
            request -> Reply.of(Opened.found(() -> routes.questions.story(request.need(ID))))));
    all.add(
        Route.get(
            "/api/v1/series",
            new Route.Told("series", "Figures of one quantity through time", Tags.RELATIONS),
            Role.READER,
            List.of(OF, Common.VARIANTS),
            new Answers.OfListing(SeriesRow.class, NamesRead.class),
            routes::series));
    all.add(
        Route.get(
            "/api/v1/series/{id}",
            new Route.Told(
                "series-told", "One quantity: each figure with its sentence", Tags.RELATIONS),
            Role.READER,
            List.of(ID),
            Answers.record(SeriesTold.class),
            request -> Reply.of(Opened.found(() -> routes.questions.series(request.need(ID))))));
    all.add(
        Route.get(
            "/api/v1/commitments",
            new Route.Told(
                "commitments", "What was undertaken, and what became of it", Tags.RELATIONS),
            Role.READER,
            List.of(OF, BY, Common.VARIANTS),
            new Answers.OfListing(CommitmentRow.class, NamesRead.class),
            routes::commitments));
    all.add(
        Route.get(
            "/api/v1/utterances",
            new Route.Told("utterances", "Statements that are one utterance", Tags.RELATIONS),
            Role.READER,
            List.of(),
            new Answers.OfListing("utteranceRelation", null),
            request -> routes.relations(RelationKind.UTTERANCE)));
    all.add(
        Route.get(
            "/api/v1/relations",
            new Route.Told("relations", "Every relation, as isnad/1 has it", Tags.RELATIONS),
            Role.READER,
            List.of(KIND),
            new Answers.OfListing("relation", null),
            request -> routes.relations(request.get(KIND))));
    all.add(
        Route.get(
            "/api/v1/relations/{id}",
            new Route.Told("relation", "One relation, as isnad/1 has it", Tags.RELATIONS),
            Role.READER,
            List.of(ID),
            Answers.wire("relation"),
            routes::relation));
    return List.copyOf(all);
  }

  private Reply stories(Request request) {
    return Reply.listing((cursor, limit) ->
        Opened.asked(() ->
            Opened.slice(
                questions.stories(
                    new StoryQuestion(
                        request.get(ABOUT),
                        request.get(LEAST, 1),
                        Common.scope(request),
                        Common.paging(request, cursor, limit))))));
  }

  private Reply series(Request request) {
    return Reply.listing((cursor, limit) ->
        Opened.asked(() -> Opened.slice(questions.series(question(request, null, cursor, limit)))));
  }

  private Reply commitments(Request request) {
    return Reply.listing((cursor, limit) ->
        Opened.asked(() ->
            Opened.slice(
                questions.commitments(question(request, request.get(BY), cursor, limit)))));
  }

  private static SeriesQuestion question(
      Request request, @Nullable String by, @Nullable String cursor, int limit) {
    return new SeriesQuestion(
        request.get(OF), by, Common.paging(request, cursor, limit), Common.variants(request));
  }

  private Reply relations(@Nullable RelationKind kind) {
    return Reply.listing((cursor, limit) -> {
      List<RelationTables.NumberedLine> lines =
          store.read(record -> RelationTables.linesAfter(record, kind, Numbers.of(cursor), limit));
      String next = lines.size() < limit ? null : Numbers.cursor(lines.getLast().number());
      return new Slice<>(
          lines.stream().map(line -> new WireJson(line.line())).toList(), null, next, null);
    });
  }

  private Reply relation(Request request) {
    String id = request.need(ID);
    Relation relation =
        store.read(record -> {
          Relation found = RelationTables.byId(record, id);
          if (found == null) {
            throw new HttpProblemException(HttpProblem.notFound("there is no relation " + id));
          }
          return found;
        });
    return Reply.json(RelationWriter.compact().bytes(relation));
  }
}
