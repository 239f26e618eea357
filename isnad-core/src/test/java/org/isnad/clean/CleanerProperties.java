package org.isnad.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.source.Page;
import org.isnad.text.Span;

/// What holds for any page, whatever its lines are.
class CleanerProperties {
  private static final Cleaner CLEANER = Cleaner.load();
  private static final List<String> PIECES =
      List.of(
          "الرئيسية",
          "محليات",
          "إعلان",
          "الأكثر قراءة",
          "مقالات ذات صلة",
          "رئيس التحرير",
          "سامي الدوري",
          "اقرأ أيضا: خبر آخر",
          "سمات الأمن",
          "...المزيد",
          "الأربعاء, مارس 12, 2025",
          "نشر في: 20-05-2023",
          "جسر جديد على النهر الكبير",
          "القاهرة (رويترز) - ",
          "موسكو - رويترز",
          "المصدر: وكالات",
          "(أ ف ب)",
          "قال الوزير إن الجسر سيفتح في الصيف، وإن كلفته بلغت 12 مليون دينار.",
          "وأضاف أن العمل استمر ثلاث سنوات.",
          "أعلنت الشركة عن منتج جديد سيصل إلى الأسواق قريبا.",
          "كتب: سامي",
          "#الأمن #الحدود",
          "-----",
          "{ margin: 0; padding: 0; border: none; overflow: hidden }",
          " ",
          "\t",
          "\u200F",
          "\u00A0",
          "«",
          "»",
          ")",
          "(",
          "٣",
          "😀",
          "\uD83D",
          "http://",
          "|",
          "»",
          "/");

  @Property
  void contentLiesInTheTextInOrder(@ForAll("pages") Page page) {
    switch (CLEANER.clean(page)) {
      case Refused refused -> assertThat(refused.refusal().code()).isIn("language", "no-article");
      case Article article -> {
        assertThat(article.text()).isSameAs(page.text());
        int at = 0;
        for (Span span : article.layout().content()) {
          assertThat(span.start()).isGreaterThanOrEqualTo(at);
          assertThat(span.isEmpty()).isFalse();
          at = span.end();
        }
        assertThat(at).isLessThanOrEqualTo(page.text().length());
        assertThat(article.layout().sources())
            .allSatisfy(
                source -> assertThat(source.span().of(page.text())).isEqualTo(source.name()));
        Span title = article.layout().title();
        if (title != null) {
          assertThat(article.layout().content())
              .anySatisfy(span -> assertThat(span.contains(title)).isTrue());
        }
      }
    }
  }

  @Property
  void cleaningTwiceGivesTheSame(@ForAll("pages") Page page) {
    assertThat(CLEANER.clean(page)).isEqualTo(CLEANER.clean(page));
  }

  @Provide
  Arbitrary<Page> pages() {
    Arbitrary<String> line =
        Arbitraries.of(PIECES)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(pieces -> String.join(" ", pieces));
    Arbitrary<String> text =
        line.list()
            .ofMaxSize(12)
            .flatMap(
                lines -> Arbitraries.of("\n", "\r\n", "\n\n").map(end -> String.join(end, lines)));
    return text.flatMap(body ->
        Arbitraries.of(true, false)
            .map(titled -> titled ? Pages.titled("جسر جديد", body) : Pages.plain(body)));
  }
}
