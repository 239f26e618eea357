package org.isnad.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.isnad.text.Span;

/// Finds other spellings of words that the archive hardly knows. Thread-safe.
final class Corrections {
  private static final int MOST = 3;
  private static final int SHORTEST = 4;

  /// A word that stands in so many reports is taken to be spelled as it is meant.
  private static final int KNOWN = 3;

  private static final int TIMES_AS_FREQUENT = 5;

  /// Of a word that stands nowhere, another that stands in so many reports.
  private static final int FEWEST = 2;

  private final FormFinder finder;
  private final DirectSpellChecker checker;

  Corrections(FormFinder finder) {
    this.finder = finder;
    checker = new DirectSpellChecker();
    checker.setMinQueryLength(SHORTEST);
    checker.setMinPrefix(1);
    checker.setThresholdFrequency(0);
  }

  /// The whole question with one word spelled otherwise, the best first.
  List<Suggestion> of(String query, QueryNode node, Scope scope, IndexReader reader)
      throws IOException {
    List<Suggestion> corrections = new ArrayList<>();
    for (QueryNode.Word word : words(node)) {
      correct(query, word, scope, reader, corrections);
    }
    return corrections.stream().limit(MOST).toList();
  }

  private static List<QueryNode.Word> words(QueryNode node) {
    return switch (node) {
      case QueryNode.Word word -> List.of(word);
      case QueryNode.All all -> all.nodes().stream().flatMap(one -> words(one).stream()).toList();
      case QueryNode.Any any -> any.nodes().stream().flatMap(one -> words(one).stream()).toList();
      case QueryNode.Phrase _, QueryNode.Not _, QueryNode.In _, QueryNode.Only _ -> List.of();
      case QueryNode.Everything _ -> List.of();
    };
  }

  private void correct(
      String query, QueryNode.Word node, Scope scope, IndexReader reader, List<Suggestion> into)
      throws IOException {
    FormWords words = FormWords.of(node.text(), finder);
    if (words.size() != 1 || words.isNumber(0)) {
      return;
    }
    String field =
        switch (scope) {
          case REPORTS -> Fields.BODY;
          case STATEMENTS -> Fields.WORDS;
        };
    String folded = words.form(0, Form.FOLDED).toLowerCase(Locale.ROOT);
    int known = reader.docFreq(new Term(field, folded));
    if (known > KNOWN || finder.isFunction(folded)) {
      return;
    }
    SuggestWord[] found =
        checker.suggestSimilar(
            new Term(field, folded), MOST, reader, SuggestMode.SUGGEST_MORE_POPULAR);
    for (SuggestWord word : found) {
      if (word.freq >= (known == 0 ? FEWEST : TIMES_AS_FREQUENT * known)) {
        Span span = node.span();
        String text =
            query.substring(0, span.start())
                + Suggestions.written(reader, word.string)
                + query.substring(span.end());
        into.add(new Suggestion(text, word.freq));
      }
    }
  }
}
