package org.isnad.analyze.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.isnad.text.Tokens;
import org.isnad.text.WordTable;
import org.jspecify.annotations.Nullable;

/// Every form of every reporting verb, by its folded letters. Immutable and thread-safe.
final class CueLexicon {
  private static final int COMPLEMENTS = 5;

  private final WordTable<List<CueForm>> forms;
  private final int size;

  private CueLexicon(WordTable<List<CueForm>> forms, int size) {
    this.forms = forms;
    this.size = size;
  }

  /// Reads `cues.tsv` and generates the forms.
  static CueLexicon load() {
    Map<String, List<CueForm>> forms = new HashMap<>(1 << 14);
    for (DataTable.Row row : DataTable.read(CueLexicon.class, "cues.tsv").rows()) {
      Lemma lemma = lemma(row);
      Paradigm.of(lemma, row.required(0), row.required(1), row.required(2), row.required(3))
          .forEach((form, cue) -> forms.computeIfAbsent(form, f -> new ArrayList<>(1)).add(cue));
    }
    WordTable.Builder<List<CueForm>> table = WordTable.builder();
    forms.forEach((form, cues) -> table.add(form, List.copyOf(cues)));
    return new CueLexicon(table.build(), forms.size());
  }

  private static Lemma lemma(DataTable.Row row) {
    Set<String> prepositions = new HashSet<>();
    Set<String> addressed = new HashSet<>();
    Set<String> companions = new HashSet<>();
    String object = "";
    Set<Lemma.Mark> marks = EnumSet.noneOf(Lemma.Mark.class);
    for (String complement : row.required(COMPLEMENTS).split(" ")) {
      Lemma.Mark mark = mark(complement);
      if (mark != null) {
        marks.add(mark);
      } else if (complement.startsWith("=")) {
        marks.add(Lemma.Mark.NOUN_PHRASE);
        object = Folding.fold(complement.substring(1));
      } else if (complement.startsWith("<")) {
        companions.add(complement.substring(1));
      } else if (complement.startsWith("~")) {
        addressed.add(complement.substring(1));
      } else {
        prepositions.add(complement);
      }
    }
    Act act = act(row, row.required(4));
    return new Lemma(row.required(0), act, prepositions, addressed, companions, object, marks);
  }

  static Act act(DataTable.Row row, String name) {
    for (Act act : Act.values()) {
      if (act.name().toLowerCase(Locale.ROOT).equals(name)) {
        return act;
      }
    }
    throw row.wrong("no act: " + name);
  }

  private static Lemma.@Nullable Mark mark(String code) {
    for (Lemma.Mark mark : Lemma.Mark.values()) {
      if (mark.code().equals(code)) {
        return mark;
      }
    }
    return null;
  }

  /// The forms that a folded word may be, in the lexicon's order; empty where it is none.
  List<CueForm> forms(String folded) {
    return forms(folded, 0);
  }

  /// The same for a folded word without its first `skip` letters.
  List<CueForm> forms(String folded, int skip) {
    List<CueForm> found = forms.get(folded, skip);
    return found == null ? List.of() : found;
  }

  /// Every form, folded, in no particular order.
  List<String> words() {
    return forms.words();
  }

  /// The same for a token without its first `skip` letters.
  List<CueForm> forms(Tokens tokens, int token, int skip) {
    List<CueForm> found = forms.get(tokens, token, skip);
    return found == null ? List.of() : found;
  }

  /// How many forms there are.
  int size() {
    return size;
  }
}
