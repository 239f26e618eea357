package org.isnad.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/// Makes leaves into Lucene's queries. Static and thread-safe.
final class LeafQueries {
  /// How much of what the weaker fields say counts besides the strongest.
  private static final float TIE = 0.2f;

  private static final float TITLE_BOOST = 2.5f;
  private static final float EXACT_PHRASE_BOOST = 2;

  private LeafQueries() {}

  /// The leaf in each of the fields.
  static Query of(Leaf leaf, List<String> fields) {
    if (leaf.words().isEmpty()) {
      return new MatchNoDocsQuery("no words");
    }
    List<Query> queries = new ArrayList<>();
    for (String field : fields) {
      Query query = inField(leaf, field);
      queries.add(field.equals(Fields.TITLE) ? new BoostQuery(query, TITLE_BOOST) : query);
    }
    return any(queries);
  }

  /// The best of them.
  static Query any(List<Query> queries) {
    return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, TIE);
  }

  private static Query inField(Leaf leaf, String field) {
    if (leaf.words().size() == 1) {
      return word(leaf.words().getFirst(), field);
    }
    Query loose = phrase(leaf, field);
    Query exact = exactPhrase(leaf, field);
    return new DisjunctionMaxQuery(List.of(new BoostQuery(exact, EXACT_PHRASE_BOOST), loose), 0);
  }

  private static Query word(Map<String, Float> terms, String field) {
    SynonymQuery.Builder builder = new SynonymQuery.Builder(field);
    terms.forEach((term, weight) -> builder.addTerm(new Term(field, term), weight));
    return builder.build();
  }

  private static Query phrase(Leaf leaf, String field) {
    MultiPhraseQuery.Builder builder = new MultiPhraseQuery.Builder().setSlop(leaf.slop());
    for (Map<String, Float> terms : leaf.words()) {
      builder.add(terms.keySet().stream().map(term -> new Term(field, term)).toArray(Term[]::new));
    }
    // Lucene adds up the weights of all terms, of one place too; so many words it is that count.
    long all = leaf.words().stream().mapToLong(Map::size).sum();
    return new BoostQuery(builder.build(), leaf.words().size() / (float) all);
  }

  private static Query exactPhrase(Leaf leaf, String field) {
    return new PhraseQuery(leaf.slop(), field, leaf.exactTerms().toArray(String[]::new));
  }
}
