package org.isnad.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.DataTable;
import org.jspecify.annotations.Nullable;

/// What the records of an input call their fields: for each field the names that are tried, the first that is there wins. A name may be a
/// path into nested objects (`warc_headers.warc-date`); in an array its first element counts. Immutable.
public final class FieldMap {
  private static final int PRESET = 0;
  private static final int FIELD = 1;
  private static final int NAMES = 2;
  private static final String STANDARD_PRESET = "isnad";

  /// Isnad's own names, and those of JSON Feed and ninjs.
  public static final FieldMap STANDARD = preset(STANDARD_PRESET);

  private final Map<Field, List<String>> names;
  private final Map<String, List<Use>> uses;
  private final Set<String> prefixes = new HashSet<>();

  /// What a name stands for.
  ///
  /// @param rank its place among the names of its field; a lower one wins
  record Use(Field field, int rank) {}

  private FieldMap(Map<Field, List<String>> names) {
    this.names = new EnumMap<>(Field.class);
    this.uses = new LinkedHashMap<>();
    names.forEach((field, list) -> {
      this.names.put(field, List.copyOf(list));
      for (int rank = 0; rank < list.size(); rank++) {
        String name = list.get(rank);
        uses.computeIfAbsent(name, unseen -> new ArrayList<>()).add(new Use(field, rank));
        for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
          prefixes.add(name.substring(0, dot));
        }
      }
    });
  }

  /// The names of a known collection of texts.
  ///
  /// @throws IllegalArgumentException where there is no such preset; the message lists those there are
  public static FieldMap preset(String preset) {
    Map<Field, List<String>> names = new EnumMap<>(Field.class);
    for (DataTable.Row row : table().rows()) {
      if (row.required(PRESET).equals(preset)) {
        Field field = Field.of(row.required(FIELD));
        if (field == null) {
          throw row.wrong("no such field");
        }
        names.put(field, List.of(row.required(NAMES).split(",")));
      }
    }
    if (names.isEmpty()) {
      throw new IllegalArgumentException(
          "\"" + preset + "\" is no preset; there are " + String.join(", ", presets()) + ".");
    }
    return new FieldMap(names);
  }

  /// All presets, in the order of their file.
  public static List<String> presets() {
    return table().rows().stream().map(row -> row.required(PRESET)).distinct().toList();
  }

  private static DataTable table() {
    return DataTable.read(FieldMap.class, "presets.tsv");
  }

  /// The same, but a field goes by another name: `text=content,published=date`. What is not named stays as it was.
  ///
  /// @throws IllegalArgumentException where the words are no such list; the message says where
  public FieldMap with(String assignments) {
    Map<Field, List<String>> changed = new EnumMap<>(names);
    for (String assignment : assignments.split(",")) {
      int equals = assignment.indexOf('=');
      String name = equals < 0 ? "" : assignment.substring(equals + 1).strip();
      Field field = equals < 0 ? null : Field.of(assignment.substring(0, equals).strip());
      if (field == null || name.isEmpty()) {
        throw new IllegalArgumentException(
            "\""
                + assignment
                + "\" is not FIELD=NAME, such as text=content; the fields are "
                + fields()
                + ".");
      }
      changed.put(field, List.of(name));
      if (field == Field.TEXT || field == Field.HTML || field == Field.BODY) {
        // Whoever names one of the three says where the text is.
        for (Field other : List.of(Field.TEXT, Field.HTML, Field.BODY)) {
          if (other != field && !assignments.contains(other.word() + "=")) {
            changed.remove(other);
          }
        }
      }
    }
    return new FieldMap(changed);
  }

  private static String fields() {
    List<String> words = new ArrayList<>();
    for (Field field : Field.values()) {
      words.add(field.word());
    }
    return String.join(", ", words);
  }

  /// Every name that is looked for.
  public Set<String> names() {
    return Set.copyOf(uses.keySet());
  }

  /// The names tried for a field, the first that is there wins.
  public List<String> names(Field field) {
    return names.getOrDefault(field, List.of());
  }

  /// What a name stands for; null for one that is passed over.
  @Nullable List<Use> uses(String name) {
    return uses.get(name);
  }

  /// Whether a longer name goes on from this one.
  boolean leadsOn(String name) {
    return prefixes.contains(name);
  }
}
