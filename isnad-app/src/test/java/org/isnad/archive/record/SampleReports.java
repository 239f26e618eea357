package org.isnad.archive.record;

import java.time.LocalDate;
import org.isnad.Isnad;
import org.isnad.analyze.Analysis;
import org.jspecify.annotations.Nullable;

/// Short reports in which something of every kind is found.
final class SampleReports {
  static final String TEXT =
      """
      الوزيرة ليلى سالم تزور المصنع الجديد

      قالت الوزيرة ليلى سالم، الاثنين الماضي، إن المصنع سينتج نحو 6 من أصل 33 ألف طن سنويا. \
      ونقلت وكالة رويترز عن متحدث باسم وزارة الصناعة قوله إن الكلفة ارتفعت إلى 5 ملايين دولار.

      والتقت الوزيرة ليلى سالم رئيس الشركة كمال حداد في القاهرة أمس.

      المصدر: رويترز
      """;

  static final String ANALYZER = "0.1.0";

  private static final Isnad ISNAD = Isnad.create();

  private SampleReports() {}

  static Analysis analysis(String id, @Nullable LocalDate day, @Nullable String url, String text) {
    Isnad.Builder builder = ISNAD.toBuilder().id(id).outlet("المرسى");
    if (day != null) {
      builder = builder.published(day);
    }
    if (url != null) {
      builder = builder.url(url);
    }
    return builder.build().analyze(text);
  }

  /// A report of that day.
  static Arrival report(String id, LocalDate day) {
    return Arrival.of(analysis(id, day, null, TEXT), ANALYZER);
  }

  /// A report of one day with words of its own.
  static Arrival report(String id, String words) {
    return Arrival.of(analysis(id, LocalDate.of(2024, 3, 5), null, TEXT + words), ANALYZER);
  }

  static Arrival at(String url, String id, String words) {
    return Arrival.of(analysis(id, LocalDate.of(2024, 3, 5), url, TEXT + words), ANALYZER);
  }

  /// A report whose text settles no day.
  static Arrival undated(String id) {
    return Arrival.of(analysis(id, null, null, "قالت ليلى سالم إن المصنع كبير."), ANALYZER);
  }
}
