package org.isnad.archive.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.NumericUtils;
import org.isnad.text.Problem;
import org.jspecify.annotations.Nullable;

/// Answers a question on one view of the index. Thread-safe.
final class Answering {
  /// With fewer hits than this, other spellings are thought of.
  private static final int FEW = 3;

  private static final float RECENCY = 1.5f;
  private static final long RECENT_DAYS = 180;

  private final QueryParser parser;
  private final QueryCompiler compiler;
  private final FormFinder finder;
  private final Corrections corrections;
  private final Counting counting = new Counting();

  Answering(FormFinder finder) {
    this.finder = finder;
    parser = new QueryParser(QueryWords.load());
    compiler = new QueryCompiler(finder);
    corrections = new Corrections(finder);
  }

  SearchOutcome answer(
      SearchRequest request, Variants variants, DirectoryReader reader, long lastChange)
      throws IOException {
    try {
      QueryNode node = parser.parse(request.query());
      String given = request.paging().cursor();
      Cursor cursor = given == null ? null : cursor(given, request);
      return new Asked(request, node, reader, cursor, lastChange).answer(variants);
    } catch (QueryException e) {
      return new SearchRefusal(List.of(e.problem()));
    } catch (BadCursor e) {
      return new SearchRefusal(List.of(new Problem("bad-cursor", e.why, null)));
    }
  }

  private static Cursor cursor(String given, SearchRequest request) throws BadCursor {
    Cursor cursor = Cursor.of(given);
    if (cursor == null) {
      throw new BadCursor("This is no cursor; take the one that came with the page before.");
    }
    if (cursor.request() != RequestKey.of(request)) {
      throw new BadCursor("The cursor belongs to another question.");
    }
    return cursor;
  }

  /// A cursor that leads nowhere.
  private static final class BadCursor extends Exception {
    private static final long serialVersionUID = 1L;
    private final String why;

    BadCursor(String why) {
      super(why, null, false, false);
      this.why = why;
    }
  }

  /// One question. Not thread-safe.
  private final class Asked {
    private final SearchRequest request;
    private final QueryNode node;
    private final IndexReader reader;
    private final @Nullable Cursor cursor;
    private final long lastChange;
    private final Statistics statistics;
    private final SteadySearcher searcher;
    private final long bound;
    private final long newestDay;

    Asked(
        SearchRequest request,
        QueryNode node,
        DirectoryReader reader,
        @Nullable Cursor cursor,
        long lastChange)
        throws IOException {
      this.request = request;
      this.node = node;
      this.reader = reader;
      this.cursor = cursor;
      this.lastChange = lastChange;
      statistics = cursor == null ? Statistics.recording() : cursor.statistics();
      searcher = new SteadySearcher(reader, statistics);
      bound = cursor == null ? greatest(Fields.NUMBER) : cursor.bound();
      newestDay = cursor == null ? greatest(DayField.PUBLISHED.field()) : cursor.newestDay();
    }

    private long greatest(String field) throws IOException {
      byte[] value = PointValues.getMaxPackedValue(reader, field);
      return value == null ? 0 : NumericUtils.sortableBytesToLong(value, 0);
    }

    SearchAnswer answer(Variants given) throws QueryException, IOException {
      Variants variants =
          cursor == null ? given.and(new NameSpellings(reader, finder)) : cursor.variants();
      Scope scope = request.scope();
      boolean loosened = cursor != null && cursor.loosened();
      Compiled compiled =
          loosened
              ? compiler.loosened(node, scope, request.options(), variants)
              : compiler.compile(node, scope, request.options(), variants);
      Page page = page(compiled);
      if (page.total() == 0 && !loosened && compiled.words() > 1) {
        Compiled most = compiler.loosened(node, scope, request.options(), variants);
        Page found = page(most);
        if (found.total() > 0) {
          loosened = true;
          compiled = most;
          page = found;
        }
      }
      boolean few = cursor == null && (page.total() < FEW || loosened);
      Reading reading =
          new Reading(
              compiled.expansions(),
              loosened,
              few ? corrections.of(request.query(), node, scope, reader) : List.of());
      return new SearchAnswer(
          hits(page),
          page.total(),
          counting.count(request.breakdown(), reader, page.all()),
          reading,
          next(page, compiled, loosened),
          lastChange,
          new Marker(compiled.leaves(), finder));
    }

    private Page page(Compiled compiled) throws IOException {
      int size = request.paging().size();
      TopFieldCollectorManager top =
          new TopFieldCollectorManager(
              Orderings.sort(request.ordering()),
              size + 1,
              cursor == null ? null : Orderings.after(request.ordering(), cursor.last()),
              Integer.MAX_VALUE);
      Query query = filtered(compiled.query());
      boolean counts =
          !request.breakdown().dimensions().isEmpty() || request.breakdown().histogram() != null;
      FacetsCollector all = new FacetsCollector();
      TopFieldDocs found;
      if (counts) {
        Object[] both =
            searcher.search(query, new MultiCollectorManager(top, new FacetsCollectorManager()));
        found = (TopFieldDocs) both[0];
        all = (FacetsCollector) both[1];
      } else {
        found = searcher.search(query, top);
      }
      List<FieldDoc> documents =
          Arrays.stream(found.scoreDocs).limit(size).map(FieldDoc.class::cast).toList();
      return new Page(documents, found.scoreDocs.length > size, found.totalHits.value(), all);
    }

    private Query filtered(Query query) {
      BooleanQuery.Builder builder = new BooleanQuery.Builder().add(query, Occur.MUST);
      String scope =
          switch (request.scope()) {
            case REPORTS -> Fields.REPORT;
            case STATEMENTS -> Fields.STATEMENT;
          };
      builder.add(new TermQuery(new Term(Fields.SCOPE, scope)), Occur.FILTER);
      for (Filter filter : request.filters()) {
        builder.add(FilterQueries.of(filter, request.scope()), Occur.FILTER);
      }
      if (cursor != null) {
        builder.add(LongField.newRangeQuery(Fields.NUMBER, 0, bound), Occur.FILTER);
      }
      if (request.options().recency() && request.ordering() == Ordering.RELEVANCE) {
        builder.add(
            LongField.newDistanceFeatureQuery(
                DayField.PUBLISHED.field(), RECENCY, newestDay, RECENT_DAYS),
            Occur.SHOULD);
      }
      return builder.build();
    }

    private List<Hit> hits(Page page) throws IOException {
      List<Hit> hits = new ArrayList<>();
      for (FieldDoc document : page.documents()) {
        hits.add(Orderings.hit(request.ordering(), document, day(document.doc)));
      }
      return hits;
    }

    private @Nullable LocalDate day(int document) throws IOException {
      List<LeafReaderContext> leaves = reader.leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
      NumericDocValues days =
          DocValues.unwrapSingleton(
              DocValues.getSortedNumeric(leaf.reader(), DayField.PUBLISHED.field()));
      return days != null && days.advanceExact(document - leaf.docBase)
          ? LocalDate.ofEpochDay(days.longValue())
          : null;
    }

    private @Nullable String next(Page page, Compiled compiled, boolean loosened) {
      if (!page.more() || page.documents().isEmpty()) {
        return null;
      }
      return new Cursor(
              RequestKey.of(request),
              bound,
              newestDay,
              loosened,
              Orderings.last(request.ordering(), page.documents().getLast()),
              statistics,
              compiled.expansions())
          .text();
    }
  }
}
