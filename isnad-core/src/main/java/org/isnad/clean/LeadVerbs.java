package org.isnad.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.isnad.text.Letters;

/// The verbs that open a report's first sentence (`lead-verbs.tsv`), folded, masculine and feminine. Immutable and thread-safe.
record LeadVerbs(
    Set<String> forms,
    Set<String> connectives,
    Set<String> prepositions,
    Set<String> days,
    Set<String> pointers,
    Set<String> common,
    Set<String> own,
    List<String> prefixes,
    List<String> endings) {
  static final String TABLE = "lead-verbs.tsv";

  private static final char FEMININE = Letters.TEH;
  private static final int LEAST_LINKED = 3;

  LeadVerbs {
    forms = Set.copyOf(forms);
    connectives = Set.copyOf(connectives);
    prepositions = Set.copyOf(prepositions);
    days = Set.copyOf(days);
    pointers = Set.copyOf(pointers);
    common = Set.copyOf(common);
    own = Set.copyOf(own);
    prefixes = List.copyOf(prefixes);
    endings = List.copyOf(endings);
  }

  static LeadVerbs load() {
    Set<String> forms = new HashSet<>();
    Set<String> connectives = new HashSet<>();
    Set<String> prepositions = new HashSet<>();
    Set<String> days = new HashSet<>();
    Set<String> pointers = new HashSet<>();
    Set<String> common = new HashSet<>();
    Set<String> own = new HashSet<>();
    List<String> prefixes = new ArrayList<>();
    List<String> endings = new ArrayList<>();
    for (DataTable.Row row : DataTable.read(LeadVerbs.class, TABLE).rows()) {
      for (String word : row.required(1).split(" ", -1)) {
        switch (row.required(0)) {
          case "verb" -> addVerb(word, forms);
          case "connective" -> connectives.add(Folding.fold(word));
          case "preposition" -> prepositions.add(Folding.fold(word));
          case "day" -> days.add(Folding.fold(word));
          case "pointer" -> pointers.add(Folding.fold(word));
          case "common" -> common.add(Folding.fold(word));
          case "own" -> own.add(Folding.fold(word));
          case "prefix" -> prefixes.add(word);
          case "ending" -> endings.add(word);
          default -> throw row.wrong("no such kind: " + row.cell(0));
        }
      }
    }
    return new LeadVerbs(
        forms, connectives, prepositions, days, pointers, common, own, prefixes, endings);
  }

  private static void addVerb(String verb, Set<String> forms) {
    char last = verb.charAt(verb.length() - 1);
    boolean weak = last == Letters.ALEF || last == Letters.ALEF_MAKSURA;
    forms.add(Folding.fold(verb));
    forms.add(Folding.fold((weak ? verb.substring(0, verb.length() - 1) : verb) + FEMININE));
  }

  boolean opens(String word) {
    return forms.contains(word);
  }

  /// Whether the word is a preposition that may open a lead as well as a paragraph that goes on.
  boolean opensWeakly(String word) {
    return prepositions.contains(word);
  }

  /// Whether the word after a verb takes up what stands above: «جاء ذلك», «قال إن».
  boolean pointsBack(String word) {
    return pointers.contains(word);
  }

  /// Whether the word stands in reports of every kind.
  boolean isCommon(String word) {
    return common.contains(word);
  }

  /// Whether the word links its paragraph to the one above it: by و or ف, or as a connective.
  boolean isLinked(String word) {
    return connectives.contains(word)
        || beginsWith(Letters.WAW, word)
        || beginsWith(Letters.FEH, word);
  }

  /// Whether the word begins with the conjunction و, not with a و of its own (وزير).
  boolean isLinkedByAnd(String word) {
    return beginsWith(Letters.WAW, word);
  }

  private boolean beginsWith(char conjunction, String word) {
    return word.length() >= LEAST_LINKED
        && word.charAt(0) == conjunction
        && !own.contains(word)
        && !forms.contains(word);
  }
}
