package org.isnad.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.text.Problem;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
  private static final QueryParser PARSER = new QueryParser(QueryWords.load());

  private static QueryNode parse(String query) {
    try {
      return PARSER.parse(query);
    } catch (QueryException e) {
      throw new AssertionError(e.problem().toString(), e);
    }
  }

  private static Problem problem(String query) {
    try {
      QueryNode node = PARSER.parse(query);
      throw new AssertionError(query + " was understood as " + node);
    } catch (QueryException e) {
      return e.problem();
    }
  }

  private static Filter filter(String query) {
    assertThat(parse(query)).isInstanceOf(QueryNode.Only.class);
    return ((QueryNode.Only) parse(query)).filter();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u200F", "\n\t"})
  void nothingAsksForEverything(String query) {
    assertThat(parse(query)).isEqualTo(new QueryNode.Everything());
  }

  @Test
  void wordsMustAllBeThere() {
    assertThat(parse("بوتين في موسكو"))
        .isEqualTo(
            new QueryNode.All(
                List.of(
                    new QueryNode.Word("بوتين", new Span(0, 5)),
                    new QueryNode.Word("في", new Span(6, 8)),
                    new QueryNode.Word("موسكو", new Span(9, 14)))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"أهلا بكم\"",
        "«أهلا بكم»",
        "“أهلا بكم”",
        "”أهلا بكم“",
        "»أهلا بكم«",
        "„أهلا بكم“"
      })
  void everyPairOfQuotationMarksMakesAPhrase(String query) {
    assertThat(parse(query))
        .isEqualTo(new QueryNode.Phrase("أهلا بكم", 0, new Span(0, query.length())));
  }

  @Test
  void theNumberBehindATildeSaysHowFarWordsMayStand() {
    assertThat(parse("\"أهلا بكم\"~5"))
        .isEqualTo(new QueryNode.Phrase("أهلا بكم", 5, new Span(0, 12)));
    assertThat(parse("\"أهلا بكم\"~٥"))
        .isEqualTo(new QueryNode.Phrase("أهلا بكم", 5, new Span(0, 12)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"أ OR ب", "أ | ب", "أ أو ب"})
  void orJoinsItsSides(String query) {
    assertThat(parse(query)).isInstanceOf(QueryNode.Any.class);
  }

  @Test
  void orBindsLooserThanWordsSideBySide() {
    QueryNode.Any any = (QueryNode.Any) parse("وقف النار OR هدنة");
    assertThat(any.nodes().getFirst()).isInstanceOf(QueryNode.All.class);
    assertThat(any.nodes().getLast()).isInstanceOf(QueryNode.Word.class);
  }

  @Test
  void aMinusLeavesOutAndADashWithinAWordDoesNot() {
    assertThat(parse("-حرب")).isInstanceOf(QueryNode.Not.class);
    assertThat(parse("NOT حرب")).isInstanceOf(QueryNode.Not.class);
    assertThat(parse("كوفيد-19")).isInstanceOf(QueryNode.Word.class);
    assertThat(parse("حرب - سلام"))
        .isInstanceOfSatisfying(QueryNode.All.class, all -> assertThat(all.nodes()).hasSize(2));
  }

  @ParameterizedTest
  @CsvSource({
    "speaker:بوتين, SPEAKER",
    "قائل:بوتين, SPEAKER",
    "قايل:بوتين, SPEAKER",
    "outlet:rt, OUTLET",
    "منبر:rt, OUTLET",
    "مكان:موسكو, PLACE",
    "اسم:بوتين, ENTITY",
    "عنوان:حرب, TITLE",
    "وكالة:رويترز, AGENCY"
  })
  void fieldsHaveEnglishAndArabicNames(String query, QueryField field) {
    assertThat(parse(query))
        .isInstanceOfSatisfying(QueryNode.In.class, in -> assertThat(in.field()).isEqualTo(field));
  }

  @Test
  void aMarkOfDirectionBehindTheColonDoesNoHarm() {
    assertThat(parse("speaker:\u200Fبوتين")).isInstanceOf(QueryNode.In.class);
  }

  @Test
  void aColonOfAnHeadlineAndAClockNameNoField() {
    assertThat(parse("بوتين: لن نرحل")).isInstanceOf(QueryNode.All.class);
    assertThat(parse("10:30")).isInstanceOf(QueryNode.Word.class);
    assertThat(parse("http://example.org/a")).isInstanceOf(QueryNode.Word.class);
  }

  @Test
  void closedAlternativesAreKnownByTheWiresWordAndInArabic() {
    Filter deny = new Filter.Values(Dimension.ACT, Set.of("deny"));
    assertThat(filter("act:deny")).isEqualTo(deny);
    assertThat(filter("فعل:نفي")).isEqualTo(deny);
    assertThat(filter("act:deny,warn"))
        .isEqualTo(new Filter.Values(Dimension.ACT, Set.of("deny", "warn")));
    assertThat(filter("kind:unnamed"))
        .isEqualTo(new Filter.Values(Dimension.KIND, Set.of("unnamed")));
    assertThat(filter("صيغة:مباشر")).isEqualTo(new Filter.Values(Dimension.MODE, Set.of("direct")));
  }

  @Test
  void daysAreRangesOpenOnEitherSide() {
    LocalDate first = LocalDate.of(2023, 1, 1);
    LocalDate last = LocalDate.of(2023, 6, 30);
    assertThat(filter("published:2023-01..2023-06"))
        .isEqualTo(new Filter.Days(DayField.PUBLISHED, first, last));
    assertThat(filter("نشر:٢٠٢٣-٠١..2023-06"))
        .isEqualTo(new Filter.Days(DayField.PUBLISHED, first, last));
    assertThat(filter("said:2023-01..")).isEqualTo(new Filter.Days(DayField.SAID, first, null));
    assertThat(filter("event:..2023-06")).isEqualTo(new Filter.Days(DayField.EVENT, null, last));
    assertThat(filter("published:2023-Q1"))
        .isEqualTo(new Filter.Days(DayField.PUBLISHED, first, LocalDate.of(2023, 3, 31)));
  }

  @Test
  void figuresAreRangesOfAUnit() {
    assertThat(filter("value:USD:1e9.."))
        .isEqualTo(new Filter.Figures("USD", new BigDecimal("1e9"), null));
    assertThat(filter("قيمة:دولار:28.5"))
        .isEqualTo(new Filter.Figures("USD", new BigDecimal("28.5"), new BigDecimal("28.5")));
    assertThat(filter("value:%:٤٠..50"))
        .isEqualTo(new Filter.Figures("%", new BigDecimal("40"), new BigDecimal("50")));
    assertThat(filter("value:6..33"))
        .isEqualTo(new Filter.Figures("", new BigDecimal("6"), new BigDecimal("33")));
  }

  @ParameterizedTest
  @CsvSource({
    "foo:bar, unknown-field, 0, 3",
    "حرب act:xyz, unknown-value, 8, 11",
    "'act:deny,xyz', unknown-value, 9, 12",
    "published:أمس, bad-day, 10, 13",
    "published:2023-02-30, bad-day, 10, 20",
    "published:2023..20x4, bad-day, 16, 20",
    "published:2024..2023, reversed-range, 10, 20",
    "published:.., empty-range, 10, 12",
    "value:USD:كثير, bad-number, 10, 14",
    "value:USD:9..1, reversed-range, 10, 14",
    "حرب «سلام, unclosed-quotation, 4, 5",
    "حرب (سلام, unclosed-bracket, 4, 5",
    "حرب) سلام, unopened-bracket, 3, 4",
    "حرب OR, nothing-after-or, 4, 6",
    "OR حرب, nothing-before-or, 0, 1",
    "NOT, nothing-to-leave-out, 0, 3",
    "speaker:(), empty-field, 8, 10",
    "«!»حرب, empty-quotation, 0, 3",
    "«حرب»~, bad-proximity, 5, 6",
    "«حرب»~999, bad-proximity, 5, 9"
  })
  void aProblemIsToldWithItsPlace(String query, String code, int start, int end) {
    Problem problem = problem(query);
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.span()).isEqualTo(new Span(start, end));
    assertThat(problem.message()).endsWith(problem.message().endsWith("?") ? "?" : ".");
  }

  @Test
  void whatIsTooMuchIsAProblemToo() {
    assertThat(problem("حرب ".repeat(65)).code()).isEqualTo("too-many-words");
    assertThat(problem("ح".repeat(5000)).code()).isEqualTo("query-too-long");
    assertThat(problem("(".repeat(40)).code()).isEqualTo("too-many-brackets");
  }

  @Provide
  Arbitrary<String> questions() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "حرب",
            "\"",
            "«",
            "»",
            "“",
            "(",
            ")",
            "-",
            "+",
            "|",
            " OR ",
            " أو ",
            "NOT ",
            "AND ",
            "~",
            "5",
            ":",
            "speaker:",
            "قائل:",
            "act:",
            "deny",
            "published:",
            "2023",
            "..",
            "value:",
            "USD",
            "1e9",
            "1e999999999",
            " ",
            "\u200F",
            "😀",
            "\uD83D",
            ",",
            "٫",
            "%");
    return pieces.list().ofMaxSize(20).map(list -> String.join("", list));
  }

  @Property
  void noTextOfAUserIsEverAnException(@ForAll("questions") String query) {
    try {
      assertThat(PARSER.parse(query)).isNotNull();
    } catch (QueryException e) {
      Problem problem = e.problem();
      assertThat(problem.span()).isNotNull();
      assertThat(problem.span().end()).isLessThanOrEqualTo(query.length());
    }
  }

  @Test
  void aFieldIsNamedByAProgramAsWell() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new QueryValues(QueryWords.load()).read(QueryField.SPEAKER, "x", 0));
  }
}
