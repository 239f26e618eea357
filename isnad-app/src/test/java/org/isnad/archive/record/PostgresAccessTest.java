package org.isnad.archive.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Addresses of servers, and what is told of servers that do not let one in.
class PostgresAccessTest {
  @TempDir Path folder;

  @Test
  void thePasswordIsAskedForAndStoredNowhere() throws IOException {
    ArchiveFolder archive =
        ArchiveFolder.create(folder, PostgresServer.database(PostgresServer.GUARDED));

    try (RecordStore store = open(archive, PostgresServer.PASSWORD)) {
      assertThat(store.read(StoredReports::count).longValue()).isZero();
    }

    assertThatThrownBy(() -> open(archive, "a guess"))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("cannot be opened")
        .hasMessageContaining("isnad")
        .hasMessageNotContaining("a guess");
    assertThat(Files.readString(folder.resolve("archive.properties")))
        .contains("record=postgresql\\://guarded@")
        .doesNotContain(PostgresServer.PASSWORD);
  }

  private static RecordStore open(ArchiveFolder archive, String password) {
    return RecordStore.open(archive, password, WriteGuard.NONE, Migrations.OWN);
  }

  @Test
  void anArchiveKnowsItsServer() {
    String address = PostgresServer.database();
    ArchiveFolder archive = ArchiveFolder.create(folder, address);

    assertThat(ArchiveFolder.of(folder)).isEqualTo(archive);
    assertThat(ArchiveFolder.create(folder, null)).isEqualTo(archive);
    assertThat(ArchiveFolder.create(folder, address)).isEqualTo(archive);
    assertThatThrownBy(() -> ArchiveFolder.create(folder, "postgresql://localhost/other"))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("keeps its record elsewhere")
        .hasMessageContaining(address.substring(address.lastIndexOf('/')));
  }

  @Test
  void aServerThatIsAwayIsNamed() {
    ArchiveFolder archive = ArchiveFolder.create(folder, "postgresql://me@localhost:1/isnad");

    assertThatThrownBy(() -> RecordStore.open(archive))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("postgresql://localhost:1/isnad?user=me cannot be reached");
  }

  @Test
  void aDatabaseThatIsNotThereIsNamed() {
    ArchiveFolder archive =
        ArchiveFolder.create(folder, PostgresServer.database() + "_of_somebody_else");

    assertThatThrownBy(() -> RecordStore.open(archive))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("_of_somebody_else")
        .hasMessageContaining("cannot be opened");
  }

  @ParameterizedTest
  @CsvSource({
    "postgresql://me@host/db, jdbc:postgresql://host/db?user=me",
    "postgres://host:5433/db, jdbc:postgresql://host:5433/db",
    "jdbc:postgresql://host/db?sslmode=require, jdbc:postgresql://host/db?sslmode=require",
    "postgresql://me@host/db?ssl=true, jdbc:postgresql://host/db?user=me&ssl=true",
  })
  void addressesAreReadAsThePostgresToolsWriteThem(String address, String jdbc) {
    assertThat(ServerAddress.jdbc(address)).isEqualTo(jdbc);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "mysql://host/db", "postgresql://host", "postgresql:///db", "host/db", "a b"})
  void whatIsNoAddressIsRefused(String address) {
    assertThatThrownBy(() -> ServerAddress.jdbc(address))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("postgresql://user@host/database");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://me:secret@host/db",
        "jdbc:postgresql://host/db?user=me&password=secret",
        "postgresql://me:secret@host/db with a space",
      })
  void anAddressWithAPasswordIsRefusedWithoutRepeatingIt(String address) {
    assertThatThrownBy(() -> ArchiveFolder.create(folder, address))
        .isInstanceOf(ArchiveException.class)
        .hasMessageNotContaining("secret");
    assertThat(folder).isEmptyDirectory();
  }
}
