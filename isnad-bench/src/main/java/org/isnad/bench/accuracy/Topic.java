package org.isnad.bench.accuracy;

import java.util.List;
import java.util.stream.Stream;

/// What is scored, in the order of the report.
sealed interface Topic permits Topic.Layer, Topic.Attribute {
  /// What it is called in reports and for machines.
  String label();

  /// Every layer, then every attribute.
  static List<Topic> all() {
    return Stream.<Topic>concat(Stream.of(Layer.values()), Stream.of(Attribute.values())).toList();
  }

  /// What is scored by precision, recall and F1.
  enum Layer implements Topic {
    STATEMENTS("statements"),
    STATEMENTS_STRICT("statements_strict"),
    SPEAKER("speaker"),
    CHAIN("chain"),
    TIMES("times"),
    FIGURES("figures"),
    ENTITIES("entities"),
    ENCOUNTERS("encounters"),
    CONTENT("content"),
    FURNITURE("furniture");

    private final String label;

    Layer(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /// What is right or wrong of a finding that was matched.
  enum Attribute implements Topic {
    SPEAKER_KIND("speaker_kind"),
    MODE("mode"),
    ACT("act"),
    CUE("cue"),
    APPROXIMATION("approx"),
    OF("of"),
    PLACE("place"),
    DATE("date");

    private final String label;

    Attribute(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }
}
