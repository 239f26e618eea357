package org.isnad.archive.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.statement.Statement;
import org.isnad.archive.search.DayField;
import org.isnad.archive.search.Dimension;
import org.isnad.archive.search.Filter;
import org.isnad.archive.search.Form;
import org.isnad.archive.search.Highlight;
import org.isnad.archive.search.SearchAnswer;
import org.isnad.archive.search.SearchIndex;
import org.isnad.archive.search.SearchOptions;
import org.isnad.archive.search.SearchRefusal;
import org.isnad.archive.search.SearchRequest;
import org.isnad.archive.search.StatementKey;
import org.isnad.archive.search.Variants;
import org.isnad.text.Span;
import org.jdbi.v3.core.Handle;

/// Looks words up in the search index, and shows what was found out of the record. Not thread-safe, as the record that it reads.
final class Searching {
  private static final int SNIPPETS = 2;

  private final Handle record;
  private final Library library;
  private final SearchIndex index;
  private final SearchQuestion question;
  private final Names names;
  private final List<NameRead> read = new ArrayList<>();

  Searching(Handle record, Library library, SearchIndex index, SearchQuestion question) {
    this.record = record;
    this.library = library;
    this.index = index;
    this.question = question;
    this.names = new Names(record, question.variants());
  }

  SearchFound found(Words words) {
    SearchRequest request =
        new SearchRequest(
            question.words(),
            question.scope(),
            filters(),
            question.ordering(),
            question.counts(),
            new org.isnad.archive.search.Paging(question.limit(), question.after()),
            new SearchOptions(
                question.variants(), question.variants() ? Form.STEM : Form.FOLDED, false));
    Variants variants = question.variants() ? words.variants(record) : Variants.NONE;
    return switch (index.search(request, variants)) {
      case SearchAnswer answer -> found(answer);
      case SearchRefusal refusal ->
          throw new QuestionException(refusal.problems().getFirst().message());
    };
  }

  private List<Filter> filters() {
    List<Filter> filters = new ArrayList<>();
    SearchQuestion.Narrow narrow = question.narrow();
    if (narrow.by() != null) {
      filters.add(new Filter.Statements(by(narrow.by())));
    }
    if (!narrow.acts().isEmpty()) {
      filters.add(new Filter.Values(Dimension.ACT, Filters.words(narrow.acts())));
    }
    narrow
        .values()
        .forEach((dimension, values) -> filters.add(new Filter.Values(dimension, values)));
    Scope scope = narrow.scope();
    if (scope.outlet() != null) {
      filters.add(
          new Filter.Values(Dimension.OUTLET, Set.copyOf(Filters.outlets(record, scope.outlet()))));
    }
    if (scope.place() != null) {
      NameRead place = names.read(scope.place());
      read.add(place);
      filters.add(new Filter.Values(Dimension.PLACE, Set.copyOf(names.forms(place))));
    }
    if (scope.story() != null) {
      filters.add(
          new Filter.Reports(
              Set.copyOf(
                  record
                      .createQuery("select report from story_report where story = :story")
                      .bind("story", scope.story())
                      .mapTo(Long.class)
                      .list())));
    }
    if (!scope.period().isAll()) {
      filters.add(
          new Filter.Days(
              switch (scope.period().clock()) {
                case SAID -> DayField.SAID;
                case EVENT -> DayField.EVENT;
                case PUBLISHED -> DayField.PUBLISHED;
              },
              scope.period().from(),
              scope.period().to()));
    }
    return filters;
  }

  private Set<StatementKey> by(String asked) {
    NameRead name = Speakers.read(record, names, asked, "speaker");
    read.add(name);
    Conditions conditions = new Conditions();
    String sql = Speakers.select("speaker", name, names, conditions);
    Set<StatementKey> keys = new HashSet<>();
    conditions
        .bind(record.createQuery(sql))
        .map((row, context) -> new StatementKey(row.getLong(1), row.getInt(2)))
        .forEach(keys::add);
    return keys;
  }

  private SearchFound found(SearchAnswer answer) {
    List<SearchHit> rows = new ArrayList<>();
    for (org.isnad.archive.search.Hit hit : answer.hits()) {
      Analysis analysis = library.analysisOrNull(hit.report());
      // The index may be a moment behind the record: what was taken down since is not shown.
      if (analysis != null) {
        rows.add(row(answer, hit, analysis));
      }
    }
    return new SearchFound(
        new Answer<>(rows, read, answer.reading().expansions(), answer.next()),
        answer.total(),
        answer.reading().loosened(),
        answer.reading().corrections(),
        answer.counts().facets(),
        answer.counts().histogram());
  }

  private SearchHit row(SearchAnswer answer, org.isnad.archive.search.Hit hit, Analysis analysis) {
    Statement statement =
        analysis.statements().stream()
            .filter(one -> one.id().equals("s" + hit.statement()))
            .findFirst()
            .orElse(null);
    Span within =
        statement == null ? new Span(0, analysis.article().text().length()) : statement.span();
    Highlight highlight = answer.highlighter().mark(analysis, within, SNIPPETS);
    List<SearchHit.Passage> passages =
        highlight.snippets().stream()
            .map(snippet ->
                new SearchHit.Passage(
                    Cited.of(analysis, snippet.span()),
                    snippet.marks(),
                    snippet.cutBefore(),
                    snippet.cutAfter()))
            .toList();
    return new SearchHit(
        ReportLine.of(analysis),
        statement == null ? null : library.statement(hit.report(), statement),
        passages,
        hit.score());
  }
}
