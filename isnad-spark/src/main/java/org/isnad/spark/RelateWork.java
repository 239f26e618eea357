package org.isnad.spark;

import java.io.IOException;
import java.util.Iterator;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/// What the parts of a job of relating share: tables on the way, which are dropped at the end, and the rooms on every executor. For one thread.
final class RelateWork {
  private static final String FOLDER = "work";

  /// The property of Spark's jobs that says for which part of relating they work.
  static final String PART = "isnad.part";

  private final SparkSession spark;
  private final Folder to;
  private final Broadcast<Loaded<Rooms>> rooms;

  RelateWork(SparkSession spark, Folder to) {
    this.spark = spark;
    this.to = to;
    this.rooms = broadcast(new Loaded<>(Rooms::load));
  }

  SparkSession spark() {
    return spark;
  }

  Broadcast<Loaded<Rooms>> rooms() {
    return rooms;
  }

  <T> Broadcast<T> broadcast(T value) {
    return context().broadcast(value);
  }

  /// How many tasks run at once.
  int slots() {
    return context().defaultParallelism();
  }

  private JavaSparkContext context() {
    return JavaSparkContext.fromSparkContext(spark.sparkContext());
  }

  /// @param part that this and what follows is for
  void begin(String part) {
    spark.sparkContext().setLocalProperty(PART, part);
  }

  void write(String name, Dataset<Row> rows) {
    rows.write().parquet(to.table(FOLDER + "/" + name));
  }

  Dataset<Row> read(String name, StructType schema) {
    return spark.read().schema(schema).parquet(to.table(FOLDER + "/" + name));
  }

  void drop() throws IOException {
    to.drop(FOLDER);
  }

  static Iterator<DayRow> dayRows(Iterator<Row> rows) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public DayRow next() {
        return DayRowCodec.dayRow(rows.next());
      }
    };
  }
}
