package org.isnad.archive.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Words that are looked for together: one, or several that stand in a row. Of each it knows the terms of the index that may stand for it, with
/// their weights, 0–1. Immutable and thread-safe.
///
/// @param words one map for each word, in order
/// @param slop how far they may stand from one another
/// @param inTitle whether a report's title is looked at
/// @param inBody whether the rest of it is
record Leaf(List<Map<String, Float>> words, int slop, boolean inTitle, boolean inBody) {
  private static final float ALL_OF_EXACT = 1;
  private static final float PART_OF_EXACT = 0.5f;

  Leaf {
    words = List.copyOf(words);
  }

  /// The same, looked for elsewhere.
  Leaf in(boolean title, boolean body) {
    return new Leaf(words, slop, title, body);
  }

  /// All words of `words`, each in any form up to the loosest.
  static Leaf of(FormWords words, Form loosest, int slop) {
    List<Map<String, Float>> terms = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      terms.add(terms(words, i, loosest));
    }
    return new Leaf(terms, slop, true, true);
  }

  /// Words between quotation marks: as they are written, with or without a conjunction or preposition before them; numbers by their value.
  static Leaf quoted(FormWords words, Form loosest, int slop) {
    List<Map<String, Float>> terms = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Form own = words.isNumber(i) ? Form.BARE : Form.PARTICLELESS;
      terms.add(quotedTerms(words, i, own.isWithin(loosest) ? own : loosest));
    }
    return new Leaf(terms, slop, true, true);
  }

  private static Map<String, Float> quotedTerms(FormWords words, int word, Form loosest) {
    String folded = words.form(word, Form.FOLDED);
    Map<String, Float> terms = exact(words, word);
    if (Form.FOLDED.isWithin(loosest)) {
      terms.putIfAbsent(Form.FOLDED.term(folded), PART_OF_EXACT);
    }
    if (Form.PARTICLELESS.isWithin(loosest)) {
      terms.put(Form.PARTICLELESS.term(folded), weight(Form.PARTICLELESS));
    }
    if (Form.BARE.isWithin(loosest)) {
      add(words.form(word, Form.BARE), Form.BARE, terms);
    }
    return terms;
  }

  /// The terms under which a word is found. A form that is the same as the one before it has no term of its own, so that each form is looked for under
  /// the terms of the closer ones as well.
  private static Map<String, Float> terms(FormWords words, int word, Form loosest) {
    String folded = words.form(word, Form.FOLDED);
    Map<String, Float> terms = exact(words, word);
    if (Form.FOLDED.isWithin(loosest)) {
      terms.putIfAbsent(Form.FOLDED.term(folded), PART_OF_EXACT);
    }
    if (Form.PARTICLELESS.isWithin(loosest)) {
      // What the lists take for particles may be the word's own; where a report's analysis knows,
      // it stands so in the index.
      terms.put(Form.PARTICLELESS.term(folded), weight(Form.PARTICLELESS));
    }
    for (Form form : new Form[] {Form.PARTICLELESS, Form.BARE, Form.STEM}) {
      if (form.isWithin(loosest)) {
        add(words.form(word, form), form, terms);
      }
    }
    return terms;
  }

  private static Map<String, Float> exact(FormWords words, int word) {
    Map<String, Float> terms = new LinkedHashMap<>();
    String exact = words.form(word, Form.EXACT);
    boolean same = exact.equals(words.form(word, Form.FOLDED));
    if (same) {
      terms.put(Form.FOLDED.term(exact), ALL_OF_EXACT);
    } else {
      terms.put(Form.EXACT.term(exact), PART_OF_EXACT);
    }
    return terms;
  }

  private static void add(String word, Form form, Map<String, Float> terms) {
    for (Form closer : Form.values()) {
      if (closer != Form.EXACT && closer.isWithin(form)) {
        terms.putIfAbsent(closer.term(word), weight(form));
      }
    }
  }

  private static float weight(Form form) {
    return switch (form) {
      case EXACT, FOLDED -> PART_OF_EXACT;
      case PARTICLELESS -> 0.35f;
      case BARE -> 0.3f;
      case STEM -> 0.2f;
    };
  }

  /// Of every word the terms of its exact form only.
  List<String> exactTerms() {
    return words.stream().map(terms -> terms.keySet().iterator().next()).toList();
  }

  /// The places in this leaf at which a term may stand, by term.
  Map<String, List<Integer>> places() {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      int place = i;
      words
          .get(i)
          .keySet()
          .forEach(term -> places.computeIfAbsent(term, _ -> new ArrayList<>()).add(place));
    }
    return places;
  }
}
