package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Published tables: what they are called, that DuckDB and PostgreSQL read them alike, and what may be asked of them.
class PublishTest {
  @TempDir private static Path folder;
  private static Map<String, Long> rows = Map.of();
  private static EmbeddedPostgres server;

  @BeforeAll
  static void publish() throws IOException, SQLException {
    server = EmbeddedPostgres.builder().start();
    try (SparkSession spark = SparkTests.local()) {
      Path analyzed = folder.resolve("analyzed");
      SparkTests.analyze(spark, List.of(SparkTests.demo()), analyzed);
      Path related = folder.resolve("related");
      SparkTests.relate(spark, analyzed, related, 30, 30);
      Folder to =
          Folder.open(
              folder.resolve("tables").toString(),
              false,
              spark.sparkContext().hadoopConfiguration());
      rows =
          PublishJob.run(
              spark,
              Outcomes.read(spark, analyzed.resolve(Outcomes.TABLE).toString()),
              List.of(spark.read().parquet(related.resolve(RelateJob.RELATIONS).toString())),
              "test",
              to);
      JsonLinesCopy.write(spark, to, true);
      PostgresLoad load = new PostgresLoad(server.getJdbcUrl("postgres", "postgres"), "isnad");
      load.run(spark, to.table(""), Table.ofReports().subList(0, 3));
      // Again, as after a run that got so far: everything, nothing twice.
      load.run(spark, to.table(""), Table.all());
      to.commit();
    }
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void theTablesAreThoseOfTheRecordColumnForColumn() throws IOException {
    String record =
        Files.readString(
            SparkTests.demo().resolve("../archive/record/migrations/V1__record.sql").normalize());
    for (Table table : Table.all()) {
      int at = record.indexOf("create table " + table.name() + " (");
      assertThat(at).as(table.name()).isPositive();
      String body = record.substring(at, record.indexOf("\n)", at));
      List<String> columns =
          body.lines()
              .skip(1)
              .map(String::strip)
              .filter(line -> !line.startsWith("--") && !line.startsWith("primary key"))
              .map(line -> line.substring(0, line.indexOf(' ')))
              .toList();
      assertThat(table.columns().stream().map(Table.Column::name)).isEqualTo(columns);
    }
  }

  @Test
  void reportsStandInTheMonthOfTheirDay() throws IOException {
    try (Stream<Path> months = Files.list(folder.resolve("tables/report"))) {
      assertThat(months.map(month -> month.getFileName().toString()))
          .contains("month=2024-02", "month=2024-12", "month=undated");
    }
  }

  @Test
  void bothDatabasesHoldEveryRowOnce() throws SQLException {
    assertThat(rows.get("report")).isGreaterThan(20);
    assertThat(rows.get("statement")).isGreaterThan(100);
    for (Table table : Table.all()) {
      String count = "select count(*) from " + table.name();
      String expected = String.valueOf(rows.get(table.name()));
      assertThat(duckdb(count)).as(table.name()).containsExactly(expected);
      assertThat(postgres(count)).as(table.name()).containsExactly(expected);
    }
  }

  @Test
  void bothGiveTheSameRows() throws SQLException {
    for (String table : List.of("statement", "figure", "divergence", "answer", "story_evidence")) {
      String all = "select * from " + table;
      List<String> columns = columns(table);
      String sorted =
          all.replace("*", String.join(", ", columns)) + " order by " + String.join(", ", columns);
      assertThat(duckdb(sorted)).as(table).isEqualTo(postgres(sorted));
    }
  }

  /// A question of the README and the answers that it shows, cells parted by bars.
  private record Shown(String sql, List<String> answers) {}

  @Test
  void bothAnswerTheQuestionsOfTheReadmeAsItShows() throws IOException, SQLException {
    List<Shown> all = shown();
    assertThat(all).hasSize(3);
    for (Shown shown : all) {
      assertThat(duckdb(shown.sql())).as(shown.sql()).isEqualTo(shown.answers());
      assertThat(postgres(shown.sql())).as(shown.sql()).isEqualTo(shown.answers());
    }
  }

  /// The blocks of SQL, each with the rows of the table after it.
  private static List<Shown> shown() throws IOException {
    Path readme = SparkTests.demo().resolve("../../../../../../../README.md").normalize();
    List<Shown> all = new ArrayList<>();
    boolean inside = false;
    int head = 0;
    StringBuilder sql = new StringBuilder();
    for (String line : Files.readAllLines(readme)) {
      if (line.startsWith("```")) {
        if (inside) {
          all.add(new Shown(sql.toString().strip().replaceAll(";$", ""), new ArrayList<>()));
          head = 2;
        }
        inside = line.equals("```sql");
        sql.setLength(0);
      } else if (inside) {
        sql.append(line).append('\n');
      } else if (line.startsWith("|") && !all.isEmpty() && head-- <= 0) {
        all.getLast().answers().add(line.substring(2, line.length() - 2).replace(" | ", "|"));
      } else if (line.startsWith("#") && !all.isEmpty()) {
        return all;
      }
    }
    return all;
  }

  @Test
  void positionsAreCountedFromZero() throws SQLException {
    assertThat(duckdb("select min(position), count(*) - max(position) from answer"))
        .first()
        .isIn("0|1", "null|null");
    assertThat(
            duckdb(
                "select count(*) from (select utterance, count(*) - max(position) as off,"
                    + " min(position) as least from divergence group by utterance) where off <> 1"
                    + " or least <> 0"))
        .containsExactly("0");
    assertThat(
            duckdb(
                "select count(*) from divergence_span left join divergence on divergence.utterance"
                    + " = divergence_span.utterance and divergence.position ="
                    + " divergence_span.divergence where divergence.what is null"))
        .containsExactly("0");
  }

  private static List<String> columns(String name) {
    return Table.all().stream()
        .filter(table -> table.name().equals(name))
        .flatMap(table -> table.columns().stream())
        .map(Table.Column::name)
        .toList();
  }

  private static List<String> postgres(String sql) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(
            server.getJdbcUrl("postgres", "postgres") + "&currentSchema=isnad")) {
      return answers(connection, sql);
    }
  }

  private static List<String> duckdb(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      for (Table table : Table.all()) {
        try (Statement view = connection.createStatement()) {
          view.execute(
              "create view "
                  + table.name()
                  + " as from read_parquet('"
                  + folder.resolve("tables").resolve(table.name())
                  + "/**/*.parquet')");
        }
      }
      return answers(connection, sql);
    }
  }

  private static List<String> answers(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      int columns = found.getMetaData().getColumnCount();
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          // The two write 0 and 0.0.
          boolean decimal = found.getMetaData().getColumnType(column) == Types.DOUBLE;
          Object cell = decimal ? found.getObject(column) : found.getString(column);
          cells.add(String.valueOf(cell));
        }
        rows.add(String.join("|", cells));
      }
      return rows;
    }
  }
}
