package org.isnad.relate.series;

import static org.isnad.text.Letters.ARABIC_COMMA;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Role;
import org.isnad.analyze.statement.Statement;
import org.isnad.analyze.time.Timex;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.At;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Words;
import org.isnad.relate.series.CountedNouns.Kind;
import org.isnad.text.Found;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads the figures of one report with what stands around them. Used by one thread.
final class OccurrenceReader {
  /// How many words on either side tell what a figure is about.
  private static final int AROUND = 14;

  /// How far from a figure, in UTF-16 units, the time stands that it is of.
  private static final int TIME_NEAR = 60;

  private static final int MOST_STATES = 2;

  /// A day that no report settles, as TIMEX3 writes it.
  private static final String SOME_DAY = "XXXX-XX-XX";

  /// The length of a day: 2023-04-06.
  private static final int DAY = 10;

  /// Words that make of a time one from which is counted or with which is compared.
  private static final List<String> SINCE = List.of("منذ", "قبل", "حتي", "بحلول", "مقارنه", "عن");

  private final Report report;
  private final EntityIds ids;
  private final CountedNouns nouns;
  private final States states;

  private final FoldedWords scan;

  /// @param scan reads words; what it read before does not matter
  OccurrenceReader(
      Report report, EntityIds ids, CountedNouns nouns, States states, FoldedWords scan) {
    this.report = report;
    this.ids = ids;
    this.nouns = nouns;
    this.states = states;
    this.scan = scan;
  }

  Occurrence read(Figure figure, Quantity quantity, Span sentence) {
    Timed timed = timed(figure, quantity, sentence);
    Series.Point point =
        new Series.Point(
            new At(report.id(), figure.span()),
            signed(figure, quantity),
            whole(figure, sentence),
            timed.value(),
            timed.clock());
    return new Occurrence(
        point,
        report.day(),
        of(figure, quantity, sentence),
        stems(figure, sentence),
        sign(figure, sentence));
  }

  private static BigDecimal signed(Figure figure, Quantity quantity) {
    return quantity.measure() == Quantity.Measure.CHANGE && figure.change() == Figure.Change.DOWN
        ? figure.value().negate()
        : figure.value();
  }

  /// The whole where the words say that the figure is part of it: «6 من أصل 33»; not for «9 من كل 10».
  private @Nullable BigDecimal whole(Figure figure, Span sentence) {
    Found<BigDecimal> whole = figure.whole();
    Span span = whole == null ? null : whole.span();
    if (whole == null
        || span == null
        || !figure.unit().isEmpty()
        || span.start() < figure.span().end()
        || span.start() > sentence.end()
        || whole.value().compareTo(figure.value()) <= 0) {
      return null;
    }
    scan.in(report.text(), figure.span().end(), span.start());
    while (scan.next()) {
      if (Kind.PART.in(nouns.kinds(scan, 0))) {
        return whole.value();
      }
    }
    return null;
  }

  private Occurrence.Sign sign(Figure figure, Span sentence) {
    int from = Math.max(sentence.start(), figure.span().start() - 60);
    int to = Math.min(sentence.end(), figure.span().end() + 40);
    scan.in(report.text(), from, to);
    while (scan.next()) {
      int kinds = nouns.kinds(scan, 0);
      if (Kind.LEFT.in(kinds)) {
        return Occurrence.Sign.LEFT;
      }
      if (Kind.DONE.in(kinds)) {
        return Occurrence.Sign.DONE;
      }
    }
    return Occurrence.Sign.NONE;
  }

  private record Timed(String value, Series.Clock clock) {}

  /// The time that the figure is of: a date near it, else when it was said, else when it was published.
  private Timed timed(Figure figure, Quantity quantity, Span sentence) {
    Timex nearest = null;
    int distance = TIME_NEAR;
    for (Timex time : report.analysis().times()) {
      if (time.type() == Timex.Type.DATE
          && sentence.contains(time.span())
          && !time.span().overlaps(figure.span())
          && isDate(time.value())
          && (quantity.reach() != Quantity.Reach.MARKET || time.value().length() == DAY)
          && isOf(figure.span(), time.span())) {
        int apart =
            time.span().start() >= figure.span().end()
                ? time.span().start() - figure.span().end()
                : figure.span().start() - time.span().end();
        if (apart < distance) {
          distance = apart;
          nearest = time;
        }
      }
    }
    if (nearest != null) {
      return new Timed(nearest.value(), Series.Clock.EVENT);
    }
    for (Statement statement : report.analysis().statements()) {
      Found<String> when = statement.attribution().when();
      if (statement.span().contains(figure.span()) && when != null && isDate(when.value())) {
        return new Timed(when.value(), Series.Clock.SAID);
      }
    }
    LocalDate day = report.day();
    return new Timed(day == null ? SOME_DAY : day.toString(), Series.Clock.PUBLISHED);
  }

  /// Whether the time may be the figure's: no comma between, and no «منذ» before it.
  private boolean isOf(Span figure, Span time) {
    String text = report.text();
    int from = Math.min(figure.end(), time.end());
    int to = Math.max(figure.start(), time.start());
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == ARABIC_COMMA || c == ',' || c == '(' || c == ')') {
        return false;
      }
    }
    boolean since = false;
    scan.in(text, Math.max(0, time.start() - 12), time.start());
    while (scan.next()) {
      since = isSince();
    }
    return !since;
  }

  private boolean isSince() {
    for (String word : SINCE) {
      if (word.contentEquals(scan)) {
        return true;
      }
    }
    return false;
  }

  /// A year, month or day that is settled: 2017, 2017-04, 2017-04-06.
  private static boolean isDate(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '-' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return value.length() == 4 || value.length() == 7 || value.length() == 10;
  }

  private List<String> of(Figure figure, Quantity quantity, Span sentence) {
    return switch (quantity.reach()) {
      case MARKET -> List.of();
      case INDICATOR -> ofStates(quantity, sentence);
      case CASUALTIES, EVENT -> nearest(figure, sentence);
    };
  }

  /// The entities named next before and after the figure in its sentence, and those of the words of what is counted.
  private List<String> nearest(Figure figure, Span sentence) {
    TreeSet<String> near = new TreeSet<>();
    Entity before = null;
    Entity after = null;
    int beforeEnd = -1;
    int afterStart = Integer.MAX_VALUE;
    Span of = figure.of() == null ? null : figure.of().span();
    for (Entity entity : report.analysis().entities()) {
      // Mentions are in order.
      if (entity.mentions().getLast().end() < sentence.start()
          || entity.mentions().getFirst().start() > sentence.end()) {
        continue;
      }
      for (Span mention : entity.mentions()) {
        if (sentence.contains(mention)) {
          if (of != null && of.overlaps(mention)) {
            add(entity, near);
          } else if (mention.end() <= figure.span().start() && mention.end() > beforeEnd) {
            before = entity;
            beforeEnd = mention.end();
          } else if (mention.start() >= figure.span().end() && mention.start() < afterStart) {
            after = entity;
            afterStart = mention.start();
          }
        }
      }
    }
    add(before, near);
    add(after, near);
    return List.copyOf(near);
  }

  private void add(@Nullable Entity entity, Collection<String> near) {
    String id = entity == null ? null : ids.of(report.id(), entity.id());
    if (id != null) {
      near.add(id);
    }
  }

  /// The states of the words of what is measured, else of the sentence, else those that the report names most.
  private List<String> ofStates(Quantity quantity, Span sentence) {
    TreeSet<String> found = new TreeSet<>();
    for (String word : QuantityReader.words(quantity.label())) {
      String state = states.of(word);
      if (state != null) {
        found.add(state);
      }
    }
    if (found.isEmpty()) {
      for (Entity entity : report.analysis().entities()) {
        String state = state(entity);
        if (state != null && entity.mentions().stream().anyMatch(sentence::contains)) {
          found.add(state);
        }
      }
    }
    return found.isEmpty() || found.size() > MOST_STATES
        ? most(Kind.BETWEEN.in(nouns.kindsOfOne(quantity.head())) ? MOST_STATES + 1 : 1)
        : List.copyOf(found);
  }

  private @Nullable String state(Entity entity) {
    String id = entity.type() == Entity.Type.LOC ? ids.of(report.id(), entity.id()) : null;
    return id == null ? null : states.ofId(id);
  }

  /// The states that the report names most, in titles too, so many of them.
  private List<String> most(int many) {
    Map<String, Integer> named = new TreeMap<>();
    for (Entity entity : report.analysis().entities()) {
      String state = state(entity);
      if (state != null) {
        named.merge(state, entity.mentions().size(), Integer::sum);
      }
      for (Role role : entity.roles()) {
        for (String word : QuantityReader.words(role.title())) {
          String of = states.of(word);
          if (of != null) {
            named.merge(of, 1, Integer::sum);
          }
        }
      }
    }
    return named.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(many)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /// The stems of the words around.
  private StemSet stems(Figure figure, Span sentence) {
    Words words = report.words();
    int at = words.first(figure.span());
    int end = words.end(figure.span());
    Span of = figure.of() == null ? null : figure.of().span();
    boolean beside = of != null && words.first(of) <= end && words.end(of) >= at;
    return StemSet.of(
        words,
        Math.max(words.first(sentence), at - AROUND),
        Math.min(words.end(sentence), end + AROUND),
        of != null && beside ? Math.min(at, words.first(of)) : at,
        of != null && beside ? Math.max(end, words.end(of)) : end);
  }
}
