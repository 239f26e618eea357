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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Published tables: what they are called, that DuckDB and PostgreSQL read them alike, and what may be asked of them.
class PublishTest {
  /// Each is asked of both, with the tables' names as they are there.
  private static final Map<String, String> QUESTIONS =
      Map.of(
          "who speaks most",
          """
          select speaker.name, count(*) as statements, count(distinct statement.report) as reports
          from speaker join statement on statement.report = speaker.report
            and statement.statement = speaker.statement
          where speaker.kind = 'named'
          group by speaker.name order by statements desc, speaker.name limit 5\
          """,
          "stories on several roots",
          """
          select story.name, story.reports, story.roots, count(distinct report.outlet) as outlets
          from story join story_report on story_report.story = story.id
            join report on report.number = story_report.report
          where story.reports > 1
          group by story.id, story.name, story.reports, story.roots
          order by story.reports desc, story.id limit 5\
          """,
          "where tellings differ",
          """
          select divergence.what, count(*) as found, count(distinct utterance.speaker) as speakers
          from divergence join utterance on utterance.id = divergence.utterance
          group by divergence.what order by found desc, divergence.what\
          """);

  @TempDir private static Path folder;
  private static Map<String, Long> rows = Map.of();
  private static EmbeddedPostgres server;

  @BeforeAll
  static void publish() throws IOException, SQLException {
    MadeReports made = MadeReports.of(LocalDate.of(2024, 3, 25), 10, 4);
    Path input = folder.resolve("made.jsonl");
    Files.write(input, LongStream.range(0, 120).mapToObj(made::line).toList());
    server = EmbeddedPostgres.builder().start();
    try (SparkSession spark = SparkTests.local()) {
      Path analyzed = folder.resolve("analyzed");
      SparkTests.analyze(spark, List.of(input, SparkTests.demo()), analyzed);
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
          .contains("month=2024-03", "month=2024-04");
    }
  }

  @Test
  void bothDatabasesHoldEveryRowOnce() throws SQLException {
    assertThat(rows.get("report")).isGreaterThan(120);
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

  @Test
  void questionsHaveTheSameAnswersInBoth() throws SQLException {
    for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
      List<String> answers = duckdb(question.getValue());
      assertThat(answers)
          .as(question.getKey())
          .isNotEmpty()
          .isEqualTo(postgres(question.getValue()));
    }
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
