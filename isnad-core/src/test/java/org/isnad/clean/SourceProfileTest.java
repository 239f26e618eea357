package org.isnad.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.isnad.source.Origin;
import org.isnad.source.Page;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

/// What returns from page to page of one source is the page's, as far as its own words do not say otherwise.
class SourceProfileTest {
  private static final String PROMOTION = "حمل تطبيقنا الجديد لتصلك النشرة كل صباح على هاتفك.";
  private static final List<String> PLACES =
      List.of("الميناء", "الجسر", "السوق", "المطار", "المتحف", "الحديقة", "المصنع", "المكتبة");

  @Test
  void aPromotionBelowEveryPageIsDroppedOnceItsSourceIsKnown() {
    List<Page> pages = pages(40, "\n" + PROMOTION);

    assertThat(content(pages.get(7), null)).contains(PROMOTION);
    assertThat(content(pages.get(7), profile(pages)))
        .doesNotContain(PROMOTION)
        .contains("وقالت مهندسة البلدية");
  }

  @Test
  void aPromotionAtTheEndOfTheLastParagraphIsCutOff() {
    List<Page> pages = pages(40, " " + PROMOTION);

    assertThat(content(pages.get(7), profile(pages)))
        .doesNotContain(PROMOTION)
        .endsWith("قبل نهاية العام.");
  }

  @Test
  void countersThatDifferOnlyInTheirFigureAreOneLine() {
    List<Page> pages =
        IntStream.range(0, 40)
            .mapToObj(i ->
                page("المدى", report(i) + "\nطالعه حتى الآن " + (1_000 + 37 * i) + " من القراء"))
            .toList();

    assertThat(content(pages.get(3), profile(pages))).doesNotContain("من القراء");
  }

  @Test
  void whatReturnsOnAnotherSourceIsNoMatterOfThisOne() {
    SourceProfile profile = profile(pages(40, "\n" + PROMOTION));

    assertThat(content(page("الصدى", report(1) + "\n" + PROMOTION), profile)).contains(PROMOTION);
  }

  @Test
  void aDatelineAndASourceLineReturnAndAreTheReports() {
    List<Page> pages =
        IntStream.range(0, 40)
            .mapToObj(i -> page("المدى", "بيروت - رويترز\n" + report(i) + "\nالمصدر: وكالة رويترز"))
            .toList();

    assertThat(content(pages.get(5), profile(pages))).contains("بيروت - رويترز", "وكالة رويترز");
  }

  @Test
  void theFirstParagraphOfAReportIsKeptThoughItTeasesBelowOthers() {
    String lead = "افتتحت البلدية، الأحد، جسرا جديدا فوق النهر يصل بين الحي القديم ومحطة القطار.";
    List<Page> pages = new ArrayList<>(pages(40, "\n" + lead));
    Page own = page("المدى", lead + "\n" + report(3));
    pages.add(own);

    assertThat(content(own, profile(pages))).contains(lead);
    assertThat(content(pages.get(2), profile(pages))).doesNotContain(lead);
  }

  @Test
  void subheadingsInsideReportsAreKept() {
    List<Page> pages =
        IntStream.range(0, 1_000)
            .mapToObj(i -> {
              String again = i % 100 == 0 ? "\nأداء القطاعات الكبرى\n" : "\n";
              return page(
                  "المدى",
                  report(i) + "\n" + report(i + 1) + again + report(i + 2) + "\n" + report(i + 3));
            })
            .toList();

    assertThat(content(pages.get(100), profile(pages))).contains("أداء القطاعات الكبرى");
  }

  @Property(tries = 20)
  void theOrderOfThePagesChangesNothing(@ForAll @IntRange(min = 1, max = 39) int turn) {
    List<Page> pages = pages(40, "\n" + PROMOTION);
    List<Page> turned = new ArrayList<>(pages.subList(turn, 40));
    turned.addAll(pages.subList(0, turn));

    assertThat(profile(turned).sources().get("المدى").lines().keySet())
        .isEqualTo(profile(pages).sources().get("المدى").lines().keySet());
  }

  @Test
  void rareLinesAreForgottenAndFrequentOnesAreNot() {
    LineCounts counts = new LineCounts(100);
    for (int i = 1; i <= 10_000; i++) {
      LineCounts.Source source = counts.page("المدى");
      counts.line(source, i % 10 == 0 ? 1 : 1_000 + i, true, "سطر", 0, 3);
    }

    LineCounts.Source source = counts.sources().get("المدى");
    assertThat(source.counts()).hasSizeLessThan(250);
    assertThat(source.counts().get(1L).seen()).isBetween(900L, 1_000L);
  }

  @Test
  void aPageWithoutAnOutletBelongsToTheHostOfItsAddress() {
    Origin origin = origin(null, "https://www.mada.example/a/1?b=2");

    assertThat(SourceProfile.key(origin)).isEqualTo("mada.example");
    assertThat(SourceProfile.key(origin("المدى", null))).isEqualTo("المدى");
    assertThat(SourceProfile.key(origin(null, null))).isEmpty();
  }

  private static SourceProfile profile(List<Page> pages) {
    ProfileCounter counter = new ProfileCounter();
    pages.forEach(counter::add);
    return counter.profile();
  }

  private static String content(Page page, SourceProfile profile) {
    Cleaned cleaned = Cleaner.load(new CleanOptions(null, null, profile, false)).clean(page);
    Article article = (Article) cleaned;
    StringBuilder kept = new StringBuilder();
    for (Span span : article.layout().content()) {
      kept.append(kept.isEmpty() ? "" : "\n").append(span.of(article.text()));
    }
    return kept.toString();
  }

  private static List<Page> pages(int count, String end) {
    return IntStream.range(0, count).mapToObj(i -> page("المدى", report(i) + end)).toList();
  }

  private static String report(int i) {
    String place = PLACES.get(i % PLACES.size());
    return "أعلنت البلدية أن أعمال الصيانة في "
        + place
        + " رقم "
        + i
        + " ستبدأ مطلع الأسبوع المقبل، وأن الطريق سيبقى مفتوحا أمام المارة.\n"
        + "وقالت مهندسة البلدية إن العمال سينهون "
        + place
        + " رقم "
        + (i + 7)
        + " قبل نهاية العام.";
  }

  private static Page page(String outlet, String body) {
    String title = "صيانة في المدينة";
    return new Page(
        "p", origin(outlet, null), title + "\n\n" + body, new Span(0, title.length()), List.of());
  }

  private static Origin origin(String outlet, String url) {
    return new Origin(outlet, url, null, null, null, null, null, "00");
  }
}
