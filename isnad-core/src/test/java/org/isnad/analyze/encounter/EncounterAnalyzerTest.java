package org.isnad.analyze.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.Examples;
import org.isnad.analyze.Analyzer;
import org.isnad.clean.Article;
import org.isnad.clean.ArticleDate;
import org.isnad.clean.Layout;
import org.isnad.source.Origin;
import org.isnad.text.Found;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each way in which the press tells of an encounter, and what only looks like one. The reports are of Wednesday, 14 February 2024.
class EncounterAnalyzerTest {
  private static final Analyzer ANALYZER = Analyzer.load();

  static Stream<Examples.Example> examples() {
    return Examples.read(EncounterAnalyzerTest.class, "encounters.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void aReportTellsOfEncounters(Examples.Example example) {
    assertThat(find(example.text()))
        .extracting(EncounterAnalyzerTest::told)
        .containsExactlyElementsOf(example.expected());
  }

  @Test
  void theWordsOfAnEncounterHoldItsCueAndItsParties() {
    String text = "التقى الرئيس الروسي فلاديمير بوتين نظيره البيلاروسي ألكسندر لوكاشينكو في موسكو.";
    assertThat(find(text))
        .extracting(encounter -> encounter.span().of(text))
        .containsExactly("التقى الرئيس الروسي فلاديمير بوتين نظيره البيلاروسي ألكسندر لوكاشينكو");
  }

  @Test
  void anEmptyReportTellsOfNone() {
    assertThat(find("")).isEmpty();
  }

  private static List<Encounter> find(String text) {
    Origin origin = new Origin(null, null, null, null, null, null, null, "0".repeat(64));
    ArticleDate date =
        new ArticleDate("2024-02-14", LocalDate.of(2024, 2, 14), ArticleDate.Basis.GIVEN, 1, null);
    Layout layout = new Layout(null, null, null, List.of(new Span(0, text.length())), List.of());
    return ANALYZER
        .analyze(new Article("example", origin, "ar", date, text, layout, List.of()))
        .encounters();
  }

  /// `meeting: A + B @ place on date, announced`
  private static String told(Encounter encounter) {
    return encounter.kind().name().toLowerCase(Locale.ROOT)
        + ": "
        + encounter.parties().stream().map(Found::value).collect(Collectors.joining(" + "))
        + (encounter.place() == null ? "" : " @ " + encounter.place().value())
        + (encounter.date() == null ? "" : " on " + encounter.date().value())
        + (encounter.status() == Encounter.Status.ANNOUNCED ? ", announced" : "");
  }
}
