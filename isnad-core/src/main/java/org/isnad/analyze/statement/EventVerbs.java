package org.isnad.analyze.statement;

import java.util.Set;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.isnad.text.WordTable;

/// The verbs of `events.tsv`, which tell what happened and not what was said. Immutable and thread-safe.
final class EventVerbs {
  private static final Lemma ANY =
      new Lemma("", Act.ASSERT, Set.of(), Set.of(), Set.of(), "", Set.of());

  private final WordTable<Boolean> forms;

  private EventVerbs(WordTable<Boolean> forms) {
    this.forms = forms;
  }

  static EventVerbs load() {
    WordTable.Builder<Boolean> builder = WordTable.builder();
    for (DataTable.Row row : DataTable.read(EventVerbs.class, "events.tsv").rows()) {
      String past = Folding.fold(row.required(0));
      boolean whole = row.cell(1).equals("+");
      for (String form : Paradigm.of(ANY, past, "-", "-", "-").keySet()) {
        if (whole || form.length() > past.length() && !form.equals(past + Letters.ALEF)) {
          builder.add(form, row.cell(2).equals("="));
        }
      }
    }
    return new EventVerbs(builder.build());
  }

  /// Whether the word is و with the past of such a verb: «وقامت».
  ///
  /// @param within whether a relative clause stands before, with which a verb of outcome goes on: «الذي وقع أمس، وأسفر عن»
  boolean isJoined(Tokens tokens, int token, boolean within) {
    String word = tokens.word(token);
    Boolean outcome =
        word.length() > 2 && word.charAt(0) == Letters.WAW && tokens.mayBeParticles(token, 1)
            ? forms.get(word, 1)
            : null;
    return outcome != null && !(within && outcome);
  }
}
