package org.isnad.relate.divergence;

import java.util.ArrayList;
import java.util.List;
import org.isnad.relate.report.Memo;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.isnad.text.Phrases;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// News agencies by their names and spellings. Immutable and thread-safe.
final class Agencies {
  /// «وكالة», «وكالات» and the dual, folded.
  private static final List<String> NOUNS = List.of("وكاله ", "وكالتا ", "وكالتي ", "وكالات ");

  /// How many names are remembered.
  private static final int REMEMBERED = 1 << 10;

  private final Phrases<Agency> phrases;
  private final States states;
  private final Memo<@Nullable Agency> named = new Memo<>(REMEMBERED, this::read);
  private final Memo<Boolean> isNamed = new Memo<>(REMEMBERED, this::isRead);

  private Agencies(Phrases<Agency> phrases, States states) {
    this.phrases = phrases;
    this.states = states;
  }

  static Agencies load() {
    Phrases.Builder<Agency> phrases = Phrases.builder();
    for (DataTable.Row row : DataTable.read(Agencies.class, "agencies.tsv").rows()) {
      List<String> names = List.of(row.required(1).split("\\|"));
      String state = row.required(0).equals("-") ? null : row.required(0);
      names.forEach(name -> phrases.add(name, new Agency(names.getFirst(), state)));
    }
    return new Agencies(phrases.build(), States.load());
  }

  /// The agency that the phrase names; one that no list knows by its own words. Null where the phrase has no word.
  @Nullable Agency of(String name) {
    return named.of(name);
  }

  private @Nullable Agency read(String name) {
    Tokens tokens = Tokenizer.tokenize(name);
    if (tokens.size() == 0) {
      return null;
    }
    Phrases.Match<Agency> best = null;
    for (int token = 0; token < tokens.size(); token++) {
      Phrases.Match<Agency> match = phrases.find(tokens, token);
      if (match != null
          && (best == null || match.end() - match.first() > best.end() - best.first())) {
        best = match;
      }
    }
    if (best != null) {
      return best.value();
    }
    List<String> words = new ArrayList<>();
    for (int token = 0; token < tokens.size(); token++) {
      words.add(tokens.word(token));
    }
    return new Agency(null, states.of(String.join(" ", words)));
  }

  /// Whether the phrase begins with the noun: «وكالة رويترز», «وكالتا الأنباء», or the agency's name.
  boolean isAgency(String name) {
    return isNamed.of(name);
  }

  private boolean isRead(String name) {
    String folded = Folding.fold(name);
    return NOUNS.stream().anyMatch(folded::startsWith)
        || (folded.indexOf(' ') < 0 && phrases.get(name) != null);
  }

  /// An agency.
  ///
  /// @param name its usual name; null where only a country's agency is spoken of («وكالة الأنباء الروسية»)
  /// @param state ISO 3166-1 code, or null
  record Agency(@Nullable String name, @Nullable String state) {
    /// Whether more is told of it than that it is an agency.
    boolean isKnown() {
      return name != null || state != null;
    }

    /// Whether the two may be one: «وكالة الأنباء الروسية» may be any of the Russian ones, and «وكالات» any.
    boolean mayBe(Agency other) {
      if (name != null && other.name != null) {
        return name.equals(other.name);
      }
      return state == null || other.state == null || state.equals(other.state);
    }
  }
}
