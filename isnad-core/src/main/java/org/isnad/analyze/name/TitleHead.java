package org.isnad.analyze.name;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.isnad.text.Phrases;

/// The noun (or fixed phrase) that a title begins with.
///
/// @param definite whether it stands with the article, so that adjectives but no genitive may follow
/// @param several whether it is a dual or plural: names joined by و may follow
record TitleHead(Kind kind, boolean definite, boolean several) {
  /// What kind of title it is; see titles.tsv.
  enum Kind {
    OFFICE,
    HONORIFIC,
    RANK,
    OCCUPATION,
    FIXED,
    PERSON,
    KIN;

    /// Whether it is a title that a speaker may be named by, not a mere sign that a name follows.
    boolean isTitle() {
      return switch (this) {
        case OFFICE, RANK, OCCUPATION, FIXED -> true;
        case HONORIFIC, PERSON, KIN -> false;
      };
    }
  }

  /// Reads the titles with all their forms.
  ///
  /// @param firstWords is told the folded first word of every form
  static Phrases<TitleHead> read(Consumer<String> firstWords) {
    Phrases.Builder<TitleHead> builder = Phrases.builder();
    for (DataTable.Row row : DataTable.read(TitleHead.class, "titles.tsv").rows()) {
      Kind kind = Kind.valueOf(row.required(0).toUpperCase(Locale.ROOT));
      String noun = Folding.fold(row.required(1));
      switch (kind) {
        case FIXED, HONORIFIC, KIN ->
            add(
                builder,
                noun,
                new TitleHead(kind, noun.startsWith(Lexicon.ARTICLE) || noun.endsWith("ه"), false),
                firstWords);
        case OFFICE, RANK, OCCUPATION, PERSON ->
            inflect(builder, kind, noun, row.cell(1 + 1), firstWords);
      }
    }
    return builder.build();
  }

  private static void inflect(
      Phrases.Builder<TitleHead> builder,
      Kind kind,
      String noun,
      String feminine,
      Consumer<String> firstWords) {
    int space = noun.indexOf(' ');
    String first = space < 0 ? noun : noun.substring(0, space);
    String rest = space < 0 ? "" : noun.substring(space);
    boolean isFeminine = first.endsWith("ه");
    List<String> singular =
        isFeminine || feminine.equals("-")
            ? List.of(first)
            : List.of(first, feminine.isEmpty() ? first + "ه" : Folding.fold(feminine));
    String stem =
        first.endsWith("ي") || !isFeminine ? first : first.substring(0, first.length() - 1) + "ت";
    for (String form : singular) {
      add(builder, form + rest, new TitleHead(kind, false, false), firstWords);
      add(builder, Lexicon.ARTICLE + form + rest, new TitleHead(kind, true, false), firstWords);
    }
    if (space < 0 && (kind == Kind.OFFICE || kind == Kind.RANK)) {
      for (String ending : List.of("ين", "ان", "ون")) {
        add(builder, Lexicon.ARTICLE + stem + ending, new TitleHead(kind, true, true), firstWords);
      }
      add(builder, stem + "ي", new TitleHead(kind, false, true), firstWords);
      add(builder, stem + "ا", new TitleHead(kind, false, true), firstWords);
    }
  }

  private static void add(
      Phrases.Builder<TitleHead> builder,
      String phrase,
      TitleHead head,
      Consumer<String> firstWords) {
    if (builder.add(phrase, head)) {
      int space = phrase.indexOf(' ');
      firstWords.accept(space < 0 ? phrase : phrase.substring(0, space));
    }
  }
}
