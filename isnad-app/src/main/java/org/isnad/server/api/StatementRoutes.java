package org.isnad.server.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.isnad.analyze.encounter.Encounter;
import org.isnad.analyze.statement.Act;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.archive.question.EncounterQuestion;
import org.isnad.archive.question.EncounterRow;
import org.isnad.archive.question.FigureQuestion;
import org.isnad.archive.question.FigureRow;
import org.isnad.archive.question.Questions;
import org.isnad.archive.question.StatementQuestion;
import org.isnad.archive.question.StatementRow;
import org.isnad.archive.question.TimelineQuestion;
import org.isnad.archive.question.TimelineRow;
import org.isnad.server.http.Answers;
import org.isnad.server.http.Parameter;
import org.isnad.server.http.ParameterType;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Request;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;
import org.jspecify.annotations.Nullable;

/// Findings across reports: who said what, who met whom, how many of what, and all of it in time.
final class StatementRoutes {
  private static final Parameter<String> BY =
      Parameter.words("by", "Who says it: a name, or an id across reports");
  private static final Parameter<String> ABOUT =
      Parameter.words("about", "Words that the statement holds, in whatever form");
  private static final Parameter<String> VIA =
      Parameter.words("via", "Who stands between the report and the speaker");
  private static final Parameter<Act> ACT =
      Parameter.word("act", "What the speaker does by saying it", Act.class).many();
  private static final Parameter<Statement.Mode> MODE =
      Parameter.word("mode", "How the words are given", Statement.Mode.class).many();
  private static final Parameter<Speaker.Kind> KIND =
      Parameter.word("kind", "What kind of speaker", Speaker.Kind.class).many();
  private static final Parameter<String> PARTY =
      Parameter.words("party", "Who took part: a name, or an id across reports; of several, all")
          .many();
  private static final Parameter<Encounter.Kind> OCCASION =
      Parameter.word("kind", "What kind of encounter", Encounter.Kind.class).many();
  private static final Parameter<String> OF = Parameter.words("of", "Words of what is counted");
  private static final Parameter<String> UNIT =
      Parameter.words("unit", "ISO 4217, %, UCUM; «1» for a count");
  private static final Parameter<Double> LEAST =
      Parameter.query("least", "The smallest value", new ParameterType.Decimal());
  private static final Parameter<Double> MOST =
      Parameter.query("most", "The largest value", new ParameterType.Decimal());
  private static final Parameter<String> OF_WHOM =
      Parameter.words("of", "Whose: a name, or an id across reports; needless with a story");

  private final Questions questions;

  private StatementRoutes(Questions questions) {
    this.questions = questions;
  }

  static List<Route> of(Opened archive) {
    StatementRoutes routes = new StatementRoutes(archive.questions());
    return List.of(
        Route.get(
            "/api/v1/statements",
            new Route.Told(
                "statements", "Who said what about what, when, according to whom", Tags.ARCHIVE),
            Role.READER,
            Common.scoped(BY, ABOUT, VIA, ACT, MODE, KIND),
            new Answers.OfListing(StatementRow.class, NamesRead.class),
            routes::statements),
        Route.get(
            "/api/v1/encounters",
            new Route.Told("encounters", "Who met whom, where and when", Tags.ARCHIVE),
            Role.READER,
            Common.scoped(PARTY, OCCASION),
            new Answers.OfListing(EncounterRow.class, NamesRead.class),
            routes::encounters),
        Route.get(
            "/api/v1/figures",
            new Route.Told("figures", "How many of what, according to whom", Tags.ARCHIVE),
            Role.READER,
            Common.scoped(OF, ABOUT, BY, UNIT, LEAST, MOST),
            new Answers.OfListing(FigureRow.class, NamesRead.class),
            routes::figures),
        Route.get(
            "/api/v1/timeline",
            new Route.Told(
                "timeline",
                "What somebody said, whom they met and what they undertook, in time",
                Tags.ARCHIVE),
            Role.READER,
            Common.scoped(OF_WHOM, ABOUT),
            new Answers.OfListing(TimelineRow.class, NamesRead.class),
            routes::timeline));
  }

  private Reply statements(Request request) {
    return Reply.listing((cursor, limit) ->
        Opened.asked(() ->
            Opened.slice(
                questions.statements(
                    new StatementQuestion(
                        request.get(BY),
                        request.get(ABOUT),
                        request.get(VIA),
                        new StatementQuestion.How(
                            Set.copyOf(request.all(ACT)),
                            Set.copyOf(request.all(MODE)),
                            Set.copyOf(request.all(KIND))),
                        Common.scope(request),
                        Common.paging(request, cursor, limit),
                        Common.variants(request))))));
  }

  private Reply encounters(Request request) {
    return Reply.listing((cursor, limit) ->
        Opened.asked(() ->
            Opened.slice(
                questions.encounters(
                    new EncounterQuestion(
                        request.all(PARTY),
                        Set.copyOf(request.all(OCCASION)),
                        Common.scope(request),
                        Common.paging(request, cursor, limit),
                        Common.variants(request))))));
  }

  private Reply figures(Request request) {
    return Reply.listing((cursor, limit) ->
        Opened.asked(() ->
            Opened.slice(
                questions.figures(
                    new FigureQuestion(
                        request.get(OF),
                        request.get(ABOUT),
                        request.get(BY),
                        new FigureQuestion.Range(
                            unit(request.get(UNIT)),
                            decimal(request.get(LEAST)),
                            decimal(request.get(MOST))),
                        Common.scope(request),
                        Common.paging(request, cursor, limit),
                        Common.variants(request))))));
  }

  /// A parameter is never empty, so counts, which have no unit, go by the unit of UCUM for them.
  private static @Nullable String unit(@Nullable String word) {
    return "1".equals(word) ? "" : word;
  }

  private static @Nullable BigDecimal decimal(@Nullable Double number) {
    return number == null ? null : BigDecimal.valueOf(number);
  }

  private Reply timeline(Request request) {
    return Reply.listing((cursor, limit) ->
        Opened.asked(() ->
            Opened.slice(
                questions.timeline(
                    new TimelineQuestion(
                        request.get(OF_WHOM),
                        request.get(ABOUT),
                        Common.scope(request),
                        Common.paging(request, cursor, limit),
                        Common.variants(request))))));
  }
}
