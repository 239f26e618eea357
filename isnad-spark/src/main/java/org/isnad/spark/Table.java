package org.isnad.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.text.DataTable;

/// A published table: one of the record's, column for column. Immutable.
record Table(String name, List<Column> columns) implements Serializable {
  /// The table in which each report is a row.
  static final String REPORT = "report";

  /// The table of the reports' documents: `isnad/1` as text here, where the record keeps it packed.
  static final String DOCUMENT = "document";

  /// The table in which each relation is a row.
  static final String RELATION = "relation";

  private static final int TABLE = 0;
  private static final int COLUMN = 1;
  private static final int TYPE = 2;
  private static final int KEY = 3;

  Table {
    columns = List.copyOf(columns);
  }

  /// A column.
  ///
  /// @param key whether it is part of the primary key
  /// @param nullable whether it may be null
  record Column(String name, Type type, boolean key, boolean nullable) implements Serializable {}

  /// What a cell holds.
  enum Type {
    TEXT("text"),
    LONG("bigint"),
    INT("integer"),
    DOUBLE("double precision");

    private final String sql;

    Type(String sql) {
      this.sql = sql;
    }

    String sql() {
      return sql;
    }

    DataType spark() {
      return switch (this) {
        case TEXT -> DataTypes.StringType;
        case LONG -> DataTypes.LongType;
        case INT -> DataTypes.IntegerType;
        case DOUBLE -> DataTypes.DoubleType;
      };
    }
  }

  /// An index in a database.
  record Index(String name, String table, String columns) {}

  /// All tables, those of reports first, `report` the first of them; those of relations from `relation` on.
  static List<Table> all() {
    Map<String, List<Column>> tables = new LinkedHashMap<>();
    for (DataTable.Row row : DataTable.read(Table.class, "tables.tsv").rows()) {
      Type type =
          switch (row.required(TYPE)) {
            case "text" -> Type.TEXT;
            case "long" -> Type.LONG;
            case "int" -> Type.INT;
            case "double" -> Type.DOUBLE;
            default -> throw row.wrong("no such type");
          };
      tables
          .computeIfAbsent(row.required(TABLE), name -> new ArrayList<>())
          .add(
              new Column(
                  row.required(COLUMN),
                  type,
                  row.cell(KEY).equals("key"),
                  row.cell(KEY).equals("null")));
    }
    return tables.entrySet().stream()
        .map(entry -> new Table(entry.getKey(), entry.getValue()))
        .toList();
  }

  /// Those with rows of reports.
  static List<Table> ofReports() {
    List<Table> all = all();
    return List.copyOf(all.subList(0, relation(all)));
  }

  /// Those with rows of relations.
  static List<Table> ofRelations() {
    List<Table> all = all();
    return List.copyOf(all.subList(relation(all), all.size()));
  }

  private static int relation(List<Table> all) {
    return all.stream().map(Table::name).toList().indexOf(RELATION);
  }

  static List<Index> indexes() {
    return DataTable.read(Table.class, "indexes.tsv").rows().stream()
        .map(row -> new Index(row.required(0), row.required(1), row.required(2)))
        .toList();
  }

  StructType schema() {
    StructType schema = new StructType();
    for (Column column : columns) {
      schema = schema.add(column.name(), column.type().spark(), column.nullable());
    }
    return schema;
  }
}
