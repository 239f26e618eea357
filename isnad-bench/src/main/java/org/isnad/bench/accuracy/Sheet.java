package org.isnad.bench.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// What one report's scoring writes down as it goes. Not thread-safe.
final class Sheet {
  private final GoldDocument document;
  private final Map<Topic, Tally> tallies = new HashMap<>();
  private final List<Verdict> verdicts = new ArrayList<>();
  private final List<Confidence> confidences = new ArrayList<>();

  Sheet(GoldDocument document) {
    this.document = document;
  }

  void count(Topic.Layer layer, long right, long answered, long gold) {
    tallies.merge(layer, new Tally(right, answered, gold), Tally::plus);
  }

  /// Counts an attribute of the matched finding at `item`.
  void attribute(Topic.Attribute attribute, String item, Note note, boolean right) {
    tallies.merge(attribute, new Tally(right ? 1 : 0, 1, 1), Tally::plus);
    if (right) {
      right(attribute, item, note.words(document));
    } else {
      miss(attribute, item, note);
    }
  }

  void right(Topic topic, String item, String words) {
    verdicts.add(new Verdict(topic, document.id(), item, words, null));
  }

  void miss(Topic topic, String item, Note note) {
    Miss miss =
        new Miss(topic, note.kind(), document.id(), note.gold(), note.answer(), note.told());
    verdicts.add(new Verdict(topic, document.id(), item, note.words(document), miss));
  }

  /// Notes how sure the answer was of the speaker of a matched statement.
  void confidence(@Nullable Double confidence, boolean right) {
    if (confidence != null) {
      confidences.add(new Confidence(confidence, right));
    }
  }

  Map<Topic, Tally> tallies() {
    return Map.copyOf(tallies);
  }

  List<Verdict> verdicts() {
    return List.copyOf(verdicts);
  }

  List<Confidence> confidences() {
    return List.copyOf(confidences);
  }

  /// The item of a finding of the gold.
  static String gold(int index) {
    return "gold " + index;
  }

  /// The item of an answer at a span.
  static String answer(Span span) {
    return "answer " + span.start() + "-" + span.end();
  }

  /// A value in words, also where there is none.
  static String told(@Nullable String value) {
    return value == null ? "none" : value;
  }

  /// What is to be said of a judgment: see [Miss].
  record Note(String kind, @Nullable Span gold, @Nullable Span answer, String told) {
    private static final int LONGEST = 100;

    String words(GoldDocument document) {
      Span span = gold == null ? answer : gold;
      if (span == null) {
        return told;
      }
      int end = Math.min(span.end(), document.text().length());
      String words = document.text().substring(Math.min(span.start(), end), end);
      return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
  }

  /// How sure an answer was of a speaker, and whether it was right to be.
  record Confidence(double value, boolean right) {}
}
