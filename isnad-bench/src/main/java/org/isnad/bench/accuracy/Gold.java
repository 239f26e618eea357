package org.isnad.bench.accuracy;

import java.util.List;
import java.util.Objects;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// What people found in one report; every list in the order of its file.
record Gold(
    List<Statement> statements,
    List<Time> times,
    List<Figure> figures,
    List<Entity> entities,
    List<Encounter> encounters,
    List<Span> noise) {
  Gold {
    statements = List.copyOf(statements);
    times = List.copyOf(times);
    figures = List.copyOf(figures);
    entities = List.copyOf(entities);
    encounters = List.copyOf(encounters);
    noise = List.copyOf(noise);
  }

  /// What somebody is given to have said.
  ///
  /// @param chain nearest to the report first
  record Statement(
      Span span,
      @Nullable String mode,
      @Nullable String act,
      @Nullable String cue,
      Speaker speaker,
      List<String> chain) {
    Statement {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(speaker, "speaker");
      chain = List.copyOf(chain);
    }
  }

  /// Who said it.
  ///
  /// @param accepted every name that is right; empty strings among them name nobody
  record Speaker(@Nullable String name, @Nullable String kind, List<String> accepted) {
    Speaker {
      accepted = List.copyOf(accepted);
    }
  }

  /// A temporal expression.
  record Time(Span span, String type, String value) {
    Time {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(value, "value");
    }
  }

  /// A quantity.
  ///
  /// @param unit "" for a count
  /// @param of "" where it is not told
  /// @param approximation "exact" where nothing else is told
  record Figure(Span span, double value, String unit, String of, @Nullable String approximation) {
    Figure {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(of, "of");
    }
  }

  /// A person, organization or place, once a report.
  ///
  /// @param forms how the report names it; the fullest is `name`
  record Entity(String type, String name, List<String> forms) {
    Entity {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(name, "name");
      forms = List.copyOf(forms);
    }
  }

  /// An occasion on which parties met or spoke.
  ///
  /// @param place "" where it is not told, as `date`
  record Encounter(String kind, List<String> parties, String place, String date) {
    Encounter {
      Objects.requireNonNull(kind, "kind");
      parties = List.copyOf(parties);
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(date, "date");
    }
  }
}
