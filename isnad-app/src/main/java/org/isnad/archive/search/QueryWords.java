package org.isnad.archive.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.analyze.statement.Act;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// The words that a question is written with: names of fields, of their values and of units, in English and Arabic. Immutable and thread-safe.
final class QueryWords {
  private final Map<String, QueryField> fields;
  private final Map<QueryField, List<String>> names;
  private final Map<QueryField, Map<String, String>> values;
  private final Map<String, String> units;

  private QueryWords(
      Map<String, QueryField> fields,
      Map<QueryField, List<String>> names,
      Map<QueryField, Map<String, String>> values,
      Map<String, String> units) {
    this.fields = fields;
    this.names = names;
    this.values = values;
    this.units = units;
  }

  static QueryWords load() {
    Map<String, QueryField> fields = new HashMap<>();
    Map<QueryField, List<String>> names = new EnumMap<>(QueryField.class);
    for (DataTable.Row row : DataTable.read(QueryWords.class, "query-fields.tsv").rows()) {
      QueryField field = QueryField.valueOf(row.required(0));
      List<String> spelled = row.cells().subList(1, row.cells().size());
      names.put(field, List.copyOf(spelled));
      spelled.forEach(name -> fields.put(Folding.fold(name), field));
    }
    Map<QueryField, Map<String, String>> values = new EnumMap<>(QueryField.class);
    values.put(QueryField.ACT, wire(Act.values()));
    values.put(QueryField.KIND, wire(Speaker.Kind.values()));
    values.put(QueryField.MODE, wire(Statement.Mode.values()));
    values.put(QueryField.STATUS, wire(Statement.Status.values()));
    for (DataTable.Row row : DataTable.read(QueryWords.class, "query-words.tsv").rows()) {
      Map<String, String> known = values.get(QueryField.valueOf(row.required(0)));
      String value = row.required(1);
      if (known == null || !value.equals(known.get(value))) {
        throw new IllegalStateException("query-words.tsv: no value of the wire: " + value);
      }
      row.cells().stream().skip(2).forEach(name -> known.put(key(name), value));
    }
    Map<String, String> units = new HashMap<>();
    for (DataTable.Row row : DataTable.read(QueryWords.class, "query-units.tsv").rows()) {
      String unit = row.required(0);
      row.cells().stream().skip(1).forEach(name -> units.put(key(name), unit));
    }
    return new QueryWords(fields, names, values, units);
  }

  private static Map<String, String> wire(Enum<?>[] values) {
    Map<String, String> words = new HashMap<>();
    for (Enum<?> value : values) {
      words.put(Wording.word(value), Wording.word(value));
    }
    return words;
  }

  /// The field of that name; null where there is none.
  @Nullable QueryField field(String name) {
    return fields.get(Folding.fold(name));
  }

  /// The first name of every field, for a message.
  String fieldNames() {
    List<String> all = new ArrayList<>();
    for (QueryField field : QueryField.values()) {
      all.add(String.join("/", names.getOrDefault(field, List.of())));
    }
    return String.join(", ", all);
  }

  /// The wire's word for the value of a field of closed alternatives; null where it has no such value.
  @Nullable String value(QueryField field, String name) {
    return values.getOrDefault(field, Map.of()).get(key(name));
  }

  /// The wire's words for the values of a field, in order.
  List<String> values(QueryField field) {
    return values.getOrDefault(field, Map.of()).values().stream().distinct().sorted().toList();
  }

  /// The wire's word for a unit: a known name's, else the word itself, three Latin letters as a currency.
  String unit(String name) {
    String known = units.get(key(name));
    if (known != null) {
      return known;
    }
    if (name.equals("1") || name.equals("count")) {
      return "";
    }
    if (name.equals("٪")) {
      return "%";
    }
    boolean letters = name.chars().allMatch(c -> c < 0x80 && Character.isLetter(c));
    return letters && name.length() == 3 ? name.toUpperCase(Locale.ROOT) : name;
  }

  /// Names of several words are written with a space or, so that they need no quotation marks, with a low line.
  private static String key(String name) {
    return Folding.fold(name).replace(' ', '_');
  }
}
