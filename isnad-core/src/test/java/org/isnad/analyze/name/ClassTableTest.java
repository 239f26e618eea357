package org.isnad.analyze.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.text.Folding;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.junit.jupiter.api.Test;

/// The table of words and classes answers as a plain map would.
class ClassTableTest {
  private static final String LETTERS = "ءابتثجحخدذرزسشصضطظعغفقكلمنهوي";

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars(LETTERS + "a1").ofMinLength(1).ofMaxLength(13);
  }

  @Property(tries = 200)
  void aWordHasTheClassesThatWereAddedAndAnotherNone(
      @ForAll("words") String asked, @ForAll @Size(max = 60) List<@From("words") String> added) {
    ClassTable.Builder builder = new ClassTable.Builder();
    Map<String, Integer> plain = new HashMap<>();
    for (int i = 0; i < added.size(); i++) {
      int bits = 1 << i % 31;
      builder.add(added.get(i), bits);
      plain.merge(added.get(i), bits, (known, more) -> known | more);
    }
    ClassTable table = builder.build();
    plain.forEach((word, bits) -> assertThat(table.get(word)).isEqualTo(bits));
    assertThat(table.get(asked)).isEqualTo(plain.getOrDefault(asked, 0));
    assertThat(table.get("و" + asked, 1)).isEqualTo(table.get(asked));
  }

  @Test
  void noneOfManyWordsIsTakenForAnother() {
    Random random = new Random(25);
    Map<String, Integer> plain = new HashMap<>();
    ClassTable.Builder builder = new ClassTable.Builder();
    while (plain.size() < 60_000) {
      String word = word(random);
      if (plain.putIfAbsent(word, 1 << plain.size() % 31) == null) {
        builder.add(word, 1 << (plain.size() - 1) % 31);
      }
    }
    ClassTable table = builder.build();
    plain.forEach((word, bits) -> assertThat(table.get(word)).isEqualTo(bits));
    for (int i = 0; i < 100_000; i++) {
      String word = word(random);
      assertThat(table.get(word)).isEqualTo(plain.getOrDefault(word, 0));
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int left = 2 + random.nextInt(9); left > 0; left--) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  @Test
  void allWordsOfATextAreAskedAtOnceAsOneByOne() {
    ClassTable table = new Lexicon(NameLists.load(), Gazetteer.empty()).words();
    Tokens tokens =
        Tokenizer.tokenize("قال وزير الخارجية الروسي (سيرغي لافروف)، 3 مرات، لوكالة CNN إن پاریس");
    long[] begun = new long[tokens.size()];
    table.begin(tokens, begun);
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(table.end(begun[i], tokens, i))
          .as(tokens.word(i))
          .isEqualTo(table.get(tokens.word(i)));
    }
    assertThat(table.get(Folding.fold("وزير")) & WordClass.TITLE).isNotZero();
  }
}
