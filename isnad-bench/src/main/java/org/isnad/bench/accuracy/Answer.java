package org.isnad.bench.accuracy;

import java.util.List;
import java.util.Objects;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// What a system found in one report: as much of its `isnad/1` document as is scored. What is not there is null or empty, so that the
/// analyses of other systems, which know some layers only, are scored too.
///
/// @param text null where the document does not tell it
record Answer(
    @Nullable String text,
    List<Statement> statements,
    List<Time> times,
    List<Figure> figures,
    List<Entity> entities,
    List<Encounter> encounters,
    List<Span> content) {
  /// Of a report that was not analyzed.
  static final Answer NONE =
      new Answer(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  Answer {
    statements = List.copyOf(statements);
    times = List.copyOf(times);
    figures = List.copyOf(figures);
    entities = List.copyOf(entities);
    encounters = List.copyOf(encounters);
    content = List.copyOf(content);
  }

  /// @param manner mode, act and rule
  record Statement(
      Span span, Manner manner, @Nullable Cue cue, List<Speaker> speakers, Authority authority) {
    Statement {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(manner, "manner");
      speakers = List.copyOf(speakers);
      Objects.requireNonNull(authority, "authority");
    }
  }

  /// @param rule name of the rule that found it; "" where it is not told
  record Manner(@Nullable String mode, @Nullable String act, String rule) {}

  /// @param span null where it is not told
  record Cue(@Nullable String text, @Nullable Span span) {}

  record Speaker(@Nullable String name, @Nullable String kind) {}

  /// @param chain nearest to the report first
  /// @param confidence of the speaker, 0 to 1; null where it is not told
  record Authority(List<String> chain, @Nullable Double confidence) {
    Authority {
      chain = List.copyOf(chain);
    }
  }

  record Time(Span span, @Nullable String type, @Nullable String value) {}

  /// @param value null where it is no number
  /// @param unit "" for a count
  record Figure(
      Span span,
      @Nullable Double value,
      String unit,
      @Nullable String of,
      @Nullable String approximation) {}

  record Entity(@Nullable String type, @Nullable String name, List<Span> mentions) {
    Entity {
      mentions = List.copyOf(mentions);
    }
  }

  /// @param span null where it is not told
  record Encounter(
      @Nullable Span span,
      @Nullable String kind,
      List<String> parties,
      @Nullable String place,
      @Nullable String date) {
    Encounter {
      parties = List.copyOf(parties);
    }
  }
}
