package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.RecordStore;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Copies every row of a record into the empty tables of another, in batches; only the writing is measured.
///
/// @param from the archive
/// @param to the folder of the copy
record RowCopy(Path from, Path to) {
  private static final int BATCH = 20_000;

  void copy(Cpu cpu) throws IOException {
    try (RecordStore source = RecordStore.open(ArchiveFolder.of(from));
        RecordStore target = RecordStore.open(ArchiveFolder.create(to, null))) {
      for (String table : source.read(RowCopy::tables)) {
        source.read(handle -> copy(handle, table, target, cpu));
      }
    }
  }

  private static List<String> tables(Handle handle) {
    return handle
        .createQuery(
            "select name from sqlite_master where type = 'table'"
                + " and name not like 'sqlite%' and name not like 'flyway%'")
        .mapTo(String.class)
        .list();
  }

  private static long copy(Handle source, String table, RecordStore target, Cpu cpu)
      throws IOException {
    long copied = 0;
    try (Statement query = source.getConnection().createStatement();
        ResultSet rows = query.executeQuery("select * from " + table)) {
      int columns = rows.getMetaData().getColumnCount();
      List<@Nullable Object[]> batch = new ArrayList<>();
      while (rows.next()) {
        @Nullable Object[] row = new Object[columns];
        for (int i = 0; i < columns; i++) {
          row[i] = rows.getObject(i + 1);
        }
        batch.add(row);
        if (batch.size() == BATCH) {
          copied += write(batch, table, columns, target, cpu);
        }
      }
      return copied + write(batch, table, columns, target, cpu);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static long write(
      List<@Nullable Object[]> batch, String table, int columns, RecordStore target, Cpu cpu)
      throws IOException {
    long written = cpu.measure(() -> target.write(handle -> insert(handle, batch, table, columns)));
    batch.clear();
    return written;
  }

  private static int insert(
      Handle handle, List<@Nullable Object[]> batch, String table, int columns) throws IOException {
    String sql =
        "insert into "
            + table
            + " values ("
            + String.join(", ", Collections.nCopies(columns, "?"))
            + ")";
    try (PreparedStatement insert = handle.getConnection().prepareStatement(sql)) {
      for (@Nullable Object[] row : batch) {
        for (int i = 0; i < columns; i++) {
          insert.setObject(i + 1, row[i]);
        }
        insert.addBatch();
      }
      insert.executeBatch();
      return batch.size();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
