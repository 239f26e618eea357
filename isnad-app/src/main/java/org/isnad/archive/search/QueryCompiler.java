package org.isnad.archive.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/// Makes questions into Lucene's queries, words read as the index reads them. Immutable and thread-safe.
final class QueryCompiler {
  private static final List<String> REPORT_TEXT = List.of(Fields.TITLE, Fields.BODY);
  private static final List<String> STATEMENT_TEXT = List.of(Fields.WORDS);
  private static final float VARIANT_BOOST = 0.6f;
  private static final float NAME_BOOST = 0.5f;
  private static final float ROW_BOOST = 0.5f;
  private static final int LONGEST_NAME = 5;
  private static final double MOST_WORDS = 0.6;

  private final FormFinder finder;

  QueryCompiler(FormFinder finder) {
    this.finder = finder;
  }

  /// Compiles a question of which all words must be found.
  ///
  /// @throws QueryException where a field is named that what is looked for does not have
  Compiled compile(QueryNode node, Scope scope, SearchOptions options, Variants variants)
      throws QueryException {
    return new Pass(scope, options, variants, false).compile(node);
  }

  /// Compiles a question of which most words must be found.
  ///
  /// @throws QueryException where a field is named that what is looked for does not have
  Compiled loosened(QueryNode node, Scope scope, SearchOptions options, Variants variants)
      throws QueryException {
    return new Pass(scope, options, variants, true).compile(node);
  }

  /// One compilation. Not thread-safe.
  private final class Pass {
    private final Scope scope;
    private final Form loosest;
    private final Variants variants;
    private final boolean loosened;
    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<String, Expansion> expansions = new LinkedHashMap<>();
    private int words;

    Pass(Scope scope, SearchOptions options, Variants variants, boolean loosened) {
      this.scope = scope;
      this.loosest = options.loosest();
      this.variants = options.variants() ? variants : Variants.NONE;
      this.loosened = loosened;
    }

    Compiled compile(QueryNode node) throws QueryException {
      Target text =
          switch (scope) {
            case REPORTS -> new Target(REPORT_TEXT, true, true, true, 1);
            case STATEMENTS -> new Target(STATEMENT_TEXT, true, true, true, 1);
          };
      Query query =
          node instanceof QueryNode.All all ? all(all.nodes(), text, true) : one(node, text);
      return new Compiled(query, leaves, List.copyOf(expansions.values()), words);
    }

    private Query one(QueryNode node, Target target) throws QueryException {
      return switch (node) {
        case QueryNode.Everything _ -> MatchAllDocsQuery.INSTANCE;
        case QueryNode.Word word -> run(List.of(word), target).getFirst();
        case QueryNode.Phrase phrase -> phrase(phrase, target);
        case QueryNode.All all -> all(all.nodes(), target, false);
        case QueryNode.Any any -> {
          List<Query> queries = new ArrayList<>();
          for (QueryNode each : any.nodes()) {
            queries.add(one(each, target));
          }
          BooleanQuery.Builder builder = new BooleanQuery.Builder();
          queries.forEach(query -> builder.add(query, Occur.SHOULD));
          yield builder.build();
        }
        case QueryNode.Not not ->
            new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(one(not.node(), target.unmarked()), Occur.MUST_NOT)
                .build();
        case QueryNode.In in -> one(in.node(), target(in, target.marked()));
        case QueryNode.Only only -> new ConstantScoreQuery(FilterQueries.of(only.filter(), scope));
      };
    }

    private Query all(List<QueryNode> nodes, Target target, boolean top) throws QueryException {
      BooleanQuery.Builder builder = new BooleanQuery.Builder();
      List<Query> required = new ArrayList<>();
      List<QueryNode.Word> run = new ArrayList<>();
      boolean positive = false;
      for (QueryNode node : nodes) {
        if (node instanceof QueryNode.Word word) {
          run.add(word);
          continue;
        }
        endRun(run, target, required, builder);
        switch (node) {
          case QueryNode.Not not -> builder.add(one(not.node(), target.unmarked()), Occur.MUST_NOT);
          case QueryNode.Only only -> {
            builder.add(FilterQueries.of(only.filter(), scope), Occur.FILTER);
            positive = true;
          }
          case QueryNode.Phrase _,
              QueryNode.All _,
              QueryNode.Any _,
              QueryNode.In _,
              QueryNode.Everything _,
              QueryNode.Word _ ->
              required.add(one(node, target));
        }
      }
      endRun(run, target, required, builder);
      if (top) {
        words = required.size();
      }
      if (top && loosened && required.size() > 1) {
        required.forEach(query -> builder.add(query, Occur.SHOULD));
        builder.setMinimumNumberShouldMatch(
            Math.clamp((int) Math.ceil(required.size() * MOST_WORDS), 1, required.size() - 1));
        return builder.build();
      }
      required.forEach(query -> builder.add(query, Occur.MUST));
      if (required.isEmpty() && !positive) {
        builder.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
      }
      return builder.build();
    }

    /// Words that stand side by side: names of several words are looked for among them, and hits that have them in a row stand higher.
    private void endRun(
        List<QueryNode.Word> run, Target target, List<Query> required, BooleanQuery.Builder into) {
      if (run.isEmpty()) {
        return;
      }
      required.addAll(run(run, target));
      if (run.size() > 1 && !loosened) {
        StringBuilder row = new StringBuilder();
        run.forEach(word -> row.append(word.text()).append(' '));
        Leaf leaf = Leaf.of(FormWords.of(row, finder), bare(), 0);
        into.add(new BoostQuery(LeafQueries.of(leaf, target.fields()), ROW_BOOST), Occur.SHOULD);
      }
      run.clear();
    }

    private Form bare() {
      return Form.BARE.isWithin(loosest) ? Form.BARE : loosest;
    }

    /// One query for each word, or for each name of several words that has variants. Words that every report has are passed over among others.
    private List<Query> run(List<QueryNode.Word> run, Target target) {
      List<Query> queries = new ArrayList<>();
      int at = 0;
      while (at < run.size()) {
        int end = name(run, at);
        List<Query> here = new ArrayList<>();
        for (QueryNode.Word word : run.subList(at, end)) {
          if (run.size() == 1 || !isFunction(word.text())) {
            here.add(word(word.text(), target));
          }
        }
        String form = text(run.subList(at, end));
        List<Query> others = variants(form, target);
        if (others.isEmpty()) {
          queries.addAll(here);
        } else {
          others.addFirst(allOf(here));
          queries.add(LeafQueries.any(others));
        }
        at = end;
      }
      if (queries.isEmpty()) {
        run.forEach(word -> queries.add(word(word.text(), target)));
      }
      return queries;
    }

    /// Where the longest name with variants that begins at `at` ends; one word further where there is none.
    private int name(List<QueryNode.Word> run, int at) {
      for (int end = Math.min(run.size(), at + LONGEST_NAME); end > at + 1; end--) {
        if (!variants.of(text(run.subList(at, end))).isEmpty()) {
          return end;
        }
      }
      return at + 1;
    }

    private boolean isFunction(String word) {
      FormWords words = FormWords.of(word, finder);
      return words.size() == 1 && finder.isFunction(words.form(0, Form.FOLDED));
    }

    private static String text(List<QueryNode.Word> run) {
      StringBuilder text = new StringBuilder();
      run.forEach(word -> text.append(text.isEmpty() ? "" : " ").append(word.text()));
      return text.toString();
    }

    private static Query allOf(List<Query> queries) {
      if (queries.size() == 1) {
        return queries.getFirst();
      }
      BooleanQuery.Builder builder = new BooleanQuery.Builder();
      queries.forEach(query -> builder.add(query, Occur.MUST));
      return builder.build();
    }

    private Query word(String text, Target target) {
      return add(Leaf.of(FormWords.of(text, finder), loosest, 0), target);
    }

    private Query phrase(QueryNode.Phrase phrase, Target target) {
      Query query =
          add(Leaf.quoted(FormWords.of(phrase.text(), finder), loosest, phrase.slop()), target);
      if (!target.isText()) {
        List<Query> others = variants(phrase.text().strip(), target);
        if (!others.isEmpty()) {
          others.addFirst(query);
          return LeafQueries.any(others);
        }
      }
      return query;
    }

    private List<Query> variants(String form, Target target) {
      List<Query> queries = new ArrayList<>();
      List<Variant> known = isFunction(form) ? List.of() : variants.of(form);
      for (Variant variant : known) {
        FormWords words = FormWords.of(variant.form(), finder);
        if (words.size() > 0) {
          queries.add(new BoostQuery(add(Leaf.of(words, bare(), 0), target), VARIANT_BOOST));
        }
      }
      if (!queries.isEmpty()) {
        expansions.put(form, new Expansion(form, known));
      }
      return queries;
    }

    private Query add(Leaf leaf, Target target) {
      if (target.marked() && target.isText()) {
        leaves.add(leaf.in(target.inTitle(), target.inBody()));
      }
      Query query = LeafQueries.of(leaf, target.fields());
      return target.boost() == 1 ? query : new BoostQuery(query, target.boost());
    }

    private Target target(QueryNode.In in, boolean marked) throws QueryException {
      return switch (in.field()) {
        case SPEAKER -> Target.names(Fields.SPEAKER);
        case OUTLET -> Target.names(Fields.OUTLET);
        case AGENCY -> Target.names(Fields.AGENCY);
        case ENTITY -> Target.names(Fields.ENTITY);
        case PLACE -> Target.names(Fields.PLACE);
        case TITLE ->
            switch (scope) {
              case REPORTS -> new Target(List.of(Fields.TITLE), true, false, marked, 1);
              case STATEMENTS ->
                  throw new QueryException(
                      "field-of-reports",
                      "Statements have no title; look for reports instead.",
                      in.span());
            };
        case BODY ->
            switch (scope) {
              case REPORTS -> new Target(List.of(Fields.BODY), false, true, marked, 1);
              case STATEMENTS -> new Target(STATEMENT_TEXT, true, true, marked, 1);
            };
        case ACT, KIND, MODE, STATUS, UNIT, PUBLISHED, SAID, EVENT, VALUE ->
            throw new IllegalArgumentException("a field without words: " + in.field());
      };
    }
  }

  /// Where words are looked for.
  ///
  /// @param marked whether they are shown where they are found
  private record Target(
      List<String> fields, boolean inTitle, boolean inBody, boolean marked, float boost) {
    static Target names(String field) {
      return new Target(List.of(field), false, false, false, NAME_BOOST);
    }

    boolean isText() {
      return inTitle || inBody;
    }

    Target unmarked() {
      return new Target(fields, inTitle, inBody, false, boost);
    }
  }
}
