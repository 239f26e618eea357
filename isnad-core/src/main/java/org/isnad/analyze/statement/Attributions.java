package org.isnad.analyze.statement;

import java.util.List;
import org.isnad.text.DataTable;
import org.isnad.text.Phrases;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// بحسب، وفقا لـ، نقلا عن: words that hand a passage to a source without a verb. Immutable and thread-safe.
final class Attributions {
  private final Phrases<Attributive> phrases;

  private Attributions(Phrases<Attributive> phrases) {
    this.phrases = phrases;
  }

  /// @param joiner "ل" where the source follows with ل attached, a word where it follows that word, "" where it follows bare
  /// @param onlyAfter whether it stands after the passage alone, the speaker in its pronoun
  record Attributive(String joiner, boolean onlyAfter) {}

  static Attributions load() {
    Phrases.Builder<Attributive> builder = Phrases.builder();
    for (DataTable.Row row : DataTable.read(Attributions.class, "attributions.tsv").rows()) {
      Attributive value =
          new Attributive(
              org.isnad.text.Folding.fold(row.cell(1)), row.required(2).equals("after"));
      if (value.onlyAfter()) {
        for (String pronoun : new String[] {"ه", "ها", "هم", "هما"}) {
          builder.add(row.required(0) + pronoun, value);
        }
      } else {
        builder.add(row.required(0), value);
      }
    }
    return new Attributions(builder.build());
  }

  Phrases.@Nullable Match<Attributive> at(Tokens tokens, int token) {
    return phrases.find(tokens, token);
  }

  /// The first word of every phrase, folded.
  List<String> firstWords() {
    return phrases.firstWords();
  }
}
