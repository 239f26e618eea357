package org.isnad.archive.record;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Where an archive stands: a folder, with the record in it or the address of the server that keeps it. Immutable.
///
/// - `record.sqlite`: the record, where SQLite keeps it
/// - `archive.properties`: the server's address, where PostgreSQL keeps it; never a password
/// - `index/`: the search index, which can be built anew from the record
/// - `lock`: held by the one that writes
///
/// @param path the folder
/// @param server the JDBC address of the PostgreSQL database; null for SQLite
public record ArchiveFolder(Path path, @Nullable String server) {
  private static final String SETTINGS = "archive.properties";
  private static final String RECORD = "record";

  /// The archive that stands there.
  ///
  /// @throws ArchiveException where none does
  public static ArchiveFolder of(Path path) {
    if (Files.exists(path.resolve(SETTINGS))) {
      return new ArchiveFolder(path, ServerAddress.jdbc(address(path)));
    }
    ArchiveFolder folder = new ArchiveFolder(path, null);
    if (!Files.exists(folder.sqlite())) {
      throw new ArchiveException(
          "There is no archive at " + path + ". Make one: isnad ingest SOURCE --archive " + path);
    }
    return folder;
  }

  /// The archive that stands there, or a new one.
  ///
  /// @param record the PostgreSQL database of a new one, as `postgresql://user@host/database`; null for SQLite, or for what stands there
  /// @throws ArchiveException where the folder cannot be made or has its record elsewhere, or the address is none or holds a password
  public static ArchiveFolder create(Path path, @Nullable String record) {
    String server = record == null ? null : ServerAddress.jdbc(record);
    ArchiveFolder folder = new ArchiveFolder(path, server);
    if (Files.exists(path.resolve(SETTINGS)) || Files.exists(folder.sqlite())) {
      ArchiveFolder there = of(path);
      if (record != null && !record.equals(address(path))) {
        throw new ArchiveException(
            "The archive at " + path + " keeps its record elsewhere: " + there.recordName());
      }
      return there;
    }
    try {
      Files.createDirectories(path);
      if (record != null) {
        Properties settings = new Properties();
        settings.setProperty(RECORD, record);
        try (Writer out = Files.newBufferedWriter(path.resolve(SETTINGS), StandardCharsets.UTF_8)) {
          settings.store(out, null);
        }
      }
    } catch (IOException e) {
      throw new ArchiveException("No archive can be made at " + path + ": " + e.getMessage(), e);
    }
    return folder;
  }

  private static String address(Path path) {
    Properties settings = new Properties();
    try (Reader in = Files.newBufferedReader(path.resolve(SETTINGS), StandardCharsets.UTF_8)) {
      settings.load(in);
    } catch (IOException | IllegalArgumentException e) {
      throw new ArchiveException(path.resolve(SETTINGS) + " cannot be read: " + e.getMessage(), e);
    }
    String address = settings.getProperty(RECORD);
    if (address == null) {
      throw new ArchiveException(path.resolve(SETTINGS) + " does not tell where the record is.");
    }
    return address;
  }

  /// The file of the record where SQLite keeps it.
  public Path sqlite() {
    return path.resolve("record.sqlite");
  }

  /// The folder of the search index.
  public Path index() {
    return path.resolve("index");
  }

  /// The file that the one who writes holds locked.
  public Path lock() {
    return path.resolve("lock");
  }

  /// What a person calls the record.
  String recordName() {
    return server == null ? sqlite().toString() : ServerAddress.shown(server);
  }
}
