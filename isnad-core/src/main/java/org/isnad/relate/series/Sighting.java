package org.isnad.relate.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.isnad.relate.report.At;
import org.jspecify.annotations.Nullable;

/// A figure as its report gives it, apart from all other reports: of what quantity it is, and what stands around it. Series are made of them. Immutable.
public final class Sighting {
  private final Quantity quantity;
  private final Occurrence occurrence;

  Sighting(Quantity quantity, Occurrence occurrence) {
    this.quantity = Objects.requireNonNull(quantity, "quantity");
    this.occurrence = Objects.requireNonNull(occurrence, "occurrence");
  }

  Quantity quantity() {
    return quantity;
  }

  Occurrence occurrence() {
    return occurrence;
  }

  /// Figures of unlike keys have nothing to do with one another: the series of some keys are the same whether or not other keys are folded beside them.
  public String key() {
    return switch (quantity.reach()) {
      case CASUALTIES, EVENT, MARKET -> quantity.bucket();
      // In several units and as a change it is one indicator, of which a series makes another.
      case INDICATOR -> quantity.head() + '|' + quantity.reach();
    };
  }

  /// The report that gives it.
  public String report() {
    return occurrence.point().at().report();
  }

  /// For another machine, which reads it with [#of(byte\[\])].
  public byte[] bytes() {
    Series.Point point = occurrence.point();
    return new Packer()
        .text(quantity.head())
        .texts(quantity.more())
        .text(quantity.label())
        .text(quantity.unit())
        .word(quantity.measure())
        .word(quantity.reach())
        .at(point.at())
        .text(point.value().toString())
        .optional(point.whole() == null ? null : point.whole().toString())
        .text(point.time())
        .word(point.clock())
        .optional(occurrence.day() == null ? null : occurrence.day().toString())
        .texts(occurrence.of())
        .stems(occurrence.stems())
        .word(occurrence.sign())
        .bytes();
  }

  /// @throws IllegalArgumentException where [#bytes()] did not make them
  public static Sighting of(byte[] bytes) {
    Unpacker from = new Unpacker(bytes);
    Quantity quantity =
        new Quantity(
            from.text(),
            from.texts(),
            from.text(),
            from.text(),
            from.word(Quantity.Measure.values()),
            from.word(Quantity.Reach.values()));
    At at = from.at();
    BigDecimal value = new BigDecimal(from.text());
    String whole = from.optional();
    Series.Point point =
        new Series.Point(
            at,
            value,
            whole == null ? null : new BigDecimal(whole),
            from.text(),
            from.word(Series.Clock.values()));
    @Nullable String day = from.optional();
    List<String> of = from.texts();
    Occurrence occurrence =
        new Occurrence(
            point,
            day == null ? null : LocalDate.parse(day),
            of,
            from.stems(),
            from.word(Occurrence.Sign.values()));
    from.end();
    return new Sighting(quantity, occurrence);
  }
}
