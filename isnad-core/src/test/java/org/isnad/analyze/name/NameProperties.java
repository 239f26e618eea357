package org.isnad.analyze.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.analyze.RuleExamples.Example;
import org.isnad.text.Reading;
import org.isnad.text.Span;

/// What holds for names in every run of the words that they are made of, in any order.
class NameProperties {
  private static final NameAnalyzer ANALYZER = NameAnalyzer.load();

  @Provide
  Arbitrary<String> runs() {
    return Arbitraries.of(
            "قال",
            "وأكد",
            "الرئيس",
            "وللرئيس",
            "وزير",
            "الخارجية",
            "الروسي",
            "الروسية",
            "رئيس",
            "نائب",
            "مدير",
            "المتحدث",
            "باسم",
            "فلاديمير",
            "بوتين",
            "وبوتين",
            "محمد",
            "بن",
            "سلمان",
            "آل",
            "أبو",
            "عبد",
            "الله",
            "الرحمن",
            "دي",
            "ميستورا",
            "لوكاشينكو",
            "لوكاشينكا",
            "حسن",
            "صالح",
            "علي",
            "على",
            "وزارة",
            "لوزارة",
            "الدفاع",
            "والطيران",
            "حزب",
            "حركة",
            "شركة",
            "صحيفة",
            "وكالة",
            "أنباء",
            "سبوتنيك",
            "قناة",
            "مستشفى",
            "جامعة",
            "الملك",
            "مدينة",
            "محافظة",
            "جبل",
            "بلدة",
            "النور",
            "الخبر",
            "موسكو",
            "للصين",
            "الولايات",
            "المتحدة",
            "المملكة",
            "السعودية",
            "الحكومة",
            "للجنة",
            "للانتخابات",
            "العليا",
            "لحقوق",
            "الإنسان",
            "في",
            "من",
            "إن",
            "أن",
            "،",
            ".",
            ":",
            "\"",
            "«",
            "»",
            "(",
            ")",
            "#",
            "_",
            "-",
            "\n",
            "\n\n",
            "\u200F",
            "ـ",
            "2018",
            "CNN",
            "اتفاقاً")
        .list()
        .ofMaxSize(25)
        .map(words -> String.join(" ", words));
  }

  private static Names names(String text) {
    Example report = new Example("run", text, null, List.of());
    return ANALYZER.find(report.article(), report.reading(), List.of());
  }

  @Property(tries = 3000)
  void mentionsAreInOrderAndApart(@ForAll("runs") String text) {
    Names names = names(text);
    int end = 0;
    for (Mention mention : names.mentions()) {
      assertThat(mention.first()).isGreaterThanOrEqualTo(end);
      assertThat(mention.span().isEmpty()).isFalse();
      assertThat(mention.entity()).isLessThan(names.entities().size());
      end = mention.end();
    }
    assertThat(end).isLessThanOrEqualTo(Reading.of(text).tokens().size());
  }

  @Property(tries = 2000)
  void theMentionsOfTheEntitiesAreThoseOfTheReport(@ForAll("runs") String text) {
    Names names = names(text);
    List<Span> ofEntities =
        names.entities().stream().flatMap(entity -> entity.mentions().stream()).sorted().toList();
    assertThat(ofEntities).isEqualTo(names.mentions().stream().map(Mention::span).toList());
    for (int i = 0; i < names.entities().size(); i++) {
      assertThat(names.entities().get(i).id()).isEqualTo("e" + (i + 1));
      assertThat(names.entities().get(i).name()).isNotBlank();
    }
  }

  @Property(tries = 2000)
  void titlesLieInTheTextAndBelongToPersons(@ForAll("runs") String text) {
    Names names = names(text);
    int start = 0;
    for (TitleMention title : names.titles()) {
      assertThat(title.role().span().start()).isGreaterThanOrEqualTo(start);
      assertThat(title.role().span().end()).isLessThanOrEqualTo(text.length());
      if (title.entity() >= 0) {
        assertThat(names.entities().get(title.entity()).type()).isEqualTo(Entity.Type.PER);
      }
      start = title.role().span().start();
    }
  }

  @Property(tries = 500)
  void theSameReportGivesTheSameNames(@ForAll("runs") String text) {
    assertThat(names(text)).isEqualTo(names(text));
  }
}
