package org.isnad.server.api;

import java.util.List;
import java.util.Set;
import org.isnad.analyze.statement.Act;
import org.isnad.archive.question.NameRead;
import org.isnad.archive.question.Questions;
import org.isnad.archive.question.SearchFound;
import org.isnad.archive.question.SearchHit;
import org.isnad.archive.question.SearchQuestion;
import org.isnad.archive.search.Breakdown;
import org.isnad.archive.search.Dimension;
import org.isnad.archive.search.Expansion;
import org.isnad.archive.search.Facet;
import org.isnad.archive.search.FacetCount;
import org.isnad.archive.search.Ordering;
import org.isnad.archive.search.Scope;
import org.isnad.archive.search.Suggestion;
import org.isnad.server.http.Answers;
import org.isnad.server.http.Parameter;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Request;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;
import org.isnad.server.http.Slice;
import org.jspecify.annotations.Nullable;

/// Words looked up in reports or in what was said, and completions of what is being typed.
final class SearchRoutes {
  private static final Parameter<String> WORDS =
      Parameter.words(
          "q", "What is looked for, in the language of the search; everything without it");
  private static final Parameter<Scope> IN =
      Parameter.word("in", "What is looked for; reports by default", Scope.class);
  private static final Parameter<String> BY =
      Parameter.words("by", "The speaker: a name, or an id across reports");
  private static final Parameter<Act> ACT =
      Parameter.word("act", "What the speaker does by saying it", Act.class).many();
  private static final Parameter<Ordering> ORDER =
      Parameter.word("order", "Which hits come first; the closest by default", Ordering.class);
  private static final Parameter<Dimension> COUNT =
      Parameter.word("count", "By what all hits are counted", Dimension.class).many();
  private static final Parameter<Breakdown.Step> STEP =
      Parameter.word(
          "step",
          "How wide the bars of the histogram over the days of publication are; without it there is"
              + " none",
          Breakdown.Step.class);
  private static final int COUNTED = 10;
  private static final Parameter<String> PREFIX =
      Parameter.words("prefix", "What stands in the search box");

  private final Questions questions;

  private SearchRoutes(Questions questions) {
    this.questions = questions;
  }

  /// What the answer says besides the hits.
  ///
  /// @param names for whom names of the question were taken
  /// @param also what else was looked for besides words of the question, and why
  /// @param loosened whether nothing had all of the words, so that hits have most of them
  /// @param meant other spellings of the whole question that find more
  /// @param counts all hits by what was asked for
  /// @param histogram all hits by day (2023-04-06), month (2023-04) or year (2023) of publication, in the order of time, as asked for by `step`
  record Searched(
      List<NameRead> names,
      List<Expansion> also,
      boolean loosened,
      List<Suggestion> meant,
      List<Facet> counts,
      List<FacetCount> histogram) {
    Searched {
      names = List.copyOf(names);
      also = List.copyOf(also);
      meant = List.copyOf(meant);
      counts = List.copyOf(counts);
      histogram = List.copyOf(histogram);
    }
  }

  static List<Route> of(Opened archive) {
    SearchRoutes routes = new SearchRoutes(archive.questions());
    return List.of(
        Route.get(
            "/api/v1/search",
            new Route.Told("search", "Reports or statements that hold words", Tags.SEARCH),
            Role.READER,
            List.of(
                WORDS,
                IN,
                BY,
                ACT,
                Common.OUTLET,
                Common.PLACE,
                Common.STORY,
                Common.CLOCK,
                Common.FROM,
                Common.TO,
                ORDER,
                COUNT,
                STEP,
                Common.VARIANTS),
            new Answers.OfListing(SearchHit.class, Searched.class),
            routes::search),
        Route.get(
            "/api/v1/suggestions",
            new Route.Told("suggestions", "What the search box may be completed to", Tags.SEARCH),
            Role.READER,
            List.of(PREFIX),
            Answers.listing(Suggestion.class),
            routes::suggestions));
  }

  private Reply search(Request request) {
    return Reply.listing((cursor, limit) -> {
      SearchFound found = Opened.asked(() -> questions.search(question(request, cursor, limit)));
      return new Slice<>(
          found.answer().rows(),
          found.total(),
          found.answer().next(),
          new Searched(
              found.answer().names(),
              found.answer().also(),
              found.loosened(),
              found.meant(),
              found.counts(),
              found.histogram()));
    });
  }

  private static SearchQuestion question(Request request, @Nullable String cursor, int limit) {
    return new SearchQuestion(
        request.get(WORDS, ""),
        request.get(IN, Scope.REPORTS),
        new SearchQuestion.Narrow(
            request.get(BY), Set.copyOf(request.all(ACT)), Common.scope(request)),
        request.get(ORDER, Ordering.RELEVANCE),
        new Breakdown(request.all(COUNT).stream().distinct().toList(), COUNTED, request.get(STEP)),
        limit,
        cursor,
        Common.variants(request));
  }

  private Reply suggestions(Request request) {
    String prefix = request.need(PREFIX);
    return Reply.listing(
        (cursor, limit) -> new Slice<>(questions.complete(prefix, limit), null, null, null));
  }
}
