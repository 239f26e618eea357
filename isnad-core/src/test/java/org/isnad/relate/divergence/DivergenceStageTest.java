package org.isnad.relate.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.isnad.relate.divergence.Divergence.What;
import org.isnad.relate.report.At;
import org.isnad.relate.report.Reports;
import org.isnad.relate.utterance.Told;
import org.isnad.text.DataTable;
import org.junit.jupiter.api.Test;

class DivergenceStageTest {
  private static final DivergenceStage STAGE = DivergenceStage.load();
  private static final LocalDate DAY = Tellings.DAY;
  private static final String TWELVE =
      "قال وزير النقل عماد الصالحي إن الحكومة سترمم 12 جسرا في الشمال.";
  private static final String FIFTEEN =
      "قال وزير النقل عماد الصالحي إن الحكومة سترمم 15 جسرا في الشمال.";

  /// Tellings of all files, analyzed once.
  private static final List<Told.Source> POOL = pool();

  private static List<Told.Source> pool() {
    List<Told.Source> pool = new ArrayList<>();
    for (String file : List.of("number.tsv", "source.tsv", "modality.tsv", "omission.tsv")) {
      for (DataTable.Row row : DataTable.read(DivergenceStageTest.class, file).rows()) {
        pool.add(Tellings.of("r%03d".formatted(pool.size()), DAY, row.required(1)));
        pool.add(Tellings.of("r%03d".formatted(pool.size()), DAY, row.required(2)));
      }
    }
    return pool;
  }

  @Test
  void showsTheWordsOfBothSides() {
    Told.Source a = Tellings.of("a", DAY, TWELVE);
    Told.Source b = Tellings.of("b", DAY, FIFTEEN);

    assertThat(STAGE.of(Tellings.told(a, b)))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.what()).isEqualTo(What.NUMBER);
          assertThat(found.a()).isEqualTo("a");
          assertThat(found.b()).isEqualTo("b");
          assertThat(found.spans()).extracting(At::report).containsExactly("a", "b");
          assertThat(found.spans().getFirst().span().of(TWELVE)).startsWith("12");
          assertThat(found.spans().getLast().span().of(FIFTEEN)).startsWith("15");
        });
  }

  @Test
  void namesTheReportFirstWhoseTellingComesFirst() {
    Told.Source a = Tellings.of("a", DAY, TWELVE);
    Told.Source b = Tellings.of("b", DAY, FIFTEEN);

    assertThat(STAGE.of(Tellings.told(b, a)))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.a()).isEqualTo("b");
          assertThat(found.spans()).extracting(At::report).containsExactly("b", "a");
        });
  }

  @Test
  void showsWhatIsLeftOutWithTheWordsOfTheOneThatHasIt() {
    String whole =
        "قال الوزير سالم القاضي إن الميناء سيستقبل السفن الكبيرة بعد تعميق الحوض وبناء رصيف ثالث.";
    Told.Source a =
        Tellings.of("a", DAY, "قال الوزير سالم القاضي إن الميناء سيستقبل السفن الكبيرة.");
    Told.Source b = Tellings.of("b", DAY, whole);

    assertThat(STAGE.of(Tellings.told(a, b)))
        .filteredOn(found -> found.what() == What.OMISSION)
        .singleElement()
        .satisfies(found -> {
          assertThat(found.spans()).extracting(At::report).containsOnly("b");
          assertThat(found.spans().getFirst().span().of(whole)).contains("تعميق الحوض");
        });
  }

  @Test
  void comparesEachTwoTellingsOfASmallUtterance() {
    Told told =
        Tellings.told(
            Tellings.of("a", DAY, TWELVE),
            Tellings.of("b", DAY, FIFTEEN),
            Tellings.of("c", DAY, TWELVE));

    assertThat(STAGE.of(told)).extracting(Divergence::a).containsExactly("a", "b");
    assertThat(STAGE.of(told)).extracting(Divergence::b).containsExactly("b", "c");
  }

  @Test
  void comparesALargeUtteranceWithItsOriginAndBetweenTheFirstOfEachOutlet() {
    List<Told.Source> many = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String outlet = "صحيفة " + i % 3;
      many.add(
          Tellings.of(
              Reports.of("r%02d".formatted(i), outlet, DAY, i % 2 == 0 ? TWELVE : FIFTEEN)));
    }
    Told told = Tellings.told(many.toArray(Told.Source[]::new));

    assertThat(STAGE.of(told))
        .allMatch(found ->
            found.a().equals("r00") || (found.a().equals("r01") && found.b().equals("r02")))
        .anyMatch(found -> found.a().equals("r01"));
  }

  @Test
  void neverHoldsAReportAgainstItself() {
    Told.Source a = Tellings.of("a", DAY, TWELVE);
    Told.Source again = Tellings.of("a", DAY, FIFTEEN);

    assertThat(STAGE.of(Tellings.told(a, again))).isEmpty();
  }

  @Test
  void findsNothingBetweenEqualTellings() {
    for (Told.Source one : POOL) {
      Told.Source same = Tellings.of("same", DAY, one.report().text());
      assertThat(STAGE.of(Tellings.told(one, same))).as(one.report().text()).isEmpty();
    }
  }

  @Property(tries = 300)
  void findsTheSameWhicheverIsToldFirst(@ForAll long seed) {
    Random random = new Random(seed);
    Told.Source a = POOL.get(random.nextInt(POOL.size()));
    Told.Source b = POOL.get(random.nextInt(POOL.size()));

    assertThat(words(STAGE.of(Tellings.told(a, b))))
        .isEqualTo(words(STAGE.of(Tellings.told(b, a))));
  }

  @Property(tries = 50)
  void isTheSameEveryTime(@ForAll long seed) {
    List<Told.Source> some = new ArrayList<>(POOL);
    Collections.shuffle(some, new Random(seed));
    Told told = Tellings.told(some.subList(0, 5).toArray(Told.Source[]::new));

    assertThat(STAGE.of(told)).isEqualTo(DivergenceStage.load().of(told));
  }

  @Property(tries = 50)
  void givesEveryKindOfAPairOnceWithWordsOfThatPair(@ForAll long seed) {
    List<Told.Source> some = new ArrayList<>(POOL);
    Collections.shuffle(some, new Random(seed));
    Told told = Tellings.told(some.subList(0, 4).toArray(Told.Source[]::new));

    Map<String, Set<What>> seen = new TreeMap<>();
    for (Divergence found : STAGE.of(told)) {
      Set<What> kinds =
          seen.computeIfAbsent(found.a() + found.b(), key -> EnumSet.noneOf(What.class));
      assertThat(kinds.add(found.what())).isTrue();
      assertThat(found.spans()).extracting(At::report).isSubsetOf(found.a(), found.b());
    }
  }

  private static Map<What, Set<At>> words(List<Divergence> found) {
    Map<What, Set<At>> out = new TreeMap<>();
    found.forEach(one -> out.put(one.what(), Set.copyOf(one.spans())));
    return out;
  }
}
