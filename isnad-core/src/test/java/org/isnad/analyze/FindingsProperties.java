package org.isnad.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.analyze.RuleExamples.Example;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.figure.FigureAnalyzer;
import org.isnad.analyze.time.TimeAnalyzer;
import org.isnad.analyze.time.Timex;
import org.isnad.text.Reading;
import org.isnad.text.Span;

/// What holds for times and figures in every run of the words that they are made of, in any order.
class FindingsProperties {
  private static final TimeAnalyzer TIMES = TimeAnalyzer.load();
  private static final FigureAnalyzer FIGURES = FigureAnalyzer.load();

  @Provide
  Arbitrary<String> runs() {
    return Arbitraries.of(
            "اليوم", "أمس", "غدا", "الخميس", "والجمعة", "يوم", "يومي", "الماضي", "المقبل", "مايو",
            "أيار", "/", "(", ")", "شهر", "الشهر", "العام", "عام", "2018", "5", "و", "26", "وعشرين",
            "خمسة", "الخامس", "عشر", "آلاف", "مليون", "ألفين", "نصف", "ونصف", "الساعة", "8:30",
            "مساء", "بتوقيت", "غرينتش", "قبل", "منذ", "بعد", "من", "إلى", "-", "سنوات", "يومين",
            "كل", "سنويا", "الربع", "الأول", "صيف", "نهاية", "منتصف", "الليل", "ليل", "هذا", "سن",
            "رمضان", "1436", "هـ", "عيد", "الفطر", "دولار", "%", "بالمئة", "نحو", "أكثر", "5ر28",
            "١٢", "شخصا", "ريال", "كلم", "بين", "الـ", "بـ", "،", ".", "\n", "\n\n", "\u200F",
            "سيعقد", "أن")
        .list()
        .ofMaxSize(25)
        .map(words -> String.join(" ", words));
  }

  private static Example report(String text) {
    return new Example("run", text, LocalDate.of(2018, 5, 9), List.of());
  }

  @Property(tries = 3000)
  void timesAreInOrderAndApart(@ForAll("runs") String text) {
    Example report = report(text);
    int end = 0;
    for (Timex time : TIMES.find(report.article(), report.reading())) {
      assertThat(time.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(time.span().isEmpty()).isFalse();
      end = time.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Property(tries = 3000)
  void figuresAreInOrderAndTakeNothingFromATime(@ForAll("runs") String text) {
    Example report = report(text);
    Reading reading = report.reading();
    List<Timex> times = TIMES.find(report.article(), reading);
    int end = 0;
    for (Figure figure : FIGURES.find(report.article(), reading, times)) {
      Span span = figure.span();
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(times).noneMatch(time -> time.span().contains(span.start()));
      end = span.end();
    }
  }

  @Property(tries = 500)
  void theSameReportGivesTheSameFindings(@ForAll("runs") String text) {
    Example report = report(text);
    assertThat(TIMES.find(report.article(), report.reading()))
        .isEqualTo(TIMES.find(report.article(), report.reading()));
  }

  @Property(tries = 1000)
  void withoutADayOfItsOwnAReportIsReadAllTheSame(@ForAll("runs") String text) {
    Example undated = new Example("run", text, null, List.of());
    for (Timex time : TIMES.find(undated.article(), undated.reading())) {
      assertThat(time.value()).isNotBlank();
      assertThat(time.anchor()).isNull();
    }
  }
}
