package org.isnad.analyze.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Phrases;
import org.isnad.text.Tokens;
import org.isnad.text.WordTable;
import org.jspecify.annotations.Nullable;

/// Every word with which an entry of any lexicon of this layer begins, so that one look-up tells of a word what it is in all of them. Nearly
/// every word is in none. Immutable and thread-safe.
final class WordIndex {
  private final WordTable<Word> words;

  private WordIndex(WordTable<Word> words) {
    this.words = words;
  }

  static WordIndex of(
      CueLexicon cues,
      FunctionWords functions,
      SpeakerNouns nouns,
      Attributions attributions,
      Media media) {
    Collector collector = new Collector();
    cues.words().forEach(word -> collector.of(word).forms = cues.forms(word));
    functions.phrases().forEach(collector::classes);
    nouns.words().forEach(word -> collector.of(word).noun = nouns.get(word));
    attributions.firstWords().forEach(word -> collector.of(word).phrases |= Word.ATTRIBUTION);
    media.firstWords().forEach(word -> collector.of(word).phrases |= Word.MEDIUM);
    return new WordIndex(collector.table());
  }

  /// What the token is without its first `skip` folded letters.
  Word get(Tokens tokens, int token, int skip) {
    Word word = words.get(tokens, token, skip);
    return word == null ? Word.UNKNOWN : word;
  }

  /// What a folded word is.
  Word get(String folded) {
    Word word = words.get(folded, 0);
    return word == null ? Word.UNKNOWN : word;
  }

  private static final class Entry {
    private long alone;
    private long longer;
    private List<CueForm> forms = List.of();
    private @Nullable SpeakerNoun noun;
    private int phrases;
  }

  private static final class Collector {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Entry of(String word) {
      return entries.computeIfAbsent(word, any -> new Entry());
    }

    void classes(WordClass wordClass, Phrases<Boolean> phrases) {
      for (String word : phrases.firstWords()) {
        Entry entry = of(word);
        entry.alone |= phrases.word(word) != null ? Word.bit(wordClass) : 0;
        entry.longer |= phrases.leadsOn(word) ? Word.bit(wordClass) : 0;
      }
    }

    WordTable<Word> table() {
      WordTable.Builder<Word> builder = WordTable.builder();
      entries.forEach((word, entry) ->
          builder.add(
              word, new Word(entry.alone, entry.longer, entry.forms, entry.noun, entry.phrases)));
      return builder.build();
    }
  }
}
