package org.isnad.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.encounter.Encounter;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Role;
import org.isnad.analyze.statement.Act;
import org.isnad.analyze.statement.Attribution;
import org.isnad.analyze.statement.Cue;
import org.isnad.analyze.statement.Link;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.Article;
import org.isnad.clean.ArticleDate;
import org.isnad.clean.Layout;
import org.isnad.clean.SourceLine;
import org.isnad.source.Origin;
import org.isnad.text.Found;
import org.isnad.text.Problem;
import org.isnad.text.Span;

/// One short report with a finding of every kind, set by hand.
final class SampleAnalysis {
  static final String TEXT =
      "الوزيرة: السد جاهز\n\nنقلت وكالة الأنهار عن الوزيرة ليلى سالم قولها أمس إن نحو 5ر28 مليون متر مكعب تكفي 6 من أصل 33 قرية.";

  private SampleAnalysis() {}

  static Analysis full() {
    return new Analysis(
        article(),
        List.of(at("الوزيرة: السد جاهز"), new Span(TEXT.indexOf("نقلت"), TEXT.length())),
        List.of(
            new Entity(
                "e1",
                Entity.Type.PER,
                "ليلى سالم",
                List.of("title-alone"),
                List.of(at("ليلى سالم")),
                List.of(new Role("الوزيرة", null, at("الوزيرة"))),
                Map.of("wikidata", "Q1", "isni", "0000")),
            new Entity(
                "e2",
                Entity.Type.ORG,
                "وكالة الأنهار",
                List.of(),
                List.of(at("وكالة الأنهار")),
                List.of(),
                Map.of())),
        List.of(
            new Timex(at("أمس"), Timex.Type.DATE, "2023-05-17", "2023-05-18"),
            new Timex(at("أمس"), Timex.Type.DATE, "XXXX", null)),
        List.of(
            new Figure(
                at("5ر28 مليون متر مكعب"),
                new BigDecimal("2.850E+7"),
                "m3",
                Figure.Approximation.ABOUT,
                null,
                null,
                Figure.Change.UP,
                new Found<>("P1Y", null)),
            new Figure(
                at("6"),
                new BigDecimal("6.00"),
                "",
                Figure.Approximation.EXACT,
                new Found<>("قرية", at("قرية")),
                new Found<>(new BigDecimal("33"), at("33")),
                null,
                null)),
        List.of(headline(), indirect()),
        List.of(
            new Encounter(
                at("السد"),
                Encounter.Kind.VISIT,
                List.of(new Found<>("ليلى سالم", at("ليلى سالم")), new Found<>("وفد", null)),
                null,
                new Found<>("2023-05-17", at("أمس")),
                Encounter.Status.ANNOUNCED)));
  }

  private static Article article() {
    return new Article(
        "river#1",
        new Origin(
            "النهر",
            "https://river.example/1",
            "2023-05-18T08:00:00+03:00",
            null,
            "river.jsonl",
            1L,
            0L,
            "ab".repeat(32)),
        "ar",
        new ArticleDate(
            "2023-05-18T08:00:00+03:00",
            LocalDate.of(2023, 5, 18),
            ArticleDate.Basis.GIVEN,
            1,
            null),
        TEXT,
        new Layout(
            at("الوزيرة: السد جاهز"),
            null,
            null,
            List.of(new Span(0, TEXT.length())),
            List.of(new SourceLine("وكالة الأنهار", SourceLine.Kind.AGENCY, at("وكالة الأنهار")))),
        List.of(
            new Problem("undecodable-bytes", "2 bytes were no UTF-8.", null),
            new Problem("odd-mark", "A \"mark\".", new Span(3, 4))));
  }

  private static Statement headline() {
    Attribution attribution =
        new Attribution(
            List.of(new Speaker("الوزيرة", Speaker.Kind.NAMED, "e1", at("الوزيرة"))),
            List.of(),
            null,
            null,
            0.9);
    return new Statement(
        "s1",
        at("السد جاهز"),
        Statement.Mode.HEADLINE,
        Act.ASSERT,
        Statement.Status.SAID,
        new Cue(":", at(":")),
        attribution,
        "headline-colon");
  }

  private static Statement indirect() {
    Attribution attribution =
        new Attribution(
            List.of(new Speaker("ليلى سالم", Speaker.Kind.NAMED, "e1", null)),
            List.of(new Link("وكالة الأنهار", "e2", Link.Medium.AGENCY, at("وكالة الأنهار"))),
            new Found<>("2023-05-17", at("أمس")),
            null,
            0.75);
    int start = TEXT.indexOf("نحو");
    return new Statement(
        "s2",
        new Span(start, TEXT.length() - 1),
        Statement.Mode.INDIRECT,
        Act.ASSERT,
        Statement.Status.SAID,
        null,
        attribution,
        "relayed-noun");
  }

  private static Span at(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
