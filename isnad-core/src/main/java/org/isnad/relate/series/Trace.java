package org.isnad.relate.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.relate.report.At;
import org.jspecify.annotations.Nullable;

/// What commitments are made of, as a report gives it, apart from all other reports: something that is undertaken, or a sentence that may tell what became of
/// what those undertook whom it names. Immutable.
public final class Trace {
  private final At at;
  private final @Nullable Undertaking undertaken;
  private final @Nullable Told told;

  /// A sentence.
  ///
  /// @param by ids across reports of those whom it names
  /// @param turns of each the place among all that the report tells
  record Told(List<String> by, List<Integer> turns, OutcomeWords words) {
    Told {
      by = List.copyOf(by);
      turns = List.copyOf(turns);
      Objects.requireNonNull(words, "words");
    }
  }

  private Trace(At at, @Nullable Undertaking undertaken, @Nullable Told told) {
    this.at = at;
    this.undertaken = undertaken;
    this.told = told;
  }

  static Trace of(Undertaking undertaken) {
    return new Trace(undertaken.at(), undertaken, null);
  }

  static Trace of(At sentence, Told told) {
    return new Trace(sentence, null, told);
  }

  At at() {
    return at;
  }

  /// Null for a sentence.
  @Nullable Undertaking undertaken() {
    return undertaken;
  }

  /// Null for what is undertaken.
  @Nullable Told told() {
    return told;
  }

  /// The report that gives it.
  public String report() {
    return at.report();
  }

  /// Whether something is undertaken. Commitments of somebody who never undertakes anything are none, whatever sentences name him.
  public boolean isUndertaking() {
    return undertaken != null;
  }

  /// Ids across reports of those who undertake, or whom the sentence names. Those who ever undertake something together hang together: the commitments of some
  /// are the same whether or not others, with whom they do not hang together, are folded beside them.
  public List<String> by() {
    return undertaken != null ? undertaken.by().ids() : told == null ? List.of() : told.by();
  }

  /// For another machine, which reads it with [#of(byte\[\])].
  public byte[] bytes() {
    Packer to = new Packer().at(at).truth(undertaken != null);
    if (undertaken != null) {
      write(undertaken, to);
    } else if (told != null) {
      write(told, to);
    }
    return to.bytes();
  }

  private static void write(Undertaking one, Packer to) {
    to.optional(one.day() == null ? null : one.day().toString())
        .texts(one.by().ids())
        .text(one.by().names())
        .text(one.what())
        .text(one.predicate())
        .stems(one.stems())
        .texts(one.figures().stream().map(Object::toString).toList())
        .optional(one.due());
  }

  private static void write(Told one, Packer to) {
    to.texts(one.by());
    one.turns().forEach(to::number);
    to.stems(one.words().stems()).texts(one.words().done()).number(one.words().dropped().size());
    one.words().dropped().forEach(to::stems);
    to.truth(one.words().retold());
  }

  /// @throws IllegalArgumentException where [#bytes()] did not make them
  public static Trace of(byte[] bytes) {
    Unpacker from = new Unpacker(bytes);
    At at = from.at();
    Trace trace = from.truth() ? of(undertaken(at, from)) : of(at, told(from));
    from.end();
    return trace;
  }

  private static Undertaking undertaken(At at, Unpacker from) {
    String day = from.optional();
    return new Undertaking(
        at,
        day == null ? null : LocalDate.parse(day),
        new Undertaking.By(from.texts(), from.text()),
        from.text(),
        from.text(),
        from.stems(),
        from.texts().stream().map(BigDecimal::new).toList(),
        from.optional());
  }

  private static Told told(Unpacker from) {
    List<String> by = from.texts();
    List<Integer> turns = new ArrayList<>(by.size());
    for (int i = 0; i < by.size(); i++) {
      turns.add(from.number());
    }
    StemSet stems = from.stems();
    List<String> done = from.texts();
    List<StemSet> dropped = new ArrayList<>();
    for (int left = from.number(); left > 0; left--) {
      dropped.add(from.stems());
    }
    return new Told(by, turns, new OutcomeWords(stems, Set.copyOf(done), dropped, from.truth()));
  }
}
