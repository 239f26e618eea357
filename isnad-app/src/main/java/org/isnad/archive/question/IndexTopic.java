package org.isnad.archive.question;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.archive.search.Expansion;
import org.isnad.archive.search.Filter;
import org.isnad.archive.search.Form;
import org.isnad.archive.search.Ordering;
import org.isnad.archive.search.SearchAnswer;
import org.isnad.archive.search.SearchIndex;
import org.isnad.archive.search.SearchOptions;
import org.isnad.archive.search.SearchOutcome;
import org.isnad.archive.search.SearchRefusal;
import org.isnad.archive.search.SearchRequest;
import org.isnad.archive.search.StatementKey;
import org.isnad.archive.search.Variants;
import org.jspecify.annotations.Nullable;

/// Statements that hold all words of a question, as the search index knows them. Few are listed once; of many the index is asked block by block.
final class IndexTopic implements Topic {
  private static final int LISTED = 2_000;
  private static final int PAGE = 1_000;

  private final SearchIndex index;
  private final SearchRequest request;
  private final Variants variants;
  private final @Nullable Set<StatementKey> listed;
  private List<Expansion> also = List.of();

  /// @param about words, in the language of the search
  /// @param all whether other forms and names count
  IndexTopic(SearchIndex index, String about, boolean all, Variants variants) {
    this.index = index;
    this.variants = variants;
    this.request =
        SearchRequest.of(org.isnad.archive.search.Scope.STATEMENTS, about)
            .in(Ordering.NEWEST)
            .with(new SearchOptions(all, all ? Form.STEM : Form.FOLDED, false));
    this.listed = list();
  }

  private @Nullable Set<StatementKey> list() {
    Set<StatementKey> keys = new HashSet<>();
    String cursor = null;
    do {
      SearchAnswer answer = ask(request.at(new org.isnad.archive.search.Paging(PAGE, cursor)));
      also = answer.reading().expansions();
      if (answer.reading().loosened()) {
        // Statements with some of the words are not about them.
        return Set.of();
      }
      if (answer.total() > LISTED) {
        return null;
      }
      keys.addAll(keys(answer));
      cursor = answer.next();
    } while (cursor != null);
    return keys;
  }

  private static Set<StatementKey> keys(SearchAnswer answer) {
    Set<StatementKey> keys = new HashSet<>();
    for (org.isnad.archive.search.Hit hit : answer.hits()) {
      keys.add(new StatementKey(hit.report(), hit.statement()));
    }
    return keys;
  }

  private SearchAnswer ask(SearchRequest asked) {
    SearchOutcome outcome = index.search(asked, variants);
    return switch (outcome) {
      case SearchAnswer answer -> answer;
      case SearchRefusal refusal ->
          throw new QuestionException(refusal.problems().getFirst().message());
    };
  }

  @Override
  public void narrow(Conditions to) {
    if (listed != null) {
      Set<Long> reports = new LinkedHashSet<>();
      listed.forEach(key -> reports.add(key.report()));
      // Numbers of our own: they need no binding, of which a database takes only so many.
      to.and(
          "r.number in ("
              + (reports.isEmpty()
                  ? "null"
                  : String.join(", ", reports.stream().map(String::valueOf).toList()))
              + ")");
    }
  }

  @Override
  public List<Hit> among(List<Hit> block) {
    if (block.isEmpty()) {
      return block;
    }
    Set<StatementKey> found = listed == null ? found(block) : listed;
    return block.stream().filter(hit -> found.contains(key(hit))).toList();
  }

  private Set<StatementKey> found(List<Hit> block) {
    Set<StatementKey> keys = new HashSet<>();
    block.forEach(hit -> keys.add(key(hit)));
    SearchAnswer answer =
        ask(
            request
                .where(List.of(new Filter.Statements(keys)))
                .at(new org.isnad.archive.search.Paging(PAGE, null)));
    return answer.reading().loosened() ? Set.of() : keys(answer);
  }

  @Override
  public List<Expansion> also() {
    return also;
  }

  private static StatementKey key(Hit hit) {
    return new StatementKey(hit.report(), hit.item());
  }
}
