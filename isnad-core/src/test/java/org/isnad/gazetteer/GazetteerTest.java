package org.isnad.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.isnad.gazetteer.Gazetteer.Bearer;
import org.isnad.gazetteer.Gazetteer.Type;
import org.isnad.text.Phrases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final Gazetteer SMALL =
      Gazetteer.builder()
          .add(Type.PLACE, "wikidata:Q1", List.of("رأس المرجان", "المرجان"))
          .add(Type.PLACE, "wikidata:Q2", List.of("رأس المرجان الكبير"))
          .add(Type.ORGANIZATION, "ftm:a", List.of("المرجان"))
          .build();

  @Test
  void aNameIsFoundHoweverItsLettersAreWritten() {
    assertThat(SMALL.get("راس المرجان")).extracting(Bearer::name).containsExactly("رأس المرجان");
    assertThat(SMALL.get("المرجـان")).hasSize(2);
    assertThat(SMALL.get("مرجان")).isEmpty();
    assertThat(SMALL.get("")).isEmpty();
    assertThat(SMALL.names()).isEqualTo(3);
    assertThat(SMALL.bearers()).isEqualTo(3);
  }

  @Test
  void theLongestNameOfASequenceOfWordsIsFound() {
    assertThat(longest("راس", "المرجان", "الكبير", "غدا"))
        .satisfies(match -> {
          assertThat(match.end()).isEqualTo(3);
          assertThat(match.value())
              .extracting(Bearer::ids)
              .containsExactly(Map.of("wikidata", "Q2"));
        });
    assertThat(longest("راس", "المرجان", "الصغير").end()).isEqualTo(2);
    assertThat(longest("راس", "السنة")).isNull();
    assertThat(longest("را")).isNull();
  }

  @Test
  void itTellsWhetherANameBeginsWithAWord() {
    assertThat(SMALL.begins("راس")).isTrue();
    assertThat(SMALL.begins("المرجان")).isTrue();
    assertThat(SMALL.begins("را")).isFalse();
    assertThat(SMALL.begins("الكبير")).isFalse();
  }

  @Test
  void whatIsAddedTwiceByOneIdIsOneBearer() {
    Gazetteer gazetteer =
        Gazetteer.builder()
            .add(Type.PERSON, List.of("wikidata:Q7", "ftm:x"), List.of("زيد كرمان"))
            .add(Type.PERSON, List.of("ftm:x", "other:9"), List.of("زيد الكرماني"))
            .build();

    assertThat(gazetteer.bearers()).isEqualTo(1);
    assertThat(gazetteer.get("زيد الكرماني"))
        .containsExactly(
            new Bearer(
                Type.PERSON, "زيد كرمان", Map.of("ftm", "x", "other", "9", "wikidata", "Q7")));
  }

  @Test
  void anIdWithoutASchemeIsRefused() {
    assertThatThrownBy(() -> Gazetteer.builder().add(Type.PLACE, "Q1", List.of("مكان")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theEmptyOneKnowsNothing() {
    assertThat(Gazetteer.empty().isEmpty()).isTrue();
    assertThat(Gazetteer.empty().get("الرياض")).isEmpty();
    assertThat(Gazetteer.empty().begins("الرياض")).isFalse();
  }

  @Property
  void theTrieKnowsItsStringsAndNoOthers(
      @ForAll @Size(max = 60)
          List<@StringLength(min = 1, max = 7) @CharRange(from = 'ا', to = 'ث') String> strings,
      @ForAll @Size(max = 20)
          List<@StringLength(min = 1, max = 7) @CharRange(from = 'ا', to = 'ث') String> asked) {
    String[] sorted = new TreeSet<>(strings).toArray(new String[0]);
    NameTrie trie = NameTrie.of(sorted);
    Map<String, Integer> ranks = new TreeMap<>();
    for (int i = 0; i < sorted.length; i++) {
      ranks.put(sorted[i], i);
    }

    ranks.forEach((string, rank) -> assertThat(value(trie, string)).isEqualTo(rank));
    asked.forEach(
        string -> assertThat(value(trie, string)).isEqualTo(ranks.getOrDefault(string, -1)));
  }

  @Test
  @Tag("long")
  void aMillionNamesFit() {
    GazetteerBuilder builder = Gazetteer.builder();
    for (int i = 0; i < 1_000_000; i++) {
      builder.add(Type.PERSON, "n:" + i, List.of(name(i)));
    }
    Gazetteer gazetteer = builder.build();

    assertThat(gazetteer.names()).isEqualTo(1_000_000);
    for (int i = 0; i < 1_000_000; i += 997) {
      assertThat(gazetteer.get(name(i))).hasSize(1);
    }
    assertThat(gazetteer.get("ببب ججج ددد ههه")).isEmpty();
  }

  private static String name(int number) {
    StringBuilder name = new StringBuilder();
    for (int rest = number, i = 0; i < 7; i++, rest /= 8) {
      name.append((char) ('ب' + rest % 8)).append(i % 3 == 2 ? " " : "ا");
    }
    return name.append("ون").toString();
  }

  private static int value(NameTrie trie, String string) {
    int state = NameTrie.START;
    for (int i = 0; i < string.length() && state != NameTrie.NONE; i++) {
      state = trie.next(state, string.charAt(i));
    }
    return trie.value(state);
  }

  private static Phrases.Match<List<Bearer>> longest(String... words) {
    return SMALL.longest(words[0], 0, 0, at -> at < words.length ? words[at] : null);
  }
}
