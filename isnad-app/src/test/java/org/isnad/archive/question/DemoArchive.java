package org.isnad.archive.question;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.Isnad;
import org.isnad.analyze.Analysis;
import org.isnad.source.Item;
import org.isnad.source.Page;
import org.isnad.source.SourceReader;

/// The invented reports that come with Isnad, and others in words of this test, analyzed for real. Static and thread-safe.
final class DemoArchive {
  private static final Isnad ISNAD = Isnad.create();
  private static final String FOLDER = "/org/isnad/demo/";

  /// Two of one family, a namesake with no given name, an agency between, days told in words, and reports without a day.
  private static final String MORE =
      """
      {"id":"surname-only","outlet":"النهار الجديد","published":"2024-07-02","title":"جولينكو يتعهد بنشر الحسابات","text":"تعهد جولينكو، أمس الاثنين، بنشر حسابات الصندوق كاملة قبل نهاية العام. وقالت الوزيرة نادية جولينكو إن الحسابات جاهزة للنشر."}
      {"id":"undated","outlet":"النهار الجديد","title":"موراتي: الأرقام أولا","text":"نقلت وكالة الضفتين عن رئيسة الوزراء إيلينا موراتي قولها إن بلادها لن توقع اتفاقا قبل نشر الأرقام. وأضافت موراتي أن الخبراء سيجتمعون في باريلا يوم 12 آذار/مارس 2024."}
      {"id":"meeting","outlet":"المرسى العربي","published":"2024-03-13","title":"لقاء في باريلا","text":"التقى الرئيس الكاردوني رادوفان جولينكو رئيسة الوزراء إيلينا موراتي، أمس الثلاثاء، في مدينة باريلا. وقال مصدر حضر اللقاء إن الجانبين اتفقا على نشر الأرقام."}
      """;

  private DemoArchive() {}

  static List<Analysis> analyses() throws IOException {
    Set<String> files = new LinkedHashSet<>();
    for (String line : text("index.tsv").lines().toList()) {
      if (!line.startsWith("#")) {
        files.add(line.substring(0, line.indexOf('\t')));
      }
    }
    List<Analysis> analyses = new ArrayList<>();
    for (String file : files) {
      read(file, text(file), analyses);
    }
    read("more.jsonl", MORE, analyses);
    return analyses;
  }

  private static void read(String file, String text, List<Analysis> to) throws IOException {
    try (InputStream in = new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
      new SourceReader()
          .read(
              in,
              file,
              (Item item) -> {
                if (item instanceof Page page) {
                  to.add(ISNAD.analyze(page));
                }
              });
    }
  }

  private static String text(String file) throws IOException {
    try (InputStream in = DemoArchive.class.getResourceAsStream(FOLDER + file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
