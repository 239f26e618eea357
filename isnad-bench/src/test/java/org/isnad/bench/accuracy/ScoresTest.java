package org.isnad.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.bench.accuracy.FolderScore.Kind;
import org.isnad.bench.accuracy.Topic.Attribute;
import org.isnad.bench.accuracy.Topic.Layer;
import org.junit.jupiter.api.Test;

/// The scores of the small gold, counted by hand.
class ScoresTest {
  private final FolderScore score = Run.score();

  private Tally of(Topic topic) {
    return score.all().tally(topic);
  }

  @Test
  void aStatementIsFoundWhereSixTenthsOfTheWordsAreTheSame() {
    // Two whole ones, four words of six, and one in the other report; too many: the line that asks
    // readers to follow.
    assertThat(of(Layer.STATEMENTS)).isEqualTo(new Tally(4, 5, 6));
    assertThat(of(Layer.STATEMENTS_STRICT)).isEqualTo(new Tally(3, 5, 6));
    assertThat(Tally.rounded(of(Layer.STATEMENTS).f1())).isEqualByComparingTo("0.7273");
  }

  @Test
  void theSpeakerIsScoredWhereTheStatementIsFound() {
    // «ناصر» is another form of the name; «المهندس» is not what the report calls him; one is not
    // told.
    assertThat(of(Layer.SPEAKER)).isEqualTo(new Tally(2, 3, 4));
    assertThat(Tally.rounded(of(Layer.SPEAKER).precision())).isEqualByComparingTo("0.6667");
    assertThat(of(Attribute.SPEAKER_KIND)).isEqualTo(new Tally(2, 4, 4));
  }

  @Test
  void aChainIsComparedWithoutWhatTheOutletIsCalled() {
    // «مدى» for «وكالة مدى».
    assertThat(of(Layer.CHAIN)).isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void modeActAndCueAreThoseOfTheFoundStatements() {
    assertThat(of(Attribute.MODE)).isEqualTo(new Tally(3, 4, 4));
    assertThat(of(Attribute.ACT)).isEqualTo(new Tally(3, 4, 4));
    // «ونَفَى» is «ونفى».
    assertThat(of(Attribute.CUE)).isEqualTo(new Tally(3, 4, 4));
  }

  @Test
  void halfOfATimesWordsAreEnoughWhereItsValueIsRight() {
    assertThat(of(Layer.TIMES)).isEqualTo(new Tally(2, 3, 2));
  }

  @Test
  void aFiguresValueAndUnitAreScoredApartFromWhatItCounts() {
    assertThat(of(Layer.FIGURES)).isEqualTo(new Tally(1, 1, 1));
    assertThat(of(Attribute.OF)).isEqualTo(new Tally(1, 1, 1));
    assertThat(of(Attribute.APPROXIMATION)).isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void anEntityNeedsItsTypeAndHalfOfItsForms() {
    // The agency (one form of two) and one of the ministers; a title taken into a name and a person
    // taken for a body are wrong.
    assertThat(of(Layer.ENTITIES)).isEqualTo(new Tally(2, 4, 5));
  }

  @Test
  void anEncounterNeedsItsKindAndTwoPartiesAndMayHaveOneTooMany() {
    assertThat(of(Layer.ENCOUNTERS)).isEqualTo(new Tally(1, 1, 1));
    assertThat(of(Attribute.PLACE)).isEqualTo(new Tally(1, 1, 1));
    assertThat(of(Attribute.DATE)).isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void articleAndFurnitureAreCountedInWords() {
    // 33 words of article and 3 of furniture, all kept; 15 of 21 kept; 4 never analyzed.
    assertThat(of(Layer.CONTENT)).isEqualTo(new Tally(33 + 15, 36 + 15, 33 + 21 + 4));
    assertThat(of(Layer.FURNITURE)).isEqualTo(new Tally(0, 0, 3));
  }

  @Test
  void outletsAreScoredAlone() {
    assertThat(score.outlets()).containsOnlyKeys("النهر", "الساحل");
    assertThat(score.outlets().get("النهر").documents()).isEqualTo(2);
    assertThat(score.outlets().get("الساحل").tally(Layer.STATEMENTS)).isEqualTo(new Tally(1, 1, 1));
    assertThat(score.all().documents()).isEqualTo(3);
  }

  @Test
  void aReportWithoutAnAnalysisIsNamedAndCountsAsMissed() {
    assertThat(score.problems()).containsExactly("road: there is no analysis of it");
  }

  @Test
  void theCurveTakesTheSurestSpeakersFirst() {
    List<Curve.Point> points = Curve.of(score);
    assertThat(points)
        .extracting(point -> point.confidence().toPlainString())
        .containsExactly("0.9", "0.5");
    assertThat(points.getFirst().atLeast()).isEqualTo(new Tally(2, 2, 4));
    assertThat(points.getLast().atLeast()).isEqualTo(new Tally(2, 3, 4));
  }

  @Test
  void reliabilitySetsWhatIsPredictedBesideWhatIsRight() {
    // Two of 0.9 are right, one of 0.5 is wrong.
    Reliability reliability = Reliability.of(score);
    assertThat(reliability.bins())
        .containsExactly(
            new Reliability.Bin(0.5, 0.6, 0.5, new Tally(0, 1, 0)),
            new Reliability.Bin(0.9, 0.92, 0.9, new Tally(2, 2, 0)));
    assertThat(reliability.brier()).isCloseTo((0.01 + 0.01 + 0.25) / 3, within(1e-9));
    assertThat(reliability.error()).isCloseTo((0.1 + 0.1 + 0.5) / 3, within(1e-9));
  }

  @Test
  void everyMissIsOfAKind() {
    Map<String, Integer> kinds =
        score.kinds().stream()
            .filter(Kind::isOfLayer)
            .collect(Collectors.toMap(Kind::name, kind -> kind.misses().size()));
    assertThat(kinds)
        .containsOnly(
            Map.entry("statement missed: headline not read", 1),
            Map.entry("statement missed: no cue found", 1),
            Map.entry("statement too many: nothing is said there", 1),
            Map.entry("speaker none: named", 1),
            Map.entry("speaker wrong: unnamed", 1),
            Map.entry("time too many", 1),
            Map.entry("entity missed: PER, other words taken", 1),
            Map.entry("entity missed: ORG for PER", 1),
            Map.entry("entity missed: LOC, not seen", 1),
            Map.entry("entity too many: PER, other words of a name", 1),
            Map.entry("entity too many: ORG for PER", 1),
            Map.entry("article dropped, a run of words", 2),
            Map.entry("furniture kept, a run of words", 1));
    assertThat(score.kinds().stream().filter(kind -> !kind.isOfLayer()).map(Kind::name))
        .containsExactlyInAnyOrder(
            "statement off: ends too early",
            "speaker's kind: nobody for named",
            "speaker's kind: body for named",
            "mode: mixed for direct",
            "act: assert for deny",
            "cue: another word",
            "approximation: exact for about",
            "encounter's date: none");
  }

  @Test
  void theMostFrequentKindComesFirst() {
    assertThat(score.kinds().getFirst().name()).isEqualTo("article dropped, a run of words");
  }
}
