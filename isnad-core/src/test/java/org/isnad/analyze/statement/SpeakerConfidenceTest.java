package org.isnad.analyze.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.isnad.text.DataTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How sure a speaker is: what raises it and what lowers it, and that the shipped weights are those that the invented reports give.
class SpeakerConfidenceTest {
  private static final DataTable SHIPPED =
      DataTable.read(WeightedConfidence.class, "speaker-confidence.tsv");

  private final SpeakerConfidence confidence = WeightedConfidence.load();

  private final Evidence named = Evidence.NONE.plus(Feature.BASE).plus(Feature.PERSON);

  @Test
  void whoIsNamedAtTheCueIsSure() {
    assertThat(confidence.of(named)).isBetween(0.93, 0.99);
  }

  @Test
  void everyStepAndEveryRivalTakesSomethingAway() {
    Evidence next = named.plus(Feature.NEXT_SENTENCE);
    assertThat(confidence.of(next)).isLessThan(confidence.of(named));
    assertThat(confidence.of(next.plus(Feature.NEXT_SENTENCE))).isLessThan(confidence.of(next));
    assertThat(confidence.of(next.plus(Feature.RIVAL))).isLessThan(confidence.of(next));
    assertThat(confidence.of(named.plus(Feature.FARTHER))).isLessThan(confidence.of(next));
  }

  @Test
  void genderThatFewShareSpeaksForTheOneWhoHasIt() {
    Evidence next = named.plus(Feature.NEXT_SENTENCE);
    assertThat(confidence.of(next.plus(Feature.AGREES))).isGreaterThan(confidence.of(next));
  }

  @Test
  void aPhraseOfNoKnownKindIsLessSureThanANounThatSpeaks() {
    Evidence base = Evidence.NONE.plus(Feature.BASE);
    assertThat(confidence.of(base.plus(Feature.OTHER_PHRASE)))
        .isLessThan(confidence.of(base.plus(Feature.NOUN)));
  }

  @Test
  void nobodyIsNamedWhoIsMoreLikelyWrongThanRight() {
    assertThat(confidence.least()).isEqualTo(0.5);
  }

  @Test
  void everyFeatureHasAWeight() {
    List<String> rows = SHIPPED.rows().stream().map(row -> row.required(0)).toList();
    for (Feature feature : Feature.values()) {
      assertThat(rows).contains(feature.name().toLowerCase(Locale.ROOT));
    }
  }

  /// The names of other layers decide what is found, so that a weight may move a little where they change; then `ConfidenceFit` is run again.
  @Test
  @Tag("long")
  void theShippedWeightsAreFittedOnTheInventedReports() throws IOException {
    ConfidenceFit.weights()
        .forEach((feature, weight) ->
            assertThat(shipped(feature)).as(feature.name()).isCloseTo(weight, within(0.25)));
  }

  @Test
  @Tag("long")
  void onTheReportsItIsFittedOnItSaysWhatIsTrue() throws IOException {
    List<LogisticFit.Sample> samples = ConfidenceFit.samples();
    double[] weights = new double[Feature.values().length];
    for (Feature feature : Feature.values()) {
      weights[feature.ordinal()] = shipped(feature);
    }
    double expected =
        samples.stream()
            .mapToDouble(sample -> LogisticFit.probability(weights, sample.features()))
            .average()
            .orElseThrow();
    double right =
        samples.stream().mapToInt(sample -> sample.right() ? 1 : 0).average().orElseThrow();
    assertThat(samples).hasSizeGreaterThan(300);
    assertThat(expected).isCloseTo(right, within(0.05));
  }

  private static double shipped(Feature feature) {
    return SHIPPED.rows().stream()
        .filter(row -> row.required(0).equals(feature.name().toLowerCase(Locale.ROOT)))
        .mapToDouble(row -> Double.parseDouble(row.required(1)))
        .findFirst()
        .orElseThrow();
  }
}
