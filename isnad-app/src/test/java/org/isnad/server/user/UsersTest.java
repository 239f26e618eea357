package org.isnad.server.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.isnad.server.MovedClock;
import org.isnad.server.http.LocalPath;
import org.isnad.server.http.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsersTest {
  private static final String PASSWORD = "a long enough password";

  @TempDir Path folder;

  private final MovedClock clock = new MovedClock();

  @Test
  void accountsLastAndOnlyTheirHashesAreKept() throws Exception {
    String key;
    try (Users users = Users.open(folder, clock)) {
      assertThat(users.any()).isFalse();
      users.add("layla", Role.EDITOR, PASSWORD, "test");
      users.add("omar@example.org", Role.READER, null, "test");
      key = users.addKey("layla", "nightly", "test");
    }
    try (Users users = Users.open(folder, clock)) {
      assertThat(users.list())
          .extracting(Account::name, Account::role, Account::local, Account::keys)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("layla", Role.EDITOR, true, 1),
              org.assertj.core.groups.Tuple.tuple("omar@example.org", Role.READER, false, 0));
      assertThat(users.ofPassword("layla", PASSWORD)).isPresent();
      assertThat(users.ofPassword("layla", PASSWORD + "!")).isEmpty();
      assertThat(users.ofPassword("omar@example.org", "")).isEmpty();
      assertThat(users.ofPassword("nobody", PASSWORD)).isEmpty();
      assertThat(users.ofKey(key)).map(Users.Known::name).contains("layla");
    }
    for (Path file : List.of(folder.resolve("users.sqlite"))) {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      assertThat(bytes).contains("$argon2id$").doesNotContain(PASSWORD).doesNotContain(key);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void whatCannotBeDoneIsNamed() {
    try (Users users = Users.open(folder, clock)) {
      users.add("layla", Role.READER, PASSWORD, "test");
      assertThatThrownBy(() -> users.add("layla", Role.READER, PASSWORD, "test"))
          .isInstanceOf(UserException.class)
          .hasMessageContaining("already");
      assertThatThrownBy(() -> users.add("omar", Role.READER, "short", "test"))
          .hasMessageContaining("10 characters");
      assertThatThrownBy(() -> users.add("a b", Role.READER, PASSWORD, "test"))
          .hasMessageContaining("letters");
      assertThatThrownBy(() -> users.remove("omar", "test")).hasMessageContaining("no user omar");
      assertThatThrownBy(() -> users.removeKey("00", "test")).hasMessageContaining("no key 00");
      assertThat(users.list()).hasSize(1);
    }
  }

  @Test
  void everyChangeIsInTheLog() {
    try (Users users = Users.open(folder, clock)) {
      users.add("layla", Role.READER, PASSWORD, "root");
      users.change("layla", Role.ADMIN, null, "root");
      users.addKey("layla", "", "root");
      users.remove("layla", "root");
      assertThat(users.audit().before(Long.MAX_VALUE, 10))
          .extracting(AuditEntry::what)
          .containsExactly("user-removed", "key-added", "user-changed", "user-added");
    }
  }

  @Test
  void onlyPathsOfThisServerAreGoneToAfterALogin() {
    assertThat(LocalPath.of("/a?b=c")).isEqualTo("/a?b=c");
    assertThat(List.of("//x", "/\\x", "http://x", "", "/a b"))
        .allSatisfy(next -> assertThat(LocalPath.of(next)).isEqualTo("/"));
    assertThat(LocalPath.of(null)).isEqualTo("/");
  }
}
