package org.isnad.wire;

import static net.jqwik.api.Arbitraries.of;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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

/// Analyses of every shape that the records allow; their spans lie in the text and mean nothing.
final class ArbitraryAnalyses {
  private static final int LENGTH = 40;

  private ArbitraryAnalyses() {}

  static Arbitrary<Analysis> analyses() {
    return Combinators.combine(
            articles(),
            spans().list().ofMaxSize(3),
            entities().list().ofMaxSize(3),
            times().list().ofMaxSize(3),
            figures().list().ofMaxSize(3),
            statements().list().ofMaxSize(3),
            encounters().list().ofMaxSize(3))
        .as(Analysis::new);
  }

  /// Letters, marks that JSON escapes, characters outside the BMP, half surrogate pairs and controls.
  private static Arbitrary<String> words() {
    return of(
            "ا", "ب", " ", "«", "\"", "\\", "\n", "\t", "\u0000", "\u2028", "😀", "\ud83d",
            "\ude00", "\u202b", "x", "/")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  private static Arbitrary<String> solid() {
    return words().map(text -> "م" + text);
  }

  private static Arbitrary<Span> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, LENGTH - 1),
            Arbitraries.integers().between(1, LENGTH))
        .as((start, length) -> new Span(start, Math.min(LENGTH, start + length)));
  }

  private static Arbitrary<Found<String>> found() {
    return Combinators.combine(words(), spans().injectNull(0.3)).as(Found::new);
  }

  private static Arbitrary<BigDecimal> numbers() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-1000000000000"), new BigDecimal("1000000000000"))
        .ofScale(4)
        .map(ArbitraryAnalyses::plain);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Arbitrary<Double> confidences() {
    return Arbitraries.doubles().between(0, 1);
  }

  private static Arbitrary<String> ids(String letter) {
    return Arbitraries.integers().between(1, 99).map(number -> letter + number);
  }

  private static Arbitrary<Article> articles() {
    return Combinators.combine(
            words(),
            origins(),
            dates().injectNull(0.3),
            words(),
            layouts(),
            problems().list().ofMaxSize(2))
        .as((id, origin, date, text, layout, problems) ->
            new Article(id, origin, "ar", date, text + "ن".repeat(LENGTH), layout, problems));
  }

  private static Arbitrary<Origin> origins() {
    Arbitrary<String> text = words().injectNull(0.5);
    Arbitrary<Long> number = Arbitraries.longs().between(1, Long.MAX_VALUE).injectNull(0.3);
    return Combinators.combine(
            text, text, text, text, text, number, number, of("0123456789abcdef".repeat(4)))
        .as(Origin::new);
  }

  private static Arbitrary<ArticleDate> dates() {
    return Combinators.combine(
            of("2022-06-25", "2022-06-25T10:00", "2022-06-25T10:00:00Z"),
            of(ArticleDate.Basis.class),
            confidences(),
            spans().injectNull(0.5))
        .as((value, basis, confidence, span) ->
            new ArticleDate(value, LocalDate.of(2022, 6, 25), basis, confidence, span));
  }

  private static Arbitrary<Layout> layouts() {
    Arbitrary<Span> span = spans().injectNull(0.5);
    Arbitrary<SourceLine> line =
        Combinators.combine(words(), of(SourceLine.Kind.class), spans()).as(SourceLine::new);
    return Combinators.combine(
            span, span, span, spans().list().ofMaxSize(1), line.list().ofMaxSize(2))
        .as(Layout::new);
  }

  private static Arbitrary<Problem> problems() {
    return Combinators.combine(of("undecodable-bytes", "x"), words(), spans().injectNull(0.5))
        .as(Problem::new);
  }

  private static Arbitrary<Entity> entities() {
    Arbitrary<Role> roles =
        Combinators.combine(words(), words().injectNull(0.5), spans()).as(Role::new);
    return Combinators.combine(
            ids("e"),
            of(Entity.Type.class),
            words(),
            words().list().ofMaxSize(2),
            spans().list().ofMinSize(1).ofMaxSize(3),
            roles.list().ofMaxSize(2),
            Arbitraries.maps(of("wikidata", "viaf", "a \"b\""), words()).ofMaxSize(2))
        .as(Entity::new);
  }

  private static Arbitrary<Timex> times() {
    return Combinators.combine(spans(), of(Timex.Type.class), words(), words().injectNull(0.5))
        .as(Timex::new);
  }

  private static Arbitrary<Figure> figures() {
    Arbitrary<Found<BigDecimal>> whole =
        Combinators.combine(numbers(), spans().injectNull(0.5)).as(Found::new);
    return Combinators.combine(
            spans(),
            numbers(),
            of("", "%", "USD"),
            of(Figure.Approximation.class),
            found().injectNull(0.5),
            whole.injectNull(0.5),
            of(Figure.Change.class).injectNull(0.5),
            found().injectNull(0.5))
        .as(Figure::new);
  }

  private static Arbitrary<Statement> statements() {
    Arbitrary<Cue> cues = Combinators.combine(words(), spans()).as(Cue::new);
    return Combinators.combine(
            ids("s"),
            spans(),
            of(Statement.Mode.class),
            of(Act.class),
            of(Statement.Status.class),
            cues.injectNull(0.3),
            attributions(),
            words())
        .as(Statement::new);
  }

  private static Arbitrary<Attribution> attributions() {
    Arbitrary<Speaker> speakers =
        Combinators.combine(
                solid(), of(Speaker.Kind.class), ids("e").injectNull(0.5), spans().injectNull(0.5))
            .as(Speaker::new);
    Arbitrary<Link> links =
        Combinators.combine(
                words(), ids("e").injectNull(0.5), of(Link.Medium.class), spans().injectNull(0.5))
            .as(Link::new);
    return Combinators.combine(
            speakers.list().ofMaxSize(2),
            links.list().ofMaxSize(2),
            found().injectNull(0.5),
            found().injectNull(0.5),
            confidences())
        .as(Attribution::new);
  }

  private static Arbitrary<Encounter> encounters() {
    return Combinators.combine(
            spans(),
            of(Encounter.Kind.class),
            found().list().ofMaxSize(3),
            found().injectNull(0.5),
            found().injectNull(0.5),
            of(Encounter.Status.class))
        .as(Encounter::new);
  }
}
