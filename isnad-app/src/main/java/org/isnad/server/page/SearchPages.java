package org.isnad.server.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.archive.question.Cited;
import org.isnad.archive.question.Questions;
import org.isnad.archive.question.SearchFound;
import org.isnad.archive.question.SearchHit;
import org.isnad.archive.question.SearchQuestion;
import org.isnad.archive.question.StatementRow;
import org.isnad.archive.search.Breakdown;
import org.isnad.archive.search.Dimension;
import org.isnad.archive.search.Ordering;
import org.isnad.archive.search.Scope;
import org.isnad.server.api.Opened;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Request;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;
import org.isnad.text.Span;

/// The search: one box, what was found as statements or reports, counted by facets and over time. Immutable and thread-safe.
public final class SearchPages {
  private static final int HITS = 20;
  private static final int VALUES = 10;
  private static final Set<Dimension> COUNTED =
      EnumSet.of(
          Dimension.SPEAKER,
          Dimension.ACT,
          Dimension.OUTLET,
          Dimension.AGENCY,
          Dimension.ENTITY,
          Dimension.PLACE,
          Dimension.MODE,
          Dimension.KIND);

  private final Questions questions;
  private final Templates templates;

  SearchPages(Questions questions, Templates templates) {
    this.questions = questions;
    this.templates = templates;
  }

  List<Route> routes(Pages pages) {
    return pages.view("", "search", Role.READER, this::show);
  }

  private Reply show(Frame frame, Request request) {
    Query query = new Query(request);
    Scope scope = query.one("as", Scope.class, Scope.STATEMENTS);
    Map<Dimension, Set<String>> values = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      List<String> chosen = query.all(dimension.name().toLowerCase(Locale.ROOT));
      if (!chosen.isEmpty()) {
        values.put(dimension, new LinkedHashSet<>(chosen));
      }
    }
    SearchFound found =
        Opened.asked(() ->
            questions.search(
                new SearchQuestion(
                    query.text("q"),
                    scope,
                    new SearchQuestion.Narrow(query.words("by"), Set.of(), query.scope(), values),
                    query.one("sort", Ordering.class, Ordering.RELEVANCE),
                    new Breakdown(List.copyOf(COUNTED), VALUES, Breakdown.Step.DAY),
                    HITS,
                    query.words("after"),
                    !query.flag("exact"))));
    Address address = Address.of(request);
    Histogram histogram = Histogram.of(found.histogram());
    return templates.page(
        "search",
        frame,
        Map.of(
            "found",
            found,
            "address",
            address,
            "query",
            query.fields(),
            "statements",
            scope == Scope.STATEMENTS,
            "histogram",
            histogram,
            "chart",
            histogram.chart(frame, address)));
  }

  /// Words of a passage, those that were looked for apart.
  ///
  /// @param found whether they were looked for
  public record Piece(String words, boolean found) {
    /// What was looked for in a statement, apart.
    public static List<Piece> of(SearchHit hit, StatementRow statement) {
      List<Span> marks = new ArrayList<>();
      hit.passages().forEach(passage -> marks.addAll(passage.marks()));
      Collections.sort(marks);
      return of(statement.said(), marks);
    }

    /// The pieces of a passage, in order.
    public static List<Piece> of(SearchHit.Passage passage) {
      return of(passage.words(), passage.marks());
    }

    /// Words of a report, with what is marked in them apart.
    ///
    /// @param marks in the report's text, in order
    public static List<Piece> of(Cited cited, List<Span> marks) {
      List<Piece> pieces = new ArrayList<>();
      String words = cited.words();
      int start = cited.span().start();
      int at = 0;
      for (Span mark : marks) {
        int from = Math.clamp(mark.start() - (long) start, at, words.length());
        int to = Math.clamp(mark.end() - (long) start, from, words.length());
        if (at < from) {
          pieces.add(new Piece(words.substring(at, from), false));
        }
        if (from < to) {
          pieces.add(new Piece(words.substring(from, to), true));
        }
        at = to;
      }
      if (at < words.length()) {
        pieces.add(new Piece(words.substring(at), false));
      }
      return pieces;
    }
  }
}
