package org.isnad.relate.divergence;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.isnad.analyze.name.Entity;
import org.isnad.relate.report.Memo;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.isnad.text.Phrases;
import org.isnad.text.WordKey;
import org.jspecify.annotations.Nullable;

/// Words that stand for a state: its name, its adjective, its capital («واشنطن», «الأمريكية», «الولايات المتحدة»). For the press they are one party. Immutable and
/// thread-safe.
final class States {
  private static final String UNLIKELY = "~";

  /// How many names are remembered.
  private static final int REMEMBERED = 1 << 11;

  private final Phrases<String> phrases;
  private final Memo<@Nullable String> named = new Memo<>(REMEMBERED, this::read);

  private States(Phrases<String> phrases) {
    this.phrases = phrases;
  }

  static States load() {
    Phrases.Builder<String> phrases = Phrases.builder();
    for (DataTable.Row row : DataTable.read(States.class, "capitals.tsv").rows()) {
      for (String name : row.required(1).split("\\|")) {
        add(phrases, name, row.required(0));
      }
    }
    for (DataTable.Row row : DataTable.read(Entity.class, "countries.tsv").rows()) {
      for (String name : row.required(1).split("\\|")) {
        add(phrases, name, row.required(0));
      }
      for (String adjective : row.cell(2).split("\\|")) {
        add(phrases, adjective, row.required(0));
        add(phrases, adjective + "ة", row.required(0));
        add(phrases, adjective + "ين", row.required(0));
        add(phrases, adjective + "ون", row.required(0));
      }
      for (String people : row.cell(3).split("\\|")) {
        add(phrases, people, row.required(0));
      }
    }
    return new States(phrases.build());
  }

  private static void add(Phrases.Builder<String> phrases, String name, String code) {
    if (!name.isBlank() && !name.startsWith(UNLIKELY)) {
      phrases.add(name, code);
    }
  }

  /// Of each word the code of the state that it stands for, or null.
  List<@Nullable String> of(List<Word> words) {
    @Nullable String[] out = new String[words.size()];
    int at = 0;
    while (at < out.length) {
      int end = at + 1;
      Phrases.Match<String> match = match(words, at);
      if (match != null) {
        end = match.end();
        Arrays.fill(out, at, end, match.value());
      }
      at = end;
    }
    return Collections.unmodifiableList(Arrays.<@Nullable String>asList(out));
  }

  private Phrases.@Nullable Match<String> match(List<Word> words, int at) {
    Word word = words.get(at);
    return match(
        word.key(), word.form(), at, next -> next < words.size() ? words.get(next).form() : null);
  }

  /// The longest phrase that begins with the word as it stands, else without the particles that it may begin with.
  private Phrases.@Nullable Match<String> match(
      long key, String word, int at, IntFunction<@Nullable String> following) {
    Phrases.Match<String> match = phrases.longest(key, word, 0, at, 0, following);
    int from = 0;
    while (match == null
        && from < 2
        && word.length() - from > 3
        && Particle.is(word.charAt(from))) {
      from++;
      match = phrases.longest(WordKey.tail(key, word, from), word, from, at, 0, following);
    }
    return match == null && Particle.isArticle(word, from) && word.length() - from > 4
        ? phrases.longest(WordKey.tail(key, word, from + 2), word, from + 2, at, 0, following)
        : match;
  }

  /// The code of the first state that the phrase names, or null.
  @Nullable String of(String phrase) {
    return named.of(phrase);
  }

  private @Nullable String read(String phrase) {
    String[] words = Folding.fold(phrase).split(" ");
    for (int i = 0; i < words.length; i++) {
      Phrases.Match<String> match =
          match(
              WordKey.of(words[i], 0),
              words[i],
              i,
              next -> next < words.length ? words[next] : null);
      if (match != null) {
        return match.value();
      }
    }
    return null;
  }
}
