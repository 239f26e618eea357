package org.isnad.analyze.statement;

import java.util.List;
import java.util.Locale;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.isnad.text.Letters;
import org.isnad.text.WordTable;
import org.jspecify.annotations.Nullable;

/// The nouns of `speakers.tsv`, with and without the article. Immutable and thread-safe.
final class SpeakerNouns {
  private static final String ARTICLE = "ال";

  /// Possessive pronouns, and the alef of the accusative.
  private static final List<String> ENDINGS = List.of("ه", "ها", "هم", "هما", "ا");

  private static final int SHORTEST = 3;

  private final WordTable<SpeakerNoun> nouns;

  private SpeakerNouns(WordTable<SpeakerNoun> nouns) {
    this.nouns = nouns;
  }

  static SpeakerNouns load() {
    WordTable.Builder<SpeakerNoun> nouns = WordTable.builder();
    for (DataTable.Row row : DataTable.read(SpeakerNouns.class, "speakers.tsv").rows()) {
      String word = Folding.fold(row.required(0));
      String head = row.required(3).equals("-") ? "" : Folding.fold(row.required(3));
      Speaker.Kind kind = Speaker.Kind.valueOf(row.required(1).toUpperCase(Locale.ROOT));
      Agreement agreement = Agreement.of(row.required(2));
      SpeakerNoun.Use use =
          row.cell(4).isEmpty()
              ? SpeakerNoun.Use.PLAIN
              : SpeakerNoun.Use.valueOf(row.cell(4).toUpperCase(Locale.ROOT));
      SpeakerNoun.Use definite = use == SpeakerNoun.Use.OF ? SpeakerNoun.Use.PLAIN : use;
      nouns.add(word, new SpeakerNoun(kind, agreement, head, use));
      nouns.add(ARTICLE + word, new SpeakerNoun(kind, agreement, head, definite));
    }
    return new SpeakerNouns(nouns.build());
  }

  /// Whether the folded word is a noun that speaks only in the accusative («مسؤولا»), and so after a verb is no subject.
  boolean isAccusative(String folded) {
    int last = folded.length() - 1;
    return last >= SHORTEST
        && folded.charAt(last) == Letters.ALEF
        && !folded.endsWith("ها")
        && !folded.endsWith("هما")
        && nouns.get(folded, 0) == null
        && nouns.get(folded.substring(0, last), 0) != null;
  }

  /// Every noun with and without the article, and without endings, folded.
  List<String> words() {
    return nouns.words();
  }

  /// The noun that the folded word is, with or without the article.
  @Nullable SpeakerNoun get(String folded) {
    SpeakerNoun noun = nouns.get(folded, 0);
    return noun != null ? noun : withEnding(folded);
  }

  /// The noun that the folded word is with a pronoun or in the accusative.
  @Nullable SpeakerNoun withEnding(String folded) {
    SpeakerNoun noun = null;
    if (!mayHaveEnding(folded)) {
      return noun;
    }
    for (int i = 0; noun == null && i < ENDINGS.size(); i++) {
      String ending = ENDINGS.get(i);
      if (folded.length() >= ending.length() + SHORTEST && folded.endsWith(ending)) {
        String bare = folded.substring(0, folded.length() - ending.length());
        noun = nouns.get(bare, 0);
        if (noun == null && bare.endsWith("اي")) {
          noun = nouns.get(bare.substring(0, bare.length() - 1) + "ء", 0);
        }
        if (noun == null && bare.endsWith("ت")) {
          noun = nouns.get(bare.substring(0, bare.length() - 1) + "ه", 0);
        }
      }
    }
    return noun;
  }

  /// A first look, for this is asked of nearly every word: no article, and the last letter of an ending.
  private static boolean mayHaveEnding(String folded) {
    return !folded.isEmpty()
        && mayHaveEnding(folded.charAt(folded.length() - 1))
        && !folded.startsWith(ARTICLE);
  }

  /// Whether the letter is the last of an ending.
  static boolean mayHaveEnding(char last) {
    return last == Letters.HEH || last == Letters.ALEF || last == Letters.MEEM;
  }
}
