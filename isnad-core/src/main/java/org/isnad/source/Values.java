package org.isnad.source;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What one record says of itself, under the names of a [FieldMap]. Not thread-safe.
final class Values {
  private static final int MOST_NAMES = 12;

  private final FieldMap map;
  private final Map<Field, String> values = new EnumMap<>(Field.class);
  private final Map<Field, Integer> ranks = new EnumMap<>(Field.class);
  private final Set<String> passedOver = new TreeSet<>();
  private @Nullable String notAString;

  Values(FieldMap map) {
    this.map = map;
  }

  /// Nothing.
  static Values none() {
    return new Values(FieldMap.STANDARD);
  }

  /// Keeps a value where its name is one that is looked for and no better name was there.
  void put(String name, @Nullable String value) {
    var uses = map.uses(name);
    if (uses == null) {
      if (passedOver.size() < MOST_NAMES) {
        passedOver.add(name);
      }
      return;
    }
    for (FieldMap.Use use : uses) {
      Integer best = ranks.get(use.field());
      if (value != null && !value.isEmpty() && (best == null || use.rank() < best)) {
        values.put(use.field(), value);
        ranks.put(use.field(), use.rank());
      } else if (value != null && best == null) {
        values.putIfAbsent(use.field(), value);
      }
    }
  }

  void put(Field field, @Nullable String value) {
    if (value != null) {
      values.put(field, value);
    }
  }

  /// A name holds something other than a string; true where it would have been the text.
  boolean putOther(String name) {
    var uses = map.uses(name);
    if (uses == null) {
      put(name, null);
      return false;
    }
    boolean text =
        uses.stream().anyMatch(use -> use.field() == Field.TEXT || use.field() == Field.BODY);
    if (text) {
      notAString = name;
    }
    return text;
  }

  @Nullable String get(Field field) {
    return values.get(field);
  }

  /// Why there is no text, one sentence.
  String whyNoText() {
    if (notAString != null) {
      return "The record's member \"" + notAString + "\" is not a string.";
    }
    for (Field field : new Field[] {Field.TEXT, Field.BODY, Field.HTML}) {
      if (values.containsKey(field)) {
        return "The record's member \"" + name(field) + "\" is empty.";
      }
    }
    Field wanted =
        !map.names(Field.TEXT).isEmpty()
            ? Field.TEXT
            : !map.names(Field.BODY).isEmpty() ? Field.BODY : Field.HTML;
    return "The record's member \""
        + name(wanted)
        + "\" is missing"
        + (passedOver.isEmpty() ? "" : " (it has " + String.join(", ", passedOver) + ")")
        + ".";
  }

  private String name(Field field) {
    int rank = ranks.getOrDefault(field, 0);
    return map.names(field).isEmpty() ? field.word() : map.names(field).get(rank);
  }
}
