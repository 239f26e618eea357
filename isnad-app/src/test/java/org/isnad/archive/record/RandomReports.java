package org.isnad.archive.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
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
import org.jspecify.annotations.Nullable;

/// Reports of any shape, with the characters that databases stumble over; the same seed gives the same report.
final class RandomReports {
  private static final List<String> PIECES =
      List.of(
          "ا",
          "ي",
          " ",
          "'",
          "\"",
          "\\",
          "%",
          "\n",
          "\u0000",
          "😀",
          "\ud83d",
          "\ude00",
          "x",
          "\u202b",
          "مصنع ".repeat(150));

  private static final int LENGTH = 60;

  private final Random random;

  private RandomReports(long seed) {
    random = new Random(seed);
  }

  static Analysis of(long seed) {
    return new RandomReports(seed).analysis(seed);
  }

  private Analysis analysis(long seed) {
    Layout layout =
        new Layout(
            maybe(this::span), maybe(this::span), maybe(this::span), some(1, _ -> span()), lines());
    Origin origin =
        new Origin(
            maybe(this::words),
            maybe(this::words),
            maybe(this::words),
            maybe(this::words),
            maybe(this::words),
            maybe(() -> 1 + (random.nextLong() >>> 1) % 1_000_000),
            maybe(() -> random.nextLong() >>> 1),
            Long.toHexString(seed));
    LocalDate day = LocalDate.of(1, 1, 1).plusDays(random.nextInt(900_000));
    ArticleDate date =
        new ArticleDate(
            day.toString(), day, any(ArticleDate.Basis.values()), random.nextDouble(), null);
    Article article =
        new Article(
            seed + words(),
            origin,
            "ar",
            maybe(() -> date),
            words() + "ن".repeat(LENGTH),
            layout,
            some(2, _ -> new Problem("odd", words(), maybe(this::span))));
    return new Analysis(
        article,
        some(3, _ -> span()),
        some(3, this::entity),
        some(3, _ -> new Timex(span(), any(Timex.Type.values()), words(), maybe(this::words))),
        some(3, _ -> figure()),
        some(3, this::statement),
        some(2, _ -> encounter()));
  }

  private String words() {
    StringBuilder out = new StringBuilder("م");
    for (int i = random.nextInt(6); i > 0; i--) {
      out.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return out.toString();
  }

  private Span span() {
    int start = random.nextInt(LENGTH - 1);
    return new Span(start, start + 1 + random.nextInt(LENGTH - 1 - start));
  }

  private Found<String> found() {
    return new Found<>(words(), maybe(this::span));
  }

  private BigDecimal decimal() {
    BigDecimal number =
        new BigDecimal(random.nextLong(-1_000_000_000, 1_000_000_000))
            .movePointLeft(random.nextInt(5))
            .stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? null : value.get();
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  /// @param item of a number, counted from 1
  private <T> List<T> some(int most, IntFunction<T> item) {
    List<T> out = new ArrayList<>();
    for (int i = 1 + random.nextInt(most + 1); i > 1; i--) {
      out.add(item.apply(out.size() + 1));
    }
    return out;
  }

  private List<SourceLine> lines() {
    return some(2, _ -> new SourceLine(words(), any(SourceLine.Kind.values()), span()));
  }

  private Entity entity(int number) {
    List<Span> mentions = new ArrayList<>(List.of(span()));
    mentions.addAll(some(2, _ -> span()));
    return new Entity(
        "e" + number,
        any(Entity.Type.values()),
        words(),
        some(1, _ -> words()),
        mentions,
        some(2, _ -> new Role(words(), maybe(this::words), span())),
        random.nextBoolean() ? Map.of() : Map.of("wikidata", words(), "viaf", "1"));
  }

  private Figure figure() {
    return new Figure(
        span(),
        decimal(),
        words(),
        any(Figure.Approximation.values()),
        maybe(this::found),
        maybe(() -> new Found<>(decimal(), maybe(this::span))),
        maybe(() -> any(Figure.Change.values())),
        maybe(this::found));
  }

  private Statement statement(int number) {
    return new Statement(
        "s" + number,
        span(),
        any(Statement.Mode.values()),
        any(Act.values()),
        any(Statement.Status.values()),
        maybe(() -> new Cue(words(), span())),
        new Attribution(
            some(2, one -> new Speaker(words(), any(Speaker.Kind.values()), "e" + one, span())),
            some(2, _ -> new Link(words(), null, any(Link.Medium.values()), maybe(this::span))),
            maybe(this::found),
            maybe(this::found),
            random.nextDouble()),
        words());
  }

  private Encounter encounter() {
    return new Encounter(
        span(),
        any(Encounter.Kind.values()),
        some(3, _ -> found()),
        maybe(this::found),
        maybe(this::found),
        any(Encounter.Status.values()));
  }
}
