package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.Analyzer;
import org.isnad.analyze.encounter.Encounter;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.figure.Figure.Approximation;
import org.isnad.analyze.figure.Figure.Change;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.statement.Act;
import org.isnad.analyze.statement.Link;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.Article;
import org.isnad.clean.Cleaner;
import org.isnad.clean.Refused;
import org.isnad.source.Page;
import org.isnad.source.SourceReader;
import org.isnad.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The five pages that the project began with, as the web handed them over, with no date given: what a reader takes from them must
/// stand in their records, each with its words. Skipped where `shared` does not stand beside the repository.
class SeedPagesTest {
  private static final String PUTIN = "فلاديمير بوتين";
  private static final String LUKASHENKO = "ألكسندر لوكاشينكو";
  private static final String LATEST_NEWS = "آخر الأخبار";

  private static final List<Analysis> pages = new ArrayList<>();

  @BeforeAll
  static void analyzeThemAll() throws IOException {
    List<Path> files;
    try (Stream<Path> folder = Files.list(Shared.path("seeds"))) {
      files = folder.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    Cleaner cleaner = Cleaner.load();
    Analyzer analyzer = Analyzer.load();
    new SourceReader()
        .read(
            files,
            item -> {
              Page page = (Page) item;
              switch (cleaner.clean(page)) {
                case Article article -> pages.add(analyzer.analyze(article));
                case Refused refused -> throw new AssertionError(page.id() + ": " + refused);
              }
            });
    assertThat(pages).hasSize(5);
  }

  @Test
  void putinTellsOfTwentyEightProgrammes() {
    Analysis page = pages.get(0);
    Figure programmes = figure(page, "28");
    isCount(programmes, 28, Approximation.EXACT);
    isAbout(page, programmes, "البرامج");
    Statement statement = holding(page, programmes.span());
    isNamed(page, statement, PUTIN);
    assertThat(words(page, statement.span())).contains("تنفيذ البرامج الـ28 المذكورة");
  }

  @Test
  void putinTellsOfNearlyFortyPercentOfThePlannedActivities() {
    Analysis page = pages.get(0);
    Figure done = figure(page, "40%");
    isValue(done, 40, "%", Approximation.ABOUT);
    isAbout(page, done, "الأنشطة المخطط لها");
    isNamed(page, holding(page, done.span()), PUTIN);
  }

  @Test
  void lukashenkoTellsOfSixRoadMapsLeftOfThirtyThree() {
    Analysis page = pages.get(3);
    Figure left = figure(page, "6");
    isCount(left, 6, Approximation.EXACT);
    isAbout(page, left, "خرائط طريق");
    assertThat(left.whole()).isNotNull();
    assertThat(left.whole().value()).isEqualByComparingTo(BigDecimal.valueOf(33));
    assertThat(words(page, left.whole().span())).isEqualTo("33");
    isNamed(page, holding(page, left.span()), LUKASHENKO);
    Figure all = figure(page, "33");
    isCount(all, 33, Approximation.EXACT);
    isAbout(page, all, "خريطة طريق");
  }

  @Test
  void tradeIsTwentyEightAndAHalfBillionDollarsAYear() {
    Analysis page = pages.get(3);
    Figure trade = figure(page, "5ر28 مليار دولار");
    isValue(trade, 28_500_000_000L, "USD", Approximation.ABOUT);
    assertThat(trade.per()).isNotNull();
    assertThat(trade.per().value()).isEqualTo("P1Y");
    assertThat(words(page, trade.per().span())).isEqualTo("سنوياً");
    isNamed(page, holding(page, trade.span()), PUTIN);
  }

  @Test
  void tradeFellByAboutFifteenPercent() {
    Analysis page = pages.get(3);
    Figure fall = figure(page, "15 بالمئة");
    isValue(fall, 15, "%", Approximation.ABOUT);
    assertThat(fall.change()).isEqualTo(Change.DOWN);
    isAbout(page, fall, "التجارة الثنائية");
    isNamed(page, holding(page, fall.span()), PUTIN);
  }

  @Test
  void lukashenkoTellsOfEightThousandJointPlants() {
    Analysis page = pages.get(1);
    Figure plants = figure(page, "8 آلاف");
    isCount(plants, 8_000, Approximation.EXACT);
    isAbout(page, plants, "مصنع مشترك");
    isNamed(page, holding(page, plants.span()), LUKASHENKO);
  }

  @Test
  void putinTellsOfTwoHundredTacticalWarheadsInSixStates() {
    Analysis page = pages.get(2);
    Figure warheads = figure(page, "200");
    isCount(warheads, 200, Approximation.EXACT);
    isAbout(page, warheads, "ذخيرة نووية تكتيكية");
    Figure states = figure(page, "6");
    isCount(states, 6, Approximation.EXACT);
    isAbout(page, states, "دول أوروبية");
    Statement statement = holding(page, warheads.span());
    assertThat(statement.span().contains(states.span())).isTrue();
    assertThat(statement.act()).isEqualTo(Act.STRESS);
    isNamed(page, statement, PUTIN);
  }

  @Test
  void tradeRoseByThirtyPercent() {
    Analysis page = pages.get(4);
    Figure rise = figure(page, "30٪");
    isValue(rise, 30, "%", Approximation.EXACT);
    assertThat(rise.change()).isEqualTo(Change.UP);
    isAbout(page, rise, "حجم التجارة بين الدول");
    isNamed(page, holding(page, rise.span()), PUTIN);
  }

  @Test
  void sputnikStandsBetweenTheFifthPageAndPutin() {
    Analysis page = pages.get(4);
    Statement relayed = saying(page, "حكومتي البلدين تعملان بجد");
    isNamed(page, relayed, PUTIN);
    assertThat(relayed.attribution().chain()).extracting(Link::name).containsExactly("سبوتنيك");
    Link sputnik = relayed.attribution().chain().getFirst();
    assertThat(sputnik.medium()).isEqualTo(Link.Medium.AGENCY);
    assertThat(words(page, sputnik.span())).contains("سبوتنيك");
    assertThat(
            page.statements().stream()
                .filter(statement -> !statement.attribution().chain().isEmpty()))
        .containsExactly(relayed);
  }

  @Test
  void theProposalOnWarheadsAbroadIsMacrons() {
    Analysis page = pages.get(1);
    Statement proposal =
        page.statements().stream()
            .filter(statement -> statement.act() == Act.PROPOSE)
            .filter(statement -> names(statement).contains("إيمانويل ماكرون"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no proposal of Macron's among " + told(page)));
    isNamed(page, proposal, "إيمانويل ماكرون");
    assertThat(words(page, proposal.span()))
        .isEqualTo("عدم السماح لأي دولة بنشر أسلحة نووية خارج أراضيها");
    Statement backing = saying(page, "مقترح الرئيس الفرنسي إيمانويل ماكرون");
    assertThat(backing.act()).isEqualTo(Act.AGREE);
    isNamed(page, backing, LUKASHENKO);
  }

  @Test
  void bothSpellingsOfLukashenkoAreOnePerson() {
    Analysis page = pages.get(4);
    Entity lukashenko =
        page.entities().stream()
            .filter(entity -> entity.name().equals(LUKASHENKO))
            .findFirst()
            .orElseThrow();
    assertThat(lukashenko.type()).isEqualTo(Entity.Type.PER);
    assertThat(lukashenko.mentions())
        .allSatisfy(mention -> isContent(page, mention))
        .extracting(mention -> words(page, mention))
        .contains(LUKASHENKO, "لوكاشينكا");
    assertThat(lukashenko.reasons()).isNotEmpty();
    assertThat(page.entities())
        .filteredOn(entity -> entity.type() == Entity.Type.PER)
        .extracting(Entity::name)
        .filteredOn(name -> name.contains("لوكاشينك"))
        .containsExactly(LUKASHENKO);
    Statement thanked = saying(page, "الحكومات ستضع اللمسات الأخيرة عليها");
    assertThat(names(thanked)).containsExactly(LUKASHENKO);
  }

  @Test
  void theTwentyFifthOfJuneIsNoDayOfThePage() {
    Analysis page = pages.get(0);
    Timex anniversary =
        page.times().stream()
            .filter(time -> words(page, time.span()).equals("25 حزيران/يونيو"))
            .findFirst()
            .orElseThrow();
    isContent(page, anniversary.span());
    assertThat(anniversary.type()).isEqualTo(Timex.Type.DATE);
    assertThat(anniversary.value()).isEqualTo("XXXX-06-25");
    Timex years =
        page.times().stream()
            .filter(time -> words(page, time.span()).equals("30 عامًا"))
            .findFirst()
            .orElseThrow();
    assertThat(years.value()).isEqualTo("P30Y");
  }

  @Test
  void theDayOfTheCrawlIsNoDayOfTheArticle() {
    Analysis page = pages.get(2);
    Article article = page.article();
    int masthead = article.text().indexOf("يناير 15, 2025");
    assertThat(masthead).isNotNegative();
    assertThat(article.layout().content()).noneMatch(content -> content.contains(masthead));
    for (Analysis any : pages) {
      assertThat(any.article().date()).as(any.article().id()).isNull();
      assertThat(any.times())
          .as(any.article().id())
          .extracting(Timex::value)
          .noneMatch(value -> value.startsWith("2025"));
      assertThat(any.times())
          .extracting(Timex::anchor)
          .filteredOn(Objects::nonNull)
          .noneMatch(anchor -> anchor.startsWith("2025"));
    }
  }

  @Test
  void theSidebarsHeadlinesAreAbsent() {
    Analysis page = pages.get(3);
    int sidebar = page.article().text().indexOf(LATEST_NEWS);
    assertThat(sidebar).isPositive();
    assertThat(findings(page)).isNotEmpty().allMatch(span -> span.end() <= sidebar);
    assertThat(page.article().layout().content()).allMatch(content -> content.end() <= sidebar);
    assertThat(page.entities())
        .extracting(Entity::name)
        .noneMatch(
            name -> name.contains("ترامب") || name.contains("الشرع") || name.contains("حزب الله"));
  }

  @Test
  void everyFindingHasWordsInTheArticle() {
    for (Analysis page : pages) {
      assertThat(findings(page))
          .as(page.article().id())
          .isNotEmpty()
          .allSatisfy(span -> {
            isContent(page, span);
            assertThat(words(page, span)).isNotBlank();
          });
    }
  }

  private static Figure figure(Analysis page, String words) {
    Figure found =
        page.figures().stream()
            .filter(figure -> words(page, figure.span()).equals(words))
            .findFirst()
            .orElseThrow(
                () -> new AssertionError("no figure «" + words + "» among " + page.figures()));
    isContent(page, found.span());
    return found;
  }

  private static void isCount(Figure figure, long value, Approximation approximation) {
    isValue(figure, value, "", approximation);
  }

  private static void isValue(Figure figure, long value, String unit, Approximation approximation) {
    assertThat(figure.value()).isEqualByComparingTo(BigDecimal.valueOf(value));
    assertThat(figure.unit()).isEqualTo(unit);
    assertThat(figure.approximation()).isEqualTo(approximation);
  }

  private static void isAbout(Analysis page, Figure figure, String counted) {
    assertThat(figure.of()).as("what %s counts", words(page, figure.span())).isNotNull();
    assertThat(figure.of().value()).isEqualTo(counted);
    assertThat(words(page, figure.of().span())).isEqualTo(counted);
    isContent(page, figure.of().span());
  }

  private static Statement holding(Analysis page, Span span) {
    return page.statements().stream()
        .filter(statement -> statement.span().contains(span))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("nobody says «" + words(page, span) + "»: " + told(page)));
  }

  private static Statement saying(Analysis page, String words) {
    return page.statements().stream()
        .filter(statement -> words(page, statement.span()).contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody says «" + words + "»: " + told(page)));
  }

  /// The statement is one person's, by the words that name him or, where none do, by the person of an entity of the page.
  private static void isNamed(Analysis page, Statement statement, String name) {
    isContent(page, statement.span());
    String said = words(page, statement.span());
    assertThat(names(statement)).as("who says «%s»", said).containsExactly(name);
    Speaker speaker = statement.attribution().speakers().getFirst();
    assertThat(speaker.kind()).isEqualTo(Speaker.Kind.NAMED);
    assertThat(speaker.entity()).isNotNull();
    if (speaker.span() != null) {
      isContent(page, speaker.span());
    }
  }

  private static List<String> names(Statement statement) {
    return statement.attribution().speakers().stream().map(Speaker::name).toList();
  }

  private static void isContent(Analysis page, Span span) {
    assertThat(page.article().layout().content())
        .as("%s: content around %s", page.article().id(), span)
        .anyMatch(content -> content.contains(span));
  }

  private static List<Span> findings(Analysis page) {
    return Stream.of(
            page.statements().stream().map(Statement::span),
            page.figures().stream().map(Figure::span),
            page.times().stream().map(Timex::span),
            page.encounters().stream().map(Encounter::span),
            page.entities().stream().flatMap(entity -> entity.mentions().stream()))
        .flatMap(spans -> spans)
        .toList();
  }

  private static String told(Analysis page) {
    return page.statements().stream()
        .map(said -> names(said) + " " + said.act() + " «" + words(page, said.span()) + "»")
        .collect(Collectors.joining("\n", "\n", ""));
  }

  private static String words(Analysis page, Span span) {
    assertThat(span).isNotNull();
    return span.of(page.article().text());
  }
}
